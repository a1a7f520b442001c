import { expect, test } from "@jest/globals";
import type { Status } from "../../../src/domain/plan/plan.ts";
import type { ReleasedFile } from "../../../src/domain/plan/released.ts";
import { triedAgain } from "../../../src/domain/plan/tried-again.ts";
import { normalizeName } from "../../../src/domain/python/name.ts";
import { planned, planOf } from "../plan-builder.ts";

const hour = 60 * 60 * 1000;
const now = 1_000 * hour;
const file = (version: string, rest: Partial<ReleasedFile> = {}): ReleasedFile => ({
  filename: `core-${version}-py3-none-any.whl`,
  uploadTime: now - hour,
  yanked: false,
  ...rest,
});

test.each<[string, boolean, Status, ReleasedFile]>([
  ["what was uploaded an hour ago", true, "published", file("1.0.0")],
  ["the same version in other words", true, "published", file("1.0")],
  ["what was uploaded at an unknown time", true, "published", file("1.0.0", { uploadTime: undefined })],
  ["not what was uploaded a day ago", false, "published", file("1.0.0", { uploadTime: now - 24 * hour })],
  ["not what somebody yanked", false, "published", file("1.0.0", { yanked: true })],
  ["not another version", false, "published", file("0.9.0")],
  ["not what this run uploads", false, "complete", file("1.0.0")],
  ["not what this run leaves alone", false, "excluded", file("1.0.0")],
])("tries again %s", (_, expected, status, released) => {
  const plan = planOf([planned("core", { status })]);
  const index = new Map([[normalizeName("core"), { files: [released] }]]);
  expect(triedAgain(plan, index, now).length).toBe(expected ? 1 : 0);
});
