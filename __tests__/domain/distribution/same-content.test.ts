import { describe, expect, test } from "@jest/globals";
import { sameContent } from "../../../src/domain/distribution/same-content.ts";
import { tarGzBytes, zipBytes } from "./archive-bytes.ts";
import { archiveOf, metadata, sdistName, sdistOf, wheelFiles, wheelName, wheelOf, zipEntries } from "./sound.ts";

const info = "core_lib-1.2.0.dist-info";
const wheelFile = "Wheel-Version: 1.0\nGenerator: newer 2\nRoot-Is-Purelib: true\nTag: py3-none-any\n";

describe("two wheels have the same content", () => {
  test("in another order, with folders, under other modes and compressions", async () => {
    const entries = zipEntries(wheelFiles());
    const other = entries.toReversed().map((entry) => ({ ...entry, mode: 0o100600, isStored: true }));
    const folders = [{ name: "core_lib/", mode: 0o040755 }, ...other];
    expect(sameContent(await wheelOf(), await archiveOf(wheelName, zipBytes(folders)))).toEqual([]);
  });

  test("where only what the backend says of itself differs", async () => {
    const newer = await wheelOf({
      [`${info}/WHEEL`]: wheelFile,
      [`${info}/METADATA`]: metadata(
        "Dynamic: license-file",
        "Import-Name: core_lib",
        "Classifier: Programming Language :: Python :: 3.15",
        "Keywords: b",
        "Author: a",
      ).replace("2.4", "2.5"),
    });
    const older = await wheelOf({ [`${info}/METADATA`]: metadata("Author: a", "Keywords: b") });
    expect(sameContent(older, newer)).toEqual([]);
  });
});

describe("two wheels differ", () => {
  const against = async (changes: Readonly<Record<string, string | undefined>>) =>
    sameContent(await wheelOf({ "core_lib/a.py": "1" }), await wheelOf({ "core_lib/a.py": "1", ...changes }));

  test("by a file that one of them lacks or that has other bytes", async () => {
    expect(await against({ "core_lib/b.py": "" })).toEqual([{ path: "core_lib/b.py", how: "only in the second" }]);
    expect(await against({ "core_lib/a.py": undefined })).toEqual([
      { path: "core_lib/a.py", how: "only in the first" },
    ]);
    expect(await against({ "core_lib/a.py": "2" })).toEqual([{ path: "core_lib/a.py", how: "content" }]);
  });

  test.each([
    ["a requirement", metadata("Requires-Dist: idna")],
    ["a classifier of another kind", metadata("Classifier: Framework :: Pytest")],
    ["the description", metadata().replace("Hello", "Bye")],
  ])("by %s in the metadata", async (_, text) => {
    expect(await against({ [`${info}/METADATA`]: text })).toEqual([{ path: `${info}/METADATA`, how: "content" }]);
  });

  test("by a tag in WHEEL", async () => {
    const text = wheelFile.replace("Tag: py3-none-any", "Tag: py2-none-any");
    expect(await against({ [`${info}/WHEEL`]: text })).toEqual([{ path: `${info}/WHEEL`, how: "content" }]);
  });

  test("by the executable bit", async () => {
    const [first = { name: "" }, ...rest] = zipEntries(wheelFiles());
    const executable = await archiveOf(wheelName, zipBytes([{ ...first, mode: 0o100755 }, ...rest]));
    expect(sameContent(await wheelOf(), executable)).toEqual([{ path: "core_lib/__init__.py", how: "executable bit" }]);
  });

  test("where one of them cannot be read", async () => {
    const cut = await archiveOf(wheelName, zipBytes(zipEntries(wheelFiles())).subarray(0, -40));
    expect(sameContent(await wheelOf(), cut)).toEqual([{ path: wheelName, how: "unreadable" }]);
  });
});

describe("two sdists", () => {
  const source = "core_lib-1.2.0/PKG-INFO";
  test("compare PKG-INFO and that of an egg-info by their headers, and other files by their bytes", async () => {
    const egg = "core_lib-1.2.0/core_lib.egg-info/PKG-INFO";
    const older = await sdistOf({ [egg]: metadata() });
    const text = metadata("Dynamic: license-file").replace("2.4", "2.5");
    expect(sameContent(older, await sdistOf({ [egg]: text, [source]: text }))).toEqual([]);
    const project = "core_lib-1.2.0/pyproject.toml";
    expect(sameContent(older, await sdistOf({ [egg]: metadata("Author: b"), [project]: "[tool]\n" }))).toEqual([
      { path: egg, how: "content" },
      { path: project, how: "content" },
    ]);
  });

  test("differ by where a link leads, and by a link in a file's place", async () => {
    const linked = (link: string) => archiveOf(sdistName, tarGzBytes([{ name: "a/l", type: "2", link }]));
    expect(sameContent(await linked("x"), await linked("x"))).toEqual([]);
    expect(sameContent(await linked("x"), await linked("y"))).toEqual([{ path: "a/l", how: "content" }]);
    const file = await archiveOf(sdistName, tarGzBytes([{ name: "a/l" }]));
    expect(sameContent(await linked("x"), file)).toEqual([{ path: "a/l", how: "content" }]);
  });
});
