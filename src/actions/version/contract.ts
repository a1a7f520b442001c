import { defineContract } from "../../contract/contract.ts";
import { choice, commandOnly, eachRun, flag, lasting, lines, rows, text } from "../../contract/field.ts";
import {
  configured,
  dependents,
  findingsOutput,
  format,
  health,
  namedPackages,
  selection,
  workingDirectory,
} from "../shared-inputs.ts";
import { validation } from "../validate-release/inputs.ts";

export const contract = defineContract({
  name: "version",
  description: "Say which versions the changes since the last releases ask for, and why",
  page: { title: "Plan the next versions", icon: "trending-up", color: "blue" },
  inputs: {
    "working-directory": workingDirectory,
    format: format(["text", "json", "diff"], "text"),
    write: flag({
      description:
        "Write the release into the files: versions, version files, changelogs, fragments that are used up, `uv.lock`; all of them or none, and nothing of git",
      surfaces: commandOnly,
      default: "false",
    }),
    draft: flag({
      description: "JSON with a draft of the release: channel, versions, tags and titles",
      surfaces: commandOnly,
      default: "false",
    }),
    "tag-format": selection["tag-format"],
    packages: lines({
      description: `Packages to plan for, ${namedPackages}; all that can be released where it is empty`,
    }),
    exclude: selection.exclude,
    bump: rows({
      description:
        "`auto` (what the changes ask for), `major`, `minor`, `patch`, `stable` (the final release of a pre-release), `a`, `b`, `rc`, `post`, or a version; for some packages alone, one to a line: `NAME: WORD`, or `group:NAME: WORD`",
      default: "auto",
    }),
    prerelease: choice(["a", "b", "rc"], {
      description:
        "What is released becomes such a pre-release; else a line of pre-releases goes on, and all else is final",
      surfaces: lasting,
    }),
    changes: choice(["auto", "commits", "fragments", "both", "off"], {
      description:
        "What is read: conventional commits, fragments of towncrier, scriv or changesets, or both; `auto`: fragments where a tool for them is set up, both with Knope, else commits",
      surfaces: lasting,
      default: "auto",
    }),
    since: text({
      description: "A branch, tag or commit from which changes count for all packages, instead of their last releases",
      surfaces: eachRun,
    }),
    dependents,
    bounds: selection.bounds,
    "prerelease-sections": choice(["rollup", "keep"], {
      description:
        "The changelog's sections of pre-releases: `rollup` joins them into the final one's, `keep` leaves them",
      surfaces: lasting,
      default: "rollup",
    }),
    date: text({ description: "Of the changelog's headings, as `YYYY-MM-DD`; today in UTC where it is empty" }),
    changelog: configured(validation.changelog),
    "require-changelog": configured(validation["require-changelog"]),
    "version-files": configured(validation["version-files"]),
    "force-unchanged": flag({
      description: "Packages without a change are released too, by `bump: auto` as a patch",
      default: "false",
    }),
    strict: health.strict,
    "api-check": choice(["off", "griffe"], {
      description:
        "`griffe`: the names that the top of a package or an `__all__` has, with methods and parameters, are compared with the last release, by both wheels and without running them; what code does is not seen",
      surfaces: lasting,
      default: "off",
    }),
    index: text({
      description:
        "Asked what is released already, and what installers see of it: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, or, not as a key, a simple URL or `off`; uv's own target where it is empty, else `pypi`",
      surfaces: lasting,
    }),
  },
  needsWorkspace: { unlessGiven: [] },
  outputs: {
    packages: {
      description:
        "The packages to release, as JSON: a list of `{name, path, current, proposed, bump, reason, tag, changes, because_of, …}`, `changes` empty where they would be too long for an output: `plan-path` has them",
      otherwise: "[]",
    },
    empty: { description: "`false` where there is something to release, else `true`", otherwise: "true" },
    "plan-path": { description: "Path of the release plan, as JSON", otherwise: "" },
    "draft-path": { description: "Path of the draft, as JSON", otherwise: "" },
    findings: findingsOutput,
  },
});
