import type { Finding } from "../problem/finding.ts";
import { count } from "../text/count.ts";
import type { GuardReport } from "./guard-summary.ts";
import { guardStep } from "./last-step.ts";
import type { Start } from "./start.ts";

interface File {
  readonly file: { readonly filename: string; readonly sha256: string };
  readonly state: "signed" | "kept" | "missing";
}

const words = { signed: "signed", kept: "signed before", missing: "not signed" } as const;

const verdict = (files: readonly File[]): string => {
  const having = (state: File["state"]) => files.filter((each) => each.state === state).length;
  const have = files.length - having("missing");
  const before = having("kept") > 0 ? `, ${having("kept")} signed before` : "";
  return `${have} of ${count(files.length, "distribution")} ${files.length === 1 ? "has" : "have"} an attestation${before}`;
};

/** What became of each file, and what is to be done where one was not signed. */
export const attestReport = (files: readonly File[], findings: readonly Finding[], start: Start): GuardReport => ({
  verdict: verdict(files),
  findings,
  lastStep: guardStep(findings, { start }),
  sections: [
    {
      title: "Distributions",
      head: ["file", "attestation", "sha256"],
      rows: files.map(({ file: { filename, sha256 }, state }) => [
        { code: filename },
        { state: words[state] },
        { code: sha256 },
      ]),
    },
  ],
});
