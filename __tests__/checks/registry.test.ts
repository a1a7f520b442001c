import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checks } from "../../src/checks/index.ts";
import { catalogue } from "../../src/domain/problem/catalogue.ts";

const folder = join(import.meta.dirname, "../../src/checks");

test("every file beside the registry is a check in it, under its own name", () => {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts")
    .map(({ name }) => name.replace(/\.ts$/, ""));
  expect(checks.map(({ name }) => name).sort()).toEqual(files.sort());
});

test("a code belongs to one check", () => {
  const codes = checks.flatMap((check) => check.codes);
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(checks.map((check) => [check.name, check] as const))("%s", (_, { title, why, codes }) => {
  test("says what it looks for and why, and can explain each of its codes", () => {
    expect(title).toMatch(/^[A-Z`].{10,80}[^.]$/);
    expect(why).toMatch(/^(?:[A-Z`]|uv ).*\.$/);
    expect(codes.filter((code) => !catalogue.has(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(0);
  });
});
