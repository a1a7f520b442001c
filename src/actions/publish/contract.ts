import { defineContract } from "../../contract/contract.ts";
import { choice, commandOnly, count, duration, flag, lasting, lines, secret } from "../../contract/field.ts";
import { always, configured, health, namedPackages, pythonVersion, selection } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "publish",
  alias: "topo-publish",
  description: "Publish the packages of a uv workspace to a package index, dependencies first",
  page: { title: "Publish a uv workspace", icon: "package", color: "blue" },
  inputs: {
    ...always,
    ...selection,
    packages: lines({
      description: `Packages to publish, ${namedPackages}; wins over \`tag\`. Where both are empty, \`due\` says which`,
    }),
    due: choice(["unreleased", "prepared"], {
      description:
        "What is published where no `tag` says it: `unreleased` (versions that are not on the index, development versions apart; `release` takes them in a `dry-run` alone), or `prepared` (what the pushed release commit names, as it was reviewed; nothing on any other push)",
      default: "unreleased",
    }),
    "pypi-api-token": secret({
      description:
        "Upload token. The input goes wherever `index` says; the environment's goes to PyPI, TestPyPI and loopback only",
      environment: [{ name: "PYPI_API_TOKEN" }],
    }),
    "trusted-publishing": choice(["automatic", "always", "never"], {
      description: "Whether to upload with the job's identity token; a given token wins over `automatic`",
      surfaces: lasting,
      default: "automatic",
    }),
    "wait-for": choice(["accepted", "listed", "installable"], {
      description: "The state on the index that frees the packages which need this one",
      surfaces: lasting,
      default: "listed",
    }),
    "wait-timeout": duration({
      description:
        "How long to wait for that state, for each package; and for an index that asks to come back with an upload later",
      surfaces: lasting,
      default: "15m",
    }),
    "build-timeout": duration({
      description: "How long the build of one package may take",
      surfaces: lasting,
      default: "30m",
    }),
    rehearse: flag({
      description:
        "Take every file through the embedded index and install every package from it before the first upload. From one `dist` nothing is rehearsed again, and a `share` only with what the other jobs build",
      surfaces: lasting,
      default: "true",
    }),
    smoke: choice(["import", "resolve", "off"], {
      description:
        "What is tried with every package, in an environment that holds nothing else: install and import it, or `resolve` (solve its requirements by metadata alone), or nothing. After a rehearsal, and from `dist`, no more than `resolve`",
      surfaces: lasting,
      default: "import",
    }),
    "python-version": pythonVersion,
    "concurrent-uploads": count([1, 64], {
      description: "How many packages are uploaded at once",
      surfaces: lasting,
      default: "4",
    }),
    dist: lines({
      description:
        "Folders that an earlier run left, or each run that built a `share` of the release, and folders of wheels that other jobs built for `platforms`: nothing is built, every hash is checked, and no project code runs, but where a `dry-run` puts several together, which imports it",
    }),
    share: lines({
      description:
        "Packages of the release that this job builds, as an entry of plan's `matrix` names them; a later job takes the `dist` of all. With `dry-run` alone",
    }),
    attestations: choice(["auto", "true", "false"], {
      description:
        "Whether the attestations in `dist` go along: `auto` (to PyPI and TestPyPI, under trusted publishing), `true` (always: nothing is published with a token, or where a file to upload lacks one), `false`",
      surfaces: lasting,
      default: "auto",
    }),
    "allow-dirty": flag({
      description: "Publish although a chosen package has changes that are not committed; ignored files never count",
      default: "false",
    }),
    checks: flag({
      description:
        "Run the checks of the workspace's health first, as `check` does, licences and `uv audit` among them: their errors stop the release. Not with `dist`",
      default: "false",
    }),
    ignore: configured(health.ignore),
    strict: configured(health.strict),
    "dry-run": flag({
      description: "Do all but the upload: needs no credential, and leaves `dist` for a later job",
      default: "false",
    }),
    yes: flag({
      description: "Do not ask before the upload",
      surfaces: commandOnly,
      default: "false",
    }),
    "github-token": secret({
      description:
        "Asks GitHub what else is under way for the release; with `due: prepared` also GitHub or Gitea by which pull request a push came",
      environment: [{ name: "GITHUB_TOKEN" }],
      expression: "${{ github.token }}",
    }),
  },
  needsWorkspace: { unlessGiven: ["dist"] },
  outputs: {
    published: {
      description:
        "`true` where every planned package is complete on the index, also after a re-run; `false` with `dry-run`, and where none is planned",
      otherwise: "false",
    },
    uploaded: { description: "Number of files that this run put on the index", otherwise: "0" },
    "published-packages": {
      description:
        "The whole release as JSON: a list of `{name, version, tag, url, uploaded, files: [{name, size, sha256}]}`",
      otherwise: "[]",
    },
    index: { description: "The name of the index, or its upload URL", otherwise: "" },
    "plan-path": { description: "Path of the plan, as JSON", otherwise: "" },
    "manifest-path": { description: "Path of the manifest, from which a later job or a re-run starts", otherwise: "" },
    "dist-path": { description: "Path of the folder with the distributions", otherwise: "" },
    "report-path": { description: "Path of the report, as Markdown", otherwise: "" },
    "artifact-id": { description: "Id of the uploaded artifact; empty where there is none", otherwise: "" },
  },
});
