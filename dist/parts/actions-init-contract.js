import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, anywhere as r, choice as i, commandOnly as a, count as o, dependents as s, duration as c, findingsOutput as l, flag as u, format as d, githubToken as f, lines as p, pythonVersion as m, rows as h, selection as g, text as _, workingDirectory as v } from "./actions-shared-inputs.js";
var y = e({ contract: () => b });
const b = t({
	name: "attest",
	description: "Sign every distribution that an earlier run built, for PyPI to show where it was made (PEP 740)",
	page: {
		title: "Attest distributions",
		icon: "shield",
		color: "blue"
	},
	inputs: {
		...r,
		dist: _({
			description: "Folder with the distributions and the manifest of an earlier run; each file's attestation is put beside it, as `FILE.publish.attestation`",
			isRequired: !0
		})
	},
	outputs: {
		"artifact-id": {
			description: "Id of an artifact with the distributions, the manifest and the attestations; empty where there is none",
			otherwise: ""
		},
		attested: {
			description: "Number of distributions in `dist` that have their attestation now, also on a re-run",
			otherwise: "0"
		}
	}
});
var x = e({ contract: () => S });
const S = t({
	name: "init",
	description: "Propose the configuration and the workflows of a repository, as a diff, and write them",
	notes: [
		"It reads the workspace, its tags, changelogs and fragments, the remote's address and the configuration,",
		"and asks no forge and no index. What it proposes is shown as a diff: the configuration with what",
		"differs from the defaults, and the workflows publish (which also makes tags and releases, but not with --changes off",
		"where merging releases), release-readiness and protect-main, as files of the repository, since PyPI compares the",
		"workflow's file.",
		"",
		"On a terminal it asks, and writes after a yes. Elsewhere it writes with --yes alone. It writes files and",
		"nothing else: git's HEAD, index and hooks stay, and no repository is made. What is there already is not",
		"written again. A file in the way is named, and then nothing is written; a workflow in which somebody has",
		"changed more than the pins of actions is left alone.",
		"",
		"It ends with the next steps: the publisher's form of each package with its fields filled in, the environment,",
		"the rulesets. With --forge gitea the workflows go to .gitea/workflows, or .forgejo/workflows where that is there,",
		"and upload with a token, for PyPI knows no identity of Gitea's jobs.",
		"",
		"With --check it writes nothing, and ends with 1 where something is not as it would write it."
	],
	inputs: {
		...n,
		flow: i(["merge", "tag"], {
			description: "What starts a release: `merge`, merging the release pull request, or with `--changes off` each push to the default branch that has a version which is not on the index; `tag`, a release tag. By itself as it was set up before, else as its tags and workflows suggest, and it is said why",
			surfaces: a
		}),
		changes: i([
			"commits",
			"fragments",
			"off"
		], {
			description: "What says which versions come next; by itself as the configuration has it, else `fragments` where a tool for them is set up, else `commits`",
			surfaces: a
		}),
		dependents: s,
		forge: i([
			"github",
			"gitea",
			"none"
		], {
			description: "For which forge workflows are written; by itself as it was set up before, else the remote's, and without a remote `github`",
			surfaces: a
		}),
		machines: o([1, 256], {
			description: "Over how many jobs the builds of one release are spread, at most; 1 is one job. By itself as it was set up before, else 1",
			surfaces: a
		}),
		testpypi: i(["first", "off"], {
			description: "`first`: PyPI gets only what TestPyPI has taken. By itself as it was set up before, else `off`",
			surfaces: a
		}),
		yes: u({
			description: "Ask nothing, and write what is proposed",
			surfaces: a,
			default: "false"
		}),
		check: u({
			description: "Write nothing, and say what is not as it would be written",
			surfaces: a,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});
var C = e({ contract: () => w });
const w = t({
	name: "plan",
	description: "Say what would be published, in which order, and why",
	page: {
		title: "Plan a uv workspace's release",
		icon: "list",
		color: "blue"
	},
	inputs: {
		"working-directory": v,
		format: d([
			"text",
			"json",
			"csv"
		], "text"),
		...g,
		due: i(["unreleased", "prepared"], {
			description: "What is planned where neither `packages` nor a `tag` says it: `unreleased` (versions that are not on the index), or `prepared` (what the pushed release commit names; nothing on any other push), as `publish` does",
			default: "unreleased"
		}),
		"python-version": m,
		shards: o([1, 256], {
			description: "Over how many jobs the builds are spread, at most: each entry of `matrix` is one",
			default: "1"
		}),
		dist: p({ description: "Folders that an earlier release left, by whose build times the jobs are balanced; without them the times are guessed from what builds each package" }),
		"github-token": f("With `due: prepared` asks GitHub or Gitea by which pull request a push came")
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
			description: "`false` where there is something to publish, else `true`",
			otherwise: "true"
		}
	}
});
var T = e({ contract: () => E });
const E = t({
	name: "protect-main",
	description: "Judge whether the default branch moved by pull requests alone",
	page: {
		title: "Watch how the default branch moves",
		icon: "shield",
		color: "green"
	},
	inputs: {
		...r,
		branch: _({ description: "The branch that is watched; without it the repository's default branch" }),
		"allow-actors": p({ description: "Who may push without a pull request: logins, app slugs or ids of pushers. Authors and committers count for nothing" }),
		"allow-patterns": h({ description: "By line: regular expressions in RE2's syntax, one of which the subject of each commit of an allowed pusher must match; `^` and `$` bind them to its ends" }),
		"fail-on-unknown": u({
			description: "Fail (exit status 75) where GitHub or Gitea does not answer, lags or refuses; else that is a warning",
			default: "false"
		}),
		since: c({
			description: "How far back an audit looks: on schedule and dispatch, and from a terminal without `before`",
			default: "7d"
		}),
		before: _({
			description: "Commit on which the branch stood, to judge one update",
			surfaces: a
		}),
		after: _({
			description: "Commit to which it moved",
			surfaces: a
		}),
		repository: _({
			description: "The repository as `owner/name`",
			surfaces: a,
			environment: [{ name: "GITHUB_REPOSITORY" }]
		}),
		"github-token": f("Reads the branch's activity, pull requests, commits and rules")
	},
	outputs: {
		verdict: {
			description: "`pass`; `direct-push`: some update went past the pull requests, by a push or force push; `unknown`: not all could be seen",
			otherwise: "unknown"
		},
		updates: {
			description: "JSON, newest first: `[{before, after, at, pusher: {id, login}, verdict, how, why, pull_requests, commits: [{sha, subject}], removed}]`, `null` where there is none or it is not known",
			otherwise: "[]"
		},
		findings: l
	}
});
export { E as contract, w as contract$1, S as contract$2, b as contract$3, T as contract_exports, C as contract_exports$1, x as contract_exports$2, y as contract_exports$3 };
