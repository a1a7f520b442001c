import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { scopeUnknown } from "../../domain/problem/scope.ts";
import { readForbidden, watchForbidden } from "../../domain/scope/forbid.ts";
import { judgeScope, readScope } from "../../domain/scope/scope.ts";
import type { Changes } from "../../ports/changes.ts";

export interface ChangeRules {
  /** Globs of the paths that may be touched; empty for any. */
  readonly scope: readonly string[];
  /** Lines `name: regex`. */
  readonly forbid: readonly string[];
}

export interface ChangeQuestion {
  /** Absolute: any folder of the checkout. */
  readonly folder: string;
  /** The branch that a pull request is to be merged into; `undefined` for the default branch. */
  readonly target: string | undefined;
}

export interface JudgedChange {
  /** How many files the change touches; `undefined` where that cannot be known, so that nothing was looked at. */
  readonly files: number | undefined;
  /** Which rules there are. */
  readonly rules: readonly ("scope" | "forbid")[];
  readonly findings: readonly Finding[];
}

/** Reads the rules; a `Problem` with all that is wrong in them. The judge then reads the change, from git. */
export const changeJudge = async ({ scope, forbid }: ChangeRules, changes: Changes) => {
  const allowed = readScope(scope);
  const { forbidden, findings } = await readForbidden(forbid);
  if (!("admits" in allowed)) throw new Problem([...allowed, ...findings]);
  if (findings.length > 0) throw new Problem(findings);
  const rules = [...(scope.length > 0 ? ["scope" as const] : []), ...(forbid.length > 0 ? ["forbid" as const] : [])];
  return async (question: ChangeQuestion): Promise<JudgedChange> => {
    const change = await changes.find(question);
    if ("unknown" in change) {
      const { unknown: why, ...advice } = change;
      return { files: undefined, rules, findings: [scopeUnknown({ why, ...advice })] };
    }
    const watch = watchForbidden(forbidden);
    if (forbidden.length > 0) await changes.addedLines({ folder: question.folder, ...change }, watch.see);
    return {
      files: change.files.length,
      rules,
      findings: [...(scope.length === 0 ? [] : judgeScope(allowed, change.files)), ...watch.findings()],
    };
  };
};
