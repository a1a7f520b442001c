import { expect, test } from "@jest/globals";
import type { Distribution } from "../../../src/domain/distribution/distribution.ts";
import type { Plan } from "../../../src/domain/plan/plan.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import type { Manifest } from "../../../src/domain/run/manifest.ts";
import { mergeManifests } from "../../../src/domain/run/merge-manifests.ts";
import { planned, planOf } from "../plan-builder.ts";

const file = (name: string, rest: Partial<Distribution> = {}): Distribution => ({
  package: name,
  filename: `${name}-1.0.0.tar.gz`,
  kind: "sdist",
  size: 1,
  sha256: "0".repeat(64),
  ...rest,
});

const packages = [planned("a"), planned("b")];

const left = (distributions: readonly Distribution[], plan: Partial<Plan> = {}): Manifest => ({
  schema_version: 1,
  plan: planOf(packages, plan),
  sources: {},
  distributions,
  outcomes: distributions.map((each) => ({
    package: each.package,
    stage: "rehearse",
    started: 0,
    ended: 0,
    kind: "skipped",
    reason: "a share",
  })),
});

const merge = (first: Manifest, ...others: readonly Manifest[]) => {
  const [one, ...rest] = [first, ...others].map((manifest, at) => ({ folder: `dist-${at + 1}`, manifest }));
  return mergeManifests([one!, ...rest]);
};
const said = (...manifests: readonly [Manifest, ...Manifest[]]) =>
  merge(...manifests).findings.map(({ code, message }) => `${code}: ${message}`);

test("parts of one plan are its release, whatever runs made them and when", () => {
  const other = left([file("b")], { id: "01JD0000000000000000000001", created_at: "2026-11-21T12:00:00.000Z" });
  const { manifest, findings } = merge(left([file("a")]), other);
  expect(findings).toEqual([]);
  expect(manifest.distributions.map(({ filename }) => filename)).toEqual(["a-1.0.0.tar.gz", "b-1.0.0.tar.gz"]);
  expect(manifest.outcomes.map((outcome) => outcome.package)).toEqual(["a", "b"]);
});

test("the same file in two of them counts once", () => {
  expect(merge(left([file("a")]), left([file("b"), file("a")])).manifest.distributions).toHaveLength(2);
});

test("the words for why may differ: they hold how long ago something was", () => {
  const plan = { packages: [planned("a", { reason: "uploaded a day ago" }), planned("b")] };
  expect(said(left([file("a")]), left([file("b")], plan))).toEqual([]);
});

test.each<[string, Partial<Plan>]>([
  ["commit: ", { commit: "f".repeat(40) }],
  ["commit_time: 1700000000 and 1", { commit_time: 1 }],
  ["prepared_by: nothing and ", { prepared_by: ["f".repeat(40)] }],
  [
    "index: ",
    { index: { name: "pypi", upload_url: "https://example.org/", simple_url: "https://example.org/simple/" } },
  ],
  ["the version of b: 1.0.0 and 2.0.0", { packages: [planned("a"), planned("b", { version: "2.0.0" })] }],
  ["the status of b: publish and published", { packages: [planned("a"), planned("b", { status: "published" })] }],
  [
    "the bounds of b: []",
    { packages: [planned("a"), planned("b", { bounds: [{ from: "a", to: "a>=1", table: "project.dependencies" }] })] },
  ],
  ["b is in one of them alone", { packages: [planned("a")] }],
  ["one of them has more packages", { packages: [...packages, planned("c")] }],
])("parts of two plans are refused: %s", (what, plan) => {
  expect(said(left([file("a")]), left([file("b")], plan))).toEqual([
    expect.stringContaining(
      `RA-DIST-PLANS-DIFFER: Two folders of dist are not of the same plan (dist-1 and dist-2): ${what}`,
    ),
  ]);
});

test("parts whose jobs were told other things are built again by another call alone", () => {
  const excluded = [planned("a"), planned("b", { status: "excluded" })];
  const bounds = [planned("a"), planned("b", { bounds: [{ from: "a", to: "a>=1", table: "project.dependencies" }] })];
  const remedy = (plan: Partial<Plan>) => merge(left([file("a")]), left([file("b")], plan)).findings.map(remedyOf);
  expect([remedy({ packages: excluded }), remedy({ packages: bounds })]).toEqual([["call"], ["call"]]);
  const versions = [planned("a"), planned("b", { version: "1.0.1.dev1" })];
  expect(remedy({ packages: versions })).toEqual(["call"]);
  expect(remedy({ packages: [planned("a"), planned("b", { tag: "b/v1.0.0" })] })).toEqual(["call"]);
  expect(remedy({ packages: [planned("a")] })).toEqual(["call"]);
  expect(remedy({ prepared_by: ["f".repeat(40)] })).toEqual(["call"]);
  const other = { ...left([file("b")]), sources: { "a-setting": [] } } as unknown as Manifest;
  expect(merge(left([file("a")]), other).findings.map(remedyOf)).toEqual(["call"]);
  expect(remedy({ commit: null })).toEqual(["call"]);
  expect(remedy({ commit: "f".repeat(40) })).toEqual(["rebuild"]);
});

test("another file under the name of one is refused, by whatever it differs", () => {
  for (const other of [{ sha256: "1".repeat(64) }, { size: 2 }, { package: "b" }, { filename: "A-1.0.0.tar.gz" }]) {
    expect(said(left([file("a")]), left([file("b")]), left([file("a", other)]))).toEqual([
      expect.stringMatching(/^RA-DIST-FILES-DIFFER: [aA]-1.0.0.tar.gz is not the same file in dist-1 and in dist-3$/),
    ]);
  }
});

test("plans with other packages differ in those, and not in what follows from them", () => {
  const fewer = { packages: [planned("a", { status: "excluded" }), planned("b")], critical_path: ["b"] };
  expect(said(left([file("a")]), left([file("b")], fewer))).toEqual([
    expect.stringContaining("the status of a: publish and excluded"),
  ]);
});
