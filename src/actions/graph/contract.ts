import { defineContract } from "../../contract/contract.ts";
import { commandOnly, text } from "../../contract/field.ts";
import { format, workingDirectory } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "graph",
  description: "Show which members require which",
  inputs: {
    "working-directory": workingDirectory,
    format: format(["text", "levels", "json", "dot", "mermaid", "d2", "ascii"], "text"),
    deps: text({ description: "Only this package and what it requires, directly or not", surfaces: commandOnly }),
    rdeps: text({ description: "Only this package and what requires it, directly or not", surfaces: commandOnly }),
  },
  needsWorkspace: { unlessGiven: [] },
  readsConfig: { inFormats: ["json"] },
  outputs: {},
});
