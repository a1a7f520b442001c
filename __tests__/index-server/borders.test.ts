import { once } from "node:events";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { cannotListen } from "../../src/domain/problem/index-server.ts";
import { newAccess } from "../../src/index-server/access.ts";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { tempFolder } from "../temp-folder.ts";
import { anybody } from "./anybody.ts";
import { archivesFolder, listing, post, sha256, uploadForm } from "./sending.ts";

const wheelName = "alpha-1.0-py3-none-any.whl";
let folder: Awaited<ReturnType<typeof archivesFolder>>;
let wheel: Buffer;
let stores = 0;
const newStore = () => join(folder.path, `store-${++stores}`);
beforeAll(async () => {
  folder = await archivesFolder();
  wheel = await readFile(join(folder.path, "whole.whl"));
});
afterAll(async () => await folder[Symbol.asyncDispose]());

/** Sends a path as it is, which `fetch` would tidy up. */
const ask = async (
  origin: string,
  path: string,
  options: { readonly method?: string; readonly host?: string } = {},
) => {
  const { method = "GET", host } = options;
  const { hostname, port } = new URL(origin);
  const outgoing = request({ hostname, port, path, method, headers: host === undefined ? {} : { host } }).end();
  const [response] = await once(outgoing, "response");
  return { status: response.statusCode, type: response.headers["content-type"], text: await text(response) };
};

