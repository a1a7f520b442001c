/** Who can fix it: `usage` the one who typed the command, `project` the maintainer, `outside` an index or a forge. */
export type Mender = "usage" | "project" | "outside";

/**
 * Where the remedy lies, and so what makes a run that failed succeed: `commit` in files of the repository, `tag` in
 * another tag, `call` in how the run was called (the workflow's file, inputs, the command line), `rebuild` in the files
 * that another job built, `outside` in none of these (an outage, a right, a setting, an approval): the same run again.
 */
export type Remedy = "commit" | "tag" | "call" | "rebuild" | "outside";

const remedies: Readonly<Record<Mender, Remedy>> = { usage: "call", project: "commit", outside: "outside" };

/** Where it lies: as it is said, else where the one who can fix it has the most to say. */
export const remedyOf = ({ mender, remedy }: Pick<Finding, "mender" | "remedy">): Remedy => remedy ?? remedies[mender];

export type Severity = "error" | "warning" | "notice";

/** What is wrong or worth knowing: the one form of every guard, check and failure. */
export interface Finding {
  /** `RA-` and words, as in `RA-PIN-EXCLUDES-SIBLING`: what `explain` takes. */
  readonly code: string;
  readonly severity: Severity;
  readonly mender: Mender;
  /** Where it does not follow from `mender`. */
  readonly remedy?: Remedy | undefined;
  /** Where it may lie instead, which the run cannot tell. */
  readonly alternative?: "outside" | "commit";
  /** The input whose value is wrong: the remedy is where that stands. */
  readonly input?: string | undefined;
  /** What happened, to which package or file: one sentence, no full stop, the value at the end. */
  readonly message: string;
  /** What to do now; where `inTerminal` is given too, in a job. */
  readonly hint: string;
  /** What a person at a terminal does instead. */
  readonly inTerminal?: string | undefined;
  /** What of the last step the hint says already: to run again, to give the package another version, or all. */
  readonly says?: "again" | "version" | "all";
  /** What the hint says for a run that fails alike once more: it follows the last step. */
  readonly ifAgain?: string;
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
  /** Where it does not follow from `mender`. */
  readonly remedy?: Remedy;
  /** What the code means. */
  readonly meaning: string;
  /** Why it matters. */
  readonly why: string;
  /** How to fix it. */
  readonly mend: string;
}

/** A finding as users get it, in a document or an output. */
export const publicFinding = ({
  mender: _,
  remedy: __,
  alternative: ___,
  input: ____,
  says: _____,
  ifAgain: ______,
  inTerminal: _______,
  ...finding
}: Finding): Omit<Finding, "mender" | "remedy" | "alternative" | "input" | "says" | "ifAgain" | "inTerminal"> =>
  finding;

/** What to do, in a job and at a terminal. Whoever takes it from another finding takes both. */
export type Hint = Pick<Finding, "hint" | "inTerminal">;

/** Chooses the words of a hint that differ. */
export type Or = (inJob: string, inTerminal: string) => string;

/** A hint that says what is true where it is read: written twice, with `or` for the words that differ. */
export const byPlace = (write: (or: Or) => string): Hint => {
  const [hint, inTerminal] = [write((inJob) => inJob), write((_, inTerminal) => inTerminal)];
  return { hint, inTerminal: hint === inTerminal ? undefined : inTerminal };
};

/** One hint for both, in place of another finding's, which may have had two. */
export const alike = (hint: string): Hint => ({ hint, inTerminal: undefined });

/** The same, with the hint for a person at a terminal. */
export const atTerminal = ({ inTerminal, ...finding }: Finding): Finding =>
  inTerminal === undefined ? finding : { ...finding, hint: inTerminal };

/** A hint to run again, and what helps if that fails, too. */
export const runAgain = (hint: string, ifAgain: string): Hint & Pick<Finding, "says" | "ifAgain"> => ({
  ...alike(`${hint}; ${ifAgain}`),
  says: "again",
  ifAgain,
});

/**
 * The same, where it is known which inputs have their values from the configuration, of all packages or as `packages.NAME.INPUT`
 * of one: a commit changes those.
 */
export const placed = (finding: Finding, configured: ReadonlySet<string>, of = finding.package): Finding => {
  const { input } = finding;
  if (input === undefined || !(configured.has(input) || configured.has(`packages.${of}.${input}`))) return finding;
  return { ...finding, remedy: "commit" };
};

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
  const { code, severity, mender, remedy } = explanation;
  const where = remedy === undefined ? {} : { remedy };
  const make = (argument: Argument): Finding => {
    const details = write(argument);
    return { code, severity, mender, ...where, ...details, message: shortened(begun(details.message)) };
  };
  return Object.assign(make, explanation);
};

/** The title of an index that is ours, as `the rehearsal index`, may be the first word. */
const begun = (message: string): string => message.replace(/^the /, "The ");

/** Somebody else's value at the end may be of any length; nobody reads more of it, and every copy would carry it. */
const shortened = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage).toWellFormed()}…` : message;

const longestMessage = 2000;
