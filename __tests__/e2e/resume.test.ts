import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import type { StoredFile } from "../../src/index-server/stored-file.ts";
import { type Rule, startFaultProxy } from "../fakes/fault-proxy.ts";
import { anybody } from "../index-server/anybody.ts";
import { buildSystems, type Tiny, tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

/** A chain of four packages, each built by another backend. */
const chain: readonly Tiny[] = [
  { name: "tiny-uv", buildSystem: buildSystems.uv_build },
  { name: "tiny-hatch", requires: ["tiny-uv"], buildSystem: buildSystems.hatchling },
  { name: "tiny-setup", requires: ["tiny-hatch"], buildSystem: buildSystems.setuptools },
  { name: "tiny-flit", requires: ["tiny-setup"], buildSystem: buildSystems.flit },
];
const quick = ["--rehearse", "false", "--smoke", "off", "--wait-timeout", "20s"];

const filesOf = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const stem = name.replaceAll("-", "_");
    return [`${stem}-1.0.0-py3-none-any.whl`, `${stem}-1.0.0.tar.gz`];
  });
const allFiles = filesOf(...chain.map(({ name }) => name));
const isWheel = (filename: string): boolean => filename.endsWith(".whl");
const projectOf = (filename: string): string => filename.split("-")[0]!.replaceAll("_", "-");

/** The chain in which the quickest backend builds every package. */
let workspace: Workspace;
/** The chain as it is. */
let everyBackend: Workspace;
let count = 0;

/** The folder of an index that has the whole release. */
const wholeOf = ({ folder }: Workspace): string => join(folder, "whole");

beforeAll(async () => {
  workspace = tinyWorkspace(chain.map((tiny) => ({ ...tiny, buildSystem: buildSystems.uv_build })));
  everyBackend = tinyWorkspace(chain);
  for (const from of [workspace, everyBackend]) {
    await using index = await open({ has: () => false, from });
    expect(await index.publish()).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 8 } });
    cpSync(index.store, wholeOf(from), { recursive: true });
  }
}, 180_000);
afterAll(() => {
  workspace[Symbol.dispose]();
  everyBackend[Symbol.dispose]();
});

interface Opening {
  /** Which of the release's files the index has. */
  readonly has: (filename: string) => boolean;
  /** How long ago they were uploaded, in days. */
  readonly age?: number;
  readonly rules?: readonly Rule[];
  readonly from?: Workspace;
  /** Whose release the index has a part of; by default that of `from`. */
  readonly released?: Workspace;
}

/** An index that has a part of the release, and a proxy before it. Every run has a cache folder of its own. */
const open = async ({ has, age = 0, rules = [], from = workspace, released = from }: Opening) => {
  const store = join(workspace.folder, `index-${++count}`);
  mkdirSync(join(store, "files"), { recursive: true });
  for (const filename of allFiles.filter(has)) {
    const place = join(store, "files", projectOf(filename), filename);
    cpSync(join(wholeOf(released), "files", projectOf(filename), filename), place, { recursive: true });
    const record = JSON.parse(readFileSync(join(place, "record.json"), "utf8")) as StoredFile;
    const time = new Date(Date.now() - age * 86_400_000).toISOString();
    writeFileSync(join(place, "record.json"), JSON.stringify({ ...record, upload_time: time }));
  }
  const index = await startIndex({ access: anybody, store });
  const proxy = await startFaultProxy(index.url, rules);
  const where = ["--index", proxy.through(index.uploadUrl), "--check-url", proxy.through(index.simpleUrl), "--yes"];
  let runs = 0;
  return {
    store,
    publish: (...more: readonly string[]) => {
      const env = { PYPI_API_TOKEN: "pypi-token", XDG_CACHE_HOME: join(workspace.folder, `cache-${count}-${++runs}`) };
      return from.publish([...where, ...quick, ...more], env);
    },
    /** What the index says of each of its files, by name. */
    files: () => recordsIn(store),
    /** File names that were sent, with the index's answer. */
    sent: () =>
      proxy.log.filter(({ method }) => method === "POST").map(({ filename, status }) => `${filename} ${status}`),
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
    },
  };
};

