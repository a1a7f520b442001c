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
    why: "PyPI refuses other names, and `uv publish` passes over them with a warning and exit status 0.",
    mend: "Use a current build backend: names come from it. The version must be the one that was planned.",
  },
  ({ filename, expected }) => ({
    message: `The file ${shown(filename)} should be named ${expected}`,
    hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from",
  }),
);

export const metadataMissing = defineFinding<{ filename: string; path: string }>(
  {
    code: "RA-DIST-METADATA-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A wheel has no METADATA, or an sdist no PKG-INFO, where its file name says it must be.",
    why: "The index refuses the file, and no installer can read its name, version or requirements.",
    mend: "Build it with a build backend that follows the standards, and do not rename the file afterwards.",
  },
  ({ filename, path }) => ({
    message: `${filename} has no ${path}`,
    hint: "Build it with a current build backend, and do not rename it afterwards",
  }),
);

export const metadataDiffersFromPlan = defineFinding<{
  filename: string;
  field: string;
  planned: string;
  built: string | undefined;
}>(
  {
    code: "RA-DIST-NOT-AS-PLANNED",
    severity: "error",
    mender: "project",
    meaning: "The name or version in a built METADATA or PKG-INFO is not the planned one.",
    why: "Another package or version than was planned, tagged and announced would be published, and cannot be taken back.",
    mend: "Find where the build backend takes the field from (a version file, git, a plugin) and make it agree.",
  },
  ({ filename, field, planned, built }) => ({
    message: `${filename} says ${field} ${built === undefined ? "nowhere" : shown(built)}, the plan says ${planned}`,
    hint:
      built === undefined
        ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata"
        : `Find where the build backend takes the ${field.toLowerCase()} from, and make it agree with the plan`,
  }),
);

export const boundMissing = defineFinding<{ filename: string; requirement: string; built: readonly string[] }>(
  {
    code: "RA-DIST-BOUND-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A requirement on another package of the workspace was built without the bound that the plan gave it.",
    why: "An installer could combine the release with an older version of the sibling, which was never tried.",
    mend: "See whether a plugin or a template of the build backend rewrites requirements, and bound it there.",
  },
  ({ filename, requirement, built }) => ({
    message: `${filename} does not require ${requirement}, but ${built.length === 0 ? "nothing of it" : named(built)}`,
    hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there",
  }),
);

export const requirementLost = defineFinding<{ filename: string; requirement: string; built: readonly string[] }>(
  {
    code: "RA-DIST-REQUIREMENT-LOST",
    severity: "error",
    mender: "project",
    meaning: "A requirement of `[project]`, or one that the build backend was to add, is not in the built metadata.",
    why: "Installers read that metadata alone: users would get the package without what it needs.",
    mend: "See whether a field with a line break ended the header before it, or a plugin or a second table of the build backend (`[tool.poetry]`, `setup.py`) says something else.",
  },
  ({ filename, requirement, built }) => ({
    message: `${filename} does not require ${shown(requirement)}, but ${built.length === 0 ? "nothing of it" : named(built)}`,
    hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else",
  }),
);

export const extraLost = defineFinding<{ filename: string; extra: string }>(
  {
    code: "RA-DIST-EXTRA-LOST",
    severity: "error",
    mender: "project",
    meaning: "An extra of `[project.optional-dependencies]` is not in the built metadata.",
    why: "Installers warn and leave out what it brings.",
    mend: "See whether a field with a line break ended the header before it, and require a current build backend.",
  },
  ({ filename, extra }) => ({
    message: `${filename} does not provide the extra ${shown(extra)}`,
    hint: "See whether a value in [project] has a line break, and raise the version of the build backend",
  }),
);

export const headerBroken = defineFinding<{ filename: string; text: string }>(
  {
    code: "RA-DIST-HEADER",
    severity: "error",
    mender: "project",
    meaning: "The header of the built metadata holds text that is no field of it.",
    why: "Readers take it for the end of the header: every field after it is lost to installers, requirements with them.",
    mend: "Write `description` and the other values of `[project]` on one line: some build backends write a line break as it is.",
  },
  ({ filename, text }) => ({
    message: `The metadata of ${filename} has text in its header that is no field: ${shown(text)}`,
    hint: "Write description, and every other value of [project] with that text, on one line",
  }),
);

