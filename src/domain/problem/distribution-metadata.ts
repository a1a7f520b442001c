import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

export const metadataMissing = defineFinding<{ filename: string; path: string }>(
  {
    code: "RA-DIST-METADATA-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A wheel has no METADATA, or an sdist no PKG-INFO, where its file name says it must be.",
    why: "PyPI refuses the file.",
    mend: "Build it with a current build backend, and do not rename it afterwards.",
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
    meaning: "The name, the version or `Requires-Python` in a built METADATA or PKG-INFO is not the planned one.",
    why: "Something else than was planned, tagged and announced would be published.",
    mend: "Find where the build backend takes the field from (a version file, git, a plugin) and make it agree.",
  },
  ({ filename, field, planned, built }) => ({
    message: `${filename} says ${field} ${built === undefined ? "nowhere" : shown(built)}, the plan says ${planned}`,
    hint:
      built === undefined
        ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata, or the build backend takes the field from elsewhere ([tool.poetry], setup.py)"
        : `Find where the build backend takes the ${field.toLowerCase()} from, and make it agree with the plan`,
  }),
);

export const boundMissing = defineFinding<{ filename: string; requirement: string; built: readonly string[] }>(
  {
    code: "RA-DIST-BOUND-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A requirement on another package of the workspace was not built as the plan has it.",
    why: "An installer could combine the release with a version of the sibling that was never tried.",
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
    why: "Users would get the package without what it needs.",
    mend: "See whether a value in `[project]` has a line break, which ended the header before it, or the build backend has requirements from somewhere else.",
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
    mend: "See whether a value in `[project]` has a line break, which ended the header before it, and require a current build backend.",
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
    meaning: "The header of the built metadata holds text that does not belong there.",
    why: "What comes after it is lost to installers, requirements with it.",
    mend: "Write `description` and the other values of `[project]` on one line.",
  },
  ({ filename, text }) => ({
    message: `The metadata of ${filename} has text in its header that does not belong there: ${shown(text)}`,
    hint: "Write description, and every other value of [project] with that text, on one line",
  }),
);

export const siblingUnbound = defineFinding<{ filename: string; requirement: string; version: string }>(
  {
    code: "RA-DIST-SIBLING-UNBOUND",
    severity: "warning",
    mender: "project",
    meaning: "A requirement that the build backend made itself names a package of the workspace without any bound.",
    why: "An installer may take any version of the sibling, however old.",
    mend: "Write the bound where the backend takes the requirement from, such as a template or `setup.py`. Then run `uv lock`.",
  },
  ({ filename, requirement, version }) => ({
    message: `${filename} has a requirement made by its build backend on a sibling, without a bound: ${shown(requirement)}`,
    hint: `Write the bound where the backend takes it from (a requirements file, a template, a plugin, setup.py), as in >=${version}, and run uv lock`,
  }),
);

export const siblingExcluded = defineFinding<{ filename: string; requirement: string; version: string }>(
  {
    code: "RA-DIST-SIBLING-EXCLUDED",
    severity: "error",
    mender: "project",
    meaning: "A built requirement does not admit the version of the sibling that belongs to the same release.",
    why: "The two could not be installed together, which uv hides in the workspace.",
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
  // An index refuses an expression beside a licence's classifier: https://peps.python.org/pep-0639/
  if (classifier.startsWith("License ::"))
    return 'Take it out, and write the licence as an SPDX expression, as in license = "MIT"';
  const first = "Take it out, or take one of PyPI's own list";
  return instead.length === 0 ? first : `${first}. Perhaps it should be: ${instead.join(", ")}`;
};
