import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { createHttp, type Http } from "../../src/adapters/http.ts";
import { createSimpleIndex } from "../../src/adapters/simple-index.ts";
import { Secret } from "../../src/domain/credential/secret.ts";
import type { Login } from "../../src/domain/indexes/login.ts";
import { type Finding, remedyOf } from "../../src/domain/problem/finding.ts";
import { outsideFailed } from "../../src/domain/problem/index-reads.ts";
import { Problem } from "../../src/domain/problem/problem.ts";
import type { Where } from "../../src/domain/problem/target.ts";
import type { PackageIndex } from "../../src/ports/package-index.ts";
import { serve } from "../fakes/answers.ts";
import { fakeClock } from "../fakes/fake-clock.ts";

const json = "application/vnd.pypi.simple.v1+json";
const indexAt = (simpleUrl: string, login?: Login, warn = (_: Finding) => {}) => {
  const clock = fakeClock();
  return { clock, index: createSimpleIndex({ simpleUrl, http: createHttp(clock, "test"), login, warn }) };
};
const ada = { username: "ada", password: new Secret("secret") };
const hash = "a".repeat(64);

test("reads PEP 691 JSON with hashes, upload times, sizes, yanks and the project's status", async () => {
  const body = JSON.stringify({
    meta: { "api-version": "1.4" },
    "project-status": { status: "archived" },
    files: [
      {
        filename: "a-1-py3-none-any.whl",
        url: "../../files/a-1-py3-none-any.whl",
        hashes: { sha256: hash.toUpperCase() },
        size: 7,
        "upload-time": "2026-11-01T10:00:00.5Z",
        yanked: "bad",
      },
      { filename: "a-1.tar.gz", url: "https://files.invalid/a-1.tar.gz", hashes: {}, yanked: false },
    ],
  });
  await using server = await serve(() => ({ type: `${json}; charset=utf-8`, body }));
  const project = await indexAt(server.url).index.project("a");
  expect(project).toEqual({
    name: "a",
    status: "archived",
    files: [
      {
        filename: "a-1-py3-none-any.whl",
        url: `${server.url}files/a-1-py3-none-any.whl`,
        sha256: hash,
        uploadTime: Date.UTC(2026, 10, 1, 10, 0, 0, 500),
        size: 7,
        yanked: true,
      },
      {
        filename: "a-1.tar.gz",
        url: "https://files.invalid/a-1.tar.gz",
        sha256: undefined,
        uploadTime: undefined,
        size: undefined,
        yanked: false,
      },
    ],
  });
  expect(server.asked[0]!.path).toBe("/a/");
  expect(server.asked[0]!.accept).toContain(json);
});

test("reads PEP 503 HTML where the index answers nothing else, with entities and fragments", async () => {
  const body = `<!DOCTYPE html><html><head><meta name="pypi:project-status" content="quarantined"></head><body>
    <a href="/files/a-1.tar.gz#sha256=${hash}" data-requires-python="&gt;=3.9">a-1.tar.gz</a>
    <a href="/files/a%2B1-py3-none-any.whl#md5=00" data-yanked="">a-1-py3-none-any.whl</a>
    <p>no file</p></body></html>`;
  await using server = await serve(() => ({ body }));
  const project = await indexAt(server.url).index.project("a");
  expect(project?.files.map(({ filename, sha256, yanked, url }) => ({ filename, sha256, yanked, url }))).toEqual([
    { filename: "a-1.tar.gz", sha256: hash, yanked: false, url: `${server.url}files/a-1.tar.gz` },
    {
      filename: "a-1-py3-none-any.whl",
      sha256: undefined,
      yanked: true,
      url: `${server.url}files/a%2B1-py3-none-any.whl`,
    },
  ]);
  expect(project?.status).toBe("quarantined");
});

test("takes 404 for a name that the index does not know, at the first try", async () => {
  await using server = await serve(() => ({ status: 404 }));
  expect(await indexAt(server.url).index.project("a")).toBeUndefined();
  expect(server.asked).toHaveLength(1);
});

