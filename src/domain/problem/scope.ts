import { inertLine } from "../text/inert-line.ts";
import { type Advice, hintOf } from "./advice.ts";
import { byPlace, defineFinding } from "./finding.ts";
import { named } from "./shown.ts";

const andMore = (more: number): string => (more > 0 ? `, and ${more} more` : "");

/** A line may be a whole minified file. */
const longestQuote = 120;
const quoted = (text: string): string => {
  const line = inertLine(text.trim());
  return line.length > longestQuote ? `${line.slice(0, longestQuote).toWellFormed()}…` : line;
};

/** What is compared is HEAD: a job has nothing else. */
const committed = " in a commit";

export const outsideScope = defineFinding<{ file: string; globs: readonly string[]; more: number }>(
  {
    code: "RA-SCOPE-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The change touches a file that `scope` does not allow.",
    why: "A release pull request that changes more than a release needs is reviewed as if it did not.",
    mend: "Take the file out of this change, or allow its path in `scope`: `packages/**` is all that is below `packages`.",
  },
  ({ file, globs, more }) => ({
    file,
    message: `This change may only touch ${named(globs.map(inertLine), 5)}, not ${inertLine(file)}${andMore(more)}`,
    ...byPlace(
      (or) =>
        `Take the file out of this change${or("", committed)}, or allow its path in scope, where packages/** is all that is below packages`,
    ),
  }),
);

export const forbiddenLine = defineFinding<{
  file: string;
  line: number;
  name: string;
  /** What stands there. */
  text: string;
  more: number;
}>(
  {
    code: "RA-SCOPE-FORBIDDEN",
    severity: "error",
    mender: "project",
    meaning: "A line that the change adds matches a pattern of `forbid`.",
    why: "The project has said that such a line must not get in.",
    mend: "Take the line out, or change the pattern.",
  },
  ({ file, line, name, text, more }) => ({
    file,
    line,
    message: `An added line matches what forbid calls ${inertLine(name)}${more > 0 ? `, and there are ${more} more matches` : ""}: ${quoted(text)}`,
    ...byPlace((or) => `Take the line out${or("", committed)}, or change the pattern`),
  }),
);

export const scopeUnknown = defineFinding<Advice & { why: string }>(
  {
    code: "RA-SCOPE-UNKNOWN",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "`scope` or `forbid` is set, and what the change touches cannot be known from this checkout.",
    why: "What was not looked at may be what they do not allow.",
    mend: "Check out with `fetch-depth: 0`; in a terminal, fetch what is missing.",
  },
  ({ why, ...advice }) => ({
    message: `What this change touches cannot be known: ${inertLine(why)}`,
    ...hintOf(advice),
  }),
);

export const scopeGlob = defineFinding<{ glob: string; isTooLong: boolean }>(
  {
    code: "RA-SCOPE-GLOB",
    severity: "error",
    mender: "usage",
    meaning: "A glob of `scope` begins with `!`, or is longer than 1,000 characters.",
    why: "`scope` says what is allowed, and no path is that long.",
    mend: "List the paths that are allowed, one glob to a line.",
  },
  ({ glob, isTooLong }) => ({
    input: "scope",
    message: `${isTooLong ? "A glob of scope is longer than 1,000 characters" : "scope lists what is allowed, which this does not"}: ${quoted(glob)}`,
    hint: "List the paths that are allowed, one glob to a line, as in packages/**",
  }),
);

export const forbidSyntax = defineFinding<{ line: string }>(
  {
    code: "RA-SCOPE-FORBID-SYNTAX",
    severity: "error",
    mender: "usage",
    meaning: "A line of `forbid` is not written as `name: regex`.",
    why: "A pattern that is not understood would find nothing.",
    mend: "Write one pattern a line, with a name before it: `debugger: breakpoint[(]`.",
  },
  ({ line }) => ({
    input: "forbid",
    message: `This line of forbid is not name: regex: ${inertLine(line)}`,
    hint: "Write name: regex, as in debugger: breakpoint[(]",
  }),
);

export const forbidPattern = defineFinding<{ name: string; why: string }>(
  {
    code: "RA-SCOPE-FORBID-PATTERN",
    severity: "error",
    mender: "usage",
    meaning: "A pattern of `forbid` is no regular expression in RE2's syntax.",
    why: "A pattern that is not understood would find nothing.",
    mend: "Fix what the message names. RE2 has no look-arounds and no back-references: https://github.com/google/re2/wiki/Syntax.",
  },
  ({ name, why }) => ({
    input: "forbid",
    message: `The pattern ${inertLine(name)} of forbid cannot be read: ${inertLine(why)}`,
    hint: "Write it in RE2's syntax, which has no look-arounds and no back-references",
  }),
);
