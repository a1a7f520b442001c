import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

interface About {
  readonly filename: string;
  /** What is so, as the end of a sentence about the file. */
  readonly what: string;
}

export const filenameWrong = defineFinding<{ filename: string; expected: string }>(
  {
    code: "RA-DIST-FILENAME",
    severity: "error",
    mender: "project",
    meaning: "A built file is not named after its package and version in normalised form.",
    why: "`uv publish` passes over a name that is not normalised, with a warning and exit status 0.",
    mend: "Use a current build backend, and see that the version is the one that was planned.",
  },
  ({ filename, expected }) => ({
    message: `The file ${shown(filename)} should be named ${expected}`,
    hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from",
  }),
);

export const distInfoWrong = defineFinding<{ filename: string; expected: string; found: readonly string[] }>(
  {
    code: "RA-DIST-DIST-INFO",
    severity: "error",
    mender: "project",
    meaning: "A wheel has not exactly one metadata folder, or one that is not named as the wheel is.",
    why: "The index and installers look for the one folder by the wheel's file name.",
    mend: "Build it with a current build backend, leave no `*.dist-info` folder in the package's sources, and do not rename a wheel.",
  },
  ({ filename, expected, found }) => ({
    message: `${filename} should have the one folder ${expected}, and has ${found.length === 0 ? "none" : named(found)}`,
    hint: "Build it with a current build backend, leave no *.dist-info folder in the sources, and do not rename a wheel",
  }),
);

export const recordWrong = defineFinding<About & { entries: readonly string[] }>(
  {
    code: "RA-DIST-RECORD",
    severity: "error",
    mender: "project",
    meaning: "A wheel's RECORD does not list exactly its files, with their hashes and sizes.",
    why: "Installers that verify RECORD refuse the wheel.",
    mend: "Find what changes the wheel after it is built and let it write RECORD anew (`wheel pack` does), or require a current build backend.",
  },
  ({ filename, what, entries }) => ({
    message: `${filename}: ${what}${entries.length === 0 ? "" : `: ${named(entries)}`}`,
    hint: "Find what changes the wheel after it is built and let it write RECORD anew (wheel pack does), or require a current build backend",
  }),
);

export const recordInHex = defineFinding<{ filename: string }>(
  {
    code: "RA-DIST-RECORD-HEX",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's RECORD has the right hashes, but in hexadecimal; they belong there in URL-safe base64.",
    why: "Tools that verify an installation call every file of it changed.",
    mend: "Require `uv_build>=0.8.13`.",
  },
  ({ filename }) => ({
    message: `${filename}: the hashes in RECORD are in hexadecimal, not in base64`,
    hint: "Raise uv_build in [build-system] requires to 0.8.13 or later",
  }),
);

export const wheelFileWrong = defineFinding<About>(
  {
    code: "RA-DIST-WHEEL-FILE",
    severity: "error",
    mender: "project",
    meaning: "The file WHEEL of a wheel is missing, or does not say what it has to.",
    why: "Installers refuse a wheel without a known Wheel-Version, and guess where its files go without Root-Is-Purelib.",
    mend: "Build the wheel with a current build backend.",
  },
  ({ filename, what }) => ({ message: `${filename}: ${what}`, hint: "Build the wheel with a current build backend" }),
);

export const wheelTagsDoubtful = defineFinding<About & { isRenamed: boolean }>(
  {
    code: "RA-DIST-WHEEL-TAGS",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's file name, its WHEEL file and its content do not say the same about where it runs.",
    why: "It is offered to machines on which it does not run, or kept from some on which it does.",
    mend: "Set the tags in the build configuration. A wheel that another step builds, for `dist`, can be retagged there with `wheel tags --remove`.",
  },
  ({ filename, what, isRenamed }) => ({
    message: `${filename}: ${shown(what)}`,
    hint: isRenamed
      ? "Where the build backend named it, require a current one. Else name the file as its WHEEL file says; where other tags are meant, retag it then with `wheel tags --remove`, which refuses a wheel whose name differs"
      : "Set the tags in the build configuration; where another step built it, for dist, it can be retagged there with `wheel tags --remove`, which changes name and content",
  }),
);

export const entryPointsWrong = defineFinding<About>(
  {
    code: "RA-DIST-ENTRY-POINTS",
    severity: "error",
    mender: "project",
    meaning:
      "The `entry_points.txt` of a wheel cannot be read, has a group or a name twice, or names a script in a way that is not allowed.",
    why: "PyPI refuses the wheel.",
    mend: "Look at what writes the file: `[project.scripts]`, `[project.entry-points]`, or `setup.py`.",
  },
  ({ filename, what }) => ({
    message: `${filename}: ${shown(what)}`,
    hint: "Look at [project.scripts], or what else writes entry_points.txt: a script's name has letters, digits, _, . and - only",
  }),
);

export const sdistLayout = defineFinding<About>(
  {
    code: "RA-DIST-SDIST-LAYOUT",
    severity: "error",
    mender: "project",
    meaning: "An sdist is not one folder `{name}-{version}` with a `pyproject.toml` or a `setup.py` in it.",
    why: "PyPI refuses it, or nothing can build it.",
    mend: "Build it with a current build backend, or see that no rule excludes `pyproject.toml`: the message says which.",
  },
  ({ filename, what }) => ({
    message: `${filename}: ${shown(what)}`,
    hint: what.endsWith("/pyproject.toml")
      ? "See that no rule excludes pyproject.toml"
      : "Build it with a current build backend",
  }),
);

interface Disagreement {
  readonly filename: string;
  readonly wheel: string;
  /** Of the core metadata, and what it is in `[project]`. */
  readonly field: string;
  readonly key: string;
  readonly onlySdist: readonly string[];
  readonly onlyWheel: readonly string[];
}

const disagreement = ({ filename, wheel, field, onlySdist, onlyWheel }: Disagreement): string =>
  `${field} differs: ${filename} has ${named(onlySdist) || "nothing"}, ${wheel} has ${named(onlyWheel) || "nothing"}`;

const hintOf = ({ key }: Disagreement): string =>
  `Write ${key} in [project]; where code of the build computes it, see that all it reads is in the sdist`;

export const sdistDiffersFromWheel = defineFinding<Disagreement>(
  {
    code: "RA-DIST-SDIST-WHEEL-DIFFER",
    severity: "error",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that installers go by.",
    why: "What resolvers install depends on which of the two they read first.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
  },
  (facts) => ({
    message: disagreement(facts),
    hint: hintOf(facts),
  }),
);

export const sdistReadsDifferently = defineFinding<Disagreement>(
  {
    code: "RA-DIST-SDIST-WHEEL-READ",
    severity: "warning",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that people read.",
    why: "The index shows what the first of the files says.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
  },
  (facts) => ({
    message: disagreement(facts),
    hint: hintOf(facts),
  }),
);

export const refusedByPyPI = defineFinding<About & { hint: string }>(
  {
    code: "RA-DIST-REFUSED-BY-PYPI",
    severity: "error",
    mender: "project",
    meaning: "The built metadata or file name has something that PyPI does not take.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Change what the message names: the hint says where. Wheels for platform tags that PyPI takes are built by other jobs (`platforms`).",
  },
  ({ filename, what, hint }) => ({ message: `${filename} would be refused by PyPI: ${shown(what)}`, hint }),
);