test.each([
  ["a 401", { status: 401 }, "RA-INDEX-DENIED"],
  ["a 403", { status: 403 }, "RA-INDEX-DENIED"],
  ["a web page that is no index", { type: "text/plain", body: "hello" }, "RA-INDEX-UNREADABLE"],
  ["JSON that is cut", { type: json, body: '{"files": [' }, "RA-INDEX-UNREACHABLE"],
  ["JSON of something else", { type: "application/json", body: "[]" }, "RA-INDEX-UNREADABLE"],
  ["JSON with a file that is none", { type: json, body: '{"files": [[]]}' }, "RA-INDEX-UNREADABLE"],
  [
    "JSON with a file without a name",
    { type: json, body: '{"files": [{"filename": 3, "url": "a"}]}' },
    "RA-INDEX-UNREADABLE",
  ],
  [
    "JSON with a file that lies nowhere",
    { type: json, body: '{"files": [{"filename": "a-1.tar.gz", "url": "https://"}]}' },
    "RA-INDEX-UNREADABLE",
  ],
  ["a 410", { status: 410 }, "RA-INDEX-UNREADABLE"],
])("says what is wrong with %s", async (_, answer, code) => {
  await using server = await serve(() => answer);
  await expect(indexAt(server.url).index.project("a")).rejects.toMatchObject({ findings: [{ code }] });
});

test.each([
  ["PyPI", "https://pypi.org/simple/", "outside", "outside"],
  ["a page of PyPI that is no index", "https://pypi.org/", "call", "call"],
])(
  "where %s seems to refuse, or is no index, the remedy lies where it is put right",
  async (_, simpleUrl, denied, unreadable) => {
    const find = async (status: number) => {
      const http: Http = async ({ url }) => ({ status, url, contentType: "text/html", body: new Uint8Array() });
      const error: unknown = await createSimpleIndex({ simpleUrl, http })
        .project("a")
        .catch((each: unknown) => each);
      return (error as Problem).findings[0]!;
    };
    expect([remedyOf(await find(403)), remedyOf(await find(410))]).toEqual([denied, unreadable]);
    expect((await find(403)).hint.includes("UV_PUBLISH_USERNAME")).toBe(denied === "call");
  },
);

test("a host that nobody knows is put right where its address stands, and PyPI is known", async () => {
  const why = (host: string) => `ENOTFOUND: getaddrinfo ENOTFOUND ${host}`;
  const find = async (simpleUrl: string, host: string, where?: Where) => {
    const http: Http = async ({ url }) => {
      throw new Problem(outsideFailed({ url, why: why(host), tries: 5 }));
    };
    const error: unknown = await createSimpleIndex({ simpleUrl, http, ...(where === undefined ? {} : { where }) })
      .project("a")
      .catch((each: unknown) => each);
    return (error as Problem).findings[0]!;
  };
  const typed = "https://index.invalid/simple/";
  expect(await find(typed, "index.invalid")).toMatchObject({ remedy: "call", input: "check-url" });
  expect(remedyOf(await find(typed, "index.invalid", { remedy: "commit" }))).toBe("commit");
  expect(remedyOf(await find(typed, "proxy.invalid"))).toBe("outside");
  expect(remedyOf(await find("https://pypi.org/simple/", "pypi.org"))).toBe("outside");
});

test("a login that PyPI refuses is looked at before what may stand in its place", async () => {
  const http: Http = async ({ url }) => ({ status: 403, url, contentType: "text/html", body: new Uint8Array() });
  const index = createSimpleIndex({ simpleUrl: "https://pypi.org/simple/", http, login: ada });
  await expect(index.project("a")).rejects.toMatchObject({
    findings: [{ remedy: "outside", hint: expect.stringContaining("See whether the login is empty") }],
  });
});

test("a file that is listed and not served is the index's fault, and no page with a wrong address", async () => {
  await using server = await serve(() => ({ status: 404 }));
  const file = { filename: "a-1.0.tar.gz", url: `${server.url}a-1.0.tar.gz`, sha256: undefined };
  const listed = { ...file, uploadTime: undefined, size: undefined, yanked: false };
  await expect(indexAt(server.url).index.download(listed)).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-UNREACHABLE", message: `${file.url} gave no usable answer: it answered 404` }],
  });
});

