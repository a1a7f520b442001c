import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, choice as r, commandOnly as i, count as a, dependents as o, flag as s, format as c, lines as l, pythonVersion as u, selection as d, text as f, workingDirectory as p } from "./domain-python-requirement.js";
var m = e({ contract: () => h });
const h = t({
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
		dist: f({
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
var g = e({ contract: () => _ });
const _ = t({
	name: "init",
	description: "Propose the configuration and the workflows of a repository, as a diff, and write them",
	notes: [
		"It reads the workspace, its tags, changelogs and fragments, the remote's address and the configuration,",
		"and asks no forge and no index. What it proposes is shown as a diff: [tool.release-actions] with what",
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
			description: "What starts a release: `merge`, merging the release pull request, or with `--changes off` each push to the default branch that has a version which is not on the index; `tag`, a release tag. By itself `tag` where releases have been tagged or versions are made of tags, else `merge`",
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
		yes: s({
			description: "Ask nothing, and write what is proposed",
			surfaces: i,
			default: "false"
		}),
		check: s({
			description: "Write nothing, and say what is not as it would be written",
			surfaces: i,
			default: "false"
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});
var v = e({ contract: () => y });
const y = t({
	name: "plan",
	description: "Say what would be published, in which order, and why",
	page: {
		title: "Plan a uv workspace's release",
		icon: "list",
		color: "blue"
	},
	inputs: {
		"working-directory": p,
		format: c([
			"text",
			"json",
			"csv"
		], "text"),
		...d,
		"python-version": u,
		shards: a([1, 256], {
			description: "Over how many jobs the builds are spread, at most: each entry of `matrix` is one",
			default: "1"
		}),
		dist: l({ description: "Folders that an earlier release left, by whose build times the jobs are balanced; without them the times are guessed from what builds each package" })
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
export { y as contract, _ as contract$1, h as contract$2, v as contract_exports, g as contract_exports$1, m as contract_exports$2 };
