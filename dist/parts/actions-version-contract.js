import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, choice as r, commandOnly as i, configured as a, dependents as o, duration as s, eachRun as c, flag as l, format as u, githubToken as d, health as f, lasting as p, lines as m, namedPackages as h, rows as g, selection as _, text as v, workingDirectory as y } from "./domain-python-requirement.js";
const b = {
	mode: r([
		"auto",
		"branch",
		"tag"
	], {
		description: "`tag` validates what a tag releases, `branch` what a merge would; `auto` is `tag` where there is a tag, else `branch`",
		default: "auto"
	}),
	tag: v({
		description: "The tag that releases: a package's tag that package alone, a workspace tag all",
		environment: [{
			name: "GITHUB_REF",
			prefix: "refs/tags/"
		}]
	}),
	"tag-format": _["tag-format"],
	packages: m({ description: `Packages to validate, ${h}; all that can be released where it is empty` }),
	changelog: v({
		description: "Path of the changelog from the root, with `{name}` and `{path}` where each package has its own; where it is empty, where towncrier, scriv, commitizen, semantic-release or changie are told to write it, then, of `CHANGELOG.md`, `CHANGES.rst` and the like, the one that goes furthest beside the package, or in its `docs`, else, or where that stays behind one of the same versions, beside the root, else above it, where no other project lies on the way",
		surfaces: p
	}),
	"require-changelog": r([
		"auto",
		"true",
		"false"
	], {
		description: "Whether a release needs a section of its own in a changelog; `auto`: where there is a changelog. With `false` none is begun for a package that has none",
		surfaces: p,
		default: "auto"
	}),
	"require-default-branch": l({
		description: "In tag mode: the tag's commit must be on the default branch",
		surfaces: p,
		default: "true"
	}),
	"version-files": g({
		description: "Other places of the version, one to a line: `path: regex` whose only group, or the one called `version`, is the version; or `path#key.path` of a TOML, JSON or YAML file",
		surfaces: p
	}),
	channel: r(["any", "stable"], {
		description: "`stable` refuses pre-releases",
		surfaces: p,
		default: "any"
	}),
	index: v({
		description: "Asked where tags are missing, and in tag mode for what is released already: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`",
		surfaces: p,
		default: "pypi"
	})
};
var x = e({ contract: () => S });
const S = t({
	name: "version",
	description: "Say which versions the changes since the last releases ask for, and why",
	page: {
		title: "Plan the next versions",
		icon: "trending-up",
		color: "blue"
	},
	inputs: {
		"working-directory": y,
		format: u([
			"text",
			"json",
			"diff"
		], "text"),
		write: l({
			description: "Write the release into the files: versions, version files, changelogs, fragments that are used up, `uv.lock`; all of them or none, and nothing of git",
			surfaces: i,
			default: "false"
		}),
		draft: l({
			description: "JSON with a draft of the release: channel, versions, tags and titles",
			surfaces: i,
			default: "false"
		}),
		"tag-format": _["tag-format"],
		packages: m({ description: `Packages to plan for, ${h}; all that can be released where it is empty` }),
		exclude: _.exclude,
		bump: g({
			description: "`auto` (what the changes ask for), `major`, `minor`, `patch`, `stable` (the final release of a pre-release), `a`, `b`, `rc`, `post`, or a version; for some packages alone, one to a line: `NAME: WORD`",
			default: "auto"
		}),
		prerelease: r([
			"a",
			"b",
			"rc"
		], {
			description: "What is released becomes such a pre-release; where it is empty, a line of pre-releases goes on, and all else is final",
			surfaces: p
		}),
		changes: r([
			"auto",
			"commits",
			"fragments",
			"both",
			"off"
		], {
			description: "What is read: conventional commits, fragments of towncrier, scriv or changesets, or both; `auto`: fragments where a tool for them is set up, else commits",
			surfaces: p,
			default: "auto"
		}),
		since: v({
			description: "A branch, tag or commit from which changes count for all packages, instead of their last releases",
			surfaces: c
		}),
		dependents: o,
		bounds: _.bounds,
		"prerelease-sections": r(["rollup", "keep"], {
			description: "What becomes of the changelog's sections of pre-releases in the final one: `rollup` joins them into it, `keep` leaves them",
			surfaces: p,
			default: "rollup"
		}),
		date: v({ description: "Of the changelog's headings, as `YYYY-MM-DD`; today in UTC where it is empty" }),
		changelog: a(b.changelog),
		"require-changelog": a(b["require-changelog"]),
		"version-files": a(b["version-files"]),
		"force-unchanged": l({
			description: "Packages without a change are released too, as a patch",
			default: "false"
		}),
		strict: f.strict,
		"api-check": r(["off", "griffe"], {
			description: "`griffe`: parameters, and the names that the top of a package or an `__all__` has, with the methods of such classes, are compared with the last release, both by their wheels and without running them; what code does is not seen",
			surfaces: p,
			default: "off"
		}),
		index: v({
			description: "Asked what is released already, and what installers see of it: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`; uv's own target where it is empty, else `pypi`",
			surfaces: p
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
var C = e({ contract: () => O });
const { draft: w, write: T, packages: E, ...D } = S.inputs, O = t({
	name: "changelog",
	description: "Print the changelog's section of a release: one that is written, or the one that version would write",
	inputs: {
		...D,
		format: u(["text", "json"], "text"),
		package: v({
			description: "The package; where it is empty, all that have a section of that version, or are to be released",
			surfaces: i
		}),
		version: v({
			description: "The version; where it is empty, the one that `version` would write",
			surfaces: i
		})
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {}
});
var k = e({ contract: () => A });
const A = t({
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
		dist: v({ description: "Folder that `publish` left, with manifest and distributions; each file is held against its hash. One of `dist`, `manifest-path` and `tag` is needed, and the first that is given counts" }),
		"manifest-path": v({ description: "The manifest that `publish` left (its output `manifest-path`); distributions need not be beside it" }),
		tag: v({
			description: "A tag to release by itself: it names a package, or all, in the version of the checkout, which is on the index: that of `index` in the configuration, else uv's own, else PyPI. Made on the checkout's commit where GitHub or Gitea does not have it yet",
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
			surfaces: p,
			default: "auto"
		}),
		tags: l({
			description: "`false`: neither tags nor releases",
			surfaces: p,
			default: "true"
		}),
		"umbrella-tag-format": v({
			description: "A tag for all packages together, as `v{version}`: made last, when all of them are there. The version is the root's, else the one that all have",
			surfaces: p
		}),
		assets: m({
			description: "Files beside each release: `manifest`, `checksums` (of the package's files on the index), `distributions`",
			surfaces: p,
			default: "manifest\nchecksums"
		}),
		notes: v({
			description: "`changelog`: the section of the version; or the path of a text with `{name}`, `{version}`, `{tag}`, `{changelog}`, `{packages}` and `{compare-url}`",
			surfaces: p,
			default: "changelog"
		}),
		latest: v({
			description: "The package whose release the repository shows first; `auto`: the umbrella, else the root's, else the last one. Never a pre-release, nor one of an older line",
			surfaces: p,
			default: "auto"
		}),
		"commit-back": r([
			"off",
			"dev",
			"patch"
		], {
			description: "Opens a pull request to the next version of what was released, once: `dev` (1.4.1.dev0) or `patch` (1.4.1). It needs `pull-requests: write` and the checkout",
			surfaces: p,
			default: "off"
		}),
		"tag-format": a(_["tag-format"]),
		changelog: a(b.changelog),
		"version-files": a(b["version-files"]),
		index: a(_.index),
		"github-token": d("Makes tags and releases: `contents: write`")
	},
	outputs: {
		tags: {
			description: "The tags that are there now, as a JSON list of names",
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
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
var j = e({ contract: () => F });
const { draft: M, write: N, ...P } = S.inputs, F = t({
	name: "prepare-release",
	description: "Open the release pull request, or bring it up to date: versions, changelogs, lock",
	page: {
		title: "Prepare a release",
		icon: "git-pull-request",
		color: "blue"
	},
	inputs: {
		...P,
		format: u(["text", "json"], "text"),
		base: v({
			description: "The branch that it is merged into; the default branch where it is empty",
			surfaces: c
		}),
		branch: v({
			description: "The branch that it comes from. It is this action's own, and with `group` ends in `/GROUP`",
			surfaces: c,
			default: "release-actions/release"
		}),
		group: v({
			description: "A group of the configuration, whose release gets a branch and a pull request of its own",
			surfaces: c
		}),
		title: v({
			description: "Of the pull request and its commit; `{packages}` stands for what is released",
			surfaces: c,
			default: "Release {packages}"
		}),
		labels: m({
			description: "Labels that the pull request gets",
			surfaces: c
		}),
		draft: l({
			description: "Open it as a draft",
			surfaces: c,
			default: "false"
		}),
		"dry-run": l({
			description: "Say what would be done, with the diff, and do nothing",
			default: "false"
		}),
		"github-token": d("Writes the branch and the pull request. With the job's own token somebody has to let its workflow runs start; with an App's or a person's they start by themselves")
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
var I = e({ contract: () => L });
const L = t({
	name: "release-readiness",
	description: "Say whether merging releases what it should: the project's gates, validation, checks, scope, preview",
	page: {
		title: "Release readiness",
		icon: "thumbs-up",
		color: "green"
	},
	inputs: {
		...n,
		gates: g({
			description: "What must pass, one to a line: `name: command`; `name: check:CI / test` to cite a check run that CI has done; `name: clone: command` to run it in a fresh clone of the commit, `name: clone` alone for `uv sync --locked --all-packages` there",
			surfaces: p
		}),
		"gate-timeout": s({
			description: "How long each gate may take, and a cited check run is waited for",
			surfaces: p,
			default: "30m"
		}),
		scope: g({
			description: "Globs of the paths that may be touched, one to a line, from the top of the repository; against the merge base with the target branch",
			surfaces: p
		}),
		forbid: g({
			description: "What added lines must not match, one to a line: `name: regex`, in RE2's syntax",
			surfaces: p
		}),
		checks: l({
			description: "Run the checks of the workspace's health, as `check` does",
			surfaces: p,
			default: "true"
		}),
		preview: l({
			description: "Show what would be released: packages, versions, changelog sections, graph",
			surfaces: p,
			default: "true"
		}),
		comment: l({
			description: "Say the same in a comment on the pull request, kept up to date; needs `pull-requests: write`",
			surfaces: p,
			default: "false"
		}),
		...b,
		...f,
		"github-token": d("Reads cited check runs, and writes the comment")
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		ready: {
			description: "`true` where nothing stands in the way of the release",
			otherwise: "false"
		},
		gates: {
			description: "JSON: `[{id, name, result, seconds, why, url}]`; `result` is `passed`, `failed`, `timed out`, `skipped` or `not configured`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
var R = e({ contract: () => z });
const z = t({
	name: "rollback",
	description: "Say what there is of a release, and take away the tags and releases that stand for nothing on the index",
	page: {
		title: "Roll back a release",
		icon: "rotate-ccw",
		color: "orange"
	},
	inputs: {
		...n,
		tag: v({
			description: "Tag of the release: a package's tag means that package alone, a workspace tag all",
			environment: [{
				name: "GITHUB_REF",
				prefix: "refs/tags/"
			}]
		}),
		packages: m({ description: `Packages, ${h}, in the versions that the checkout has; wins over \`tag\`. Where both are empty all are shown` }),
		"tag-format": _["tag-format"],
		"umbrella-tag-format": a(A.inputs["umbrella-tag-format"]),
		index: _.index,
		"check-url": _["check-url"],
		username: _.username,
		password: _.password,
		yes: l({
			description: "Remove what stands for nothing on the index: the release on GitHub or Gitea, then its tag on the remote and here. Without it everything is only read",
			surfaces: c,
			default: "false"
		}),
		"github-token": d("Reads releases, drafts where it may write them, and with `yes` removes releases and tags")
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		state: {
			description: "At the end, as JSON by package: `{version, tagged: [{tag, local, remote}], released: [{tag, state, url}], files: [{name, uploaded, yanked}], burned, hours-left, next}`; what is not known is `null`",
			otherwise: "{}"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
var B = e({ contract: () => V });
const V = t({
	name: "validate-release",
	description: "Check that version, changelog, tag, lock and the other version files of a release agree",
	page: {
		title: "Validate a release",
		icon: "check-circle",
		color: "green"
	},
	inputs: {
		...n,
		...b
	},
	needsWorkspace: { unlessGiven: [] },
	outputs: {
		state: {
			description: "`ready`; `idle`: nothing to release, the version is the last released one; `released`: tag mode, and the index has it; `invalid`, which alone fails",
			otherwise: "invalid"
		},
		version: {
			description: "The version that is released, where it is one for all; else the one that the tag says",
			otherwise: ""
		},
		tag: {
			description: "The tag, in branch mode the one that the release would have",
			otherwise: ""
		},
		package: {
			description: "The package that is released, where it is one alone",
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
			description: "JSON, one entry for each package: `{name, version, state, reason, tag, previous, prerelease, notes}`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});
export { V as contract, z as contract$1, L as contract$2, F as contract$3, A as contract$4, O as contract$5, S as contract$6, B as contract_exports, R as contract_exports$1, I as contract_exports$2, j as contract_exports$3, k as contract_exports$4, C as contract_exports$5, x as contract_exports$6, b as validation };
