import { expect, test } from "@jest/globals";
import {
  judgePublished,
  type ListedFile,
  type PublishedQuestion,
  questionOf,
} from "../../../src/domain/forge-release/published.ts";
import { finishEarlier } from "../../../src/domain/problem/finish.ts";
import { indexDenied } from "../../../src/domain/problem/index-reads.ts";
import { exitStatus } from "../../../src/domain/problem/problem.ts";
import type { Manifest } from "../../../src/domain/run/manifest.ts";
import type { Outcome } from "../../../src/domain/run/outcome.ts";

const [ours, others] = ["1".repeat(64), "2".repeat(64)];
const core = { name: "core", path: ".", version: "1.0", tag: "v1.0" };
const built = { package: "core", filename: "core-1.0.tar.gz", kind: "sdist", size: 1, sha256: ours } as const;
const confirmed: Outcome = { package: "core", stage: "confirm", kind: "done", started: 0, ended: 1 };

const listed = (
  filename: string,
  sha256: string | undefined = ours,
  uploadTime: number | undefined = 2_000,
): ListedFile => ({
  filename,
  sha256,
  uploadTime,
});

const judge = (question: Partial<PublishedQuestion>, files: readonly ListedFile[] | undefined) => {
  const asked = { packages: [core], distributions: [built], outcomes: [], since: 1_000, index: "PyPI", ...question };
  const sight =
    files === undefined ? ({ kind: "unknown", why: "it is down" } as const) : ({ kind: "seen", files } as const);
  const { packages, missing, findings } = judgePublished(asked, new Map([["core", sight]]));
  return {
    files: packages.flatMap(({ sums }) => [...sums.keys()]),
    missing: missing.map(({ name }) => name),
    codes: findings.map(({ code }) => code),
  };
};
const there = { files: ["core-1.0.tar.gz"], missing: [], codes: [] };

test.each<[string, Partial<PublishedQuestion>, readonly ListedFile[] | undefined, object]>([
  ["what the index lists is there", {}, [listed("core-1.0.tar.gz")], there],
  ["1.0.0 is 1.0", {}, [listed("core-1.0.0.tar.gz"), listed("core-1.0.tar.gz")], { codes: [] }],
  [
    "a half is not",
    {},
    [listed("core-1.0-py3-none-any.whl")],
    { missing: ["core"], codes: ["RA-FINISH-NOTHING-PUBLISHED"] },
  ],
  ["another version is not", {}, [listed("core-1.1.tar.gz")], { codes: ["RA-FINISH-NOTHING-PUBLISHED"] }],
  ["what was seen counts where it is not listed yet", { outcomes: [confirmed] }, [], there],
  ["and where the index is silent", { outcomes: [confirmed] }, undefined, there],
  ["silence alone is no answer", {}, undefined, { missing: ["core"], codes: ["RA-FINISH-UNCERTAIN"] }],
  [
    "other bytes are nobody's",
    { outcomes: [confirmed] },
    [listed("core-1.0.tar.gz", others)],
    { codes: ["RA-FINISH-OTHER-BYTES"] },
  ],
  ["a file without a digest is taken for ours", {}, [listed("core-1.0.tar.gz", undefined)], there],
  [
    "what came before the commit is another release's",
    { distributions: [] },
    [listed("core-1.0.tar.gz", ours, 999)],
    { files: [], missing: [], codes: [] },
  ],
  [
    "and so is what came nobody knows when",
    { distributions: [] },
    [{ ...listed("core-1.0.tar.gz"), uploadTime: undefined }],
    { files: [], codes: [] },
  ],
  [
    "unless a tag names it as this release",
    { distributions: [], tags: new Set(["v1.0"]) },
    [{ ...listed("core-1.0.tar.gz"), uploadTime: undefined }],
    there,
  ],
  [
    "which an earlier time gainsays, and that is told",
    { distributions: [], tags: new Set(["v1.0"]) },
    [listed("core-1.0.tar.gz", ours, 999)],
    { files: [], missing: [], codes: ["RA-FINISH-EARLIER"] },
  ],
  ["unless any time will do", { distributions: [], since: undefined }, [listed("core-1.0.tar.gz", ours, 999)], there],
  [
    "a name that would be a path or a line of its own is left out",
    {},
    [listed("core-1.0.tar.gz"), listed("core-1.0-py3-none-a/b.whl"), listed("core-1.0-py3-none-a\nb.whl")],
    there,
  ],
])("%s", (_, question, files, expected) => {
  expect(judge(question, files)).toMatchObject(expected);
});

