/** Who can fix it: `usage` the one who typed the command, `project` the maintainer, `outside` an index or a forge. */
export type Mender = "usage" | "project" | "outside";

export type Severity = "error" | "warning" | "notice";

/** What is wrong or worth knowing: the one form of every guard, check and failure. */
export interface Finding {
  /** `RA-` and words, as in `RA-PIN-EXCLUDES-SIBLING`: what `explain` takes. */
  readonly code: string;
  readonly severity: Severity;
  readonly mender: Mender;
  /** What happened, to which package or file: one sentence, no full stop, the value at the end. */
  readonly message: string;
  /** What to do now. */
  readonly hint: string;
  readonly package?: string;
  /** Relative to the git top level where there is one, else to the workspace root, with `/`. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number | undefined;
  /** 1-based. */
  readonly column?: number | undefined;
}

/** What `explain CODE` prints, and `docs/troubleshooting.md` lists. */
export interface Explanation {
  readonly code: string;
  readonly severity: Severity;
  readonly mender: Mender;
  /** What the code means. */
  readonly meaning: string;
  /** Why it matters. */
  readonly why: string;
  /** How to fix it. */
  readonly mend: string;
}

/** The same, where it stops nothing yet, or nothing here. */
export const asWarning = (finding: Finding): Finding => ({ ...finding, severity: "warning" });

/** The same, for whoever wants warnings to count as errors. */
export const strictly = (finding: Finding): Finding =>
  finding.severity === "warning" ? { ...finding, severity: "error" } : finding;

type Details = Omit<Finding, "code" | "severity" | "mender">;

/** A function that makes findings of one code, and carries the code's explanation. */
export type FindingKind<Argument> = Explanation & ((argument: Argument) => Finding);

/** Declares a code once: its explanation and the words of its findings. */
export const defineFinding = <Argument>(
  explanation: Explanation,
  write: (argument: Argument) => Details,
): FindingKind<Argument> => {
  const { code, severity, mender } = explanation;
  const make = (argument: Argument): Finding => {
    const details = write(argument);
    return { code, severity, mender, ...details, message: shortened(details.message) };
  };
  return Object.assign(make, explanation);
};

/** Somebody else's value at the end may be of any length; nobody reads more of it, and every copy would carry it. */
const shortened = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage).toWellFormed()}…` : message;

const longestMessage = 2000;
