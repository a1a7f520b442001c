import { defineFinding } from "./finding.ts";
import { shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

interface About {
  readonly package: string;
  readonly place: FilePlace;
}

export const metadataIncomplete = defineFinding<About & { missing: readonly string[] }>(
  {
    code: "RA-METADATA-INCOMPLETE",
    severity: "error",
    mender: "project",
    meaning: "`[project]` of a published package lacks `description` or `requires-python`.",
    why: "A search on the index shows the one; installers decide by the other who gets the release.",
    mend: "Add the keys to `[project]`. A key that the build backend fills in is listed under `dynamic`.",
  },
  ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} has no ${missing.join(" and no ")} in [project]`,
    hint: `Add ${missing.join(" and ")} to [project]`,
    ...place,
  }),
);

export const metadataBare = defineFinding<About & { missing: readonly string[] }>(
  {
    code: "RA-METADATA-BARE",
    severity: "warning",
    mender: "project",
    meaning:
      "A package can be published, and hardly looks as if it were meant to be: it lacks a description or `requires-python`, and has either no authors, URLs, keywords and classifiers, or a local version.",
    why: "It may be an example or a tool that would be published by accident.",
    mend: "If it is not to be published, add the classifier `Private :: Do Not Upload`, or `private = true` in `packages.NAME` of the configuration. Else write what is missing.",
  },
  ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} would be published without ${missing.join(" and ")}`,
    hint: 'If it is not to be published, add the classifier "Private :: Do Not Upload"; else write in [project] what is missing',
    ...place,
  }),
);

