import { expect, test } from "@jest/globals";
import { byCause, distinct } from "../../../src/domain/problem/distinct.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";

const finding = (more: Partial<Finding>): Finding => ({
  code: "RA-UV-REFUSED",
  severity: "error",
  mender: "project",
  message: "uv refuses to build: no",
  hint: "Let it",
  ...more,
});

test("the same finding is told once", () => {
  expect(distinct([finding({}), finding({ package: "a" }), finding({})])).toEqual([
    finding({}),
    finding({ package: "a" }),
  ]);
});

test("one cause in many packages is one finding that names them", () => {
  const all = ["a", "b", "c", "d", "e"].map((name) => finding({ package: name }));
  expect(byCause([...all, finding({ package: "f", message: "uv refuses to build: other" })])).toEqual([
    finding({ message: "uv refuses to build: no (a, b, c and 2 more)" }),
    finding({ package: "f", message: "uv refuses to build: other" }),
  ]);
});

test("what differs in place or words stays apart, and what is of no package or one stays as it is", () => {
  const all = [finding({ package: "a", line: 1 }), finding({ package: "b", line: 2 }), finding({ message: "m" })];
  expect(byCause(all)).toEqual(all);
  expect(byCause([finding({ package: "a" }), finding({ package: "a" })])).toEqual([finding({ package: "a" })]);
});