test("a tag that started the run is not asked to be pushed", () => {
  const hint = (isPushed: boolean) =>
    finishEarlier({ packages: ["core 1.0"], index: "PyPI", tag: "v1.0", isPushed }).hint.split(", ")[1];
  expect([hint(true), hint(false)]).toEqual(["run this at its commit", "push it and run this at its commit"]);
  const manifest = { plan: { packages: [], commit_time: 0, index: { name: "pypi" } }, distributions: [], outcomes: [] };
  expect(questionOf(manifest as never, { tag: "v1.0" }).isPushed).toBe(true);
});

test("an index that refuses is not waited for", () => {
  const asked = { packages: [core], distributions: [], outcomes: [], since: undefined, index: "PyPI" };
  const cause = indexDenied({ url: "https://index.example/simple/core/", status: 403 });
  const judged = judgePublished(asked, new Map([["core", { kind: "unknown", why: cause.message, cause }]]));
  expect(judged.findings).toMatchObject([{ code: "RA-FINISH-UNCERTAIN", remedy: "call", hint: cause.hint }]);
  expect(exitStatus(judged.findings)).toBe(1);

  const wrong = indexDenied({ url: "https://index.example/simple/core/", status: 403, isLoggedIn: true });
  const refused = judgePublished(asked, new Map([["core", { kind: "unknown", why: wrong.message, cause: wrong }]]));
  expect(refused.findings).toMatchObject([{ code: "RA-FINISH-UNCERTAIN", remedy: "outside", hint: wrong.hint }]);
});

test("where a tag alone was given, what is on no known index is told how to name another", () => {
  const asked = { packages: [core], distributions: [], outcomes: [], since: undefined, index: "PyPI" };
  const hintOf = (more: Partial<PublishedQuestion>) =>
    judgePublished({ ...asked, ...more }, new Map([["core", { kind: "seen", files: [] }]])).findings[0]!.hint;
  expect(hintOf({})).toBe("Publish first");
  expect(hintOf({ asked: { address: undefined } })).toContain("UV_PUBLISH_URL and UV_PUBLISH_CHECK_URL");
});

test("where a tag alone was given, a package that is missing may be left out on purpose", () => {
  const asked = { packages: [core, { ...core, name: "cli" }], distributions: [], outcomes: [confirmed], index: "PyPI" };
  const seen = { kind: "seen", files: [] } as const;
  const hintOf = (more: Partial<PublishedQuestion>) =>
    judgePublished(
      { ...asked, since: undefined, ...more },
      new Map([
        ["core", seen],
        ["cli", seen],
      ]),
    ).findings[0]!.hint;
  expect(hintOf({})).toMatch(/it adds what is left$/);
  expect(hintOf({ asked: { address: undefined } })).toMatch(/give the manifest that it left, in place of the tag$/);
});

test.each([
  ["a run of a tag names what has it", "v1.0", undefined, ["v1.0"]],
  ["a merged release names each package", undefined, ["a".repeat(40)], ["v1.0", "api-v2.0"]],
  ["a run of what is unreleased names none, for an older release may be among it", undefined, undefined, []],
])("%s", (_, tag, preparedBy, tags) => {
  const packages = [core, { name: "api", path: "api", version: "2.0", tag: "api-v2.0" }];
  const plan = {
    packages: packages.map((each) => ({ ...each, status: "published" })),
    ...{ prepared_by: preparedBy, commit_time: 1, index: { name: "x", upload_url: "", simple_url: "http://x/" } },
  };
  const manifest = { plan, distributions: [], outcomes: [] } as unknown as Manifest;
  expect([...questionOf(manifest, { tag }).tags!]).toEqual(tags);
});
