import { contracts } from "../actions/contracts.ts";
import type { Fields } from "../contract/contract.ts";

/** Every input of every action that the configuration may give. */
export const configFields: Fields = Object.fromEntries(
  Object.values(contracts)
    .flatMap(({ inputs }) => Object.entries<Fields[string]>(inputs))
    .filter(([, { surfaces }]) => surfaces.includes("key")),
);
