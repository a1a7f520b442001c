import { defineFinding } from "./finding.ts";

export const uvMissing = defineFinding<Record<string, never>>(
  {
    code: "RA-UV-MISSING",
    severity: "error",
    mender: "project",
    meaning: "There is no `uv` on `PATH`.",
    why: "uv builds and uploads the packages.",
    mend: "Install uv; in a workflow, set it up in a step before.",
  },
  () => ({
    message: "There is no uv on PATH",
    hint: "Install uv (pip install uv), or add a step with astral-sh/setup-uv before this one",
  }),
);

export const uvTooOld = defineFinding<{ found: string; needed: string }>(
  {
    code: "RA-UV-TOO-OLD",
    severity: "error",
    mender: "project",
    meaning: "The `uv` on `PATH` lacks what a release needs.",
    why: "An older uv installs other files than the ones to be tried, or cannot exempt them from a cool-down.",
    mend: "Update uv.",
  },
  ({ found, needed }) => ({
    message: `uv ${found} is too old: ${needed} or newer is needed`,
    hint: `Update uv to ${needed} or newer (uv self update, pip install -U uv, or the version input of setup-uv)`,
  }),
);

export const buildFailed = defineFinding<{ package: string; words: string; file: string | undefined }>(
  {
    code: "RA-BUILD-FAILED",
    severity: "error",
    mender: "project",
    meaning: "The build backend could not build a package.",
    why: "Everything is built before anything is uploaded, so nothing was uploaded.",
    mend: "Read the end of the backend's output, and try `uv build --no-sources --package <name>` in a fresh clone.",
  },
  ({ package: name, words, file }) => ({
    package: name,
    ...(file === undefined ? {} : { file }),
    message: `${name} does not build: ${words}`,
    hint: `Try it in a fresh clone: uv build --no-sources --package ${name}`,
  }),
);

export const pythonMissing = defineFinding<{ package: string; python: string }>(
  {
    code: "RA-BUILD-NO-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "uv found no Python that fits the package, and could not download one.",
    why: "The package says which Pythons it is for in `requires-python`; the workspace's must fit all members.",
    mend: "Install a Python that fits, let uv download one (`UV_PYTHON_DOWNLOADS`), or name one with `python-version`.",
  },
  ({ package: name, python }) => ({
    package: name,
    message: `No Python here fits ${name}, which asks for ${python}`,
    hint: "Install one (in a workflow: actions/setup-python), let uv download one, or set python-version",
  }),
);

export const filesMissing = defineFinding<{ package: string; built: readonly string[] }>(
  {
    code: "RA-BUILD-INCOMPLETE",
    severity: "error",
    mender: "project",
    meaning: "The build ended well and did not leave an sdist and a wheel.",
    why: "A release is an sdist and at least one wheel.",
    mend: "Look at the backend's settings for what it builds and where to.",
  },
  ({ package: name, built }) => ({
    package: name,
    message: `The build of ${name} left ${built.join(", ") || "nothing"} instead of an sdist and a wheel`,
    hint: `Look at the settings of the build backend of ${name}`,
  }),
);

export const versionUnknown = defineFinding<{ package: string; words: string }>(
  {
    code: "RA-BUILD-VERSION-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "A package's version is dynamic, and its build backend could not tell it.",
    why: "Without the version nobody knows whether it is published already.",
    mend: "Read the backend's words; a version from git tags needs the tags (`fetch-depth: 0`).",
  },
  ({ package: name, words }) => ({
    package: name,
    message: `The build backend of ${name} does not tell its version: ${words}`,
    hint: "Mend what the backend says. A version from git tags needs them: fetch-depth: 0 for actions/checkout",
  }),
);

export const lockOutdated = defineFinding<{ words: string }>(
  {
    code: "RA-PREFLIGHT-LOCK-OUTDATED",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` does not fit the `pyproject.toml` files.",
    why: "What was tested with the lock is not what is being released.",
    mend: "Run `uv lock` and commit the file.",
  },
  ({ words }) => ({
    file: "uv.lock",
    message: `uv.lock is not up to date: ${words}`,
    hint: "Run uv lock and commit the file",
  }),
);
