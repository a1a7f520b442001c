import { defineContract } from "../../contract/contract.ts";
import { eachRun } from "../../contract/field.ts";
import { contract as publish } from "../publish/contract.ts";
import { contract as readiness } from "../release-readiness/contract.ts";
import { configured, githubToken } from "../shared-inputs.ts";
import { validation } from "../validate-release/inputs.ts";

export const contract = defineContract({
  name: "release",
  description:
    "Validate a tag or a merged release, run the gates, and publish what it releases, stopping at the first that fails",
  page: { title: "Release a uv workspace", icon: "package", color: "green" },
  inputs: {
    ...publish.inputs,
    gates: {
      ...readiness.inputs.gates,
      // Those of the pull request, from the configuration, would be refused beside an id-token.
      surfaces: eachRun,
    },
    "gate-timeout": readiness.inputs["gate-timeout"],
    changelog: configured(validation.changelog),
    "require-changelog": configured(validation["require-changelog"]),
    "require-default-branch": configured(validation["require-default-branch"]),
    "version-files": configured(validation["version-files"]),
    channel: configured(validation.channel),
    "github-token": githubToken("Reads cited check runs, and what else is under way for the release"),
  },
  outputs: {
    ...publish.outputs,
    findings: readiness.outputs.findings!,
  },
});
