import { expect, test } from "@jest/globals";
import { comparableWheels, fileToRead, releaseBefore } from "../../../src/domain/installers/last-release.ts";

const listed = (...names: readonly string[]) =>
  names.map((name) => ({ filename: name.replace("!", ""), size: undefined, yanked: name.startsWith("!") }));

const versionBefore = (next: string, ...names: readonly string[]) =>
  releaseBefore(listed(...names), "shelf", next)?.version;

test("what is yanked is not what users have, nor what is newer, nor another package's", () => {
  const files = ["shelf-1.0-py3-none-any.whl", "!shelf-1.1.tar.gz", "shelf-3.0.tar.gz", "shelf_x-1.2.tar.gz"];
  expect(versionBefore("2.0", ...files)).toBe("1.0");
  expect(versionBefore("1.0", ...files)).toBeUndefined();
});

test("a final release follows a final one where there is any, a candidate what is before it", () => {
  const files = ["shelf-1.0.tar.gz", "shelf-2.0rc1.tar.gz"];
  expect(versionBefore("2.0", ...files)).toBe("1.0");
  expect(versionBefore("2.0rc2", ...files)).toBe("2.0rc1");
  expect(versionBefore("2.0", "shelf-2.0rc1.tar.gz")).toBe("2.0rc1");
});

test("a wheel for everybody is read before one for some, and any before the sdist", () => {
  const [pure, own, sdist] = ["shelf-1.0-py3-none-any.whl", "shelf-1.0-cp312-cp312-win32.whl", "shelf-1.0.tar.gz"];
  const read = (...names: readonly string[]) =>
    fileToRead(releaseBefore(listed(...names), "shelf", "2.0")!).name.filename;
  expect(read(sdist, own, pure)).toBe(pure);
  expect(read(sdist, own)).toBe(own);
});

test("one wheel of many platforms says nothing of the others", () => {
  const [pure, linux] = ["shelf-1.0-py3-none-any.whl", "shelf-1.0-cp312-cp312-manylinux_2_17_x86_64.whl"];
  expect(comparableWheels([linux], linux)).toBeUndefined();
  expect(comparableWheels([pure], linux)).toEqual([linux]);
  expect(comparableWheels([linux], pure)).toEqual([pure]);
});