test("a listing that is cut is asked for again", async () => {
  const whole = JSON.stringify({
    meta: { "api-version": "1.1" },
    files: [{ filename: "a-1.tar.gz", url: "a-1.tar.gz" }],
  });
  let asked = 0;
  await using server = await serve(() => ({
    type: json,
    body: ++asked < 3 ? whole.slice(0, 40 * (asked - 1)) : whole,
  }));
  const { index, clock } = indexAt(server.url);
  expect((await index.project("a"))?.files).toHaveLength(1);
  expect(clock.slept).toHaveLength(2);
  asked = -9;
  await expect(index.project("a")).rejects.toMatchObject({
    findings: [
      { code: "RA-INDEX-UNREACHABLE", message: expect.stringMatching(/in 5 tries: its JSON is cut or broken$/) },
    ],
  });
});

test.each([
  ["asks for a password", '<form action="/login"><input name="user"><input type="password" name="pw"></form>'],
  ["a script fills", '<div id="app"></div><script src="/app.js"></script>'],
  ["asks for a name first", "<h1>Sign in</h1><form action='/next'><input name='user'></form>"],
  ["leads on to a login", '<meta http-equiv="Refresh" content="0;url=/login"><p>One moment</p>'],
])("a page that %s does not say that a project has no files", async (_, content) => {
  await using server = await serve(() => ({ body: `<!doctype html><html><body>${content}</body></html>` }));
  await expect(indexAt(server.url).index.project("a")).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-UNREADABLE", message: expect.stringContaining("a page for people") }],
  });
});

test.each(["<title>Links for a</title><h1>Links for a</h1>", '<meta name="pypi:repository-version" content="1.0">'])(
  "a listing without files may have a script put into it: %s",
  async (content) => {
    await using server = await serve(() => ({
      body: `<!doctype html><html>${content}<script src="/x.js"></script></html>`,
    }));
    await expect(indexAt(server.url).index.project("a")).resolves.toMatchObject({ files: [] });
  },
);

test.each([
  ["a proxy's words", "<html><title>Blocked</title><h1>Blocked</h1><p>Policy 17</p></html>", true],
  ["words alone", "<!DOCTYPE html>\n<body><p>Down for maintenance</p></body>", true],
  [
    "a page that is cut",
    `<html><h1>Links for a</h1><a href="a-1.tar.gz#sha256=${hash}">a-1.tar.gz</a>\n<a href="a-2.t`,
    true,
  ],
  [
    "as devpi has it",
    '<html><h1>root/dev: links for a</h1>\n<form action="r"><input type="submit"></form></html>',
    false,
  ],
  ["as proxpi has it", '<html><meta name="pypi:repository-version" content="1.0"><title>a</title></html>', false],
  ["as Artifactory has it", '<html><title>Simple Index</title><meta name="api-version" value="2"/></html>', false],
  ["as GitLab, Nexus and pypiserver have it", "<html><title>Links for A</title><h1>Links for A</h1></html>", false],
  ["made by hand", "<html><head><title>A</title></head><body><h1>A</h1></body></html>", false],
  ["a page that is cut before its first link", "<html><h1>Links for a</h1><a hre", true],
  ["with nothing in it", "<!DOCTYPE html><html><head><style>a{top:0}</style></head><body></body></html>", false],
  ["Python's folder", "<html><title>Directory listing for /a/</title><hr><ul></ul><hr></html>", false],
])("a page that may be no project's is told once, and one of an index is not: %s", async (_, body, isUnsure) => {
  await using server = await serve(() => ({ body }));
  const warnings: Finding[] = [];
  const { index } = indexAt(server.url, undefined, (each) => warnings.push(each));
  expect((await index.project("a"))?.doubt !== undefined).toBe(isUnsure);
  await index.project("a");
  expect(warnings.map(({ code }) => code)).toEqual(isUnsure ? ["RA-INDEX-UNSURE"] : []);
});

test("a page whose elements are nested deeper than any listing's is not read", async () => {
  await using server = await serve(() => ({ body: `<html><h1>Links for a</h1>${"<div>".repeat(1001)}</html>` }));
  await expect(indexAt(server.url).index.project("a")).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-UNREADABLE", message: expect.stringContaining("more than 1000 deep") }],
  });
});

