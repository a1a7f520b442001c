import { isSameVersion } from "../../domain/plan/check-tag.ts";
import { parseVersion } from "../../domain/python/version.ts";
import { focusOf, notesOf } from "../../domain/validation/report.ts";
import type { PackageValidation, Validation } from "../../domain/validation/validation.ts";

/** The body of the JSON document: the outputs by their names. What is not known is `null`. */
export const validationDocument = (validation: Validation) => {
  const { mode, state, packages } = validation;
  const focus = focusOf(packages);
  const only = focus.length === 1 ? focus[0] : undefined;
  return {
    mode,
    state,
    version: commonVersion(focus) ?? validation.tagVersion ?? null,
    tag: validation.tag ?? only?.tag ?? null,
    package: only?.name ?? null,
    prerelease: focus.some(({ isPrerelease }) => isPrerelease),
    notes: notesOf(packages),
    packages: packages.map(entry),
  };
};

const entry = ({ name, version, state, reason, tag, previous, isPrerelease, notes }: PackageValidation) => ({
  name,
  version: version ?? null,
  state,
  reason,
  tag: tag ?? null,
  previous: previous?.version ?? null,
  prerelease: isPrerelease,
  notes: notes ?? null,
});

/** The version of all these packages, where it is one. */
const commonVersion = (packages: readonly PackageValidation[]): string | undefined => {
  const versions = packages.map(({ version }) => version);
  const [first] = versions;
  return versions.every((version) => isAlike(version, first)) ? first : undefined;
};

const isAlike = (a: string | undefined, b: string | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    parseVersion(a) !== undefined &&
    parseVersion(b) !== undefined &&
    isSameVersion(a, b));

/** The outputs of a step, as text. */
export const validationOutputs = (validation: Validation): Readonly<Record<string, string>> => {
  const { state, version, tag, package: name, prerelease, notes, packages } = validationDocument(validation);
  return {
    state,
    version: version ?? "",
    tag: tag ?? "",
    package: name ?? "",
    prerelease: String(prerelease),
    notes,
    packages: JSON.stringify(packages),
  };
};
