import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { archives } from "../../../src/adapters/archive.ts";
import type { Distribution } from "../../../src/domain/distribution/distribution.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import type { KnownClassifiers } from "../../../src/domain/python/classifier.ts";
import type { StartedTwine } from "../../../src/ports/twine.ts";
import { checkStage } from "../../../src/stages/publish/check.ts";
import { zipBytes } from "../../domain/distribution/archive-bytes.ts";
import { expected, metadata, wheelFiles, zipEntries } from "../../domain/distribution/sound.ts";
import { planned } from "../../domain/plan-builder.ts";
import { endOf, sdistName, soundFiles, wheelName } from "./releasing.ts";

interface Given {
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Of what was built; else that of the files. */
  readonly sha256?: string;
  readonly classifiers?: KnownClassifiers;
  /** What twine prints. */
  readonly twine?: Awaited<ReturnType<StartedTwine["check"]>>;
  /** Told of a package that is sound but for that; twine waits for what it gives. */
  readonly sound?: () => void;
  readonly twineWaits?: Promise<unknown>;
}

const info = "core_lib-1.2.0.dist-info";
const passed = (name: string) => `Checking dist/${name}: PASSED\n`;

const check = async (given: Given = {}) => {
  const folder = await mkdtemp(join(tmpdir(), "check-"));
  try {
    const distributions: Distribution[] = [];
    for (const [filename, bytes] of Object.entries(given.files ?? soundFiles())) {
      await writeFile(join(folder, filename), bytes);
      const kind = filename.endsWith(".whl") ? "wheel" : "sdist";
      distributions.push({
        package: "core-lib",
        filename,
        kind,
        size: bytes.length,
        sha256: given.sha256 ?? createHash("sha256").update(bytes).digest("hex"),
      });
    }
    const notes: Finding[] = [];
    const asked: string[][] = [];
    const stage = checkStage({
      archives,
      twine: async () => ({
        check: async (paths) => {
          asked.push([...paths]);
          await given.twineWaits;
          return given.twine ?? { stdout: passed(wheelName) + passed(sdistName) };
        },
      }),
      classifiers: { read: async () => given.classifiers ?? { unavailable: "no network" } },
      areTogether: () => true,
      besides: async () => [],
      note: (finding) => notes.push(finding),
      pathOf: (filename) => join(folder, filename),
      expected: () => expected,
      all: () => distributions,
      slots: 2,
      ...(given.sound === undefined ? {} : { sound: given.sound }),
    });
    const work = { package: planned("core-lib", { version: "1.2.0" }), distributions };
    const ends = await Promise.all([endOf(stage, work), endOf(stage, work)]);
    return {
      end: ends[0],
      notes: notes.map(({ code }) => code),
      hints: notes.map(({ hint }) => hint),
      asked,
      distributions,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
};

test("sound distributions pass, and twine is asked once for all packages", async () => {
  const { end, notes, asked } = await check();
  expect(end).toMatchObject({ kind: "done" });
  expect(notes).toEqual([]);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toHaveLength(2);
});

test("what both distributions have in common is told once", async () => {
  const error = (name: string) => `Checking dist/${name}: FAILED\nERROR    Unknown directive type "tabs".\n`;
  const { end } = await check({ twine: { stdout: error(wheelName) + error(sdistName) } });
  expect(end).toMatchObject({ codes: ["RA-DIST-TWINE-FAILED"], error: { findings: [{ package: "core-lib" }] } });
  const warning = (name: string) =>
    `Checking dist/${name}: PASSED with warnings\nWARNING  \`long_description\` missing.\n`;
  const warned = await check({ twine: { stdout: warning(wheelName) + warning(sdistName) } });
  expect(warned.end).toMatchObject({ kind: "done" });
  // Two runs of the stage, one warning each.
  expect(warned.notes).toEqual(["RA-DIST-TWINE-WARNED", "RA-DIST-TWINE-WARNED"]);
});

test("metadata that twine gives up on and PyPI refuses is told once", async () => {
  const text = metadata("License-Expression: MIT License");
  const files = { ...soundFiles(), [wheelName]: zipBytes(zipEntries(wheelFiles({ [`${info}/METADATA`]: text }))) };
  const stdout = `Checking dist/${wheelName}: ERROR    InvalidDistribution: Invalid distribution metadata: 'MIT License'\n         is invalid for 'license-expression'\n`;
  const { end, notes } = await check({ files, twine: { stdout } });
  expect(end).toMatchObject({ codes: ["RA-DIST-REFUSED-BY-PYPI"] });
  expect(notes).not.toContain("RA-DIST-TWINE-WARNED");
});

test("what twine says of a file whose name ends as this package's is that file's package's", async () => {
  const stdout = `Checking dist/my_${wheelName}: FAILED\nERROR    broken\n${passed(wheelName)}${passed(sdistName)}`;
  expect((await check({ twine: { stdout } })).end).toMatchObject({ kind: "done" });
});

test("a package that is sound is told of while twine still looks, one that is not never", async () => {
  const told = Promise.withResolvers<void>();
  const { end, asked } = await check({ sound: told.resolve, twineWaits: told.promise });
  expect([end.kind, asked.length]).toEqual(["done", 1]);
  let count = 0;
  const other = soundFiles({
    "core_lib-1.2.0.dist-info/METADATA": "Metadata-Version: 2.4\nName: core-lib\nVersion: 1.3.0\n",
  });
  const broken = await check({ files: other, sound: () => count++ });
  expect([broken.end.kind, count]).toEqual(["failed", 0]);
});

describe("classifiers", () => {
  const classified = { "core_lib-1.2.0.dist-info/METADATA": metadata("Classifier: Framework :: Flusk") };
  const files = { ...soundFiles(), [wheelName]: zipBytes(zipEntries(wheelFiles(classified))) };
  const list = { known: ["Framework :: Flask"], deprecated: {} };

  test("are looked up in PyPI's list, once for all packages, where there are any", async () => {
    expect((await check({ files, classifiers: list })).end).toMatchObject({ codes: ["RA-DIST-CLASSIFIER"] });
    const sound = { known: ["Framework :: Flusk"], deprecated: {} };
    expect((await check({ files, classifiers: sound })).end).toMatchObject({ kind: "done" });
    expect((await check({ classifiers: list })).end).toMatchObject({ kind: "done" });
  });

  test("stay unchecked without the list, which is said once", async () => {
    const { end, notes } = await check({ files });
    expect(end).toMatchObject({ kind: "done" });
    expect(notes.filter((code) => code === "RA-CHECK-CLASSIFIERS-UNAVAILABLE")).toHaveLength(1);
  });
});

test("without twine the run goes on, and says why", async () => {
  const { end, notes } = await check({ twine: { unavailable: "no network" } });
  expect(end).toMatchObject({ kind: "done" });
  expect(notes).toEqual(["RA-CHECK-TWINE-UNAVAILABLE"]);
  const full = await check({ twine: { unavailable: "No space left on device (os error 28)" } });
  expect(full.hints).toEqual([expect.stringMatching(/^Free room on the disk/)]);
  const unbuilt = "Because nh3 has no usable wheels and you require nh3, we can conclude that it is unsatisfiable.";
  const none = await check({ twine: { unavailable: unbuilt } });
  expect(none.hints).toEqual([expect.stringMatching(/^Run on a platform and a Python, or with an index, for which/)]);
  const locked = { url: "https://own.example/simple/", status: 401 };
  const out = await check({ twine: { unavailable: "twine was not found", locked } });
  expect(out.hints).toEqual([expect.stringMatching(/^Name the index, and give its login: UV_INDEX="NAME=https:/)]);
});

test("a version that is not the plan's, and a wheel that was cut, stop the package", async () => {
  const metadata = "Metadata-Version: 2.4\nName: core-lib\nVersion: 1.3.0\n\nHello\n";
  const other = await check({ files: soundFiles({ "core_lib-1.2.0.dist-info/METADATA": metadata }) });
  expect(other.end).toMatchObject({ kind: "failed" });
  const files = soundFiles();
  const cut = await check({ files: { ...files, [wheelName]: files[wheelName]!.subarray(0, 200) } });
  expect(cut.end).toMatchObject({ kind: "failed" });
});

test("files that are not what was built any more are not looked at further", async () => {
  const { end } = await check({ sha256: "00", twine: { stdout: "" } });
  expect(end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-FILE-SWAPPED", "RA-UPLOAD-FILE-SWAPPED"] });
});
