import { defineContract } from "../../contract/contract.ts";
import { eachRun, flag, lines, text } from "../../contract/field.ts";
import { findingsOutput, format, githubToken } from "../shared-inputs.ts";
import { contract as version } from "../version/contract.ts";

/** All that decides what is released is the same for both. */
const { draft: _, write: _own, ...planning } = version.inputs;

export const contract = defineContract({
  name: "prepare-release",
  description: "Open the release pull request, or bring it up to date: versions, changelogs, lock",
  page: { title: "Prepare a release", icon: "git-pull-request", color: "blue" },
  inputs: {
    ...planning,
    format: format(["text", "json"], "text"),
    date: text({
      description:
        "Of the changelog's headings, as `YYYY-MM-DD`; where it is empty, the day on which the release last changed, in UTC",
    }),
    base: text({
      description: "The branch that it is merged into; the default branch where it is empty",
      surfaces: eachRun,
    }),
    branch: text({
      description:
        "The branch that it comes from. It is this action's own, of one workspace, and with `group` ends in `/GROUP`",
      surfaces: eachRun,
      default: "release-actions/release",
    }),
    group: text({
      description: "A group of the configuration, whose release gets a branch and a pull request of its own",
      surfaces: eachRun,
    }),
    title: text({
      description: "Of the pull request and its commit; `{packages}` stands for what is released",
      surfaces: eachRun,
      default: "Release {packages}",
    }),
    labels: lines({ description: "Labels that the pull request gets", surfaces: eachRun }),
    draft: flag({
      description: "Open it as a draft",
      surfaces: eachRun,
      default: "false",
    }),
    "dry-run": flag({ description: "Say what would be done, with the diff, and do nothing", default: "false" }),
    "github-token": githubToken(
      "Writes the branch and the pull request. With the job's own token somebody has to let its workflow runs start; with an App's or a person's they start by themselves",
    ),
  },
  needsWorkspace: { unlessGiven: [] },
  outputs: {
    "pull-request": { description: "Number of the pull request; empty where there is none", otherwise: "" },
    "pull-request-url": { description: "Its address", otherwise: "" },
    branch: { description: "The branch that it comes from", otherwise: "" },
    "head-sha": { description: "The newest commit of that branch", otherwise: "" },
    changed: { description: "`true` where this run changed the branch or the pull request", otherwise: "false" },
    empty: { description: "`false` where there is something to release, else `true`", otherwise: "true" },
    packages: {
      description: "The packages to release, as JSON: a list of `{name, path, from, to, why}`",
      otherwise: "[]",
    },
    findings: findingsOutput,
  },
});
