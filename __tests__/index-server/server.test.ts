import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { anybody } from "./anybody.ts";
import { startProcess } from "./process.ts";
import { archivesFolder, listing, post, sha256, uploadForm } from "./sending.ts";

const wheelName = "alpha-1.0-py3-none-any.whl";

let folder: Awaited<ReturnType<typeof archivesFolder>>;
let index: EmbeddedIndex;
let wheel: Buffer;

beforeAll(async () => {
  folder = await archivesFolder();
  wheel = await readFile(join(folder.path, "whole.whl"));
  index = await startIndex({ store: join(folder.path, "store"), access: { ...anybody, path: "01ABC" } });
  const described = {
    name: "Alpha",
    requires_python: ">=3.9,<4, !=3.9.1",
    summary: "One <b> & more",
    requires_dist: ["tomli", 'beta>=1; python_version < "3.11"'],
    project_urls: ["Home, https://example.com/a,b", "Docs, https://example.com"],
  };
  await post(index.uploadUrl, uploadForm(wheelName, wheel, described));
  for (const version of ["2.10", "2.9"]) {
    const filename = `alpha-${version}.tar.gz`;
    const bytes = await readFile(join(folder.path, filename));
    await post(index.uploadUrl, uploadForm(filename, bytes, { version }));
  }
});
afterAll(async () => {
  await index[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const get = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers, redirect: "manual" });
  return { status: response.status, headers: response.headers, body: await response.text() };
};

/** A request whose `Host` and other headers are what they are, for which `fetch` is too well-behaved. */
const status = async (method: string, url: string, headers: Record<string, string>) => {
  const outgoing = request(url, { method, headers }).end();
  const [response] = await once(outgoing, "response");
  response.resume();
  return response.statusCode as number;
};

test("a connection stays open while a client on a busy machine gets ready for its next file", async () => {
  expect((await get(index.simpleUrl)).headers.get("keep-alive")).toBe("timeout=60");
});

test("every URL starts with the run's id and ends in a slash, and nothing is served outside it", async () => {
  for (const url of [index.url, index.uploadUrl, index.simpleUrl, index.jsonUrl]) {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/01ABC\/.*(?<=\/)$/);
  }
  expect((await get(index.url)).status).toBe(200);
  expect((await get(new URL("/simple/", index.url).href)).status).toBe(404);
});

test.each([
  [undefined, "text/html"],
  ["*/*", "text/html"],
  ["text/html", "text/html"],
  ["application/vnd.pypi.simple.v1+html", "application/vnd.pypi.simple.v1+html"],
  ["application/vnd.pypi.simple.v1+json", "application/vnd.pypi.simple.v1+json"],
  [
    "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01",
    "application/vnd.pypi.simple.v1+json",
  ],
  ["application/vnd.pypi.simple.v1+json;q=0.1, text/html;q=0.5", "text/html"],
])("who accepts %s gets %s", async (accept, type) => {
  for (const path of ["", "alpha/"]) {
    const { headers } = await get(`${index.simpleUrl}${path}`, accept === undefined ? {} : { accept });
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("vary")).toBe("Accept");
  }
});

test("the JSON listing has what PEP 691, 700 and 714 ask for, in the order of versions", async () => {
  const document = await listing(index.simpleUrl);
  expect(document).toMatchObject({
    meta: { "api-version": "1.4" },
    name: "alpha",
    versions: ["1.0", "2.9", "2.10"],
    files: [{ filename: wheelName }, { filename: "alpha-2.9.tar.gz" }, { filename: "alpha-2.10.tar.gz" }],
  });
  const [file] = document!.files;
  expect(file).toMatchObject({
    hashes: { sha256: sha256(wheel) },
    size: wheel.length,
    "requires-python": ">=3.9,<4, !=3.9.1",
    yanked: false,
    "core-metadata": { sha256: sha256(Buffer.from("METADATA")) },
  });
  expect(Math.abs(Date.parse(file!["upload-time"]) - Date.now())).toBeLessThan(60_000);
  expect(await get(`${file!.url}.metadata`)).toMatchObject({ status: 200, body: "METADATA" });
  expect(document!.files[1]).toMatchObject({ "core-metadata": false, "requires-python": null });
  expect((await get(`${document!.files[1]!.url}.metadata`)).status).toBe(404);
});

test("the HTML listing has hashes, metadata and an escaped Requires-Python", async () => {
  const { body } = await get(`${index.simpleUrl}alpha/`);
  expect(body).toContain(`#sha256=${sha256(wheel)}"`);
  expect(body).toContain('data-requires-python="&gt;=3.9,&lt;4, !=3.9.1"');
  expect(body).toContain(`data-core-metadata="sha256=${sha256(Buffer.from("METADATA"))}"`);
  expect(body).toContain('<meta name="pypi:repository-version" content="1.4">');
});

test("the list of projects names them, normalised, in both forms", async () => {
  expect((await get(index.simpleUrl)).body).toContain('<a href="alpha/">alpha</a>');
  const { body } = await get(index.simpleUrl, { accept: "application/vnd.pypi.simple.v1+json" });
  expect(JSON.parse(body)).toEqual({ meta: { "api-version": "1.4" }, projects: [{ name: "alpha" }] });
});

test("another spelling of a name leads to the normalised one", async () => {
  const { status, headers } = await get(`${index.simpleUrl}ALPHA/`);
  expect([status, headers.get("location")]).toEqual([301, `${index.simpleUrl}alpha/`]);
});

test("an address without its last slash leads to the one with it, for uploads too", async () => {
  const paths: [method: string, path: string, by: number][] = [
    ["GET", "simple", 301],
    ["HEAD", "simple/alpha", 301],
    ["GET", "simple/ALPHA", 301],
    ["POST", "legacy", 308],
  ];
  for (const [method, path, by] of paths) {
    const { status, headers } = await fetch(`${index.url}${path}`, { method, redirect: "manual" });
    expect([path, status, headers.get("location")]).toEqual([path, by, `${index.url}${path}/`]);
  }
});

