import { defineContract } from "../../contract/contract.ts";
import { eachRun } from "../../contract/field.ts";
import { contract as finishing } from "../create-release/contract.ts";
import { contract as publish } from "../publish/contract.ts";
import { contract as readiness } from "../release-readiness/contract.ts";
import { configured, githubToken } from "../shared-inputs.ts";
import { validation } from "../validate-release/inputs.ts";

export const contract = defineContract({
  name: "release",
  description:
    "Validate a tag or a merged release, run the gates, publish what it releases, and make its tags and releases on GitHub or Gitea; the first that fails is the last",
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
    release: configured(finishing.inputs.release),
    tags: configured(finishing.inputs.tags),
    "umbrella-tag-format": configured(finishing.inputs["umbrella-tag-format"]),
    assets: configured(finishing.inputs.assets),
    notes: configured(finishing.inputs.notes),
    latest: configured(finishing.inputs.latest),
    "commit-back": configured(finishing.inputs["commit-back"]),
    "github-token": githubToken(
      "Makes tags and releases (`contents: write`); reads cited check runs, what else is under way for the release, and by which pull request a push came",
    ),
  },
  needsWorkspace: { unlessGiven: ["dist"] },
  outputs: {
    ...publish.outputs,
    tags: finishing.outputs.tags!,
    releases: finishing.outputs.releases!,
    "pull-request": finishing.outputs["pull-request"]!,
    findings: readiness.outputs.findings!,
  },
});
