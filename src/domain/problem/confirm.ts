import { defineFinding } from "./finding.ts";
import type { Where } from "./target.ts";

export const notListed = defineFinding<{
  package: string;
  files: readonly string[];
  index: string;
  listing: string;
  waited: string;
  /** Where the address stands, if it has shown nothing that the workspace publishes, and so may be wrong. */
  where: Where | undefined;
}>(
  {
    code: "RA-CONFIRM-NOT-LISTED",
    severity: "error",
    mender: "outside",
    meaning: "The index has taken the files, and its listing still does not show them.",
    why: "What depends on a package is uploaded only when installers can see it.",
    mend: "Wait a few minutes: what is listed by then counts as done. If it stays so, see whether `check-url` names another index, or a cache in front of the index gives an old listing.",
  },
  ({ package: name, files, index, listing, waited, where }) => ({
    package: name,
    ...(where === undefined
      ? {
          message: `${index} has taken ${name}, but ${listing} does not list it after ${waited}: ${files.join(", ")}`,
          hint: later,
        }
      : {
          remedy: "call" as const,
          ...where,
          message: `${index} has taken ${name}, but ${listing} has no page of it after ${waited}, and so lacks ${files.join(", ")}`,
          alternative: "outside",
          hint: elsewhere,
        }),
  }),
);

/** A cache may keep the answer of before the upload as well: no run can tell the two apart. */
const elsewhere =
  "See whether check-url is the simple URL of the index that takes the uploads, the one that uv pip install --index takes; if it is, wait a few minutes: a cache in front of the index may give the answer of before the upload";

const later =
  "Wait a few minutes: what is listed by then counts as done (wait-timeout waits longer). If it stays so, a cache in front of the index may give the listing of before the upload, or check-url name another index";

/** `words` name the package and the index themselves. */
export const notInstallable = defineFinding<{ package: string; waited: string; words: string }>(
  {
    code: "RA-CONFIRM-NOT-INSTALLABLE",
    severity: "error",
    mender: "outside",
    meaning: "The index lists the files, and an installer still cannot resolve the package from it.",
    why: "`wait-for: installable` promises that what depends on it can be installed at once.",
    mend: "Install the package by hand after some minutes, until that works, and read what the installer says: the index lags behind, or lacks a requirement.",
  },
  ({ package: name, waited, words }) => ({
    package: name,
    message: `Not installable after ${waited}: ${words}`,
    hint: "Install it by hand in a few minutes, until that works, and read what the installer says",
  }),
);
