import { documentUrl } from "../run/document-url.ts";
import { defineFinding } from "./finding.ts";

export const invalidValue = defineFinding<{ what: string; expected: string; value: string }>(
  {
    code: "RA-USAGE-INVALID-VALUE",
    severity: "error",
    mender: "usage",
    meaning: "An input, an option or an environment variable has a value that it cannot have.",
    why: "A value that is guessed at could publish what was only to be tried.",
    mend: "Give one of the values that the message names.",
  },
  ({ what, expected, value }) => ({
    input: what,
    message: `${what}: expected ${expected}, not ${JSON.stringify(value)}`,
    hint: `Give ${expected}`,
  }),
);

export const missingValue = defineFinding<{ what: string }>(
  {
    code: "RA-USAGE-MISSING-VALUE",
    severity: "error",
    mender: "usage",
    meaning: "An input or argument that has no default was not given, or is empty.",
    why: "There is nothing that could stand in for it.",
    mend: "Give it; in a workflow, look whether an expression comes out empty.",
  },
  ({ what }) => ({ message: `${what}: a value is required`, hint: "Give a value that is not empty" }),
);

export const misspeltInput = defineFinding<{ given: string; nearest: string | undefined; page: string }>(
  {
    code: "RA-USAGE-MISSPELT-INPUT",
    severity: "error",
    mender: "usage",
    meaning: "A workflow gives an action an input that it does not have.",
    why: "The input that was meant keeps its default: with `dryrun: true` a release would be published.",
    mend: "Write the name as `action.yml` has it, or take it out. Where `env` sets a variable `INPUT_…` for another purpose, give that another name.",
  },
  ({ given, nearest, page }) => ({
    message: `The action has no input ${given}`,
    hint:
      nearest === undefined
        ? `Take ${given} out of the workflow; ${page} lists the inputs`
        : `Did you mean ${nearest}?`,
  }),
);

export const badCommandLine = defineFinding<{ message: string; suggestion: string | undefined; help: string }>(
  {
    code: "RA-USAGE-COMMAND-LINE",
    severity: "error",
    mender: "usage",
    meaning:
      "The command line names what does not exist, leaves something out, or gives an option a value that it does not take.",
    why: "An option that is ignored in silence would change what is published.",
    mend: "Run `release-actions --help`, or a command with `--help`, for what there is.",
  },
  ({ message, suggestion, help }) => ({
    message,
    hint: suggestion === undefined ? `Run ${help} for what there is` : `${suggestion} (${help} lists all)`,
  }),
);

export const unknownCode = defineFinding<{ code: string; nearest: string | undefined }>(
  {
    code: "RA-USAGE-UNKNOWN-CODE",
    severity: "error",
    mender: "usage",
    meaning: "`explain` was asked about a code that does not exist.",
    why: "It is misspelt, or a code of another version.",
    mend: "Copy the code from the message. `docs/troubleshooting.md` lists every code.",
  },
  ({ code, nearest }) => ({
    message: `There is no code ${code}`,
    hint: nearest === undefined ? `${documentUrl("troubleshooting.md")} lists every code` : `Did you mean ${nearest}?`,
  }),
);

export const confirmationImpossible = defineFinding<Record<never, never>>(
  {
    code: "RA-USAGE-CONFIRMATION-IMPOSSIBLE",
    severity: "error",
    mender: "usage",
    meaning: "What comes cannot be undone, it is to be confirmed, and there is no terminal to ask on.",
    why: "A release on an index can be yanked, but never be taken back.",
    mend: "Pass `--yes` where nobody is there to answer, or `--dry-run` to stop before the upload.",
  },
  () => ({
    message: "There is no terminal to ask on before the upload",
    hint: "Pass --yes to publish without a question, or --dry-run to stop before the upload",
  }),
);
