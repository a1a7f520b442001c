import { describe, expect, test } from "@jest/globals";
import type { PackageName } from "../../../src/domain/python/name.ts";
import {
  isEdited,
  replaceSection,
  retitleSection,
  writtenSections,
} from "../../../src/domain/release-request/sections.ts";

const [core, web] = ["core" as PackageName, "web" as PackageName];
const names = [core, web];
const entry = (name: PackageName, file: string) => ({
  name,
  path: name,
  from: "1.0.0",
  to: "1.1.0",
  why: "",
  section: { path: file, block: "", notes: "" },
  bump: "minor" as const,
  changes: 1,
  installers: [],
});

const written = async (file: string, text: string, packages = [core]) =>
  await writtenSections({
    packages: packages.map((name) => entry(name, file)),
    files: [{ path: file, bytes: new TextEncoder().encode(text) }],
    date: "2026-11-29",
    unread: [],
    findings: [],
  });

const markdown = "# Changes\n\n## 1.1.0 (2026-11-29)\n\n- new\n\n## 1.0.0\n\n- old\n";
const rst = "Changes\n=======\n\n1.9.0\n-----\n\n* new\n\n1.0.0\n-----\n\n* old\n";

describe("a section of ours", () => {
  test.each([
    ["CHANGELOG.md", markdown],
    ["CHANGES.rst", rst.replace("1.9.0", "1.1.0")],
    ["NEWS", rst.replace("1.9.0", "1.1.0")],
  ])("is known again in %s, and its edit is seen", async (file, text) => {
    const [section] = await written(file, text);
    expect(await isEdited({ file, text, names }, section!)).toBe(false);
    expect(await isEdited({ file, text: text.replaceAll("\n", "\r\n"), names }, section!)).toBe(false);
    expect(await isEdited({ file, text: text.replace("old", "older"), names }, section!)).toBe(false);
    expect(await isEdited({ file, text: text.replace("new", "newer"), names }, section!)).toBe(true);
    expect(await isEdited({ file, text: text.replace(/1\.1\.0/, "7.0"), names }, section!)).toBe(true);
  });

  test("that was edited gets a new version in its heading alone, with an adornment as long", async () => {
    const old = { file: "CHANGES.rst", package: core, version: "1.9.0", digest: "" };
    const text = rst.replace("* new", "* as in 1.9.0");
    expect(retitleSection({ file: "CHANGES.rst", text, names }, old, "1.10.0")).toBe(
      text.replace("1.9.0\n-----", "1.10.0\n------"),
    );
    expect(retitleSection({ file: "C.md", text: markdown, names }, { ...old, version: "1.1.0" }, "2.0")).toBe(
      markdown.replace("1.1.0 (", "2.0 ("),
    );
  });

  test("is made anew beside one of another package that was edited", async () => {
    const file = "CHANGELOG.md";
    const text = "# Changes\n\n## core 1.1.0\n\n- new\n\n## web 1.1.0\n\n- web\n";
    const [old] = await written(file, text, [core, web]);
    const edited = text.replace("- web", "- the web");
    const by = { file, text: text.replaceAll("1.1.0", "1.2.0").replace("- new", "- new\n- newer"), names };
    expect(replaceSection({ file, text: edited, names }, { old: old!, by, version: "1.2.0" })).toBe(
      "# Changes\n\n## core 1.2.0\n\n- new\n- newer\n\n## web 1.1.0\n\n- the web\n",
    );
  });
});