test("the JSON API describes the newest release and every release", async () => {
  const { status, body } = await get(`${index.jsonUrl}alpha/json`);
  expect(status).toBe(200);
  const project = JSON.parse(body);
  expect(project).toMatchObject({
    info: { name: "alpha", version: "2.10" },
    urls: [{ filename: "alpha-2.10.tar.gz" }],
  });
  expect(Object.keys(project.releases)).toEqual(["1.0", "2.9", "2.10"]);

  const release = JSON.parse((await get(`${index.jsonUrl}Alpha/1.0.0/json`)).body);
  expect(release).not.toHaveProperty("releases");
  expect(release.info).toMatchObject({
    name: "Alpha",
    version: "1.0",
    summary: "One <b> & more",
    requires_dist: ["tomli", 'beta>=1; python_version < "3.11"'],
    project_urls: { Home: "https://example.com/a,b", Docs: "https://example.com" },
  });
  expect(release.urls).toMatchObject([
    { filename: wheelName, packagetype: "bdist_wheel", digests: { sha256: sha256(wheel) } },
  ]);
});

test("the newest release is no pre-release, unless there are no others", async () => {
  await using other = await startIndex({ access: anybody, store: join(folder.path, "previews") });
  for (const [version, archive] of [
    ["2.0a1", "alpha-2.9.tar.gz"],
    ["1.0", "alpha-2.10.tar.gz"],
  ] as const) {
    const bytes = await readFile(join(folder.path, archive));
    await post(other.uploadUrl, uploadForm(`alpha-${version}.tar.gz`, bytes, { version }));
    expect(JSON.parse((await get(`${other.jsonUrl}alpha/json`)).body)).toMatchObject({ info: { version } });
  }
});

test("what is not there is a 404, and no path leads out of the store", async () => {
  const paths = [
    "simple/beta/",
    "simple/..%2f..%2fincoming/",
    "simple/a%00b/",
    "pypi/beta/json",
    "pypi/alpha/3.0/json",
    "pypi/alpha/banana/json",
    "files/alpha/alpha-1.0.tar.gz/alpha-1.0.tar.gz",
    "files/..%2f..%2fincoming/",
    "files/%2e%2e/%2e%2e/archives.py",
    "nothing",
  ];
  for (const path of paths) expect([path, (await get(`${index.url}${path}`)).status]).toEqual([path, 404]);
});

test("a part of a file can be asked for", async () => {
  const { url } = (await listing(index.simpleUrl))!.files[0]!;
  const response = await fetch(url, { headers: { range: "bytes=-22" } });
  expect(response.status).toBe(206);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(wheel.subarray(-22));
});

test("only loopback names are answered, so that no foreign site's name leads here", async () => {
  const { port } = new URL(index.url);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "LOCALHOST", `[::1]:${port}`]) {
    expect([host, await status("GET", index.simpleUrl, { host })]).toEqual([host, 200]);
  }
  for (const host of [`example.com:${port}`, "127.0.0.1.example.com", "localhost.example.com"]) {
    expect([host, await status("GET", index.simpleUrl, { host })]).toEqual([host, 421]);
  }
});

test("a page of another site cannot upload", async () => {
  expect(await status("POST", index.uploadUrl, { origin: "https://example.com" })).toBe(403);
  expect(await status("GET", index.simpleUrl, { origin: "https://example.com" })).toBe(200);
});

test("links lead to the name by which the index was asked", async () => {
  const outgoing = request(`${index.simpleUrl}alpha/`, { headers: { host: "localhost:1" } }).end();
  const [response] = await once(outgoing, "response");
  expect(await text(response)).toContain('"http://localhost:1/01ABC/files/alpha/');
});

test("a path that is not fit for a URL is a defect", async () => {
  await expect(
    startIndex({ store: join(folder.path, "other"), access: { ...anybody, path: "../x" } }),
  ).rejects.toMatchObject({ name: "Bug" });
});

test("a port that is taken is a problem with a remedy", async () => {
  const port = Number(new URL(index.url).port);
  await expect(startIndex({ access: anybody, store: join(folder.path, "other"), port })).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-CANNOT-LISTEN", message: expect.stringContaining(`${port}`), mender: "usage" }],
  });
});

test("disposing frees the port at once, though clients keep their lines open", async () => {
  const store = join(folder.path, "other");
  const first = await startIndex({ access: anybody, store });
  const { port, hostname } = new URL(first.url);
  const idle = connect(Number(port), hostname).on("error", () => undefined);
  await once(idle, "connect");
  const started = Date.now();
  await first[Symbol.asyncDispose]();
  expect(Date.now() - started).toBeLessThan(4_000);
  await using _second = await startIndex({ access: anybody, store, port: Number(port) });
  idle.destroy();
});

test("an index says nothing on its own, whatever clients do", async () => {
  await using server = await startProcess(join(folder.path, "quiet"));
  const { url } = server;
  await post(`${url}legacy/`, uploadForm(wheelName, await readFile(join(folder.path, "large.whl"))));
  const { pathname, port } = new URL((await listing(`${url}simple/`))!.files[0]!.url);
  for (const way of ["destroy", "resetAndDestroy"] as const) {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(`GET ${pathname} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await once(socket, "data");
    socket[way]();
  }
  const socket = connect(Number(port), "127.0.0.1").resume();
  socket.write("nonsense\r\n\r\n");
  await once(socket, "close");
  expect((await get(url)).status).toBe(200);
  await server.kill();
  expect(server.said()).toBe(`${url}\n`);
});