const login = (password: string, username = "__token__") => ({
  authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`,
});

describe("another process of this machine", () => {
  const access = newAccess();
  let store: string;
  let index: EmbeddedIndex;
  beforeEach(async () => {
    store = newStore();
    index = await startIndex({ access, store });
    const body = uploadForm(wheelName, wheel);
    expect((await fetch(index.uploadUrl, { method: "POST", body, headers: login(access.token) })).status).toBe(200);
  });
  afterEach(async () => await index[Symbol.asyncDispose]());

  const guesses = (path: string) => [
    "",
    "simple/",
    "legacy/",
    "pypi/alpha/json",
    `${path.slice(0, -1)}/simple/`,
    `${path}0/simple/`,
    `${path.toUpperCase()}X/simple/`,
    `x/${path}/simple/`,
    `./${path.slice(1)}/simple/`,
    `../${path.slice(1)}/`,
    "%",
    "*/simple/",
  ];

  test("who does not know the path gets one answer to everything, which does not say what answers", async () => {
    const answers = [];
    for (const guess of guesses(access.path)) {
      for (const method of ["GET", "POST"]) answers.push(await ask(index.url, `/${guess}`, { method }));
      answers.push(await ask(index.url, `/${guess}`, { host: "example.com" }));
    }
    for (const answer of answers) {
      expect(answer).toEqual({ status: 404, type: expect.stringMatching(/^text\/plain/), text: "404 Not Found\n" });
    }
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["no login", {}],
    ["another token", login("0".repeat(32))],
    ["a part of the token", login(access.token.slice(0, -1))],
    ["an empty password", login("")],
    ["the path for the token", login(access.path)],
    ["the token as a user name", login("", access.token)],
    ["the token by another scheme", { authorization: `Bearer ${access.token}` }],
    ["a header that is no login", { authorization: "Basic" }],
  ])("who knows the path and has %s uploads nothing", async (_, headers) => {
    const body = uploadForm("alpha-2.0-py3-none-any.whl", wheel, { version: "2.0" });
    const answer = await fetch(index.uploadUrl, { method: "POST", body, headers });
    expect([answer.status, answer.statusText, await answer.text()]).toEqual([
      403,
      "Invalid or non-existent authentication information.",
      "403 Invalid or non-existent authentication information.\n",
    ]);
    expect((await listing(index.simpleUrl))!.versions).toEqual(["1.0"]);
    expect(await readdir(join(store, "incoming"))).toEqual([]);
  });

  test("nobody but loopback is listened to", async () => {
    const { port } = new URL(index.url);
    const others = Object.values(networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).filter(({ address }) => address !== "127.0.0.1").map(({ address }) => address),
    );
    // Of loopback too, Linux has more than one address.
    for (const host of process.platform === "linux" ? [...others, "127.0.0.2"] : others) {
      const [error] = await once(connect(Number(port), host), "error").catch((error: unknown) => [error]);
      expect([host, (error as NodeJS.ErrnoException).code]).toEqual([host, expect.stringMatching(/^E/)]);
    }
  });
});

test("no two indexes have anything in common that lets somebody in", () => {
  const accesses = [newAccess(), newAccess()];
  const secrets = accesses.flatMap(({ path, token }) => [path, token]);
  expect(new Set(secrets).size).toBe(4);
  for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{32}$/);
  expect(accesses[0]!.mayUpload(accesses[1]!.token)).toBe(false);
});

describe("code of the project, which runs as the same user", () => {
  let store: string;
  let index: EmbeddedIndex;
  const admitted = new Map<string, string>();
  beforeEach(async () => {
    store = newStore();
    admitted.clear();
    admitted.set(wheelName, sha256(wheel));
    index = await startIndex({
      access: anybody,
      store,
      admits: (filename, hash) => admitted.get(filename) === hash,
    });
    expect(await post(index.uploadUrl, uploadForm(wheelName, wheel))).toMatchObject({ status: 200 });
  });
  afterEach(async () => await index[Symbol.asyncDispose]());

  const place = (name = wheelName) => join(store, "files/alpha", wheelName, name);
  const files = async () => (await listing(index.simpleUrl))!.files;

  test("uploads nothing that was not built, though it has the token", async () => {
    // With a build number, which installers prefer.
    const name = "alpha-1.0-2-py3-none-any.whl";
    const large = await readFile(join(folder.path, "large.whl"));
    expect(await post(index.uploadUrl, uploadForm(name, large))).toEqual({
      status: 400,
      text: `400 ${name} is no file of this release.\n`,
    });
    expect((await files()).map(({ filename }) => filename)).toEqual([wheelName]);
    expect(await readdir(join(store, "files/alpha"))).toEqual([wheelName]);
  });

  test("is held to what is of this release and to no size, which was looked at before", async () => {
    const answer = await post(index.uploadUrl, uploadForm(wheelName, Buffer.alloc(100 * 1024 * 1024 + 1)));
    expect(answer).toMatchObject({ status: 400, text: expect.not.stringContaining("too large") });
  });

  test("what it writes into the folder is not listed, and not served", async () => {
    const planted = join(store, "files/beta/beta-1.0-py3-none-any.whl");
    await mkdir(join(store, "files/beta"));
    await cp(join(store, "files/alpha", wheelName), planted, { recursive: true });
    expect(await listing(index.simpleUrl, "beta")).toBeUndefined();
    expect(await (await fetch(index.simpleUrl)).text()).not.toContain("beta");
    const url = `${index.url}files/beta/beta-1.0-py3-none-any.whl/${wheelName}`;
    expect((await fetch(url)).status).toBe(404);
  });

  test("a file or metadata that it changed is not served, and what a record says is not believed", async () => {
    const { url } = (await files())[0]!;
    expect(await Promise.all([url, `${url}.metadata`].map(async (each) => (await fetch(each)).status))).toEqual([
      200, 200,
    ]);
    await writeFile(place(), "other bytes");
    await writeFile(place(`${wheelName}.metadata`), "Name: other");
    await writeFile(place("record.json"), "{}");
    expect(await Promise.all([url, `${url}.metadata`].map(async (each) => (await fetch(each)).status))).toEqual([
      404, 404,
    ]);
    expect((await files()).map(({ hashes }) => hashes)).toEqual([{ sha256: sha256(wheel) }]);
  });
});

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === "::1"),
);

// Where there is IPv6 at all.
(hasIPv6 ? test : test.skip)("where there is no loopback but that of IPv6, the index is there", async () => {
  using store = tempFolder();
  // A documentation address, which no machine has.
  await using index = await startIndex({ access: anybody, store: store.path, hosts: ["203.0.113.1", "::1"] });
  expect(index.url).toMatch(/^http:\/\/\[::1\]:\d+\/open\/$/);
  expect((await fetch(index.simpleUrl)).status).toBe(200);
});

test("where there is no loopback, that is said", async () => {
  using store = tempFolder();
  await expect(
    startIndex({ access: anybody, store: store.path, hosts: ["203.0.113.1", "203.0.113.2"] }),
  ).rejects.toMatchObject({
    findings: [
      {
        code: "RA-INDEX-CANNOT-LISTEN",
        message: expect.stringMatching(/203\.0\.113\.1.*; .*203\.0\.113\.2/),
        hint: expect.stringContaining("no loopback address"),
      },
    ],
  });
});

test("a port that is taken on the one loopback that is there, and what no other port would change", async () => {
  using store = tempFolder();
  const hosts = ["203.0.113.1", "127.0.0.1"];
  await using index = await startIndex({ access: anybody, store: store.path, hosts });
  const port = Number(new URL(index.url).port);
  await expect(startIndex({ access: anybody, store: store.path, hosts, port })).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-CANNOT-LISTEN", hint: expect.stringContaining("another --port") }],
  });
  const { hint } = cannotListen({ port: 0, cause: "listen EPERM: operation not permitted 127.0.0.1" });
  expect(hint).not.toContain("--port");
});
