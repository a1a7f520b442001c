import { expect, test } from "@jest/globals";
import type { Problem } from "../../../src/domain/problem/problem.ts";
import { type ConfirmOptions, confirmStage } from "../../../src/stages/publish/confirm.ts";
import { StopRun } from "../../../src/stages/publish/stage.ts";
import type { Rule } from "../../fakes/fault-proxy.ts";
import { endOf, openReleasing, sdistName, wheelName } from "./releasing.ts";

const onListing = (fault: Rule["fault"], nth?: Rule["nth"]): Rule => ({
  method: "GET",
  path: /simple/,
  afterUpload: true,
  fault,
  ...(nth === undefined ? {} : { nth }),
});

/** Uploads core-lib, sets these faults, and confirms. */
const confirm = async (rules: readonly Rule[], options: Partial<ConfirmOptions> & { isKnown?: boolean } = {}) => {
  const at = await openReleasing({ isKnown: options.isKnown === true });
  await endOf(at.upload, at.work);
  const before = at.proxy.log.length;
  at.proxy.rules.push(...rules);
  const { look, waitTimeout } = at;
  const given = {
    look,
    waitTimeout,
    indexName: "the index",
    waitFor: "listed",
    hits: 1,
    resolve: async () => undefined,
    yankPage: () => undefined,
  } as const;
  const end = await endOf(confirmStage({ ...given, ...options }), at.work);
  return { ...at, end, questions: at.proxy.log.length - before };
};

test("one listing with all files will do, and two in a row where edges may differ", async () => {
  await using once = await confirm([]);
  expect(once).toMatchObject({ end: { kind: "done", detail: "listed" }, questions: 1 });
  await using twice = await confirm([], { hits: 2 });
  expect(twice).toMatchObject({ end: { kind: "done", detail: "listed" }, questions: 2 });
});

test("a file that one edge has and the next has not is not counted as seen", async () => {
  await using at = await confirm([onListing({ kind: "hide", filename: /\.whl$/ }, 2)], { hits: 2 });
  expect(at).toMatchObject({ end: { kind: "done" }, questions: 4 });
});

test("a stale listing is asked again, less and less often", async () => {
  await using at = await confirm([onListing({ kind: "answer", status: 404 }, [1, 8])]);
  expect(at).toMatchObject({ end: { kind: "done" }, questions: 9 });
  expect(at.clock.slept).toEqual(at.clock.slept.toSorted((a, b) => a - b));
  expect(at.clock.slept[0]).toBeLessThan(1000);
});

const never = onListing({ kind: "answer", status: 404 });

test("an index that never has a page of what was uploaded is likely another than the one that took it", async () => {
  await using at = await confirm([never]);
  const hint = expect.stringMatching(/^See whether check-url/);
  const finding = { code: "RA-CONFIRM-NOT-LISTED", mender: "outside", remedy: "call", input: "check-url", hint };
  expect(at.end).toMatchObject({ error: { findings: [finding] } });
});

test("an index that had other packages of the workspace is the right one, and slow", async () => {
  await using at = await confirm([never], { isKnown: true });
  const { remedy, hint } = (at.end as { error: Problem }).error.findings[0]!;
  expect([remedy, hint]).toEqual([undefined, expect.stringMatching(/^Wait a few minutes/)]);
});

test("an index that fails when all is said does not hide that the files were not listed", async () => {
  await using at = await confirm([never]);
  const last = at.questions;
  await using other = await confirm([
    onListing({ kind: "answer", status: 403 }, [last, last + 9]),
    onListing({ kind: "answer", status: 404 }),
  ]);
  expect(other).toMatchObject({ questions: last, end: { codes: ["RA-CONFIRM-NOT-LISTED"] } });
});

test("one file of two is not enough, and at the time limit the one that lacks is named", async () => {
  await using at = await confirm([onListing({ kind: "hide", filename: /\.tar\.gz$/ })]);
  expect(at.end).toMatchObject({ error: { findings: [{ code: "RA-CONFIRM-NOT-LISTED", mender: "outside" }] } });
  const { message } = (at.end as { error: Error }).error;
  expect(message).toContain(`${at.simpleUrl} does not list it after 1 min: ${sdistName}`);
  expect(message).not.toContain(wheelName);
  expect(at.clock.slept.reduce((sum, each) => sum + each, 0)).toBe(60_000);
});

test("what is listed at the time limit is listed, though it was not seen once more", async () => {
  await using at = await confirm([], { hits: 1000 });
  expect(at).toMatchObject({ end: { kind: "done", detail: "listed" } });
});

test("an index that fails for a while is waited for", async () => {
  await using at = await confirm([onListing({ kind: "answer", status: 503 }, [1, 12])]);
  expect(at.end).toMatchObject({ kind: "done", detail: "listed" });
});

test("an index that fails until the time limit is told as such", async () => {
  await using at = await confirm([onListing({ kind: "answer", status: 503 })]);
  expect(at.end).toMatchObject({ error: { findings: [{ code: "RA-INDEX-UNREACHABLE", mender: "outside" }] } });
});

test("another hash stops the whole run before any dependent is freed", async () => {
  await using at = await confirm([onListing({ kind: "wrong-hash" })]);
  expect(at.end).toMatchObject({ codes: ["RA-VERIFY-HASH-DIFFERS"] });
  expect((at.end as { error: Error }).error).toBeInstanceOf(StopRun);
  expect(at).toMatchObject({ questions: 1, clock: { slept: [] } });
});

test("what no waiting fixes ends at once", async () => {
  await using at = await confirm([onListing({ kind: "answer", status: 403 })]);
  expect(at.end).toMatchObject({ codes: ["RA-INDEX-DENIED"] });
  expect(at).toMatchObject({ questions: 1, clock: { slept: [] } });
});

test("accepted asks nothing", async () => {
  await using at = await confirm([onListing({ kind: "answer", status: 404 })], { waitFor: "accepted" });
  expect(at).toMatchObject({ end: { kind: "done", detail: "accepted" }, questions: 0 });
});

test("installable asks the installer until it says yes", async () => {
  const words = ["no version", "no version", undefined];
  await using at = await confirm([], { waitFor: "installable", resolve: async () => words.shift() });
  expect(at.end).toMatchObject({ kind: "done", detail: "installable" });
  expect(words).toEqual([]);
});

test("what cannot be installed at the time limit is told in the installer's words", async () => {
  const resolve = async () => "Because core-lib was not found";
  await using at = await confirm([], { waitFor: "installable", resolve });
  expect(at.end).toMatchObject({ error: { findings: [{ code: "RA-CONFIRM-NOT-INSTALLABLE", mender: "outside" }] } });
  expect((at.end as { error: Error }).error.message).toMatch(
    /^Not installable after .*: Because core-lib was not found$/,
  );
});
