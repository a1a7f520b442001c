import type { Plan, PlannedPackage } from "../../src/domain/plan/plan.ts";

/** A planned package with what the test cares about. */
export const planned = (name: string, rest: Partial<PlannedPackage> = {}): PlannedPackage => ({
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
  tag: `${name}-v1.0.0`,
  requires_python: null,
  on_index: [],
  wheels: [],
  ...rest,
});

export const planOf = (packages: readonly PlannedPackage[], rest: Partial<Plan> = {}): Plan => ({
  schema_version: 1,
  id: "01JD0000000000000000000000",
  commit: "0123456789abcdef0123456789abcdef01234567",
  commit_time: 1_700_000_000,
  created_at: "2026-11-20T12:00:00.000Z",
  index: { name: "local", upload_url: "http://127.0.0.1:1/legacy/", simple_url: "http://127.0.0.1:1/simple/" },
  packages,
  critical_path: [],
  ...rest,
});