export const siblingUnbound = defineFinding<{ filename: string; requirement: string; version: string }>(
  {
    code: "RA-DIST-SIBLING-UNBOUND",
    severity: "warning",
    mender: "project",
    meaning: "A requirement that the build backend made itself names a package of the workspace without any bound.",
    why: "An installer may take any version of the sibling, however old. Only requirements in a file can be bound here.",
    mend: "Write the bound into the template or plugin that makes the requirement.",
  },
  ({ filename, requirement, version }) => ({
    message: `${filename} has a requirement made by its build backend on a sibling, without a bound: ${shown(requirement)}`,
    hint: `Write the bound into the template that makes it, as in >=${version}`,
  }),
);

export const siblingExcluded = defineFinding<{ filename: string; requirement: string; version: string }>(
  {
    code: "RA-DIST-SIBLING-EXCLUDED",
    severity: "error",
    mender: "project",
    meaning: "A built requirement does not admit the version of the sibling that belongs to the same release.",
    why: "The two could not be installed together. uv hides it, since it drops specifiers on workspace siblings.",
    mend: "Widen the specifier where it is written: in `pyproject.toml`, or in what the build backend makes it from.",
  },
  ({ filename, requirement, version }) => ({
    message: `${filename} requires ${shown(requirement)}, which excludes the sibling's version ${version}`,
    hint: `Widen the specifier so that it admits ${version}`,
  }),
);

export const requirementUnreadable = defineFinding<{ filename: string; requirement: string }>(
  {
    code: "RA-DIST-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A `Requires-Dist` of the built metadata is no requirement.",
    why: "The index refuses it, and installers cannot read it.",
    mend: "Correct it where it is written: in `pyproject.toml`, or in what the build backend makes it from.",
  },
  ({ filename, requirement }) => ({
    message: `${filename} has a Requires-Dist that is no requirement: ${shown(requirement)}`,
    hint: "Write it as PEP 508 says: name[extras]>=version; marker",
  }),
);

export const distInfoWrong = defineFinding<{ filename: string; expected: string; found: readonly string[] }>(
  {
    code: "RA-DIST-DIST-INFO",
    severity: "error",
    mender: "project",
    meaning: "A wheel has not exactly one metadata folder, or one that is not named as the wheel is.",
    why: "The index and installers look for the folder by the wheel's file name, and refuse a wheel with two.",
    mend: "Build it with a current build backend; leave no `*.dist-info` folder in the package's sources.",
  },
  ({ filename, expected, found }) => ({
    message: `${filename} should have the one folder ${expected}, it has ${found.length === 0 ? "none" : named(found)}`,
    hint: "Leave no *.dist-info folder in the sources, and do not rename a wheel",
  }),
);

export const recordWrong = defineFinding<About & { entries: readonly string[] }>(
  {
    code: "RA-DIST-RECORD",
    severity: "error",
    mender: "project",
    meaning: "A wheel's RECORD does not list exactly its files, with their hashes and sizes.",
    why: "Installers that verify RECORD refuse the wheel, others cannot uninstall it, and PyPI writes to its owners.",
    mend: "Build the wheel again; what changes a wheel after the build must write RECORD anew (`wheel pack` does).",
  },
  ({ filename, what, entries }) => ({
    message: `${filename}: ${what}${entries.length === 0 ? "" : `: ${named(entries)}`}`,
    hint: "Build the wheel again, and do not change it afterwards without writing RECORD anew",
  }),
);

export const recordInHex = defineFinding<{ filename: string }>(
  {
    code: "RA-DIST-RECORD-HEX",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's RECORD has the right hashes, but in hexadecimal; they belong there in URL-safe base64.",
    why: "Installers and PyPI take the wheel, but tools that verify an installation call every file of it changed.",
    mend: "Require `uv_build>=0.8.12`: the versions before it write the hashes so.",
  },
  ({ filename }) => ({
    message: `${filename}: the hashes in RECORD are in hexadecimal, not in base64`,
    hint: "Raise uv_build in [build-system] requires to 0.8.12 or later",
  }),
);

export const wheelFileWrong = defineFinding<About>(
  {
    code: "RA-DIST-WHEEL-FILE",
    severity: "error",
    mender: "project",
    meaning: "The file WHEEL of a wheel is missing, or installers cannot read it.",
    why: "Without a known Wheel-Version and Root-Is-Purelib no installer knows where the files go.",
    mend: "Build the wheel with a current build backend.",
  },
  ({ filename, what }) => ({ message: `${filename}: ${what}`, hint: "Build the wheel with a current build backend" }),
);

export const wheelTagsDoubtful = defineFinding<About>(
  {
    code: "RA-DIST-WHEEL-TAGS",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's file name, its WHEEL file and its content do not say the same about where it runs.",
    why: "It is offered to machines on which it does not run, or kept from some on which it does; `pip check` complains.",
    mend: "Build the wheel for the platform it is meant for, and retag with `wheel tags`, which changes both places.",
  },
  ({ filename, what }) => ({
    message: `${filename}: ${shown(what)}`,
    hint: "Set the tags in the build configuration, or retag with `wheel tags`, which changes name and content",
  }),
);

