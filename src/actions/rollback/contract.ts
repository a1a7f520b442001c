import { defineContract } from "../../contract/contract.ts";
import { eachRun, flag, lasting, lines, text } from "../../contract/field.ts";
import { contract as create } from "../create-release/contract.ts";
import {
  always,
  configured,
  findingsOutput,
  githubToken,
  namedPackages,
  selection,
  uploadIndex,
} from "../shared-inputs.ts";

export const contract = defineContract({
  name: "rollback",
  description:
    "Say what there is of a release, and take away the tags and releases that stand for nothing on the index",
  page: { title: "Roll back a release", icon: "rotate-ccw", color: "orange" },
  inputs: {
    ...always,
    tag: text({
      description: "Tag of the release: a package's tag means that package alone, a workspace tag all",
      environment: [{ name: "GITHUB_REF", prefix: "refs/tags/" }],
    }),
    packages: lines({
      description: `Packages, ${namedPackages}, in the versions that the checkout has; wins over \`tag\`. Where both are empty all are shown`,
    }),
    "tag-format": selection["tag-format"],
    "umbrella-tag-format": configured(create.inputs["umbrella-tag-format"]),
    index: text({
      description: `The one that the release went to: \`pypi\`, \`testpypi\`, ${uploadIndex}`,
      surfaces: lasting,
    }),
    "check-url": selection["check-url"],
    username: selection.username,
    password: selection.password,
    yes: flag({
      description:
        "Remove what stands for nothing on the index: the release on GitHub or Gitea, then its tag on the remote and here. Without it everything is only read",
      surfaces: eachRun,
      default: "false",
    }),
    "github-token": githubToken(
      "Reads releases, drafts where it may write them, and with `yes` removes releases and tags",
    ),
  },
  needsWorkspace: { unlessGiven: [] },
  outputs: {
    state: {
      description:
        "At the end, as JSON by package: `{version, tagged: [{tag, local, remote}], released: [{tag, state, url}], files: [{name, uploaded, yanked}], burned, hours-left, next}`; a value that is not known, or not there, is `null`",
      otherwise: "{}",
    },
    findings: findingsOutput,
  },
});
