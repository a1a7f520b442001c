import { defineContract } from "../../contract/contract.ts";
import { positional, text } from "../../contract/field.ts";
import { anywhere } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "explain",
  description: "Say what a code means, why it matters and how to fix it",
  inputs: {
    ...anywhere,
    code: text({ description: "The code, as RA-WORKSPACE-NOT-FOUND", surfaces: positional, isRequired: true }),
  },
  outputs: {},
});
