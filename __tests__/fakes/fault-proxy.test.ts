import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { anybody } from "../index-server/anybody.ts";
import { buildPackage, publish } from "../index-server/clients.ts";
import { type FaultProxy, type Rule, startFaultProxy } from "./fault-proxy.ts";

const json = { accept: "application/vnd.pypi.simple.v1+json" };

let folder: string;
let wheel: string;
let sdist: string;
let index: EmbeddedIndex;
let proxy: FaultProxy;
let runs = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fault-proxy-"));
  ({ wheel, sdist } = await buildPackage(folder, { name: "alpha", version: "1.0" }));
});
afterAll(async () => await rm(folder, { recursive: true }));

beforeEach(async () => {
  runs += 1;
  index = await startIndex({ access: { ...anybody, path: `run-${runs}` }, store: join(folder, `store-${runs}`) });
  proxy = await startFaultProxy(index.url);
});
afterEach(async () => {
  await proxy[Symbol.asyncDispose]();
  await index[Symbol.asyncDispose]();
});

const script = (...rules: readonly Rule[]) => proxy.rules.splice(0, proxy.rules.length, ...rules);
const upload = async (files = [wheel], checkUrl?: string) =>
  await publish(folder, {
    uploadUrl: proxy.through(index.uploadUrl),
    files,
    ...(checkUrl === undefined ? {} : { checkUrl }),
  });
const listing = async (base = proxy.through(index.simpleUrl)) => {
  const response = await fetch(`${base}alpha/`, { headers: json });
  const document = response.ok
    ? ((await response.json()) as { files: { filename: string; url: string; hashes: object }[] })
    : undefined;
  return { status: response.status, files: document?.files ?? [] };
};
const stored = async () => (await listing(index.simpleUrl)).files.length;

test("without a rule everything passes, links lead through the proxy, and the log tells who came with what", async () => {
  expect(await upload([wheel, sdist])).toMatchObject({ code: 0 });
  const { files } = await listing();
  expect(files.map(({ url }) => url.startsWith(proxy.url))).toEqual([true, true]);
  expect((await fetch(files[0]!.url)).status).toBe(200);
  expect(
    proxy.log.map(({ method, status, filename, isAuthorized }) => ({ method, status, filename, isAuthorized })),
  ).toEqual([
    { method: "POST", status: 200, filename: "alpha-1.0-py3-none-any.whl", isAuthorized: true },
    { method: "POST", status: 200, filename: "alpha-1.0.tar.gz", isAuthorized: true },
    { method: "GET", status: 200, filename: undefined, isAuthorized: false },
    { method: "GET", status: 200, filename: undefined, isAuthorized: false },
  ]);
});

test("an answer comes from the proxy alone, with its headers and body, the nth time only", async () => {
  script({
    method: "POST",
    path: /legacy/,
    nth: 1,
    fault: { kind: "answer", status: 429, body: "Too many requests", headers: { "retry-after": "7" } },
  });
  const first = await fetch(proxy.through(index.uploadUrl), { method: "POST", body: "x" });
  expect([first.status, first.headers.get("retry-after"), await first.text()]).toEqual([429, "7", "Too many requests"]);
  expect(await stored()).toBe(0);
  expect(await upload()).toMatchObject({ code: 0 });
  expect(proxy.log.map(({ fault }) => fault)).toEqual(["answer", undefined]);
});

test("a run of times has a first and a last", async () => {
  script({ path: /simple/, nth: [2, 3], fault: { kind: "answer", status: 503 } });
  const statuses: number[] = [];
  for (let time = 0; time < 4; time++) statuses.push((await listing()).status);
  expect(statuses).toEqual([404, 503, 503, 404]);
});

test("an upload is stored and yet told to have failed", async () => {
  script({ method: "POST", path: /legacy/, fault: { kind: "store-then-answer", status: 502, body: "Bad gateway" } });
  const { code, output } = await upload();
  expect(code).toBe(2);
  expect(output).toContain("502");
  expect(await stored()).toBe(1);
});

test("an upload is stored and the line is cut, so that uv tries again and is told that it is there", async () => {
  script({ method: "POST", path: /legacy/, nth: 1, fault: { kind: "store-then-drop" } });
  expect(await upload()).toMatchObject({ code: 0 });
  expect(await stored()).toBe(1);
  expect(proxy.log.map(({ status }) => status)).toEqual([undefined, 200]);
});

test("an upload that is reset midway leaves nothing on the index", async () => {
  script({ method: "POST", path: /legacy/, fault: { kind: "reset", afterBytes: 500 } });
  await expect(
    fetch(proxy.through(index.uploadUrl), {
      method: "POST",
      body: Buffer.alloc(1_000_000),
      headers: { "content-type": "multipart/form-data; boundary=x" },
    }),
  ).rejects.toThrow();
  expect(await stored()).toBe(0);
  expect(proxy.log[0]).toMatchObject({ status: undefined, fault: "reset" });
});

test("a file that has come is under way until its upload is answered", async () => {
  script({ method: "POST", path: /legacy/, fault: { kind: "delay", milliseconds: 200 } });
  const uploading = upload();
  while (proxy.underWay.size === 0) await new Promise(setImmediate);
  expect([...proxy.underWay]).toEqual(["alpha-1.0-py3-none-any.whl"]);
  expect(await stored()).toBe(0);
  expect(await uploading).toMatchObject({ code: 0 });
  expect([...proxy.underWay]).toEqual([]);
});

test("a request is slow, or is never answered", async () => {
  script(
    { path: /alpha/, nth: 1, fault: { kind: "delay", milliseconds: 200 } },
    { path: /alpha/, fault: { kind: "stall" } },
  );
  expect((await listing()).status).toBe(404);
  expect(proxy.log[0]!.ended - proxy.log[0]!.started).toBeGreaterThanOrEqual(195);
  await expect(fetch(`${proxy.url}simple/alpha/`, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/time/);
});

test("a stale listing is the one from before the upload, for some times or for a while", async () => {
  script({ path: /simple/, nth: [1, 2], afterUpload: true, fault: { kind: "stale" } });
  expect((await listing()).files).toHaveLength(0);
  await upload();
  const counts = [await listing(), await listing(), await listing()].map(({ files }) => files.length);
  expect(counts).toEqual([0, 0, 1]);

  script({ path: /simple/, fault: { kind: "stale", milliseconds: 300 } });
  await upload([sdist]);
  expect((await listing()).files).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 350));
  expect((await listing()).files).toHaveLength(2);
});

test("a listing lies about hashes, or lacks a file, as JSON and as HTML", async () => {
  await upload([wheel, sdist]);
  const [truth] = (await listing()).files;
  script({ path: /simple/, fault: { kind: "wrong-hash" } });
  const [lie] = (await listing()).files;
  expect(lie!.hashes).not.toEqual(truth!.hashes);

  script({ path: /simple/, fault: { kind: "hide", filename: /\.whl$/ } });
  expect((await listing()).files.map(({ filename }) => filename)).toEqual(["alpha-1.0.tar.gz"]);
  const page = await (await fetch(`${proxy.url}simple/alpha/`)).text();
  expect(page).toContain("alpha-1.0.tar.gz</a>");
  expect(page).not.toContain(".whl</a>");
});

test("a proxy that is down refuses connections and comes back on its port", async () => {
  await proxy.goDown();
  await expect(listing()).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  await proxy.comeBack();
  expect((await listing()).status).toBe(404);
});
