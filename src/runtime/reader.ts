import type { Finding } from "../domain/problem/finding.ts";
import { readAt } from "../domain/report/start.ts";
import type { Progress } from "../ports/progress.ts";
import type { Environment } from "./environment.ts";
import { readStart } from "./start.ts";

/** Who reads what a command line says: a person, or, where it is a step's, whoever reads the log of the job. */
export interface Reader {
  readonly findings: (findings: readonly Finding[]) => readonly Finding[];
  readonly progress: (progress: Progress) => Progress;
}

export const readerIn = (environment: Pick<Environment, "isRunner" | "variables">): Reader => {
  const asRead = readAt(readStart(environment));
  return {
    findings: (findings) => findings.map(asRead),
    progress: (progress) => ({ ...progress, finding: (finding) => progress.finding(asRead(finding)) }),
  };
};
