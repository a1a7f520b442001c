import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { choice as n, commandOnly as r, configured as i, dependents as a, eachRun as o, flag as s, format as c, githubToken as l, health as u, lasting as d, lines as f, rows as p, selection as m, text as h, validation as g, workingDirectory as _ } from "./domain-python-requirement.js";
var v = e({ contract: () => y });
const y = t({
	name: "version",
	description: "Say which versions the changes since the last releases ask for, and why",
	page: {
		title: "Plan the next versions",
		icon: "trending-up",
		color: "blue"
	},
	inputs: {
		"working-directory": _,
		format: c([
			"text",
			"json",
			"diff"
		], "text"),
		write: s({
			description: "Write the release into the files: versions, version files, changelogs, fragments that are used up, `uv.lock`; all of them or none, and nothing of git",
			surfaces: r,
			default: "false"
		}),
		draft: s({
			description: "JSON with a draft of the release: channel, versions, tags and titles",
			surfaces: r,
			default: "false"
		}),
		"tag-format": m["tag-format"],
		packages: f({ description: "Packages to plan for, names, globs or `group:NAME`; all that can be released where it is empty" }),
		exclude: f({
			description: "Packages to leave out, names, globs or `group:NAME`",
			surfaces: d
		}),
		bump: p({
			description: "`auto` (what the changes ask for), `major`, `minor`, `patch`, `stable` (the final release of a pre-release), `a`, `b`, `rc`, `post`, or a version; for some packages alone, one to a line: `NAME: WORD`",
			default: "auto"
		}),
		prerelease: n([
			"a",
			"b",
			"rc"
		], {
			description: "What is released becomes such a pre-release; where it is empty, a line of pre-releases goes on, and all else is final",
			surfaces: d
		}),
		changes: n([
			"auto",
			"commits",
			"fragments",
			"both",
			"off"
		], {
			description: "What is read: conventional commits, fragments of towncrier, scriv or changesets, or both; `auto`: fragments where a tool for them is set up, else commits",
			surfaces: d,
			default: "auto"
		}),
		since: h({
			description: "A branch, tag or commit from which changes count for all packages, instead of their last releases",
			surfaces: o
		}),
		dependents: a,
		bounds: m.bounds,
		"prerelease-sections": n(["rollup", "keep"], {
			description: "What becomes of the changelog's sections of pre-releases in the final one: `rollup` joins them into it, `keep` leaves them",
			surfaces: d,
			default: "rollup"
		}),
		date: h({ description: "Of the changelog's headings, as `YYYY-MM-DD`; today in UTC where it is empty" }),
		changelog: i(g.changelog),
		"version-files": i(g["version-files"]),
		"force-unchanged": s({
			description: "Packages without a change are released too, as a patch",
			default: "false"
		}),
		strict: u.strict,
		"api-check": n(["off", "griffe"], {
			description: "`griffe`: public names and parameters are compared with the last release, both by their wheels and without running them; what code does is not seen",
			surfaces: d,
			default: "off"
		}),
		index: h({
			description: "Asked what is released already, and what installers see of it: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`; uv's own target where it is empty, else `pypi`",
			surfaces: d
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		packages: {
			description: "The packages to release, as JSON: a list of `{name, path, current, proposed, bump, reason, tag, changes, because_of, …}`, `changes` empty where they would be too long for an output: `plan-path` has them",
			otherwise: "[]"
		},
		empty: {
			description: "`true` where there is nothing to release",
			otherwise: "true"
		},
		"plan-path": {
			description: "Path of the release plan, as JSON",
			otherwise: ""
		},
		"draft-path": {
			description: "Path of the draft, as JSON",
			otherwise: ""
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
var b = e({ contract: () => T });
const { draft: x, write: S, packages: C, ...w } = y.inputs, T = t({
	name: "changelog",
	description: "Print the changelog's section of a release: one that is written, or the one that version would write",
	inputs: {
		...w,
		format: c(["text", "json"], "text"),
		package: h({
			description: "The package; where it is empty, all that have a section of that version, or are to be released",
			surfaces: r
		}),
		version: h({
			description: "The version; where it is empty, the one that `version` would write",
			surfaces: r
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});
var E = e({ contract: () => A });
const { draft: D, write: O, ...k } = y.inputs, A = t({
	name: "prepare-release",
	description: "Open the release pull request, or bring it up to date: versions, changelogs, lock",
	page: {
		title: "Prepare a release",
		icon: "git-pull-request",
		color: "blue"
	},
	inputs: {
		...k,
		format: c(["text", "json"], "text"),
		base: h({
			description: "The branch that it is merged into; the default branch where it is empty",
			surfaces: o
		}),
		branch: h({
			description: "The branch that it comes from. It is this action's own, and with `group` ends in `/GROUP`",
			surfaces: o,
			default: "release-actions/release"
		}),
		group: h({
			description: "A group of the configuration, whose release gets a branch and a pull request of its own",
			surfaces: o
		}),
		title: h({
			description: "Of the pull request and its commit; `{packages}` stands for what is released",
			surfaces: o,
			default: "Release {packages}"
		}),
		labels: f({
			description: "Labels that the pull request gets",
			surfaces: o
		}),
		draft: s({
			description: "Open it as a draft",
			surfaces: o,
			default: "false"
		}),
		"dry-run": s({
			description: "Say what would be done, with the diff, and do nothing",
			default: "false"
		}),
		"github-token": l("Writes the branch and the pull request. With the job's own token somebody has to let its workflow runs start; with an App's or a person's they start by themselves")
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		"pull-request": {
			description: "Number of the pull request; empty where there is none",
			otherwise: ""
		},
		"pull-request-url": {
			description: "Its address",
			otherwise: ""
		},
		branch: {
			description: "The branch that it comes from",
			otherwise: ""
		},
		"head-sha": {
			description: "The newest commit of that branch",
			otherwise: ""
		},
		changed: {
			description: "`true` where this run changed the branch or the pull request",
			otherwise: "false"
		},
		empty: {
			description: "`true` where there is nothing to release",
			otherwise: "true"
		},
		packages: {
			description: "The packages to release, as JSON: a list of `{name, path, from, to, why}`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
export { A as contract, T as contract$1, y as contract$2, E as contract_exports, b as contract_exports$1, v as contract_exports$2 };
