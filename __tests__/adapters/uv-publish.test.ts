import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { Secret } from "../../src/domain/credential/secret.ts";
import { judgeUpload } from "../../src/domain/upload/answer.ts";
import type { UploadRequest } from "../../src/ports/uv.ts";
import { tarGzBytes } from "../domain/distribution/archive-bytes.ts";
import { type Listening, listen } from "../loopback.ts";
import { realUv } from "../uv-sandbox.ts";

const wheel = "core-1.2.3-py3-none-any.whl";
let folder: string;
let listening: Listening;
let url: string;

interface Seen {
  readonly path: string;
  readonly authorization: string | undefined;
}
let seen: Seen[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "uv-publish-"));
  mkdirSync(join(folder, "src/core"), { recursive: true });
  writeFileSync(join(folder, "src/core/__init__.py"), "");
  writeFileSync(
    join(folder, "pyproject.toml"),
    '[project]\nname = "core"\nversion = "1.2.3"\n[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n',
  );
  await realUv().build({
    root: folder,
    package: "core",
    kind: "wheel",
    out: join(folder, "dist"),
    commitTime: 1_767_323_045,
  });
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      seen.push({ path: request.url!, authorization: request.headers.authorization });
      answer(request, response);
    });
  });
  listening = await listen(server);
  url = `http://127.0.0.1:${listening.port}/legacy/`;
});
afterAll(async () => {
  await listening[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  seen = [];
});

const token = new Secret("pypi-very-secret-token");
const publish = (more: Partial<UploadRequest> = {}, env: Readonly<Record<string, string>> = {}) =>
  realUv(env).publish({
    path: join(folder, "dist", wheel),
    uploadUrl: url,
    login: { kind: "token", token },
    ...more,
  });

const says = (
  status: number,
  body = "its words",
  headers: Readonly<Record<string, string>> = { "content-type": "text/plain" },
) => {
  answer = (_, response) => response.writeHead(status, headers).end(body);
};

test.each([
  [400, "refused"],
  [401, "denied"],
  [403, "denied"],
  [404, "astray"],
  [408, "passing"],
  [409, "exists"],
  [413, "withheld"],
  [422, "refused"],
  [429, "passing"],
  [500, "passing"],
  [502, "passing"],
  [503, "passing"],
  [504, "passing"],
] as const)("a server that answers %d is asked once, and its status and words are told", async (status, judgement) => {
  says(status);
  const got = await publish();
  expect(got).toMatchObject({ exitCode: 2, status, words: "its words", isSent: true });
  expect(judgeUpload(got)).toBe(judgement);
  expect(seen).toHaveLength(1);
});

test.each([
  ["of many lines", "no such classifier\n".repeat(60_000)],
  ["of one line", `no such classifier ${"x".repeat(1_200_000)}`],
])("an answer %s, longer than what is kept of an output, has its status and words too", async (_, body) => {
  says(400, body, { "content-type": "text/plain", "retry-after": "3" });
  const got = await publish({ isPatient: true });
  expect(got).toMatchObject({ status: 400, words: expect.stringMatching(/^no such classifier/), retryAfter: "3" });
  expect(judgeUpload(got)).toBe("refused");
});

test("405 has a message of its own", async () => {
  says(405);
  expect(await publish()).toMatchObject({
    status: 405,
    words: expect.stringContaining("POST requests are not supported"),
  });
});

test("PyPI's words are taken out of its JSON", async () => {
  says(
    400,
    JSON.stringify({ message: "long\n\n", code: "400 File already exists ('core-1.2.3').", title: "Bad Request" }),
    { "content-type": "application/json" },
  );
  const got = await publish();
  expect(got.words).toBe("400 File already exists ('core-1.2.3').");
  expect(judgeUpload(got)).toBe("exists");
});

test("an accepted file has no status, and is told as sent", async () => {
  says(200);
  const got = await publish();
  expect(got).toMatchObject({ exitCode: 0, status: undefined, isSent: true });
  expect(judgeUpload(got)).toBe("accepted");
});

test("the token goes as user name __token__, and nothing of the environment is in its place", async () => {
  says(200);
  await publish(
    {},
    {
      UV_PUBLISH_TOKEN: "inherited",
      UV_PUBLISH_USERNAME: "inherited",
      UV_PUBLISH_INDEX: "corp",
      UV_PUBLISH_URL: "http://127.0.0.1:1/",
      http_proxy: "http://127.0.0.1:1/",
    },
  );
  await publish({ login: { kind: "password", username: "me", password: new Secret("word") } });
  expect(seen.map(({ authorization }) => Buffer.from(authorization!.split(" ")[1]!, "base64").toString())).toEqual([
    "__token__:pypi-very-secret-token",
    "me:word",
  ]);
});

test("a server that sends the credential back, with commands and colours, does not get them shown", async () => {
  answer = (request, response) =>
    response
      .writeHead(403, { "content-type": "text/plain" })
      .end(`\x1b[31m::error::no\n::warning::pypi-very-secret-token ${request.headers.authorization}\x07`);
  const got = await publish();
  expect(got.words).toBe(": :error::no ::warning::*** Basic ***");
  expect(got.output).not.toMatch(/very-secret|cHlwaS12|^\s*::|\p{Cc}(?<!\n)/mu);
});

test("uv's words are read before a password is hidden in them, however short it is", async () => {
  says(200);
  const login = { kind: "password", username: "a", password: new Secret("a") } as const;
  expect(await publish({ login })).toMatchObject({ exitCode: 0, isSent: true });
  says(400, "no way, a!");
  expect(await publish({ login })).toMatchObject({ isSent: true, words: "no way, ***!" });
});

test("a line that breaks is worth another try, and named", async () => {
  answer = (request) => request.socket.destroy();
  const got = await publish();
  expect(got).toMatchObject({ exitCode: 2, status: undefined, isSent: true });
  expect(judgeUpload(got)).toBe("passing");
  expect(seen).toHaveLength(1);
  const refused = await publish({ uploadUrl: "http://127.0.0.1:1/legacy/" });
  expect(refused).toMatchObject({ status: undefined, words: expect.stringContaining("Connection refused") });
});

test("an abort ends an upload that hangs", async () => {
  const controller = new AbortController();
  answer = () => controller.abort("stop");
  await expect(publish({ signal: controller.signal })).rejects.toBe("stop");
});

test("a name that is not normalised is told as left out although uv says that all is well", async () => {
  says(200);
  const path = join(folder, "dist", "core-1.2.03-py3-none-any.whl");
  renameSync(join(folder, "dist", wheel), path);
  const got = await publish({ path });
  renameSync(path, join(folder, "dist", wheel));
  expect(got).toMatchObject({ exitCode: 0, isSent: false, words: expect.stringContaining("non-normalized") });
  expect(judgeUpload(got)).toBe("ignored");
  expect(seen).toEqual([]);
});

test("a file that is in no place is told in uv's words", async () => {
  expect(await publish({ path: join(folder, "dist/none-1.0.tar.gz") })).toMatchObject({
    exitCode: 2,
    isSent: false,
    words: expect.stringContaining("No files found"),
  });
});

test("several files go one after the other by their names, wheels first, and none after one that fails, which is named", async () => {
  const [first, second, last] = ["core-1.2.3-1-py3-none-any.whl", wheel, "core-1.2.3.tar.gz"];
  const at = (name: string) => join(folder, "dist", name);
  copyFileSync(at(wheel), at(first));
  const info = "Metadata-Version: 2.1\nName: core\nVersion: 1.2.3\n";
  writeFileSync(at(last), tarGzBytes([{ name: "core-1.2.3/PKG-INFO", text: info }]));
  const sending: string[] = [];
  const request = {
    path: at(last),
    more: [at(second), at(first)],
    isPatient: true,
    onSending: (name: string) => sending.push(name),
  };
  says(200);
  expect(await publish(request)).toMatchObject({ exitCode: 0, isSent: true, stoppedAt: undefined });
  expect(sending).toEqual([first, second, last]);
  answer = (_, response) => response.writeHead(seen.length === 5 ? 503 : 200, { "retry-after": "7" }).end("wait");
  expect(await publish(request)).toMatchObject({ exitCode: 2, status: 503, stoppedAt: at(second), retryAfter: "7" });
  expect(seen).toHaveLength(5);
});

test("a folder's name is no pattern, and its project's settings do not apply", async () => {
  says(200);
  const strange = join(folder, "a[b]*?{c}");
  mkdirSync(strange);
  renameSync(join(folder, "dist", wheel), join(strange, wheel));
  writeFileSync(
    join(strange, "uv.toml"),
    'publish-url = "http://127.0.0.1:1/"\ncheck-url = "http://127.0.0.1:1/simple/"\n',
  );
  const got = await publish({ path: join(strange, wheel) });
  renameSync(join(strange, wheel), join(folder, "dist", wheel));
  expect(got).toMatchObject({ exitCode: 0, isSent: true });
  expect(seen).toHaveLength(1);
});

test("with a check URL uv asks the index first", async () => {
  answer = (request, response) =>
    request.method === "GET"
      ? response
          .writeHead(200, { "content-type": "application/vnd.pypi.simple.v1+json" })
          .end(JSON.stringify({ meta: { "api-version": "1.0" }, name: "core", files: [] }))
      : response.writeHead(200).end();
  const checkUrl = url.replace("/legacy/", "/simple/");
  expect(await publish({ checkUrl })).toMatchObject({ exitCode: 0, isSent: true });
  expect(seen.map(({ path }) => path)).toEqual(["/simple/core/", "/legacy/"]);
});

test("an upload that uv does not begin is told apart from a network that fails, with the variable", async () => {
  says(200);
  const got = await publish({}, { UV_HTTP_TIMEOUT: "abc" });
  expect(got).toMatchObject({ exitCode: 2, hasBegun: false, settings: ["UV_HTTP_TIMEOUT"] });
  const ofUpload = await publish({}, { UV_UPLOAD_HTTP_TIMEOUT: "soon" });
  expect(ofUpload).toMatchObject({
    exitCode: 2,
    hasBegun: false,
    words: expect.stringContaining("UV_UPLOAD_HTTP_TIMEOUT"),
  });
  expect(judgeUpload(got)).toBe("not begun");
  expect(seen).toEqual([]);
  const unreached = await publish({ uploadUrl: "http://127.0.0.1:1/" });
  expect(unreached).toMatchObject({ exitCode: 2, hasBegun: true, settings: [] });
  expect(judgeUpload(unreached)).toBe("passing");
});

test("what a user's file says of targets, versions and networks is not for an upload", async () => {
  says(200);
  const home = join(folder, "home");
  mkdirSync(join(home, "uv"), { recursive: true });
  const lines = ['check-url = "http://127.0.0.1:1/simple/"', "offline = true", 'required-version = "==0.1.0"'];
  writeFileSync(join(home, "uv/uv.toml"), `${lines.join("\n")}\n`);
  const got = await publish({}, { XDG_CONFIG_HOME: home, UV_OFFLINE: "1", UV_NO_CONFIG: "0" });
  expect(got).toMatchObject({ exitCode: 0, isSent: true });
  expect(seen.map(({ path }) => path)).toEqual(["/legacy/"]);
});
