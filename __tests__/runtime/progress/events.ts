import type { Plan } from "../../../src/domain/plan/plan.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import type { Outcome, StageName } from "../../../src/domain/run/outcome.ts";
import { planned, planOf } from "../../domain/plan-builder.ts";

/** A plan that publishes these, and leaves `old`, which is there, alone. */
export const planToPublish = (names: readonly string[]): Plan =>
  planOf([...names.map((name) => planned(name)), planned("old", { status: "published", reason: "on the index" })]);

type Done = Extract<Outcome, { readonly kind: "done" }>;

export const done = (name: string, stage: StageName, [started, ended]: readonly [number, number]): Done => ({
  package: name,
  stage,
  started,
  ended,
  kind: "done",
});

export const failed = (name: string, stage: StageName, tail: string): Outcome => ({
  package: name,
  stage,
  started: 0,
  ended: 1_500,
  kind: "failed",
  findings: [finding(`The build of ${name} failed`)],
  tail,
});

export const blocked = (name: string, by: readonly string[]): Outcome => ({
  package: name,
  stage: "upload",
  started: 0,
  ended: 0,
  kind: "blocked",
  by,
});

export const finding = (message: string): Finding => ({
  code: "RA-BUILD-FAILED",
  severity: "error",
  mender: "project",
  message,
  hint: "Fix it",
});
