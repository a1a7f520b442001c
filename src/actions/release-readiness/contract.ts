import { defineContract } from "../../contract/contract.ts";
import { duration, flag, lasting, rows } from "../../contract/field.ts";
import { always, findingsOutput, githubToken, health } from "../shared-inputs.ts";
import { validation } from "../validate-release/inputs.ts";

export const contract = defineContract({
  name: "release-readiness",
  description: "Say whether merging releases what it should: the project's gates, validation, checks, scope, preview",
  page: { title: "Release readiness", icon: "thumbs-up", color: "green" },
  inputs: {
    ...always,
    gates: rows({
      description:
        "What must pass, one to a line: `name: command`; `name: check:CI / test` to cite a check run that CI has done; `name: clone: command` to run it in a fresh clone of the commit, `name: clone` alone for `uv sync --locked --all-packages` there",
      surfaces: lasting,
    }),
    "gate-timeout": duration({
      description: "How long each gate may take, and a cited check run is waited for",
      surfaces: lasting,
      default: "30m",
    }),
    scope: rows({
      description:
        "Globs of the paths that may be touched, one to a line, from the top of the repository; against the merge base with the target branch",
      surfaces: lasting,
    }),
    forbid: rows({
      description: "What added lines must not match, one to a line: `name: regex`, in RE2's syntax",
      surfaces: lasting,
    }),
    checks: flag({
      description: "Whether release-readiness runs the checks of the workspace's health, as `check` does",
      surfaces: lasting,
      default: "true",
    }),
    preview: flag({
      description: "Show what would be released: packages, versions, changelog sections, graph",
      surfaces: lasting,
      default: "true",
    }),
    comment: flag({
      description: "Say the same in a comment on the pull request, kept up to date; needs `pull-requests: write`",
      surfaces: lasting,
      default: "false",
    }),
    ...validation,
    ...health,
    "github-token": githubToken("Reads cited check runs, and writes the comment"),
  },
  needsWorkspace: { unlessGiven: [] },
  outputs: {
    ready: { description: "`true` where nothing stands in the way of the release", otherwise: "false" },
    gates: {
      description:
        "JSON: `[{id, name, result, seconds, why, url}]`; `result` is `passed`, `failed`, `timed out`, `skipped` or `not configured`; `why` and `url` where there are any",
      otherwise: "[]",
    },
    findings: findingsOutput,
  },
});
