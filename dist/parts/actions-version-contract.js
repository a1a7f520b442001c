import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, choice as r, commandOnly as i, configured as a, dependents as o, duration as s, eachRun as c, findingsOutput as l, flag as u, format as d, githubToken as f, health as p, lasting as m, lines as h, namedPackages as g, rows as _, selection as v, text as y, uploadIndex as b, workingDirectory as x } from "./actions-shared-inputs.js";
const S = {
	mode: r([
		"auto",
		"branch",
		"tag"
	], {
		description: "`tag` validates what a tag releases, `branch` what a merge would; `auto` is `tag` where there is a tag, else `branch`",
		default: "auto"
	}),
	tag: y({
		description: "The tag that releases: a package's tag that package alone, a workspace tag all",
		environment: [{
			name: "GITHUB_REF",
			prefix: "refs/tags/"
		}]
	}),
	"tag-format": v["tag-format"],
	packages: h({ description: `Packages to validate, ${g}; where it is empty, those of the tag, else all that can be released` }),
	exclude: a(v.exclude),
	changelog: y({
		description: "Path of the changelog from the root, with `{name}` and `{path}` where each package has its own. Where it is empty: the file that towncrier, scriv, commitizen, semantic-release or changie are told to write; else a `CHANGELOG.md`, `CHANGES.rst` or the like beside the package or in its `docs`, beside the root, or above it",
		surfaces: m
	}),
	"require-changelog": r([
		"auto",
		"true",
		"false"
	], {
		description: "Whether a release needs a section of its own in a changelog; `auto`: where there is one. With `false` none is begun",
		surfaces: m,
		default: "auto"
	}),
	"require-default-branch": u({
		description: "In tag mode: the tag's commit must be on the default branch",
		surfaces: m,
		default: "true"
	}),
	"version-files": _({
		description: "Other places of the version, one to a line: `path: regex` whose only group, or the one called `version`, is it; or `path#key.path` of a TOML, JSON or YAML file",
		surfaces: m
	}),
	channel: r(["any", "stable"], {
		description: "`stable` refuses pre-releases",
		surfaces: m,
		default: "any"
	}),
	index: y({
		description: "Asked where tags are missing, and in tag mode for what is released already: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, or, not as a key, a simple URL or `off`; uv's own target where it is empty, else `pypi`",
		surfaces: m
	})
};
var C = e({ contract: () => w });
const w = t({
	name: "version",
	description: "Say which versions the changes since the last releases ask for, and why",
	page: {
		title: "Plan the next versions",
		icon: "trending-up",
		color: "blue"
	},
	inputs: {
		"working-directory": x,
		format: d([
			"text",
			"json",
			"diff"
		], "text"),
		write: u({
			description: "Write the release into the files: versions, version files, changelogs, fragments that are used up, `uv.lock`; all of them or none, and nothing of git",
			surfaces: i,
			default: "false"
		}),
		draft: u({
			description: "JSON with a draft of the release: channel, versions, tags and titles",
			surfaces: i,
			default: "false"
		}),
		"tag-format": v["tag-format"],
		packages: h({ description: `Packages to plan for, ${g}; all that can be released where it is empty` }),
		exclude: v.exclude,
		bump: _({
			description: "`auto` (what the changes ask for), `major`, `minor`, `patch`, `stable` (the final release of a pre-release), `a`, `b`, `rc`, `post`, or a version; for some packages alone, one to a line: `NAME: WORD`, or `group:NAME: WORD`",
			default: "auto"
		}),
		prerelease: r([
			"a",
			"b",
			"rc"
		], {
			description: "What is released becomes such a pre-release; else a line of pre-releases goes on, and all else is final",
			surfaces: m
		}),
		changes: r([
			"auto",
			"commits",
			"fragments",
			"both",
			"off"
		], {
			description: "What is read: conventional commits, fragments of towncrier, scriv or changesets, or both; `auto`: fragments where a tool for them is set up, both with Knope, else commits",
			surfaces: m,
			default: "auto"
		}),
		since: y({
			description: "A branch, tag or commit from which changes count for all packages, instead of their last releases",
			surfaces: c
		}),
		dependents: o,
		bounds: v.bounds,
		"prerelease-sections": r(["rollup", "keep"], {
			description: "The changelog's sections of pre-releases: `rollup` joins them into the final one's, `keep` leaves them",
			surfaces: m,
			default: "rollup"
		}),
		date: y({ description: "Of the changelog's headings, as `YYYY-MM-DD`; today in UTC where it is empty" }),
		changelog: a(S.changelog),
		"require-changelog": a(S["require-changelog"]),
		"version-files": a(S["version-files"]),
		"force-unchanged": u({
			description: "Packages without a change are released too, by `bump: auto` as a patch",
			default: "false"
		}),
		strict: p.strict,
		"api-check": r(["off", "griffe"], {
			description: "`griffe`: the names that the top of a package or an `__all__` has, with methods and parameters, are compared with the last release, by both wheels and without running them; what code does is not seen",
			surfaces: m,
			default: "off"
		}),
		index: y({
			description: "Asked what is released already, and what installers see of it: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, or, not as a key, a simple URL or `off`; uv's own target where it is empty, else `pypi`",
			surfaces: m
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		packages: {
			description: "The packages to release, as JSON: a list of `{name, path, current, proposed, bump, reason, tag, changes, because_of, …}`, `changes` empty where they would be too long for an output: `plan-path` has them",
			otherwise: "[]"
		},
		empty: {
			description: "`false` where there is something to release, else `true`",
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
		findings: l
	}
});
var T = e({ contract: () => M });
const { draft: E, write: D, packages: O, strict: k, "api-check": A, ...j } = w.inputs, M = t({
	name: "changelog",
	description: "Print the changelog's section of a release: one that is written, or the one that version would write",
	inputs: {
		...j,
		format: d(["text", "json"], "text"),
		package: y({
			description: "The package; where it is empty, all that have a section of that version, or are to be released",
			surfaces: i
		}),
		version: y({
			description: "The version; where it is empty, the one that `version` would write",
			surfaces: i
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});
var N = e({ contract: () => P });
const P = t({
	name: "create-release",
	description: "Tag what was published, and give each tag its release on GitHub or Gitea",
	page: {
		title: "Create releases",
		icon: "tag",
		color: "blue"
	},
	inputs: {
		"working-directory": n["working-directory"],
		format: n.format,
		dist: y({ description: "Folder that `publish` left, with manifest and distributions; each file is held against its hash. One of `dist`, `manifest-path` and `tag` is needed, and the first that is given counts" }),
		"manifest-path": y({ description: "The manifest that `publish` left (its output `manifest-path`); distributions need not be beside it" }),
		tag: y({
			description: "A tag to release by itself: it names a package, or all, in the version of the checkout, which is on the index (of the configuration, else uv's own, else PyPI). Made on the checkout's commit where GitHub or Gitea does not have it yet",
			environment: [{
				name: "GITHUB_REF",
				prefix: "refs/tags/"
			}]
		}),
		release: r([
			"auto",
			"draft",
			"off"
		], {
			description: "`auto`: each tag gets a release; `draft`: a draft that a person publishes, and no tag yet; `off`: tags alone",
			surfaces: m,
			default: "auto"
		}),
		tags: u({
			description: "`false`: neither tags nor releases",
			surfaces: m,
			default: "true"
		}),
		"umbrella-tag-format": y({
			description: "A tag for all that one run released, as `v{version}`: made last, when all of it is there. The version is the root's, else the one that all have",
			surfaces: m
		}),
		assets: h({
			description: "Files beside each release: `manifest` (where one is given), `checksums` (of the package's files on the index), `distributions`; in the configuration, `[]` is none",
			surfaces: m,
			mayBeNone: !0,
			default: "manifest\nchecksums"
		}),
		notes: y({
			description: "`changelog`: the section of the version; or the path, from the root, of a text with `{name}`, `{version}`, `{tag}`, `{changelog}`, `{packages}` and `{compare-url}`",
			surfaces: m,
			default: "changelog"
		}),
		latest: y({
			description: "The package whose release the repository shows first; `auto`: the umbrella, else the root's, else the last one. Never a pre-release, nor one of an older line",
			surfaces: m,
			default: "auto"
		}),
		"commit-back": r([
			"off",
			"dev",
			"patch"
		], {
			description: "Opens a pull request to the next version of what was released, once: `dev` (1.4.1.dev0) or `patch` (1.4.1). It needs `pull-requests: write` and the checkout",
			surfaces: m,
			default: "off"
		}),
		exclude: a(v.exclude),
		"tag-format": a(v["tag-format"]),
		changelog: a(S.changelog),
		"version-files": a(S["version-files"]),
		index: a(v.index),
		"github-token": f("Makes tags and releases: `contents: write`")
	},
	outputs: {
		tags: {
			description: "The tags of the release that are there now, as a JSON list of names; none with `release: draft` or `tags: false`",
			otherwise: "[]"
		},
		releases: {
			description: "JSON: `[{package, tag, url, state}]`, `state` one of `created`, `existed`, `skipped`; `package` and `url` may be null",
			otherwise: "[]"
		},
		"pull-request": {
			description: "Number of the pull request to the next version; empty where there is none",
			otherwise: ""
		},
		findings: l
	}
});
var F = e({ contract: () => z });
const { draft: I, write: L, ...R } = w.inputs, z = t({
	name: "prepare-release",
	description: "Open the release pull request, or bring it up to date: versions, changelogs, lock",
	page: {
		title: "Prepare a release",
		icon: "git-pull-request",
		color: "blue"
	},
	inputs: {
		...R,
		format: d(["text", "json"], "text"),
		date: y({ description: "Of the changelog's headings, as `YYYY-MM-DD`; where it is empty, the day on which the release last changed, in UTC" }),
		base: y({
			description: "The branch that it is merged into; the default branch where it is empty",
			surfaces: c
		}),
		branch: y({
			description: "The branch that it comes from. It is this action's own, of one workspace, and with `group` ends in `/GROUP`",
			surfaces: c,
			default: "release-actions/release"
		}),
		group: y({
			description: "A group of the configuration, whose release gets a branch and a pull request of its own",
			surfaces: c
		}),
		title: y({
			description: "Of the pull request and its commit; `{packages}` stands for what is released",
			surfaces: c,
			default: "Release {packages}"
		}),
		labels: h({
			description: "Labels that the pull request gets",
			surfaces: c
		}),
		draft: u({
			description: "Open it as a draft",
			surfaces: c,
			default: "false"
		}),
		"dry-run": u({
			description: "Say what would be done, with the diff, and do nothing",
			default: "false"
		}),
		"github-token": f("Writes the branch and the pull request. With the job's own token somebody has to let its workflow runs start; with an App's or a person's they start by themselves")
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
			description: "`false` where there is something to release, else `true`",
			otherwise: "true"
		},
		packages: {
			description: "The packages to release, as JSON: a list of `{name, path, from, to, why}`",
			otherwise: "[]"
		},
		findings: l
	}
});
var B = e({ contract: () => V });
const V = t({
	name: "release-readiness",
	description: "Say whether merging releases what it should: the project's gates, validation, checks, scope, preview",
	page: {
		title: "Release readiness",
		icon: "thumbs-up",
		color: "green"
	},
	inputs: {
		...n,
		gates: _({
			description: "What must pass, one to a line: `name: command`; `name: check:CI / test` to cite a check run that CI has done; `name: clone: command` to run it in a fresh clone of the commit, `name: clone` alone for `uv sync --locked --all-packages` there",
			surfaces: m
		}),
		"gate-timeout": s({
			description: "How long each gate may take, and a cited check run is waited for",
			surfaces: m,
			default: "30m"
		}),
		scope: _({
			description: "Globs of the paths that may be touched, one to a line, from the top of the repository; against the merge base with the target branch",
			surfaces: m
		}),
		forbid: _({
			description: "What added lines must not match, one to a line: `name: regex`, in RE2's syntax",
			surfaces: m
		}),
		checks: u({
			description: "Whether release-readiness runs the checks of the workspace's health, as `check` does",
			surfaces: m,
			default: "true"
		}),
		preview: u({
			description: "Show what would be released: packages, versions, changelog sections, graph",
			surfaces: m,
			default: "true"
		}),
		comment: u({
			description: "Say the same in a comment on the pull request, kept up to date; needs `pull-requests: write`",
			surfaces: m,
			default: "false"
		}),
		...S,
		...p,
		"github-token": f("Reads cited check runs, and writes the comment")
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		ready: {
			description: "`true` where nothing stands in the way of the release",
			otherwise: "false"
		},
		gates: {
			description: "JSON: `[{id, name, result, seconds, why, url}]`; `result` is `passed`, `failed`, `timed out`, `skipped` or `not configured`; `why` and `url` where there are any",
			otherwise: "[]"
		},
		findings: l
	}
});
var H = e({ contract: () => U });
const U = t({
	name: "rollback",
	description: "Say what there is of a release, and take away the tags and releases that stand for nothing on the index",
	page: {
		title: "Roll back a release",
		icon: "rotate-ccw",
		color: "orange"
	},
	inputs: {
		...n,
		tag: y({
			description: "Tag of the release: a package's tag means that package alone, a workspace tag all",
			environment: [{
				name: "GITHUB_REF",
				prefix: "refs/tags/"
			}]
		}),
		packages: h({ description: `Packages, ${g}, in the versions that the checkout has; wins over \`tag\`. Where both are empty all are shown` }),
		"tag-format": v["tag-format"],
		"umbrella-tag-format": a(P.inputs["umbrella-tag-format"]),
		index: y({
			description: `The one that the release went to: \`pypi\`, \`testpypi\`, ${b}`,
			surfaces: m
		}),
		"check-url": v["check-url"],
		username: v.username,
		password: v.password,
		yes: u({
			description: "Remove what stands for nothing on the index: the release on GitHub or Gitea, then its tag on the remote and here. Without it everything is only read",
			surfaces: c,
			default: "false"
		}),
		"github-token": f("Reads releases, drafts where it may write them, and with `yes` removes releases and tags")
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		state: {
			description: "At the end, as JSON by package: `{version, tagged: [{tag, local, remote}], released: [{tag, state, url}], files: [{name, uploaded, yanked}], burned, hours-left, next}`; a value that is not known, or not there, is `null`",
			otherwise: "{}"
		},
		findings: l
	}
});
var W = e({ contract: () => G });
const G = t({
	name: "validate-release",
	description: "Check that version, changelog, tag, lock and the other version files of a release agree",
	page: {
		title: "Validate a release",
		icon: "check-circle",
		color: "green"
	},
	inputs: {
		...n,
		...S
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		state: {
			description: "`ready`; `idle`: nothing to release, the version is the last released one; `released`: tag mode, and the index has it; `invalid`, which alone fails",
			otherwise: "invalid"
		},
		version: {
			description: "The version of what is released, else of all packages, where it is one; else the one that the tag says",
			otherwise: ""
		},
		tag: {
			description: "The tag; in branch mode the one that the release would have, where it is of one package",
			otherwise: ""
		},
		package: {
			description: "The package that is released, or the only one that could be, where it is one alone",
			otherwise: ""
		},
		prerelease: {
			description: "`true` where a pre-release is released",
			otherwise: "false"
		},
		notes: {
			description: "The changelog's section of the version as Markdown, at most 125,000 letters; of several packages each under a heading",
			otherwise: ""
		},
		packages: {
			description: "JSON, one entry for each package: `{name, version, state, reason, tag, previous, prerelease, notes}`, `null` where there is none",
			otherwise: "[]"
		},
		findings: l
	}
});
export { G as contract, U as contract$1, V as contract$2, z as contract$3, P as contract$4, M as contract$5, w as contract$6, W as contract_exports, H as contract_exports$1, B as contract_exports$2, F as contract_exports$3, N as contract_exports$4, T as contract_exports$5, C as contract_exports$6, S as validation };
