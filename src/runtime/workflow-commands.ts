import type { Finding } from "../domain/problem/finding.ts";

/**
 * A line of the log that the runner makes an annotation of.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export const annotation = ({ severity, file, line, column: col }: Finding, title: string, text: string): string => {
  const properties = Object.entries({ file, line, col, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${severity}${properties.length === 0 ? "" : ` ${properties.join(",")}`}::${escapeData(text)}`;
};

/** Hides the value in everything that is printed after it. */
export const mask = (value: string): string => `::add-mask::${escapeData(value)}`;

/**
 * An entry of the file that `GITHUB_OUTPUT` names. The delimiter is longer than any in the value, so that no value ends
 * itself and begins another output. A random one would load Node's cryptography for every run.
 */
export const outputEntry = (name: string, value: string): string => {
  const longest = value
    .matchAll(/end-of-output(-*)/g)
    .reduce((most, [, dashes = ""]) => Math.max(most, dashes.length), 0);
  const delimiter = `end-of-output${"-".repeat(longest + 3)}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
};

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
