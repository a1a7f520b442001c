import { expect, test } from "@jest/globals";
import { StopRun } from "../../../src/stages/publish/stage.ts";
import { verifyStage } from "../../../src/stages/publish/verify.ts";
import { serve } from "../../fakes/answers.ts";
import { startSecondIndex } from "../../second-index.ts";
import { endOf, openReleasing, wheelName } from "./releasing.ts";

type At = Awaited<ReturnType<typeof openReleasing>>;

const verify = ({ look, work }: At) => {
  const yankPage = (name: string, version: string) => `https://example.org/manage/${name}/${version}/`;
  return endOf(verifyStage({ look, indexName: "the index", hits: 1, yankPage }), work);
};

test("the index's hashes are those that were built", async () => {
  await using at = await openReleasing();
  await endOf(at.upload, at.work);
  expect(await verify(at)).toMatchObject({ kind: "done", detail: "2 hashes equal" });
});

test("another hash stops the whole run, and names both and the page where a release is yanked", async () => {
  await using at = await openReleasing();
  await endOf(at.upload, at.work);
  at.proxy.rules.push({ method: "GET", path: /simple/, fault: { kind: "wrong-hash" } });
  const end = await verify(at);
  expect(end).toMatchObject({ codes: ["RA-VERIFY-HASH-DIFFERS"] });
  const { error } = end as { error: StopRun };
  expect(error).toBeInstanceOf(StopRun);
  const { sha256 } = at.work.distributions.find(({ filename }) => filename === wheelName)!;
  expect(error.message).toContain(`sha256 ${[...sha256].reverse().join("")}, uploaded was ${sha256}`);
  expect(error.findings[0]!.hint).toContain("https://example.org/manage/core-lib/1.2.0/");
});

test("it waits for a listing that lags", async () => {
  await using at = await openReleasing();
  await endOf(at.upload, at.work);
  at.proxy.rules.push({ method: "GET", path: /simple/, nth: [1, 3], fault: { kind: "answer", status: 404 } });
  expect(await verify(at)).toMatchObject({ kind: "done" });
  expect(at.clock.slept).toHaveLength(3);
});

test("an index that answers HTML alone is held against its hashes too", async () => {
  await using at = await openReleasing({ start: startSecondIndex });
  await endOf(at.upload, at.work);
  expect(await verify(at)).toMatchObject({ kind: "done", detail: "2 hashes equal" });
  at.proxy.rules.push({ method: "GET", path: /simple/, fault: { kind: "wrong-hash" } });
  expect(await verify(at)).toMatchObject({ codes: ["RA-VERIFY-HASH-DIFFERS"] });
});

test("where a listing has no hashes the bytes are fetched", async () => {
  const files = new Map<string, Uint8Array>();
  const links = () => [...files.keys()].map((name) => `<a href="/files/${name}">${name}</a>`).join("");
  await using plain = await serve((path) => ({ body: files.get(path.split("/").at(-1)!) ?? links() }));
  await using at = await openReleasing({ checkUrl: `${plain.url}simple/` });
  for (const { filename } of at.work.distributions) files.set(filename, (await at.store.read(filename))!);
  expect(await verify(at)).toMatchObject({ kind: "done", detail: "2 hashes equal" });
  files.set(wheelName, Buffer.from("other bytes"));
  expect(await verify(at)).toMatchObject({ codes: ["RA-VERIFY-HASH-DIFFERS"] });
});
