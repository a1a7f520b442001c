import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { anybody } from "./anybody.ts";
import { startProcess } from "./process.ts";
import { archivesFolder, listing, post, sha256, uploadForm } from "./sending.ts";

let folder: Awaited<ReturnType<typeof archivesFolder>>;
let store: string;

beforeAll(async () => {
  folder = await archivesFolder();
});
afterAll(async () => await folder[Symbol.asyncDispose]());
beforeEach(async () => {
  store = await mkdtemp(join(folder.path, "store-"));
});

const archive = (name: string) => readFile(join(folder.path, name));
const incoming = () => readdir(join(store, "incoming"));

/** Sends the beginning of an upload and leaves the line open. */
const sendBeginning = async (url: string) => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  const part = '--x\r\nContent-Disposition: form-data; name="content"; filename="alpha-1.0.tar.gz"\r\n\r\n';
  const head = `POST ${new URL(url).pathname}legacy/ HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 200000\r\n`;
  socket.write(`${head}Content-Type: multipart/form-data; boundary=x\r\n\r\n${part}${"x".repeat(100_000)}`);
  while (!(await hasContent())) await sleep(5);
  return socket;
};

const hasContent = async () => {
  const [upload] = await incoming();
  const files = upload === undefined ? [] : await readdir(join(store, "incoming", upload));
  return files.length > 0;
};

test("what was uploaded is served after a restart, with the time of its upload", async () => {
  const bytes = await archive("whole.whl");
  let before: unknown;
  {
    await using index = await startIndex({ store, access: { ...anybody, path: "same" } });
    await post(index.uploadUrl, uploadForm("alpha-1.0-py3-none-any.whl", bytes, { requires_python: ">=3.9" }));
    before = (await listing(index.simpleUrl))!.files.map(({ url, ...file }) => file);
  }
  await using index = await startIndex({ store, access: { ...anybody, path: "same" } });
  const after = (await listing(index.simpleUrl))!.files;
  expect(after.map(({ url, ...file }) => file)).toEqual(before);
  expect(Buffer.from(await (await fetch(after[0]!.url)).arrayBuffer())).toEqual(bytes);
});

test("an upload that a kill -9 cuts is not listed, its remains go at the next start, and it can be sent again", async () => {
  await using server = await startProcess(store);
  const socket = await sendBeginning(server.url);
  await server.kill();
  socket.destroy();
  expect(await incoming()).toHaveLength(1);

  await using index = await startIndex({ access: anybody, store });
  expect(await incoming()).toEqual([]);
  expect(await listing(index.simpleUrl)).toBeUndefined();
  expect(await (await fetch(index.simpleUrl)).text()).not.toContain("alpha");
  const form = uploadForm("alpha-1.0.tar.gz", await archive("whole.tar.gz"));
  expect(await post(index.uploadUrl, form)).toMatchObject({ status: 200 });
});

test("whenever a kill -9 comes, every listed file is whole and every file that was taken is listed", async () => {
  const names = Array.from({ length: 12 }, (_, number) => `alpha-2.${number}.tar.gz`);
  const contents = new Map(await Promise.all(names.map(async (name) => [name, await archive(name)] as const)));
  const upload = (url: string, name: string) =>
    post(
      `${url}legacy/`,
      uploadForm(name, contents.get(name)!, { version: name.slice("alpha-".length, -".tar.gz".length) }),
    );

  const taken = new Set<string>();
  for (const delay of [5, 20, 45]) {
    await using server = await startProcess(store);
    const uploads = names.map(async (name) => {
      const answer = await upload(server.url, name).catch(() => undefined);
      if (answer?.status === 200) taken.add(name);
    });
    await sleep(delay);
    await server.kill();
    await Promise.all(uploads);

    await using index = await startIndex({ access: anybody, store });
    expect(await incoming()).toEqual([]);
    const files = (await listing(index.simpleUrl))?.files ?? [];
    expect(files.map(({ filename }) => filename)).toEqual(expect.arrayContaining([...taken]));
    for (const { filename, hashes, url } of files) {
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      expect([filename, sha256(bytes)]).toEqual([filename, hashes.sha256]);
      expect(bytes).toEqual(contents.get(filename));
    }
  }
  await using index = await startIndex({ access: anybody, store });
  const answers = await Promise.all(names.map((name) => upload(index.url, name)));
  expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
  expect((await listing(index.simpleUrl))!.files).toHaveLength(12);
});

test("a project whose first upload was cut before it appeared is not listed", async () => {
  await mkdir(join(store, "files", "alpha"), { recursive: true });
  await using index = await startIndex({ access: anybody, store });
  expect(await (await fetch(index.simpleUrl)).text()).not.toContain("alpha");
  expect(await listing(index.simpleUrl)).toBeUndefined();
});

test("of two uploads of one name at once one wins, with one server and with two on one store", async () => {
  await using one = await startIndex({ access: anybody, store });
  await using two = await startIndex({ access: anybody, store });
  for (let round = 0; round < 6; round++) {
    const filename = `alpha-1.0-${round}-py3-none-any.whl`;
    const sides = [await archive(`race-${round}-a.whl`), await archive(`race-${round}-b.whl`)] as const;
    const urls = [one.uploadUrl, round % 2 === 0 ? one.uploadUrl : two.uploadUrl];
    const answers = await Promise.all(sides.map((bytes, at) => post(urls[at]!, uploadForm(filename, bytes))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(answers.find(({ status }) => status === 400)!.text).toMatch(/^400 File already exists/);
    const winner = sides[answers.findIndex(({ status }) => status === 200)]!;
    const file = (await listing(two.simpleUrl))!.files.find((listed) => listed.filename === filename);
    expect(file!.hashes.sha256).toBe(sha256(winner));
  }
});

test("the same bytes twice at once are taken twice and stored once", async () => {
  await using index = await startIndex({ access: anybody, store });
  const bytes = await archive("whole.whl");
  const form = () => uploadForm("alpha-1.0-py3-none-any.whl", bytes);
  const answers = await Promise.all([1, 2, 3].map(() => post(index.uploadUrl, form())));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await listing(index.simpleUrl))!.files).toHaveLength(1);
});

test.each([
  ["of another process", () => startProcess(store)],
  ["of the same process", () => startIndex({ access: anybody, store })],
])("a second server on a store leaves alone the uploads of the first, %s", async (_, start) => {
  await using server = await start();
  const socket = await sendBeginning(server.url);
  await using _second = await startIndex({ access: anybody, store });
  expect(await incoming()).toHaveLength(1);
  socket.destroy();
});

test("an upload whose client goes away leaves nothing behind", async () => {
  await using index = await startIndex({ access: anybody, store });
  const socket = await sendBeginning(index.url);
  socket.resetAndDestroy();
  while ((await incoming()).length > 0) await sleep(5);
  expect(await listing(index.simpleUrl)).toBeUndefined();
});

test("disposing cuts an upload that is under way at once, and clears it away", async () => {
  const index = await startIndex({ access: anybody, store });
  const socket = await sendBeginning(index.url);
  const started = Date.now();
  await index[Symbol.asyncDispose]();
  expect(Date.now() - started).toBeLessThan(4_000);
  expect(await incoming()).toEqual([]);
  socket.destroy();
});

test("a store that was taken away is said, and the index goes on", async () => {
  await using server = await startProcess(store);
  await rm(store, { recursive: true });
  const form = uploadForm("alpha-1.0.tar.gz", await archive("whole.tar.gz"));
  expect(await post(`${server.url}legacy/`, form)).toEqual({ status: 500, text: expect.stringContaining("ENOENT") });
  expect((await fetch(server.url)).status).toBe(200);
});
