import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { zipBytes } from "../domain/distribution/archive-bytes.ts";
import { type FaultProxy, type Rule, startFaultProxy } from "../fakes/fault-proxy.ts";
import { anybody } from "../index-server/anybody.ts";
import { listen } from "../loopback.ts";
import { startSecondIndex } from "../second-index.ts";
import { isAlive } from "../waiting.ts";
import { tinyWorkspace } from "./tiny-workspace.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

/** `tiny-base` is needed by `tiny-top`; `tiny-solo` stands alone. */
let workspace: Workspace;
let dist: string;
let stores = 0;

beforeAll(async () => {
  workspace = tinyWorkspace([
    { name: "tiny-base" },
    { name: "tiny-top", requires: ["tiny-base"] },
    { name: "tiny-solo" },
  ]);
  const built = await workspace.publish(["--index", "rehearsal", "--dry-run", "--rehearse", "false", "--smoke", "off"]);
  expect(built).toMatchObject({ status: 0, document: { uploaded: 0, published: false } });
  dist = built.document.dist_path!;
});
afterAll(() => workspace[Symbol.dispose]());

interface Index extends AsyncDisposable {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
}

/** A proxy of faults before an index, and publishing through it what was built. */
const open = async (rules: readonly Rule[] = [], start?: (store: string) => Promise<Index>) => {
  const store = join(workspace.folder, `index-${++stores}`);
  const index = await (start?.(store) ?? startIndex({ access: anybody, store }));
  const proxy = await startFaultProxy(index.uploadUrl, rules);
  const uploadUrl = proxy.through(index.uploadUrl);
  const simpleUrl = proxy.through(index.simpleUrl);
  const args = (...more: readonly string[]) => {
    const given = ["--dist", dist, "--index", uploadUrl, "--check-url", simpleUrl, "--yes", "--smoke", "off", ...more];
    return ["--wait-timeout", "10s", "--concurrent-uploads", "1", ...given];
  };
  return {
    proxy,
    uploadUrl,
    simpleUrl,
    args,
    publish: (...more: readonly string[]) => workspace.publish(args(...more), token),
    /** The file names that the index has, whatever the proxy says. */
    listed: async () => {
      const pages = ["tiny-base", "tiny-top", "tiny-solo"].map(async (name) =>
        (await fetch(`${index.simpleUrl}${name}/`)).text(),
      );
      const names = (await Promise.all(pages)).flatMap((page) => [...page.matchAll(/>([^<]+\.(?:whl|tar\.gz))</g)]);
      return names.map(([, name]) => name!).toSorted();
    },
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
    },
  };
};

const token = { PYPI_API_TOKEN: "pypi-token" };
const posts = ({ log }: FaultProxy) => log.filter(({ method }) => method === "POST");
const sent = (proxy: FaultProxy) => posts(proxy).map(({ filename, status }) => `${filename} ${status ?? "cut"}`);
const filesOf = (...names: readonly string[]) =>
  names
    .map((name) => name.replaceAll("-", "_"))
    .flatMap((stem) => [`${stem}-1.0.0-py3-none-any.whl`, `${stem}-1.0.0.tar.gz`])
    .toSorted();
const onUpload = (fault: Rule["fault"], nth?: Rule["nth"]): Rule => ({
  method: "POST",
  path: /./,
  fault,
  ...(nth === undefined ? {} : { nth }),
});
const onListing = (fault: Rule["fault"], rest: Partial<Rule> = {}): Rule => ({
  method: "GET",
  path: /simple/,
  fault,
  ...rest,
});

describe("an index that fails for a moment", () => {
  test("stores and fails, stores and cuts the line, answers 503, resets: each file goes up once, and all are there", async () => {
    await using index = await open([
      onUpload({ kind: "store-then-answer", status: 500, body: "oops" }, 1),
      onUpload({ kind: "store-then-drop" }, 2),
      onUpload({ kind: "answer", status: 503, body: "busy" }, 3),
      onUpload({ kind: "reset", afterBytes: 300 }, 5),
      onUpload({ kind: "delay", milliseconds: 300 }, 7),
    ]);
    const end = await index.publish();
    expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 6 } });
    expect(await index.listed()).toEqual(filesOf("tiny-base", "tiny-top", "tiny-solo"));
    expect(posts(index.proxy)).toHaveLength(8);
    const overlapping = posts(index.proxy).filter(({ started }, at, all) => at > 0 && started < all[at - 1]!.ended);
    expect(overlapping).toEqual([]);
    const again = await index.publish();
    expect(again).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 0 } });
    expect(posts(index.proxy)).toHaveLength(8);
  });

  test("a listing that lags is waited for", async () => {
    await using index = await open([onListing({ kind: "answer", status: 404 }, { afterUpload: true, nth: [1, 3] })]);
    expect(await index.publish()).toMatchObject({ status: 0, document: { published: true, uploaded: 6 } });
  });
});

