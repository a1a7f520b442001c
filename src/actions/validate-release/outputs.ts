import { bounded, mostNotes } from "../../domain/changelog/bounded.ts";
import { isSameVersion, parseVersion } from "../../domain/python/version.ts";
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

/**
 * Of the output `packages`, in letters: all outputs of a job together may have a megabyte, in which each letter counts two bytes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const mostPackages = 250_000;

/** As JSON; where it is too much, with shorter notes, each the same share. */
const packagesOutput = (packages: readonly ReturnType<typeof entry>[]): string => {
  const whole = JSON.stringify(packages);
  if (whole.length <= mostPackages) return whole;
  const bare = JSON.stringify(packages.map((each) => ({ ...each, notes: null })));
  const told = packages.filter(({ notes }) => notes !== null).length;
  // A line break and a quotation mark take two letters.
  const share = Math.floor((mostPackages - bare.length) / told / 2);
  return JSON.stringify(
    packages.map((each) => ({
      ...each,
      notes: each.notes === null || share < leastNotes ? null : bounded(each.notes, share, "the changelog"),
    })),
  );
};

/** Shorter ones would be nothing but the word that they are cut. */
const leastNotes = 200;

/** The outputs of a step, as text. */
export const validationOutputs = (validation: Validation): Readonly<Record<string, string>> => {
  const { state, version, tag, package: name, prerelease, notes, packages } = validationDocument(validation);
  return {
    state,
    version: version ?? "",
    tag: tag ?? "",
    package: name ?? "",
    prerelease: String(prerelease),
    notes: bounded(notes, mostNotes, "the changelogs"),
    packages: packagesOutput(packages),
  };
};