test("a page for people is no listing, though it is HTML and has links", async () => {
  const body = `<!doctype html><html><body><h1><a href="/">devpi</a></h1><a href="/root/vol">vol</a> <a href="#">Close</a>
    <a href="/root/vol/a/1.0.0">1.0.0</a> <a href="https://home.invalid/">Homepage</a></body></html>`;
  await using server = await serve(() => ({ body }));
  await expect(indexAt(`${server.url}root/vol/`).index.project("a")).rejects.toMatchObject({
    // A commit changes it where the configuration has it.
    findings: [{ code: "RA-INDEX-UNREADABLE", input: "check-url", hint: expect.stringContaining("check-url") }],
  });
});

test.each([
  ["an empty page", "<!DOCTYPE html><html><body><h1>Links for a</h1></body></html>"],
  ["an empty folder", '<html><a href="../">../</a></html>'],
  [
    "an empty folder that can be sorted",
    '<html><a href="?C=N;O=D">Name</a> <a href="/simple/">Parent Directory</a></html>',
  ],
])("%s is a project without files", async (_, body) => {
  await using server = await serve(() => ({ body }));
  expect(await indexAt(`${server.url}simple/`).index.project("a")).toMatchObject({ name: "a" });
});

test("an address that lists a project and does not have it is not where projects are read", async () => {
  const body = JSON.stringify({ meta: { "api-version": "1.0" }, projects: [{ name: "A.b" }] });
  await using server = await serve((path) => (path === "/root/vol/" ? { type: json, body } : { status: 404 }));
  const { index } = indexAt(`${server.url}root/vol/`);
  expect(await index.project("other")).toBeUndefined();
  expect(await index.hasPage()).toBe(true);
  expect(await index.project("a-b")).toBeUndefined();
  await expect(index.hasPage()).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-UNREADABLE", message: expect.stringContaining("/root/vol/a-b/ is not a page") }],
  });
});

test.each([
  ["no project yet", []],
  ["projects of others", [{ name: "other" }]],
])("nor is one that lists %s, where the index below it is the one that has them", async (_, projects) => {
  const body = JSON.stringify({ meta: { "api-version": "1.0" }, projects });
  const asked: string[] = [];
  await using server = await serve((path) => {
    asked.push(path);
    return /^\/root\/vol\/(\+simple\/)?$/.test(path) ? { type: json, body } : { status: 404 };
  });
  const { index } = indexAt(`${server.url}root/vol/`);
  expect(await index.project("a-b")).toBeUndefined();
  await expect(index.hasPage()).rejects.toMatchObject({
    findings: [
      { code: "RA-INDEX-UNREADABLE", message: expect.stringMatching(/\/root\/vol\/ is not a page .* \+simple\//) },
    ],
  });
  const right = indexAt(`${server.url}root/vol/+simple/`).index;
  expect([await right.project("a-b"), await right.hasPage()]).toEqual([undefined, true]);
  expect(asked).not.toContain("/root/vol/+simple/+simple/");
});

test("a redirect to another host is no answer of this index", async () => {
  await using other = await serve(() => ({ body: "<!DOCTYPE html><a href='x'>foreign-1.tar.gz</a>" }));
  const elsewhere = other.url.replace("127.0.0.1", "localhost");
  await using server = await serve(() => ({ status: 302, headers: { location: `${elsewhere}simple/a/` } }));
  await expect(indexAt(server.url).index.project("a")).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-REDIRECTS", alternative: "outside" }],
  });
});

test("nor is one to a host that refuses", async () => {
  await using other = await serve(() => ({ status: 403 }));
  const elsewhere = other.url.replace("127.0.0.1", "localhost");
  await using server = await serve(() => ({ status: 302, headers: { location: `${elsewhere}simple/a/` } }));
  await expect(indexAt(server.url, ada).index.project("a")).rejects.toMatchObject({
    findings: [{ code: "RA-INDEX-REDIRECTS" }],
  });
});

test.each([
  ["is linked there", (url: string) => ({ link: url, redirect: "" })],
  ["is sent on there", (url: string) => ({ link: "", redirect: url })],
])("a file that %s and refused is not to be had by a login for the index", async (_, led) => {
  await using other = await serve(() => ({ status: 403 }));
  const { link, redirect } = led(`${other.url}a.whl?signature=secret`);
  await using server = await serve(() => ({ status: 302, headers: { location: redirect } }));
  const file = { filename: "a.whl", url: link || `${server.url}a.whl`, sha256: undefined, yanked: false };
  const { findings } = await indexAt(server.url, ada)
    .index.download({ ...file, uploadTime: undefined, size: undefined })
    .catch((error) => error);
  expect(findings).toMatchObject([
    {
      code: "RA-INDEX-DENIED",
      remedy: "outside",
      hint: expect.stringMatching(new RegExp(`^No login for the index is sent to ${other.url.slice(0, -1)}: `)),
    },
  ]);
});

