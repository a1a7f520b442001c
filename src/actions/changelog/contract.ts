import { defineContract } from "../../contract/contract.ts";
import { commandOnly, text } from "../../contract/field.ts";
import { format } from "../shared-inputs.ts";
import { contract as version } from "../version/contract.ts";

/** What decides which versions come next, and what their sections say. */
const {
  draft: _draft,
  write: _write,
  packages: _packages,
  strict: _strict,
  "api-check": _api,
  ...planning
} = version.inputs;

export const contract = defineContract({
  name: "changelog",
  description: "Print the changelog's section of a release: one that is written, or the one that version would write",
  inputs: {
    ...planning,
    format: format(["text", "json"], "text"),
    package: text({
      description: "The package; where it is empty, all that have a section of that version, or are to be released",
      surfaces: commandOnly,
    }),
    version: text({
      description: "The version; where it is empty, the one that `version` would write",
      surfaces: commandOnly,
    }),
  },
  needsWorkspace: { unlessGiven: [] },
  outputs: {},
});