const recordsIn = (store: string): Readonly<Record<string, StoredFile>> => {
  const records = readdirSync(join(store, "files"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("record.json"))
    .map((path) => JSON.parse(readFileSync(join(store, "files", path), "utf8")) as StoredFile);
  return Object.fromEntries(records.map((record) => [record.filename, record]));
};

/** Gives the last commit another time, and with it other bytes to what most backends build, whose content stays. */
const recommit = (at: number, { folder, root }: Workspace): void => {
  const date = `${1_767_323_045 + at} +0000`;
  const env = { PATH: process.env.PATH, HOME: folder, GIT_COMMITTER_DATE: date };
  const author = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
  execFileSync("git", [...author, "commit", "--quiet", "--amend", "--no-edit"], { cwd: root, env });
};

test.each([
  ["wheel", isWheel],
  ["sdist", (filename: string) => !isWheel(filename)],
] as const)(
  "of every backend's package the index has the %s alone: what lacks goes up, the rest stays as it is",
  async (_, has) => {
    recommit(has === isWheel ? 60 : 120, everyBackend);
    await using index = await open({ has, from: everyBackend });
    const before = index.files();
    const end = await index.publish();
    expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 4 } });
    expect(end.document.plan?.packages.map(({ status }) => status)).toEqual(Array(4).fill("complete"));
    expect(index.sent()).toEqual(
      chain
        .flatMap(({ name }) => filesOf(name))
        .filter((name) => !has(name))
        .map(ok),
    );
    expect(index.files()).toMatchObject(before);
    expect(Object.keys(index.files()).sort()).toEqual(allFiles.toSorted());
  },
  180_000,
);

const ok = (filename: string): string => `${filename} 200`;

test("whole, half and absent packages together are finished, and rehearsed and tried before", async () => {
  const there = [...filesOf("tiny-uv"), "tiny_hatch-1.0.0-py3-none-any.whl", "tiny_setup-1.0.0.tar.gz"];
  await using index = await open({ has: (filename) => there.includes(filename) });
  const before = index.files();
  const end = await index.publish("--rehearse", "true", "--smoke", "import");
  expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 4 } });
  expect(end.document.plan?.packages.map(({ name, status }) => `${name} ${status}`)).toEqual([
    "tiny-hatch complete",
    "tiny-uv published",
    "tiny-setup complete",
    "tiny-flit publish",
  ]);
  expect(index.files()).toMatchObject(before);
  expect(Object.keys(index.files()).sort()).toEqual(allFiles.toSorted());
}, 180_000);

test("half a release of other content stops the run before anything goes up, and says what differs", async () => {
  const there = ["tiny_uv-1.0.0-py3-none-any.whl", "tiny_setup-1.0.0.tar.gz"];
  await using index = await open({ has: (filename) => there.includes(filename) });
  const before = index.files();
  for (const name of ["uv", "setup"])
    workspace.write(`ws/packages/tiny-${name}/src/tiny_${name}`, { "__init__.py": "x = 1\n" });
  workspace.commit();
  try {
    const end = await index.publish();
    expect(end).toMatchObject({
      status: 1,
      errors: ["RA-UPLOAD-CONTENT-DIFFERS", "RA-UPLOAD-CONTENT-DIFFERS"],
      document: { published: false, uploaded: 0 },
    });
    const told = end.document.findings.map(({ message, hint }) => `${message}. ${hint}`).sort();
    expect(told[0]).toContain("tiny_setup-1.0.0.tar.gz with other content");
    expect(told[0]).toContain("tiny_setup-1.0.0/src/tiny_setup/__init__.py");
    expect(told[0]).toContain("Give tiny-setup the next version after 1.0.0");
    expect(told[1]).toContain("tiny_uv-1.0.0-py3-none-any.whl with other content");
    expect(told[1]).toContain("tiny_uv/__init__.py");
    expect(index.sent()).toEqual([]);
    expect(index.files()).toEqual(before);
  } finally {
    workspace.git("ws", "reset", "--quiet", "--hard", "HEAD~1");
  }
}, 180_000);