test("a redirect on the same host is followed", async () => {
  await using server = await serve((path) =>
    path === "/a/" ? { status: 301, headers: { location: "/simple/a/" } } : { type: json, body: '{"files": []}' },
  );
  expect((await indexAt(server.url).index.project("a"))?.files).toEqual([]);
});

test("tries again what may pass, waiting as Retry-After asks, and then goes on", async () => {
  let asked = 0;
  await using server = await serve(() => {
    asked++;
    if (asked === 1) return { drop: true };
    if (asked === 2) return { status: 503, headers: { "retry-after": "7" } };
    return { type: json, body: '{"files": []}' };
  });
  const { index, clock } = indexAt(server.url);
  expect((await index.project("a"))?.files).toEqual([]);
  expect(clock.slept).toEqual([375, 7000]);
});

test("an index that stays away is a failure outside, named with its last words", async () => {
  await using server = await serve(() => ({ status: 502 }));
  await expect(indexAt(server.url).index.project("a")).rejects.toMatchObject({
    findings: [
      { code: "RA-INDEX-UNREACHABLE", mender: "outside", message: expect.stringMatching(/5 tries: it answered 502/) },
    ],
  });
  expect(server.asked).toHaveLength(5);
});

test("no server at all is a failure outside too", async () => {
  const { url } = await serve(() => ({})).then(async (server) => {
    await server[Symbol.asyncDispose]();
    return server;
  });
  await expect(indexAt(url).index.project("a")).rejects.toMatchObject({
    findings: [{ message: expect.stringContaining("ECONNREFUSED") }],
  });
});

test("an abort ends the waiting", async () => {
  await using server = await serve(() => ({ status: 503 }));
  const controller = new AbortController();
  controller.abort(new Error("enough"));
  await expect(indexAt(server.url).index.project("a", { signal: controller.signal })).rejects.toThrow("enough");
});

