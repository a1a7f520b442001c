import { defineContract } from "../../contract/contract.ts";
import { commandOnly, duration, flag, lines, rows, text } from "../../contract/field.ts";
import { anywhere, findingsOutput, githubToken } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "protect-main",
  description: "Judge whether the default branch moved by pull requests alone",
  page: { title: "Watch how the default branch moves", icon: "shield", color: "green" },
  inputs: {
    ...anywhere,
    branch: text({ description: "The branch that is watched; without it the repository's default branch" }),
    "allow-actors": lines({
      description:
        "Who may push without a pull request: logins, app slugs or ids of pushers. Authors and committers count for nothing",
    }),
    "allow-patterns": rows({
      description:
        "By line: regular expressions in RE2's syntax, one of which the subject of each commit of an allowed pusher must match; `^` and `$` bind them to its ends",
    }),
    "fail-on-unknown": flag({
      description:
        "Fail (exit status 75) where GitHub or Gitea does not answer, lags or refuses; else that is a warning",
      default: "false",
    }),
    since: duration({
      description: "How far back an audit looks: on schedule and dispatch, and from a terminal without `before`",
      default: "7d",
    }),
    before: text({ description: "Commit on which the branch stood, to judge one update", surfaces: commandOnly }),
    after: text({ description: "Commit to which it moved", surfaces: commandOnly }),
    repository: text({
      description: "The repository as `owner/name`",
      surfaces: commandOnly,
      environment: [{ name: "GITHUB_REPOSITORY" }],
    }),
    "github-token": githubToken("Reads the branch's activity, pull requests, commits and rules"),
  },
  outputs: {
    verdict: {
      description:
        "`pass`; `direct-push`: some update went past the pull requests, by a push or force push; `unknown`: not all could be seen",
      otherwise: "unknown",
    },
    updates: {
      description:
        "JSON, newest first: `[{before, after, at, pusher: {id, login}, verdict, how, why, pull_requests, commits: [{sha, subject}], removed}]`, `null` where there is none or it is not known",
      otherwise: "[]",
    },
    findings: findingsOutput,
  },
});
