import type { Inputs } from "../../contract/contract.ts";
import type { CreateReleasePorts } from "../create-release/ports.ts";
import type { PublishPorts } from "../publish/ports.ts";
import type { ReadinessPorts } from "../release-readiness/ports.ts";
import type { contract } from "./contract.ts";

/** What each part of a release needs of the world. */
export interface ReleasePorts {
  readonly readiness: ReadinessPorts;
  /** Loaded when the tag is valid. */
  readonly loadPublish: () => Promise<PublishPorts>;
  /** Loaded before any of the project's code runs. */
  readonly loadFinish: () => Promise<CreateReleasePorts>;
}

export type ReleaseInputs = Inputs<typeof contract.inputs>;
