import { defineContract as e } from "../index.js";
import { always as t, choice as n, commandOnly as r, configured as i, count as a, duration as o, flag as s, health as c, lasting as l, lines as u, namedPackages as d, pythonVersion as f, secret as p, selection as m } from "./actions-shared-inputs.js";
const h = e({
	name: "publish",
	alias: "topo-publish",
	description: "Publish the packages of a uv workspace to a package index, dependencies first",
	page: {
		title: "Publish a uv workspace",
		icon: "package",
		color: "blue"
	},
	inputs: {
		...t,
		...m,
		packages: u({ description: `Packages to publish, ${d}; wins over \`tag\`. Where both are empty, \`due\` says which` }),
		due: n(["unreleased", "prepared"], {
			description: "What is published where no `tag` says it: `unreleased` (versions that are not on the index, development versions apart; `release` takes them in a `dry-run` alone), or `prepared` (what the pushed release commit names, as it was reviewed; nothing on any other push)",
			default: "unreleased"
		}),
		"pypi-api-token": p({
			description: "Upload token. The input goes wherever `index` says; the environment's goes to PyPI, TestPyPI and loopback only",
			environment: [{ name: "PYPI_API_TOKEN" }]
		}),
		"trusted-publishing": n([
			"automatic",
			"always",
			"never"
		], {
			description: "Whether to upload with the job's identity token; a given token wins over `automatic`",
			surfaces: l,
			default: "automatic"
		}),
		"wait-for": n([
			"accepted",
			"listed",
			"installable"
		], {
			description: "The state on the index that frees the packages which need this one",
			surfaces: l,
			default: "listed"
		}),
		"wait-timeout": o({
			description: "How long to wait for that state, for each package; and for an index that asks to come back with an upload later",
			surfaces: l,
			default: "15m"
		}),
		"build-timeout": o({
			description: "How long the build of one package may take",
			surfaces: l,
			default: "30m"
		}),
		rehearse: s({
			description: "Take every file through the embedded index and install every package from it before the first upload. From one `dist` nothing is rehearsed again, and a `share` only with what the other jobs build",
			surfaces: l,
			default: "true"
		}),
		smoke: n([
			"import",
			"resolve",
			"off"
		], {
			description: "What is tried with every package, in an environment that holds nothing else: install and import it, or `resolve` (solve its requirements by metadata alone), or nothing. After a rehearsal, and from `dist`, no more than `resolve`",
			surfaces: l,
			default: "import"
		}),
		"python-version": f,
		"concurrent-uploads": a([1, 64], {
			description: "How many packages are uploaded at once",
			surfaces: l,
			default: "4"
		}),
		dist: u({ description: "Folders that an earlier run left, or each run that built a `share` of the release, and folders of wheels that other jobs built for `platforms`: nothing is built, every hash is checked, and no project code runs, but where a `dry-run` puts several together, which imports it" }),
		share: u({ description: "Packages of the release that this job builds, as an entry of plan's `matrix` names them; a later job takes the `dist` of all. With `dry-run` alone" }),
		attestations: n([
			"auto",
			"true",
			"false"
		], {
			description: "Whether the attestations in `dist` go along: `auto` (to PyPI and TestPyPI, under trusted publishing), `true` (always: nothing is published with a token, or where a file to upload lacks one), `false`",
			surfaces: l,
			default: "auto"
		}),
		"allow-dirty": s({
			description: "Publish although a chosen package has changes that are not committed; ignored files never count",
			default: "false"
		}),
		checks: s({
			description: "Run the checks of the workspace's health first, as `check` does, licences and `uv audit` among them: their errors stop the release. Not with `dist`",
			default: "false"
		}),
		ignore: i(c.ignore),
		strict: i(c.strict),
		"dry-run": s({
			description: "Do all but the upload: needs no credential, and leaves `dist` for a later job",
			default: "false"
		}),
		yes: s({
			description: "Do not ask before the upload",
			surfaces: r,
			default: "false"
		}),
		"github-token": p({
			description: "Asks GitHub what else is under way for the release; with `due: prepared` also GitHub or Gitea by which pull request a push came",
			environment: [{ name: "GITHUB_TOKEN" }],
			expression: "${{ github.token }}"
		})
	},
	needsWorkspace: { unlessGiven: ["dist"] },
	outputs: {
		published: {
			description: "`true` where every planned package is complete on the index, also after a re-run; `false` with `dry-run`, and where none is planned",
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
			description: "The name of the index, or its upload URL",
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
			description: "Id of the uploaded artifact; empty where there is none",
			otherwise: ""
		}
	}
});
export { h as contract };