describe("an index that is down", () => {
  test("from the start: exit 75, nothing sent, and the address named", async () => {
    await using index = await open();
    await index.proxy.goDown();
    const end = await index.publish();
    expect(end).toMatchObject({ status: 75, errors: ["RA-INDEX-UNREACHABLE"] });
    expect(end.document.findings[0]!.message).toContain("/simple/");
    expect(end.document.findings[0]!.message).toContain("ECONNREFUSED");
    expect(await index.listed()).toEqual([]);
  });

  test("from the middle on: exit 75, what needs the package is blocked, and a re-run sends only what is left", async () => {
    await using index = await open();
    const running = index.publish();
    while (posts(index.proxy).length < 2) await sleep(10);
    await index.proxy.goDown();
    const end = await running;
    expect(end).toMatchObject({ status: 75, document: { published: false } });
    expect(new Set(end.errors)).toEqual(new Set(["RA-INDEX-UNREACHABLE"]));
    const before = await index.listed();
    await index.proxy.comeBack();
    const again = await index.publish();
    expect(again).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 6 - before.length } });
    expect(posts(index.proxy).filter(({ status }) => status === 200)).toHaveLength(6);
  });

  test("its listing never shows the files: what to do, dependents blocked, and a re-run converges", async () => {
    await using index = await open([onListing({ kind: "answer", status: 404 })]);
    const end = await index.publish("--wait-timeout", "1s");
    expect(end).toMatchObject({
      status: 1,
      last: { "tiny-base": "confirm failed", "tiny-top": "upload blocked", "tiny-solo": "confirm failed" },
    });
    expect(new Set(end.errors)).toEqual(new Set(["RA-CONFIRM-NOT-LISTED"]));
    expect(await index.listed()).toEqual(filesOf("tiny-base", "tiny-solo"));
    index.proxy.rules.length = 0;
    expect(await index.publish()).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 2 } });
    expect(posts(index.proxy)).toHaveLength(6);
  });
});

