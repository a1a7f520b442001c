import { remember } from "../text/remember.ts";

/** A package name after PEP 503 normalisation. https://peps.python.org/pep-0503/#normalized-names */
export type PackageName = string;

/** Whether a text is a valid name, and normalised. */
export const isNormalName = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

const normalize = (raw: string): PackageName =>
  isNormalName(raw) ? raw : raw.replaceAll(/[-_.]+/g, "-").toLowerCase();

/**
 * Lower case, and one `-` for each run of `-`, `_` and `.`. The same name is the same string in memory, wherever it was
 * read: most of a plan's time is spent finding things by name.
 */
export const normalizeName: (raw: string) => PackageName = remember(normalize);

/** Whether `raw` is a name that PEP 508 allows. https://peps.python.org/pep-0508/#names */
export const isValidName = (raw: string): boolean => /^[A-Z0-9]$|^[A-Z0-9][A-Z0-9._-]*[A-Z0-9]$/i.test(raw);
