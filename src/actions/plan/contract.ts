import { defineContract } from "../../contract/contract.ts";
import { choice, count, lines } from "../../contract/field.ts";
import { format, githubToken, pythonVersion, selection, workingDirectory } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "plan",
  description: "Say what would be published, in which order, and why",
  page: { title: "Plan a uv workspace's release", icon: "list", color: "blue" },
  inputs: {
    "working-directory": workingDirectory,
    format: format(["text", "json", "csv"], "text"),
    ...selection,
    due: choice(["unreleased", "prepared"], {
      description:
        "What is planned where neither `packages` nor a `tag` says it: `unreleased` (versions that are not on the index), or `prepared` (what the pushed release commit names; nothing on any other push), as `publish` does",
      default: "unreleased",
    }),
    "python-version": pythonVersion,
    shards: count([1, 256], {
      description: "Over how many jobs the builds are spread, at most: each entry of `matrix` is one",
      default: "1",
    }),
    dist: lines({
      description:
        "Folders that an earlier release left, by whose build times the jobs are balanced; without them the times are guessed from what builds each package",
    }),
    "github-token": githubToken("With `due: prepared` asks GitHub or Gitea by which pull request a push came"),
  },
  needsWorkspace: { unlessGiven: [] },
  outputs: {
    packages: {
      description: "The packages to publish, in order, as JSON: a list of `{name, version, path, level, tag, …}`",
      otherwise: "[]",
    },
    matrix: {
      description:
        "The same as a job matrix, one entry for each job that builds: `{include: [{shard, packages, dist}]}`, with `packages` as `publish` takes them as `share`, and `dist` a name for what the job leaves",
      otherwise: '{"include":[]}',
    },
    "plan-path": { description: "Path of the plan, as JSON", otherwise: "" },
    empty: { description: "`false` where there is something to publish, else `true`", otherwise: "true" },
  },
});
