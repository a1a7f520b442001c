import type { Outcome, StageName } from "../../../src/domain/outcome.ts";
import type { Plan, PlannedPackage } from "../../../src/domain/plan/plan.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";

const planned = (name: string): PlannedPackage => ({
  name,
  raw_name: name,
  path: `packages/${name}`,
  version: "1.0.0",
  status: "publish",
  reason: "not on the index",
  level: 0,
  needs: [],
  unit: [name],
  bounds: [],
  tag: null,
  requires_python: null,
  on_index: [],
});

/** A plan that publishes these, and leaves `old`, which is there, alone. */
export const planOf = (names: readonly string[]): Plan => ({
  schema_version: 1,
  id: "01J",
  commit: null,
  commit_time: 0,
  created_at: "2026-11-20T00:00:00Z",
  index: { name: "pypi", upload_url: "", simple_url: "" },
  packages: [...names.map(planned), { ...planned("old"), status: "published", reason: "on the index" }],
  critical_path: [],
});

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
  hint: "Mend it",
});
