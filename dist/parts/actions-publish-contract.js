import { __exportAll as e } from "./rolldown-runtime.js";
import { defineContract as t } from "../index.js";
import { always as n, choice as r, commandOnly as i, configured as a, count as o, duration as s, eachRun as c, flag as l, githubToken as u, health as d, lasting as f, lines as p, pythonVersion as m, secret as h, selection as g } from "./domain-python-requirement.js";
import { contract$2 as _, contract$4 as v, validation as y } from "./actions-version-contract.js";
var b = e({ contract: () => x });
const x = t({
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
		...g,
		due: r(["unreleased", "prepared"], {
			description: "What is published where no `tag` says it: `unreleased` (versions that are not on the index), or `prepared` (what the pushed release commit names, as it was reviewed; nothing on any other push)",
			default: "unreleased"
		}),
		"pypi-api-token": h({
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
		"github-token": h({
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
var S = e({ contract: () => C });
const C = t({
	name: "release",
	description: "Validate a tag or a merged release, run the gates, publish what it releases, and make its tags and releases on GitHub or Gitea; the first that fails is the last",
	page: {
		title: "Release a uv workspace",
		icon: "package",
		color: "green"
	},
	inputs: {
		...x.inputs,
		gates: {
			..._.inputs.gates,
			surfaces: c
		},
		"gate-timeout": _.inputs["gate-timeout"],
		changelog: a(y.changelog),
		"require-changelog": a(y["require-changelog"]),
		"require-default-branch": a(y["require-default-branch"]),
		"version-files": a(y["version-files"]),
		channel: a(y.channel),
		release: a(v.inputs.release),
		tags: a(v.inputs.tags),
		"umbrella-tag-format": a(v.inputs["umbrella-tag-format"]),
		assets: a(v.inputs.assets),
		notes: a(v.inputs.notes),
		latest: a(v.inputs.latest),
		"commit-back": a(v.inputs["commit-back"]),
		"github-token": u("Makes tags and releases (`contents: write`); reads cited check runs, what else is under way for the release, and by which pull request a push came")
	},
	needsWorkspace: { unlessGiven: ["dist"] },
	outputs: {
		...x.outputs,
		tags: v.outputs.tags,
		releases: v.outputs.releases,
		"pull-request": v.outputs["pull-request"],
		findings: _.outputs.findings
	}
});
export { C as contract, x as contract$1, S as contract_exports, b as contract_exports$1 };
