import { documentUrl } from "../run/document-url.ts";
import { defineFinding } from "./finding.ts";

export const ignoredCodeUnknown = defineFinding<{ entry: string; code: string; nearest: string | undefined }>(
  {
    code: "RA-IGNORE-UNKNOWN-CODE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "`ignore` names a code that no check has.",
    why: "A misspelt code ignores nothing, and one that is misread might ignore too much.",
    mend: "Copy the code from the finding. `docs/checks.md` of release-actions lists those of every check; what others find cannot be ignored.",
  },
  ({ entry, code, nearest }) => ({
    input: "ignore",
    remedy: "call",
    message: `ignore names a code that no check has: ${entry}`,
    hint:
      nearest === undefined
        ? `${documentUrl("checks.md")} lists the codes that can be ignored; ${code} is none of them`
        : `Did you mean ${nearest}?`,
  }),
);

export const ignoredPackageUnknown = defineFinding<{ entry: string; package: string; nearest: string | undefined }>(
  {
    code: "RA-IGNORE-UNKNOWN-PACKAGE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "`ignore` names a package that is no member of the workspace.",
    why: "The entry would ignore nothing.",
    mend: "Correct the name, or remove the entry. `release-actions discover` lists the members.",
  },
  ({ entry, package: name, nearest }) => ({
    input: "ignore",
    remedy: "call",
    message: `ignore names a package that is no member: ${entry}`,
    hint:
      nearest === undefined
        ? `Remove the entry, or correct ${name}: release-actions discover lists the members`
        : `Did you mean ${nearest}?`,
  }),
);

export const yesWithoutFix = defineFinding<Record<never, never>>(
  {
    code: "RA-CHECK-YES-WITHOUT-FIX",
    severity: "error",
    mender: "usage",
    meaning: "`check` was told to write what it fixes, and not to fix anything.",
    why: "Files would stay as they were when somebody expects them fixed.",
    mend: "Give both: `check --fix --yes`. `check --fix` alone shows what would be written.",
  },
  () => ({
    message: "--yes writes what --fix shows, and --fix is not given",
    hint: "Run check --fix to see what would change, check --fix --yes to write it",
  }),
);
