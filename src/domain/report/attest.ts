import type { Finding } from "../problem/finding.ts";
import { cellMarkdown } from "./cells.ts";
import { cause, place } from "./finding-parts.ts";
import { codeSpan, escapeMarkdown } from "./markdown.ts";
import { worthKnowing } from "./worth-knowing.ts";

interface File {
  readonly file: { readonly filename: string; readonly sha256: string };
  readonly state: "signed" | "kept" | "missing";
}

const words = { signed: "signed", kept: "signed before", missing: "not signed" } as const;

const verdict = (files: readonly File[]): string => {
  const count = (state: File["state"]) => files.filter((each) => each.state === state).length;
  const have = files.length - count("missing");
  const before = count("kept") > 0 ? `, ${count("kept")} signed before` : "";
  return `${have} of ${files.length} distributions have an attestation${before}`;
};

/** What a terminal prints. */
export const attestText = (files: readonly File[]): string =>
  [verdict(files), ...files.map(({ file, state }) => `  ${file.filename}: ${words[state]}`)].join("\n");

/** Markdown of the job summary. */
export const attestSummary = (files: readonly File[], findings: readonly Finding[]): string => {
  const rows = files
    .slice(0, 500)
    .map(
      ({ file, state }) =>
        `| ${codeSpan(file.filename)} | ${cellMarkdown({ state: words[state] })} | \`${file.sha256}\` |`,
    );
  const more = files.length > 500 ? [`…and ${files.length - 500} more.`] : [];
  return [
    `## ${escapeMarkdown(verdict(files))}`,
    ...findings.filter(({ severity }) => severity === "error").map((each) => cause(each, place(each))),
    ["| file | attestation | sha256 |", "| --- | --- | --- |", ...rows].join("\n"),
    ...more,
    ...worthKnowing(findings),
  ].join("\n\n");
};
