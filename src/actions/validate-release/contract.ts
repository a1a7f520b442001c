import { defineContract } from "../../contract/contract.ts";
import { always, findingsOutput } from "../shared-inputs.ts";
import { validation } from "./inputs.ts";

export const contract = defineContract({
  name: "validate-release",
  description: "Check that version, changelog, tag, lock and the other version files of a release agree",
  page: { title: "Validate a release", icon: "check-circle", color: "green" },
  inputs: { ...always, ...validation },
  needsWorkspace: { unlessGiven: [] },
  outputs: {
    state: {
      description:
        "`ready`; `idle`: nothing to release, the version is the last released one; `released`: tag mode, and the index has it; `invalid`, which alone fails",
      otherwise: "invalid",
    },
    version: {
      description:
        "The version of what is released, else of all packages, where it is one; else the one that the tag says",
      otherwise: "",
    },
    tag: {
      description: "The tag; in branch mode the one that the release would have, where it is of one package",
      otherwise: "",
    },
    package: {
      description: "The package that is released, or the only one that could be, where it is one alone",
      otherwise: "",
    },
    prerelease: { description: "`true` where a pre-release is released", otherwise: "false" },
    notes: {
      description:
        "The changelog's section of the version as Markdown, at most 125,000 letters; of several packages each under a heading",
      otherwise: "",
    },
    packages: {
      description:
        "JSON, one entry for each package: `{name, version, state, reason, tag, previous, prerelease, notes}`, `null` where there is none",
      otherwise: "[]",
    },
    findings: findingsOutput,
  },
});
