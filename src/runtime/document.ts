import type { ActionName } from "../actions/index.ts";
import { publicFinding } from "../domain/problem/finding.ts";
import type { Ending } from "./execute.ts";

/** The one JSON document of a run, also of one that failed or was asked for wrongly. */
export const jsonDocument = (
  command: ActionName | undefined,
  { status, findings, result }: Pick<Ending, "status" | "findings" | "result">,
): string =>
  JSON.stringify(
    {
      schema_version: 1,
      command: command ?? null,
      ok: status === 0,
      findings: findings.map(publicFinding),
      ...result?.document,
    },
    undefined,
    2,
  );
