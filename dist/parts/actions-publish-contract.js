import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, choice as r, commandOnly as i, configured as a, count as o, duration as s, eachRun as c, flag as l, githubToken as u, health as d, lasting as f, lines as p, pythonVersion as m, rows as h, secret as g, selection as _, text as v, validation as y } from "./domain-python-requirement.js";
var b = e({ contract: () => x });
const x = t({
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
			description: "A tag to release by itself: it names a package, or all, in the version of the checkout, which is on the index. Made on the checkout's commit where GitHub or Gitea does not have it yet",
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
			surfaces: f,
			default: "auto"
		}),
		tags: l({
			description: "`false`: neither tags nor releases",
			surfaces: f,
			default: "true"
		}),
		"umbrella-tag-format": v({
			description: "A tag for all packages together, as `v{version}`: made last, when all of them are there. The version is the root's, else the one that all have",
			surfaces: f
		}),
		assets: p({
			description: "Files beside each release: `manifest`, `checksums` (of the package's files on the index), `distributions`",
			surfaces: f,
			default: "manifest\nchecksums"
		}),
		notes: v({
			description: "`changelog`: the section of the version; or the path of a text with `{name}`, `{version}`, `{tag}`, `{changelog}`, `{packages}` and `{compare-url}`",
			surfaces: f,
			default: "changelog"
		}),
		latest: v({
			description: "The package whose release the repository shows first; `auto`: the umbrella, else the root's, else the last one. Never a pre-release, nor one of an older line",
			surfaces: f,
			default: "auto"
		}),
		"commit-back": r([
			"off",
			"dev",
			"patch"
		], {
			description: "Opens a pull request to the next version of what was released, once: `dev` (1.4.1.dev0) or `patch` (1.4.1). It needs `pull-requests: write` and the checkout",
			surfaces: f,
			default: "off"
		}),
		"tag-format": a(_["tag-format"]),
		changelog: a(y.changelog),
		"version-files": a(y["version-files"]),
		index: a(_.index),
		"github-token": u("Makes tags and releases: `contents: write`")
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
var S = e({ contract: () => C });
const C = t({
	name: "publish",
	alias: "topo-publish",
	description: "Publish the packages of a uv workspace to a package index, dependencies first",
	page: {
		title: "Publish a uv workspace",
		icon: "package",
		color: "blue"
	},
	inputs: {
		...n,
		..._,
		due: r(["unreleased", "prepared"], {
			description: "What is published where no `tag` says it: `unreleased` (versions that are not on the index), or `prepared` (what the pushed release commit names, as it was reviewed; nothing on any other push)",
			default: "unreleased"
		}),
		"pypi-api-token": g({
			description: "Upload token. The input goes wherever `index` says; the environment's goes to PyPI, TestPyPI and loopback only",
			environment: [{ name: "PYPI_API_TOKEN" }]
		}),
		"trusted-publishing": r([
			"automatic",
			"always",
			"never"
		], {
			description: "Whether to upload with the job's identity token; a given token wins over `automatic`",
			surfaces: f,
			default: "automatic"
		}),
		"wait-for": r([
			"accepted",
			"listed",
			"installable"
		], {
			description: "The state on the index that frees the packages which need this one",
			surfaces: f,
			default: "listed"
		}),
		"wait-timeout": s({
			description: "How long to wait for that state, for each package; and for an index that asks to come back with an upload later",
			surfaces: f,
			default: "15m"
		}),
		"build-timeout": s({
			description: "How long the build of one package may take; then it is ended with all that it has started",
			surfaces: f,
			default: "30m"
		}),
		rehearse: l({
			description: "Take every file through the embedded index and install every package from it before the first upload",
			surfaces: f,
			default: "true"
		}),
		smoke: r([
			"import",
			"resolve",
			"off"
		], {
			description: "What is tried with every package, in an environment that holds nothing else: install and import it, or `resolve` (solve its requirements, with nothing but metadata downloaded), or nothing",
			surfaces: f,
			default: "import"
		}),
		"python-version": m,
		"concurrent-uploads": o([1, 64], {
			description: "How many packages are uploaded at once",
			surfaces: f,
			default: "4"
		}),
		dist: p({ description: "Folders with the distributions and the manifest of an earlier run, or of each run that built a `share` of the release, and folders of wheels that other jobs built for `platforms`: nothing is built, every hash is checked, and no project code runs, but where several are put together in a `dry-run`, which imports it" }),
		share: p({ description: "Packages of the release that this job builds, as an entry of plan's `matrix` names them; other jobs build the rest, and a later one takes the `dist` of all. With `dry-run` alone" }),
		attestations: r([
			"auto",
			"true",
			"false"
		], {
			description: "Whether the attestations in `dist` go along: `auto` (to PyPI and TestPyPI, under trusted publishing), `true` (always; without one for every file, or with a token, nothing is published), `false`",
			surfaces: f,
			default: "auto"
		}),
		"allow-dirty": l({
			description: "Publish although a chosen package has changes that are not committed; ignored files never count",
			default: "false"
		}),
		checks: l({
			description: "Run the checks of the workspace's health before anything is built, as `check` does, licences and `uv audit` among them: their errors stop the release. Not with `dist`",
			default: "false"
		}),
		ignore: a(d.ignore),
		strict: a(d.strict),
		"dry-run": l({
			description: "Do all but the upload: needs no credential, and leaves `dist` for a later job",
			default: "false"
		}),
		yes: l({
			description: "Do not ask before the upload",
			surfaces: i,
			default: "false"
		}),
		"github-token": g({
			description: "Asks GitHub what else is under way for the release; with `due: prepared` also GitHub or Gitea by which pull request a push came",
			environment: [{ name: "GITHUB_TOKEN" }],
			expression: "${{ github.token }}"
		})
	},
	needsWorkspace: { unlessGiven: ["dist"] },
	outputs: {
		published: {
			description: "`true` where every planned package is complete on the index, also after a re-run; `false` with `dry-run`, and where nothing is due",
			otherwise: "false"
		},
		uploaded: {
			description: "Number of files that this run put on the index",
			otherwise: "0"
		},
		"published-packages": {
			description: "The whole release as JSON: a list of `{name, version, tag, url, uploaded, files: [{name, size, sha256}]}`",
			otherwise: "[]"
		},
		index: {
			description: "The index, as it was given",
			otherwise: ""
		},
		"plan-path": {
			description: "Path of the plan, as JSON",
			otherwise: ""
		},
		"manifest-path": {
			description: "Path of the manifest, from which a later job or a re-run starts",
			otherwise: ""
		},
		"dist-path": {
			description: "Path of the folder with the distributions",
			otherwise: ""
		},
		"report-path": {
			description: "Path of the report, as Markdown",
			otherwise: ""
		},
		"artifact-id": {
			description: "Id of the uploaded artifact; empty where there is no artifact service, or it fails",
			otherwise: ""
		}
	}
});
var w = e({ contract: () => T });
const T = t({
	name: "release-readiness",
	description: "Say whether merging releases what it should: the project's gates, validation, checks, scope, preview",
	page: {
		title: "Release readiness",
		icon: "thumbs-up",
		color: "green"
	},
	inputs: {
		...n,
		gates: h({
			description: "What must pass, one to a line: `name: command`; `name: check:CI / test` to cite a check run that CI has done; `name: clone: command` to run it in a fresh clone of the commit, `name: clone` alone for `uv sync --locked --all-packages` there",
			surfaces: f
		}),
		"gate-timeout": s({
			description: "How long each gate may take, and a cited check run is waited for",
			surfaces: f,
			default: "30m"
		}),
		scope: h({
			description: "Globs of the paths that may be touched, one to a line, from the top of the repository; against the merge base with the target branch",
			surfaces: f
		}),
		forbid: h({
			description: "What added lines must not match, one to a line: `name: regex`, in RE2's syntax",
			surfaces: f
		}),
		checks: l({
			description: "Run the checks of the workspace's health, as `check` does",
			surfaces: f,
			default: "true"
		}),
		preview: l({
			description: "Show what would be released: packages, versions, changelog sections, graph",
			surfaces: f,
			default: "true"
		}),
		comment: l({
			description: "Say the same in a comment on the pull request, kept up to date; needs `pull-requests: write`",
			surfaces: f,
			default: "false"
		}),
		...y,
		...d,
		"github-token": u("Reads cited check runs, and writes the comment")
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
var E = e({ contract: () => D });
const D = t({
	name: "release",
	description: "Validate a tag or a merged release, run the gates, publish what it releases, and make its tags and releases on GitHub or Gitea; the first that fails is the last",
	page: {
		title: "Release a uv workspace",
		icon: "package",
		color: "green"
	},
	inputs: {
		...C.inputs,
		gates: {
			...T.inputs.gates,
			surfaces: c
		},
		"gate-timeout": T.inputs["gate-timeout"],
		changelog: a(y.changelog),
		"require-changelog": a(y["require-changelog"]),
		"require-default-branch": a(y["require-default-branch"]),
		"version-files": a(y["version-files"]),
		channel: a(y.channel),
		release: a(x.inputs.release),
		tags: a(x.inputs.tags),
		"umbrella-tag-format": a(x.inputs["umbrella-tag-format"]),
		assets: a(x.inputs.assets),
		notes: a(x.inputs.notes),
		latest: a(x.inputs.latest),
		"commit-back": a(x.inputs["commit-back"]),
		"github-token": u("Makes tags and releases (`contents: write`); reads cited check runs, what else is under way for the release, and by which pull request a push came")
	},
	needsWorkspace: { unlessGiven: ["dist"] },
	outputs: {
		...C.outputs,
		tags: x.outputs.tags,
		releases: x.outputs.releases,
		"pull-request": x.outputs["pull-request"],
		findings: T.outputs.findings
	}
});
var O = e({ contract: () => k });
const k = t({
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
		packages: p({ description: "Packages, names or globs, in the versions that the checkout has; wins over `tag`. Where both are empty all are shown" }),
		"tag-format": _["tag-format"],
		"umbrella-tag-format": a(x.inputs["umbrella-tag-format"]),
		index: _.index,
		"check-url": _["check-url"],
		username: _.username,
		password: _.password,
		yes: l({
			description: "Remove what stands for nothing on the index: the release on GitHub or Gitea, then its tag on the remote and here. Without it everything is only read",
			surfaces: c,
			default: "false"
		}),
		"github-token": u("Reads releases, drafts where it may write them, and with `yes` removes releases and tags")
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
export { k as contract, D as contract$1, T as contract$2, C as contract$3, x as contract$4, O as contract_exports, E as contract_exports$1, w as contract_exports$2, S as contract_exports$3, b as contract_exports$4 };