describe("an index that refuses", () => {
  test("a file: its words are shown, what needs it is blocked, and all else is published", async () => {
    const body = "400 Invalid value for classifiers. Error: 'Bogus :: One' is not a valid classifier.";
    await using index = await open([onUpload({ kind: "answer", status: 400, body }, 1)]);
    const end = await index.publish();
    expect(end).toMatchObject({
      status: 1,
      errors: ["RA-UPLOAD-REFUSED"],
      last: { "tiny-base": "upload failed", "tiny-top": "upload blocked", "tiny-solo": "smoke skipped" },
      document: { published: false, uploaded: 2 },
    });
    expect(end.stderr).toContain("'Bogus :: One' is not a valid classifier.");
    expect(await index.listed()).toEqual(filesOf("tiny-solo"));
    expect(await index.publish()).toMatchObject({ status: 0, document: { published: true, uploaded: 4 } });
    expect(posts(index.proxy)).toHaveLength(7);
  });

  test.each([401, 403])(
    "the credential with %i: it is shown to it once, nothing else starts, and the remedy is exact",
    async (status) => {
      const body = "Invalid or non-existent authentication information";
      await using index = await open([onUpload({ kind: "answer", status, body })]);
      const end = await index.publish("--concurrent-uploads", "4");
      expect(end).toMatchObject({ status: 1, document: { published: false, uploaded: 0 } });
      expect(new Set(end.errors)).toEqual(new Set(["RA-CREDENTIAL-REFUSED"]));
      expect(posts(index.proxy).length).toBeLessThanOrEqual(2);
      expect(end.last["tiny-top"]).toBe("upload blocked");
      expect(end.stderr).toMatch(/hint: Make a token that may upload tiny-\w+/);
      expect(end.stdout + end.stderr).not.toContain("pypi-token");
      expect(await index.listed()).toEqual([]);
    },
  );

  test("the token for one project: it is named, and what does not need it is published", async () => {
    const body = (name: string) => `The user 'me' isn't allowed to upload to project '${name}'.`;
    await using index = await open([onUpload({ kind: "answer", status: 403, body: body("tiny_base") }, 1)]);
    const end = await index.publish();
    expect(end).toMatchObject({
      status: 1,
      errors: ["RA-CREDENTIAL-REFUSED"],
      last: { "tiny-base": "upload failed", "tiny-top": "upload blocked" },
      document: { uploaded: 2 },
    });
    expect(end.document.findings.at(-1)!.message).toContain("isn't allowed to upload to project");
    expect(await index.listed()).toEqual(filesOf("tiny-solo"));
  });

  test("the token without a word of a project, when it has taken a file with it: all else is published", async () => {
    await using index = await open([onUpload({ kind: "answer", status: 403, body: "Forbidden" }, 2)]);
    const end = await index.publish();
    expect(end).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-REFUSED"] });
    expect(await index.listed()).toEqual(expect.arrayContaining(filesOf("tiny-solo")));
  });

  test("one more new project: no other is tried, and exit 75 says to come back", async () => {
    const body = "Too many new projects created";
    await using index = await open([onUpload({ kind: "answer", status: 429, body })]);
    const end = await index.publish();
    expect(end).toMatchObject({ status: 75, last: { "tiny-top": "upload blocked" } });
    expect(new Set(end.errors)).toEqual(new Set(["RA-UPLOAD-LIMITED"]));
    expect(sent(index.proxy)).toHaveLength(1);
    expect(end.stderr).toContain("The first release of a workspace");
  });

  test("uploads to projects that are archived or in quarantine: said before anything is built, and nothing is sent", async () => {
    const archived = { meta: { "api-version": "1.4" }, "project-status": { status: "archived" }, name: "x", files: [] };
    const page = '<!DOCTYPE html><head><meta name="pypi:project-status" content="quarantined"></head><body></body>';
    const answer = (type: string, body: string) =>
      ({ kind: "answer", status: 200, headers: { "content-type": type }, body }) as const;
    await using index = await open([
      onListing(answer("application/vnd.pypi.simple.v1+json", JSON.stringify(archived)), { path: /tiny-base/ }),
      onListing(answer("text/html", page), { path: /tiny-solo/ }),
    ]);
    const codes = ["RA-PREFLIGHT-PROJECT-ARCHIVED", "RA-PREFLIGHT-PROJECT-QUARANTINED"];
    const end = await index.publish();
    expect(end).toMatchObject({ status: 1, errors: codes, document: { uploaded: 0, outcomes: [] } });
    const where = ["--index", index.uploadUrl, "--check-url", index.simpleUrl, "--yes"];
    const built = await workspace.publish(where, token);
    expect(built).toMatchObject({ status: 1, errors: codes, document: { uploaded: 0, outcomes: [] } });
    expect(posts(index.proxy)).toEqual([]);
  });

  test("to be read, or is no index: nothing is sent", async () => {
    await using index = await open([onListing({ kind: "answer", status: 403 })]);
    expect(await index.publish()).toMatchObject({ status: 1, errors: ["RA-INDEX-DENIED"] });
    index.proxy.rules.splice(0, 1, onListing({ kind: "answer", status: 200, body: "hello" }));
    expect(await index.publish()).toMatchObject({ status: 1, errors: ["RA-INDEX-UNREADABLE"] });
    expect(posts(index.proxy)).toEqual([]);
  });
});

describe("an index that is not what it seems", () => {
  test("it lists another hash: the run stops, what needs it is not sent, and the hint says what to do", async () => {
    await using index = await open([onListing({ kind: "wrong-hash" }, { afterUpload: true, path: /tiny-base/ })]);
    const end = await index.publish();
    expect(end).toMatchObject({
      status: 1,
      errors: ["RA-VERIFY-HASH-DIFFERS"],
      last: { "tiny-base": "confirm failed" },
    });
    expect(await index.listed()).not.toContain("tiny_top-1.0.0-py3-none-any.whl");
    expect(end.stderr).toContain("Yank or delete this release until you know whose bytes these are");
  });

  test("check-url is another index's: found out after the first package, with both addresses", async () => {
    await using index = await open();
    await using other = await open();
    const wrong = index.args("--check-url", other.args()[9]!, "--wait-timeout", "1s");
    const end = await workspace.publish(wrong, token);
    expect(end).toMatchObject({ status: 1, document: { published: false } });
    const { message, hint } = end.document.findings.find(({ severity }) => severity === "error")!;
    expect(message).toContain(`but ${other.args()[9]} has no page of it`);
    expect(hint).toContain("See whether check-url is the simple URL of the index that takes the uploads");
    expect(await index.listed()).toEqual(filesOf("tiny-base", "tiny-solo"));
  });

  test("its upload address is wrong in the configuration: a commit puts it right, and where it was typed none", async () => {
    await using index = await open();
    const wrong = `${index.uploadUrl}nowhere/`;
    const remedy = async (...more: readonly string[]) => {
      const given = ["--dist", dist, "--check-url", index.simpleUrl, "--yes", "--smoke", "off", ...more];
      const { outcomes } = (await workspace.publish(given, token)).document;
      return outcomes?.find(({ kind }) => kind === "failed");
    };
    const failed = (where: string) => ({ findings: [{ code: "RA-UPLOAD-ASTRAY", remedy: where }] });
    expect(await remedy("--index", wrong)).toMatchObject(failed("call"));
    const file = join(workspace.root, "release-actions.toml");
    await writeFile(file, `index = "${wrong}"\n`);
    expect(await remedy()).toMatchObject(failed("commit"));
    await rm(file);
  });

  test("an index that takes anything with 200 and keeps nothing is found out", async () => {
    await using index = await open([onUpload({ kind: "answer", status: 200 })]);
    const end = await index.publish("--wait-timeout", "1s");
    expect(end).toMatchObject({ status: 1, last: { "tiny-base": "confirm failed", "tiny-top": "upload blocked" } });
  });

  test("pypiserver: published, and again as it is", async () => {
    await using index = await open([], startSecondIndex);
    expect(await index.publish()).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 6 } });
    expect(await index.publish()).toMatchObject({ status: 0, document: { published: true, uploaded: 0 } });
    expect(posts(index.proxy)).toHaveLength(6);
  });

  test("it has other content under our name: stopped before anything of the package is sent, the entries named", async () => {
    const wheel = "tiny_base-1.0.0-py3-none-any.whl";
    await using index = await open([], async (store) => {
      await mkdir(store);
      await writeFile(join(store, wheel), zipBytes([{ name: "tiny_base/__init__.py", text: "other = 1\n" }]));
      return await startSecondIndex(store);
    });
    const end = await index.publish();
    expect(end).toMatchObject({ status: 1, last: { "tiny-base": "upload failed", "tiny-top": "upload blocked" } });
    expect(end.errors).toEqual(["RA-UPLOAD-CONTENT-DIFFERS"]);
    expect(end.stderr).toContain("tiny_base/__init__.py");
    expect(end.stderr).toContain("Give tiny-base the next version after 1.0.0");
    expect(sent(index.proxy).filter((line) => line.startsWith("tiny_base"))).toEqual([]);
  });
});

