import type { Inputs } from "../../contract/contract.ts";
import type { contract } from "./contract.ts";

export type PublishInputs = Inputs<typeof contract.inputs>;
