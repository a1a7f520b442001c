const escapes = new RegExp(
  [
    "(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?", // CSI: colours, cursor
    "(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)?", // OSC: titles, links
    "(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c)?", // DCS, SOS, PM, APC
    "\\x1b[ -/]*[0-~]?",
  ].join("|"),
  "g",
);

/** Marks and unassigned characters, which some comparisons of texts ignore. */
const ignorable = "[^\\p{L}\\p{N}\\p{P}\\p{S}\\s]";
const controls = "[\\p{Cc}\\p{Cf}]";
let patterns: { readonly controls: RegExp; readonly leadingColons: RegExp } | undefined;

/**
 * Most lines. They have nothing to take out, and what knows all of Unicode takes longer to build than a short run has: as a
 * literal, even where it is only read.
 */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

const withoutControls = (text: string): string => {
  patterns ??= {
    controls: new RegExp(controls, "gu"),
    leadingColons: new RegExp(`^((?:\\s|${ignorable})*):(?=${ignorable}*:)`, "u"),
  };
  return text
    .replaceAll(escapes, "")
    .replaceAll(/[\t\n\v\f\r\x85\u2028\u2029]+/g, " ")
    .replaceAll(patterns.controls, "")
    .replace(patterns.leadingColons, "$1: ");
};

/**
 * One line of somebody else's output, which a log or a terminal may then show without obeying it: no escape sequence,
 * control or invisible format character, line break or workflow command is left.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const inertLine = (text: string): string => {
  const line = isPlain(text) ? text.replace(/^( *):(?=:)/, "$1: ") : withoutControls(text);
  return line.replaceAll(/##(?=\[|vso\[)/g, "# #");
};
