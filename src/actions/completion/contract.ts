import { defineContract } from "../../contract/contract.ts";
import { choice, positional } from "../../contract/field.ts";
import { anywhere } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "completion",
  description: "Write the script that completes commands and options in a shell",
  inputs: {
    ...anywhere,
    shell: choice(["bash", "zsh", "fish"], {
      description: "The shell that reads the script",
      surfaces: positional,
      isRequired: true,
    }),
  },
  outputs: {},
});