test("half a release of more than 14 days ago is left alone: the index takes nothing more for it", async () => {
  await using index = await open({ has: isWheel, age: 14.1 });
  const before = index.files();
  const end = await index.publish();
  expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 0, outcomes: [] } });
  expect(index.sent()).toEqual([]);
  expect(index.files()).toEqual(before);
}, 60_000);

test("a listing that is behind shows half of a whole release: it is built again, refused, waited for and taken", async () => {
  recommit(180, everyBackend);
  const hide: Rule = { path: /simple\/tiny-setup/, nth: [1, 8], fault: { kind: "hide", filename: /gz$/ } };
  await using index = await open({ has: () => true, rules: [hide], from: everyBackend });
  const before = index.files();
  const end = await index.publish();
  expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 0 } });
  expect(index.sent()).toEqual(["tiny_setup-1.0.0.tar.gz 400"]);
  expect(index.files()).toEqual(before);
}, 120_000);

test("a listing that is behind shows nothing of a whole release: nothing is published twice", async () => {
  const unknown: Rule = { path: /simple\/tiny-setup/, nth: [1, 6], fault: { kind: "answer", status: 404 } };
  recommit(200, everyBackend);
  await using index = await open({ has: () => true, rules: [unknown], from: everyBackend });
  const before = index.files();
  const end = await index.publish();
  expect(end).toMatchObject({ status: 0, errors: [], document: { published: true } });
  expect(index.sent()).toEqual(["tiny_setup-1.0.0-py3-none-any.whl 400"]);
  expect(index.files()).toEqual(before);
}, 120_000);

test("two runs at once: each file is there once, and both say so", async () => {
  await using index = await open({ has: () => false });
  const ends = await Promise.all([index.publish(), index.publish()]);
  for (const end of ends) {
    expect(end).toMatchObject({ status: 0, errors: [], document: { published: true } });
    const hashes = readFileSync(join(end.document.dist_path!, "SHA256SUMS"), "utf8").trim().split("\n").sort();
    const listed = Object.values(index.files()).map(({ filename, digests }) => `${digests.sha256}  ${filename}`);
    expect(hashes).toEqual(listed.sort());
  }
  expect(Object.keys(index.files()).sort()).toEqual(allFiles.toSorted());
}, 240_000);

test("a release that is whole is not built again", async () => {
  await using index = await open({ has: () => true });
  const untouched = workspace.fingerprint();
  const end = await index.publish();
  expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 0, outcomes: [] } });
  expect(readdirSync(end.document.dist_path!).filter((name) => allFiles.includes(name))).toEqual([]);
  expect(index.sent()).toEqual([]);
  expect(workspace.fingerprint()).toBe(untouched);
}, 60_000);

test("a member that others require for their builds is finished, and rehearsed, with the index's own bytes", async () => {
  const requires = '["hatchling>=1.27", "tiny-hatch"]';
  const buildSystem = `[build-system]\nrequires = ${requires}\nbuild-backend = "hatchling.build"\n`;
  using other = tinyWorkspace([...chain.slice(0, 2), { name: "tiny-user", buildSystem }]);
  recommit(240, other);
  const there = [...filesOf("tiny-uv"), "tiny_hatch-1.0.0-py3-none-any.whl"];
  await using index = await open({ has: (filename) => there.includes(filename), from: other, released: everyBackend });
  const before = index.files();
  const end = await index.publish("--rehearse", "true");
  expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 3 } });
  expect(index.files()).toMatchObject(before);
}, 120_000);
