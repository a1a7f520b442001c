import { expect, test } from "@jest/globals";
import { readManifest, writeManifest, writeSums } from "../../src/domain/manifest.ts";
import { planned, planOf } from "./plan-builder.ts";

const file = { package: "a", filename: "a-1.0.0.tar.gz", kind: "sdist", size: 3, sha256: "b".repeat(64) } as const;
const whole = { plan: planOf([planned("a")]), distributions: [file], outcomes: [] };
const change = (edit: (document: Record<string, any>) => void): string => {
  const document = JSON.parse(writeManifest(whole));
  edit(document);
  return JSON.stringify(document);
};

test("a manifest reads as it was written", () => {
  expect(readManifest(writeManifest(whole), "manifest.json")).toEqual({ schema_version: 1, ...whole });
});

test("SHA256SUMS is what sha256sum checks", () => {
  expect(writeSums([file])).toBe(`${"b".repeat(64)}  a-1.0.0.tar.gz\n`);
});

test.each([
  ["cut", writeManifest(whole).slice(0, -20)],
  [
    "of another schema",
    change((document) => {
      document.schema_version = 2;
    }),
  ],
  [
    "with a path for a file name",
    change((document) => {
      document.distributions[0].filename = "../../etc/a-1.0.0.tar.gz";
    }),
  ],
  [
    "with a hidden file",
    change((document) => {
      document.distributions[0].filename = ".a-1.0.0.tar.gz";
    }),
  ],
  [
    "with a short hash",
    change((document) => {
      document.distributions[0].sha256 = "b";
    }),
  ],
  [
    "with a package name that is none",
    change((document) => {
      document.plan.packages[0].name = "a b";
    }),
  ],
  [
    "with a file of no package",
    change((document) => {
      document.distributions[0].package = "other";
    }),
  ],
  [
    "with a file twice",
    change((document) => {
      document.distributions.push(document.distributions[0]);
    }),
  ],
  [
    "with an unknown status",
    change((document) => {
      document.plan.packages[0].status = "yes";
    }),
  ],
  [
    "without a plan",
    change((document) => {
      delete document.plan;
    }),
  ],
])("a manifest %s is refused", (_, text) => {
  expect(() => readManifest(text, "manifest.json")).toThrow(
    expect.objectContaining({ findings: [expect.objectContaining({ code: "RA-DIST-MANIFEST-UNREADABLE" })] }),
  );
});