export const metadataThin = defineFinding<About & { missing: readonly string[] }>(
  {
    code: "RA-METADATA-THIN",
    severity: "warning",
    mender: "project",
    meaning:
      "`[project]` of a published package lacks authors, URLs, a link to its changes, classifiers or keywords, or its description is empty or still a template's. Of keywords or the link alone it is a notice.",
    why: "People find the package, its sources and what has changed by them.",
    mend: "Add what the message names, or list the code under `ignore`.",
  },
  ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} lacks in [project]: ${missing.join(", ")}`,
    hint: "Add what it lacks, or list RA-METADATA-THIN under ignore",
    ...place,
  }),
);

const newer = "; see first that the build takes a backend that knows expressions";

export const licenseTable = defineFinding<
  About & {
    /** The expression that the table says; `undefined` where it says none. */
    value: string | undefined;
    hasClassifiers: boolean;
    /** Whether the build may take a backend that knows no expressions. */
    isOld: boolean;
  }
>(
  {
    code: "RA-METADATA-LICENSE-TABLE",
    severity: "warning",
    mender: "project",
    meaning: "`project.license` is a table, the form before PEP 639.",
    why: "It is deprecated, and programs cannot tell from it which licence the package has.",
    mend: 'Write an SPDX expression, as in `license = "MIT"`, name the files with `license-files`, and take out classifiers that begin with `License ::`. `check --fix --yes` writes the expression where it can.',
  },
  ({ package: name, value, hasClassifiers, isOld, place }) => ({
    package: name,
    message: `${name} has a table for project.license, which is deprecated`,
    hint: [
      value === undefined
        ? 'Write the licence as an SPDX expression, as in license = "MIT"'
        : `Write an SPDX expression: license = ${JSON.stringify(value)}`,
      ", and the files as license-files",
      hasClassifiers ? "; take out the classifiers that begin with License ::, which go with no expression" : "",
      isOld ? newer : "",
    ].join(""),
    ...place,
  }),
);

export const noLicence = defineFinding<About & Pick<Parameters<typeof licenseTable>[0], "isOld">>(
  {
    code: "RA-METADATA-NO-LICENCE",
    severity: "warning",
    mender: "project",
    meaning: "A published package names no licence, and no LICENSE or the like lies beside its `pyproject.toml`.",
    why: "Without a licence nobody may use what is published.",
    mend: 'Add `license = "…"` with an SPDX expression to `[project]`, and a LICENSE file to the package\'s folder.',
  },
  ({ package: name, isOld, place }) => ({
    package: name,
    message: `${name} names no licence, and has no LICENSE or the like beside its pyproject.toml`,
    hint: `Add license = "…" with an SPDX expression to [project], and a LICENSE file beside it${isOld ? newer : ""}`,
    ...place,
  }),
);

export const noReadme = defineFinding<About>(
  {
    code: "RA-METADATA-NO-README",
    severity: "warning",
    mender: "project",
    meaning: "A published package names no README.",
    why: "Its page on the index will be empty.",
    mend: 'Write a README.md beside the package\'s `pyproject.toml` and name it: `readme = "README.md"`.',
  },
  ({ package: name, place }) => ({
    package: name,
    message: `${name} names no README`,
    hint: 'Write a README.md and name it in [project]: readme = "README.md"',
    ...place,
  }),
);

export const readmeEmpty = defineFinding<About & { readme: string }>(
  {
    code: "RA-METADATA-README-EMPTY",
    severity: "warning",
    mender: "project",
    meaning: "The README that `[project]` of a published package names is empty, as `uv init` leaves it.",
    why: "The package's page on the index will be empty.",
    mend: "Write into the file what the package is for, and how it is used.",
  },
  ({ package: name, readme, place }) => ({
    package: name,
    message: `The README of ${name} is empty: ${shown(readme)}`,
    hint: "Write into its README what it is for, and how it is used",
    ...place,
  }),
);

export const readmeNotNamed = defineFinding<About & { readme: string }>(
  {
    code: "RA-METADATA-README-NOT-NAMED",
    severity: "warning",
    mender: "project",
    meaning: "A published package has a README that `[project]` does not name.",
    why: "Its page on the index will be empty: most build backends take only the README that is named.",
    mend: 'Add `readme = "README.md"` to `[project]`. `check --fix --yes` does so where that has a header.',
  },
  ({ package: name, readme, place }) => ({
    package: name,
    message: `${name} has a ${readme} that [project] does not name`,
    hint: `Add readme = ${JSON.stringify(readme)} to [project]`,
    ...place,
  }),
);

export const versionNotCanonical = defineFinding<About & { version: string; canonical: string }>(
  {
    code: "RA-VERSION-NOT-CANONICAL",
    severity: "notice",
    mender: "project",
    meaning: "A version is not written as PEP 440 would.",
    why: "File names, the index and tags show the canonical spelling, so the two look like different versions.",
    mend: "Write the canonical spelling. `check --fix --yes` does so where the version stands in `[project]`.",
  },
  ({ package: name, version, canonical, place }) => ({
    package: name,
    message: `${name} has the version ${JSON.stringify(version)}, whose canonical spelling is ${canonical}`,
    hint: `Write ${canonical}`,
    ...place,
  }),
);

export const versionDiffersInSource = defineFinding<
  About & {
    version: string;
    other: { readonly version: string; readonly place: FilePlace };
    /** That `version-files` lacks; `undefined` where it has the file. */
    line: string | undefined;
  }
>(
  {
    code: "RA-VERSION-DIFFERS-IN-SOURCE",
    severity: "warning",
    mender: "project",
    meaning: "A package's sources say another version than its `pyproject.toml`.",
    why: "A user who asks the package for its version is told the wrong one.",
    mend: "Set both to the same version, and add what the hint shows to `version-files` in the configuration, so that releases write it; or read it with `importlib.metadata.version`.",
  },
  ({ package: name, version, other, line, place }) => ({
    package: name,
    message: `${name} is ${version} in ${place.file}:${place.line ?? 1} and ${JSON.stringify(other.version)} in ${other.place.file}:${other.place.line ?? 1}`,
    hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(name)})${line === undefined ? ", and take the file out of version-files" : `. To let releases write it, add to version-files in the configuration: ${JSON.stringify(line)}`}`,
    ...other.place,
  }),
);

export const nameNotNormal = defineFinding<About & { raw: string }>(
  {
    code: "RA-NAME-NOT-NORMALIZED",
    severity: "notice",
    mender: "project",
    meaning: "A package's name is not written in its normalised form: lower case, with `-` between words.",
    why: "Addresses of an index and tags use the normalised form, so people meet two names for one package.",
    mend: "Write the normalised name, unless the other is the one that people know.",
  },
  ({ package: name, raw, place }) => ({
    package: name,
    message: `The name ${raw} is ${name} in an index's addresses and in tags`,
    hint: `Write ${name}, unless ${raw} is the name that people know`,
    ...place,
  }),
);

export const nameTooSimilar = defineFinding<About & { other: string }>(
  {
    code: "RA-NAME-TOO-SIMILAR",
    severity: "warning",
    mender: "project",
    meaning: "Two published packages have names that PyPI takes for the same.",
    why: "PyPI refuses a new project whose name is too similar to one that exists.",
    mend: "Rename one that is not on the index yet. Where both are, list the code under `ignore`.",
  },
  ({ package: name, other, place }) => ({
    package: name,
    message: `PyPI takes the names ${other} and ${name} for too similar`,
    hint: `Rename ${name} or ${other}, whichever is not on the index yet; where both are, list RA-NAME-TOO-SIMILAR:${name} under ignore`,
    ...place,
  }),
);
