import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, choice as r, commandOnly as i, count as a, dependents as o, duration as s, flag as c, format as l, githubToken as u, lines as d, pythonVersion as f, rows as p, selection as m, text as h, workingDirectory as g } from "./domain-python-requirement.js";
var _ = e({ contract: () => v });
const v = t({
	name: "attest",
	description: "Sign every distribution that an earlier run built, for PyPI to show where it was made (PEP 740)",
	page: {
		title: "Attest distributions",
		icon: "shield",
		color: "blue"
	},
	inputs: {
		"working-directory": {
			...n["working-directory"],
			surfaces: i
		},
		format: n.format,
		dist: h({
			description: "Folder with the distributions and the manifest of an earlier run; each file's attestation is put beside it, as `FILE.publish.attestation`",
			isRequired: !0
		})
	},
	outputs: {
		"artifact-id": {
			description: "Id of an artifact with the distributions, the manifest and the attestations; empty where there is no artifact service, or it fails",
			otherwise: ""
		},
		attested: {
			description: "Number of distributions in `dist` that have their attestation now, also on a re-run",
			otherwise: "0"
		}
	}
});
var y = e({ contract: () => b });
const b = t({
	name: "init",
	description: "Propose the configuration and the workflows of a repository, as a diff, and write them",
	notes: [
		"It reads the workspace, its tags, changelogs and fragments, the remote's address and the configuration,",
		"and asks no forge and no index. What it proposes is shown as a diff: the configuration with what",
		"differs from the defaults, and the workflows publish (with --flow merge also the release pull request, tags and",
		"releases), release-readiness and protect-main, as files of the repository, since PyPI compares the workflow's file.",
		"",
		"On a terminal it asks, and writes after a yes. Elsewhere it writes with --yes alone. It writes files and",
		"nothing else: git's HEAD, index and hooks stay, and no repository is made. What is there already is not",
		"written again. A file in the way is named, and then nothing is written; a workflow that somebody changed",
		"since is left alone, but for the pins of actions, which may move.",
		"",
		"It ends with the next steps: the publisher's form of each package with its fields filled in, the environment,",
		"the rulesets. With --forge gitea the workflows go to .gitea/workflows and upload with a token, for PyPI knows",
		"no identity of Gitea's jobs.",
		"",
		"With --check it writes nothing, and ends with 1 where something is not as it would write it."
	],
	inputs: {
		...n,
		flow: r(["merge", "tag"], {
			description: "What starts a release: `merge`, merging the release pull request, or with `--changes off` each push to the default branch that has a version which is not on the index; `tag`, a release tag. By itself `tag` where versions are made of tags, or releases have been tagged and no release-please, changesets or python-semantic-release workflow is there; else `merge`",
			surfaces: i
		}),
		changes: r([
			"commits",
			"fragments",
			"off"
		], {
			description: "What says which versions come next; by itself `fragments` where a tool for them is set up, else `commits`",
			surfaces: i
		}),
		dependents: o,
		forge: r([
			"github",
			"gitea",
			"none"
		], {
			description: "For which forge workflows are written; by itself the remote's",
			surfaces: i
		}),
		yes: c({
			description: "Ask nothing, and write what is proposed",
			surfaces: i,
			default: "false"
		}),
		check: c({
			description: "Write nothing, and say what is not as it would be written",
			surfaces: i,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});
var x = e({ contract: () => S });
const S = t({
	name: "plan",
	description: "Say what would be published, in which order, and why",
	page: {
		title: "Plan a uv workspace's release",
		icon: "list",
		color: "blue"
	},
	inputs: {
		"working-directory": g,
		format: l([
			"text",
			"json",
			"csv"
		], "text"),
		...m,
		"python-version": f,
		shards: a([1, 256], {
			description: "Over how many jobs the builds are spread, at most: each entry of `matrix` is one",
			default: "1"
		}),
		dist: d({ description: "Folders that an earlier release left, by whose build times the jobs are balanced; without them the times are guessed from what builds each package" })
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		packages: {
			description: "The packages to publish, in order, as JSON: a list of `{name, version, path, level, tag, …}`",
			otherwise: "[]"
		},
		matrix: {
			description: "The same as a job matrix, one entry for each job that builds: `{include: [{shard, packages, dist}]}`, with `packages` as `publish` takes them as `share`, and `dist` a name for what the job leaves",
			otherwise: "{\"include\":[]}"
		},
		"plan-path": {
			description: "Path of the plan, as JSON",
			otherwise: ""
		},
		empty: {
			description: "`true` where there is nothing to publish",
			otherwise: "true"
		}
	}
});
var C = e({ contract: () => w });
const w = t({
	name: "protect-main",
	description: "Judge whether the default branch moved by pull requests alone",
	page: {
		title: "Watch how the default branch moves",
		icon: "shield",
		color: "green"
	},
	inputs: {
		"working-directory": {
			...n["working-directory"],
			surfaces: i
		},
		format: n.format,
		branch: h({ description: "The branch that is watched; without it the repository's default branch" }),
		"allow-actors": d({ description: "Who may push without a pull request: logins, app slugs or ids of pushers. Authors and committers count for nothing" }),
		"allow-patterns": p({ description: "By line: regular expressions in RE2's syntax, one of which the subject of each commit of an allowed pusher must match; `^` and `$` bind them to its ends" }),
		"fail-on-unknown": c({
			description: "Fail (exit status 75) where GitHub or Gitea does not answer, lags or refuses; else that is a warning",
			default: "false"
		}),
		since: s({
			description: "How far back an audit looks: on schedule and dispatch, and from a terminal without `before`",
			default: "7d"
		}),
		before: h({
			description: "Commit on which the branch stood, to judge one update",
			surfaces: i
		}),
		after: h({
			description: "Commit to which it moved",
			surfaces: i
		}),
		repository: h({
			description: "The repository as `owner/name`",
			surfaces: i,
			environment: [{ name: "GITHUB_REPOSITORY" }]
		}),
		"github-token": u("Reads the branch's activity, pull requests, commits and rules")
	},
	outputs: {
		verdict: {
			description: "`pass`; `direct-push`: some update went past the pull requests, by a push or force push; `unknown`: not all could be seen",
			otherwise: "unknown"
		},
		updates: {
			description: "JSON, newest first: `[{before, after, at, pusher: {id, login}, verdict, how, why, pull_requests, commits: [{sha, subject}], removed}]`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
export { w as contract, S as contract$1, b as contract$2, v as contract$3, C as contract_exports, x as contract_exports$1, y as contract_exports$2, _ as contract_exports$3 };
