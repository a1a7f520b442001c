import { type GuardReport, guardSummary } from "../report/guard-summary.ts";

/** Of a comment, in characters, on GitHub and Gitea alike. */
export const commentLimit = 65_536;

/** Marks the comment as the one of the workspace in this folder of the repository. */
export const commentMarker = (prefix: string): string => `<!-- release-readiness: ${encodeURIComponent(prefix)} -->`;

const note = "\n_The rest is in the job summary._\n";

/** The report as a comment of at most `limit` characters: sections are left out from the end where it would be longer. */
export const commentBody = (report: GuardReport, limit: number): string => {
  const { sections = [] } = report;
  for (let count = sections.length; count >= 0; count--) {
    const body = guardSummary({ ...report, sections: sections.slice(0, count) });
    const whole = count === sections.length ? body : body + note;
    if (whole.length <= limit) return whole;
  }
  const { verdict } = report;
  return guardSummary({ verdict: verdict.slice(0, 1_000), findings: [] }) + note;
};
