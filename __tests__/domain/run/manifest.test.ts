import { expect, test } from "@jest/globals";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { notReady, readManifest, writeManifest, writeSums } from "../../../src/domain/run/manifest.ts";
import type { Outcome } from "../../../src/domain/run/outcome.ts";
import { planned, planOf } from "../plan-builder.ts";

const file = { package: "a", filename: "a-1.0.0.tar.gz", kind: "sdist", size: 3, sha256: "b".repeat(64) } as const;
const whole = { plan: planOf([planned("a")]), sources: {}, distributions: [file], outcomes: [] };
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
    "with a package twice",
    change((document) => {
      document.plan.packages.push(document.plan.packages[0]);
    }),
  ],
  [
    "with packages that wait for each other",
    change((document) => {
      document.plan.packages[0].needs = ["b"];
      document.plan.packages.push(planned("b", { needs: ["a"], level: 1 }));
    }),
  ],
  [
    "with an outcome of no stage",
    change((document) => {
      document.outcomes.push({ package: "a", stage: "guess", kind: "done" });
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

test("another file than a manifest is one that was named by mistake; what is damaged is built again", () => {
  const remedy = (text: string) => {
    try {
      return readManifest(text, "manifest.json");
    } catch (error) {
      return error instanceof Problem && remedyOf(error.findings[0]!);
    }
  };
  expect(remedy('{"name": "shop"}')).toBe("call");
  expect(remedy("[]")).toBe("call");
  expect(remedy('{"schema_version": 1}')).toBe("rebuild");
  expect(remedy('{"schema_version": 1')).toBe("rebuild");
});

test.each<[string, string]>([
  [
    change((document) => {
      document.plan.packages[0].name = "../a\u202e";
    }),
    'plan.packages[0].name is not as a run writes it: "../a\\u{202e}"',
  ],
  [
    change((document) => {
      delete document.plan.packages[0].unit;
    }),
    "it lacks plan.packages[0].unit",
  ],
  [
    change((document) => {
      document.distributions[0].sha256 = 7;
    }),
    "distributions[0].sha256 is not as a run writes it: 7",
  ],
  [
    change((document) => {
      document.sources = { index: [{ url: "https://ada:secret@packages.example" }], "index-url": 1 };
    }),
    "sources is not as a run writes it",
  ],
  ["[]", "it lacks schema_version"],
  ["1", "it is no object"],
])("the field that is at fault is named: %#", (text, why) => {
  expect(() => readManifest(text, "manifest.json")).toThrow(`The manifest cannot be used: ${why}`);
});

test("packages of one unit may need each other", () => {
  const unit = ["a", "b"];
  const plan = planOf([planned("a", { unit, needs: ["b"] }), planned("b", { unit, needs: ["a"] })]);
  expect(readManifest(writeManifest({ ...whole, plan }), "manifest.json").plan).toEqual(plan);
});

test("what was not built, checked and rehearsed to its end is not ready", () => {
  const plan = planOf([
    ...["a", "b", "c", "d", "f"].map((name) => planned(name)),
    planned("e", { status: "published" }),
  ]);
  const time = { started: 0, ended: 0 };
  const outcomes: readonly Outcome[] = [
    { package: "a", stage: "rehearse", kind: "skipped", reason: "rehearse is off", ...time },
    { package: "a", stage: "upload", kind: "failed", findings: [], ...time },
    { package: "b", stage: "build", kind: "failed", findings: [], ...time },
    { package: "c", stage: "build", kind: "done", ...time },
    { package: "d", stage: "rehearse", kind: "done", ...time },
    { package: "f", stage: "rehearse", kind: "skipped", reason: "interrupted", ...time },
  ];
  const distributions = ["a", "c", "f"].map((name) => ({ ...file, package: name }));
  expect(notReady({ schema_version: 1, sources: {}, plan, distributions, outcomes })).toEqual([
    "b (failed in build)",
    "c (not tried to the end)",
    "d (not tried to the end)",
    "f (not tried to the end)",
  ]);
});
