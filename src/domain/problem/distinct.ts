import type { Finding } from "./finding.ts";

/** Each finding once: two parts of a run may find the same thing. */
export const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