test.each([
  ["another name", (url: string) => url.replace("127.0.0.1", "localhost")],
  ["another port", (url: string) => url],
])("a credential goes to the index's own host and to none of %s", async (_, elsewhere) => {
  const bytes = Buffer.from("wheel");
  await using files = await serve(() => ({ body: bytes }));
  const body = JSON.stringify({ files: [{ filename: "a-1.tar.gz", url: `${elsewhere(files.url)}a-1.tar.gz` }] });
  await using server = await serve(() => ({ type: json, body }));
  const { index } = indexAt(server.url, ada);
  const project = await index.project("a");
  const received = await index.download(project!.files[0]!);
  expect(createHash("sha256").update(received).digest("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(server.asked.map(({ authorization }) => authorization)).toEqual(["Basic YWRhOnNlY3JldA=="]);
  expect(files.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
});

test("a login for an index over TLS stays away from http links of the same host, which is said once", async () => {
  const asked: [url: string, authorization: string | undefined][] = [];
  const links = [
    "http://corp.example:8080/a-1.tar.gz",
    "http://corp.example:8080/a-2.tar.gz",
    "http://files.example/a-3.tar.gz",
  ];
  const http: Http = async ({ url, authorization }) => {
    asked.push([url, authorization]);
    const files = links.map((link) => ({ filename: link.slice(-10), url: link }));
    const body = Buffer.from(JSON.stringify({ files }));
    return { status: 200, url, contentType: json, body };
  };
  const warnings: Finding[] = [];
  const warn = (finding: Finding) => warnings.push(finding);
  const index = createSimpleIndex({ simpleUrl: "https://corp.example/simple/", http, login: ada, warn });
  for (const file of (await index.project("a"))!.files) await index.download(file);
  expect(asked).toEqual([
    ["https://corp.example/simple/a/", "Basic YWRhOnNlY3JldA=="],
    ...links.map((link) => [link, undefined]),
  ]);
  expect(warnings).toMatchObject([
    {
      code: "RA-INDEX-LINK-WITHOUT-TLS",
      severity: "warning",
      message: expect.stringContaining("http://corp.example:8080,"),
    },
  ]);
});

test("of a file that is too large to be fetched, what helps is no other address", async () => {
  await using server = await serve(() => ({ headers: { "content-length": String(2 * 1024 ** 3) }, body: "P" }));
  const file = { filename: "a-1.tar.gz", url: `${server.url}a-1.tar.gz`, yanked: false };
  const [finding] = await indexAt(server.url)
    .index.download({ ...file, sha256: undefined, uploadTime: undefined, size: undefined })
    .catch((error) => error.findings);
  expect(finding).toMatchObject({ code: "RA-INDEX-TOO-LARGE", hint: expect.stringMatching(/^Give the folder dist /) });
  expect(finding.input).toBeUndefined();
});

test("a credential does not follow a redirect to another host", async () => {
  await using other = await serve(() => ({ body: "wheel" }));
  await using server = await serve(() => ({ status: 302, headers: { location: other.url } }));
  const file = { filename: "a-1.tar.gz", url: `${server.url}a-1.tar.gz`, yanked: false };
  const { index } = indexAt(server.url, ada);
  await index.download({ ...file, sha256: undefined, uploadTime: undefined, size: undefined });
  expect(server.asked.map(({ authorization }) => authorization)).toEqual(["Basic YWRhOnNlY3JldA=="]);
  expect(other.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
});

test.each<[string, Parameters<typeof serve>[0], string]>([
  ["announced", () => ({ type: json, headers: { "content-length": String(99 * 1024 ** 2) }, body: "{" }), "99 MB, "],
  ["not announced", () => ({ type: json, headers: { "transfer-encoding": "chunked" }, body: hugeListing }), ""],
])("a listing of more than 64 MB, %s, is an error at once that names its address and size", async (_, answer, size) => {
  await using server = await serve(answer);
  const { findings } = await indexAt(server.url)
    .index.project("a")
    .catch((error) => error);
  expect(findings).toMatchObject([
    {
      code: "RA-INDEX-TOO-LARGE",
      message: `${server.url}a/ answers with ${size}more than the 64 MB that are read`,
    },
  ]);
  expect(server.asked).toHaveLength(1);
});

const hugeListing = Buffer.alloc(70 * 1024 ** 2, " ");

test("a file may be larger than a listing", async () => {
  await using server = await serve(() => ({ body: hugeListing }));
  const file = {
    filename: "a.whl",
    url: server.url,
    sha256: undefined,
    uploadTime: undefined,
    size: undefined,
    yanked: false,
  };
  expect(await indexAt(server.url).index.download(file)).toHaveLength(hugeListing.length);
});

test("a login that is refused is put right where it is kept, one that lacks where it is to be given", async () => {
  await using server = await serve(() => ({ status: 403 }));
  const told = async (login?: Login) => {
    const error: unknown = await indexAt(server.url, login)
      .index.project("a")
      .catch((thrown: unknown) => thrown);
    return remedyOf((error as Problem).findings[0]!);
  };
  expect([await told(), await told(ada)]).toEqual(["call", "outside"]);
});

test("an address that is wrong is put right where it stands, and one that was read before is not wrong", async () => {
  const files = [{ filename: "a-1.0.tar.gz", url: "a-1.0.tar.gz", hashes: {} }];
  await using server = await serve((path) =>
    path.includes("/a/") ? { type: json, body: JSON.stringify({ files }) } : { status: 410 },
  );
  const at = (where?: Where) => createSimpleIndex({ simpleUrl: server.url, http: createHttp(fakeClock(), "t"), where });
  const told = async (index: PackageIndex) => {
    const error: unknown = await index.project("b").catch((thrown: unknown) => thrown);
    const [finding] = (error as Problem).findings;
    return [finding!.code, finding!.input, remedyOf(finding!)];
  };
  const code = "RA-INDEX-UNREADABLE";
  expect(await told(at())).toEqual([code, "check-url", "call"]);
  expect(await told(at({ input: "index" }))).toEqual([code, "index", "call"]);
  const index = at({ remedy: "commit" });
  expect(await told(index)).toEqual([code, undefined, "commit"]);
  await index.project("a");
  expect(await told(index)).toEqual([code, undefined, "outside"]);
});