describe("what the user says of the upload", () => {
  test("no credential: all is made ready, nothing is sent, and the variables to set are named", async () => {
    await using index = await open();
    const end = await workspace.publish(index.args());
    expect(end).toMatchObject({ status: 1, errors: ["RA-CREDENTIAL-MISSING"], document: { uploaded: 0 } });
    expect(end.stderr).toContain("hint: Set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment");
    expect(end.stderr).not.toContain("id-token");
    expect(posts(index.proxy)).toEqual([]);
  });

  test("wait-for accepted: dependents do not wait for the listing, which verify still does", async () => {
    await using index = await open([
      onListing({ kind: "answer", status: 404 }, { path: /simple\/tiny-base/, afterUpload: true }),
    ]);
    const running = index.publish("--wait-for", "accepted");
    const isTopThere = () => posts(index.proxy).some(({ filename }) => filename?.startsWith("tiny_top"));
    while (!isTopThere()) await Promise.race([sleep(10), running.then(() => expect(isTopThere()).toBe(true))]);
    index.proxy.rules.length = 0;
    const end = await running;
    expect(end).toMatchObject({ status: 0, errors: [], document: { published: true } });
    // By what the index was asked: of two outcomes of one moment either may come first.
    const { log } = index.proxy;
    const topSent = log.findIndex(({ filename }) => filename?.startsWith("tiny_top"));
    expect(log.findLastIndex(({ path }) => /simple\/tiny-base/.test(path))).toBeGreaterThan(topSent);
  });
});

test("where the index refuses, nobody waits for a backend that is still asked for its version", async () => {
  const waits = `import os, time
def prepare_metadata_for_build_wheel(*_):
    open("PATH", "w").write(str(os.getpid()))
    time.sleep(60)
build_sdist = prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel
`;
  const system = '[build-system]\nrequires = []\nbuild-backend = "slow"\nbackend-path = ["."]\n';
  using slow = workspaceOf({ "pyproject.toml": `[project]\nname = "slow"\ndynamic = ["version"]\n${system}` });
  const path = join(slow.folder, "pid");
  slow.write("ws", { "slow.py": waits.replace("PATH", path) });
  slow.commit();
  await using index = await listen(
    createServer(async (_, response) => {
      for (let waited = 0; !existsSync(path) && waited < 20_000; waited += 50) await sleep(50);
      response.writeHead(403).end();
    }),
  );
  const url = `http://127.0.0.1:${index.port}/`;
  const began = performance.now();
  const end = await slow.publish(["--index", url, "--check-url", url, "--yes", "--checks", "false"], token);
  expect(end).toMatchObject({ status: 1, errors: ["RA-INDEX-DENIED"] });
  expect(performance.now() - began).toBeLessThan(30_000);
  expect(isAlive(Number(readFileSync(path, "utf8")))).toBe(false);
});