export const entryPointsWrong = defineFinding<About>(
  {
    code: "RA-DIST-ENTRY-POINTS",
    severity: "error",
    mender: "project",
    meaning: "The `entry_points.txt` of a wheel cannot be read, or names a script in a way that is not allowed.",
    why: "PyPI refuses the wheel: a script's name becomes a file name on its user's machine.",
    mend: "Names in `[project.scripts]` and `[project.gui-scripts]` have letters, digits, `_`, `.` and `-` only.",
  },
  ({ filename, what }) => ({
    message: `${filename}: ${shown(what)}`,
    hint: "Give the script a name of letters, digits, _, . and - in [project.scripts]",
  }),
);

export const sdistLayout = defineFinding<About>(
  {
    code: "RA-DIST-SDIST-LAYOUT",
    severity: "error",
    mender: "project",
    meaning: "An sdist is not one folder `{name}-{version}` with a PKG-INFO and a `pyproject.toml`.",
    why: "PyPI refuses it, or nothing can build it.",
    mend: "Build it with a current build backend, and see that no rule excludes `pyproject.toml`.",
  },
  ({ filename, what }) => ({
    message: `${filename}: ${shown(what)}`,
    hint: "Build it with a current build backend, and see that no rule excludes pyproject.toml",
  }),
);

interface Disagreement {
  readonly filename: string;
  readonly wheel: string;
  readonly field: string;
  readonly onlySdist: readonly string[];
  readonly onlyWheel: readonly string[];
}

const disagreement = ({ filename, wheel, field, onlySdist, onlyWheel }: Disagreement): string =>
  `${field} differs: ${filename} has ${named(onlySdist) || "nothing"}, ${wheel} has ${named(onlyWheel) || "nothing"}`;

export const sdistDiffersFromWheel = defineFinding<Disagreement>(
  {
    code: "RA-DIST-SDIST-WHEEL-DIFFER",
    severity: "error",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that installers go by.",
    why: "Resolvers read either file for both: what they install then depends on which they met first.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
  },
  (facts) => ({
    message: disagreement(facts),
    hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`,
  }),
);

export const sdistReadsDifferently = defineFinding<Disagreement>(
  {
    code: "RA-DIST-SDIST-WHEEL-READ",
    severity: "warning",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that people read.",
    why: "The index shows what the first of the files says. The cause is often a file that the sdist lacks.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
  },
  (facts) => ({
    message: disagreement(facts),
    hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`,
  }),
);

export const licenseFileMissing = defineFinding<{ filename: string; path: string }>(
  {
    code: "RA-DIST-LICENSE-FILE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The metadata names a licence file that is not in the distribution.",
    why: "PyPI refuses such a file. https://peps.python.org/pep-0639/",
    mend: "See that `license-files` matches files inside the package's own folder, and that no rule excludes them.",
  },
  ({ filename, path }) => ({
    message: `${filename} names a licence file that it does not have: ${shown(path)}`,
    hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them",
  }),
);

export const classifierRefused = defineFinding<{ filename: string; classifier: string; instead: readonly string[] }>(
  {
    code: "RA-DIST-CLASSIFIER",
    severity: "error",
    mender: "project",
    meaning:
      "The built metadata has a classifier that PyPI does not take: one that it never had, or that is deprecated.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Take a classifier from PyPI's list. No new ones come for licences: write an SPDX expression as `license`.",
  },
  ({ filename, classifier, instead }) => ({
    message: `${filename} has a classifier that PyPI refuses: ${shown(classifier)}`,
    hint: classifierHint(classifier, instead),
  }),
);

const classifierHint = (classifier: string, instead: readonly string[]): string => {
  const expression = classifier.startsWith("License ::")
    ? 'Take it out, and write the licence as an SPDX expression: license = "MIT"'
    : "Take it out, or take one of PyPI's own list";
  return instead.length === 0 ? expression : `${expression}. Perhaps it should be: ${instead.join(", ")}`;
};

export const refusedByPyPI = defineFinding<About & { hint: string }>(
  {
    code: "RA-DIST-REFUSED-BY-PYPI",
    severity: "error",
    mender: "project",
    meaning: "The built metadata or file name has something that PyPI does not take.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Remove direct references (`name @ URL`), shorten the summary, build for a platform tag that PyPI takes.",
  },
  ({ filename, what, hint }) => ({ message: `${filename} would be refused by PyPI: ${shown(what)}`, hint }),
);
