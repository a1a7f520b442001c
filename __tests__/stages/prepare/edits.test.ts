import { describe, expect, test } from "@jest/globals";
import { first, kinds, pyproject, second, startPreparing } from "./preparing.ts";

describe("what a person has pushed stays", () => {
  test("a section of the changelog, and what would have been added is said", async () => {
    await using project = await startPreparing();
    await project.run(first);
    project.edit("core/CHANGELOG.md", (text) => text.replace("a new thing", "a *much better* thing"));
    const left = await project.run(first);
    expect(kinds(left)).toEqual(["edit"]);
    expect(left.findings).toMatchObject([{ code: "RA-REQUEST-EDIT-KEPT", hint: "Nothing needs to be done" }]);
    expect(project.forge.pulls[0]!.body).toContain("Nothing has come since.");
    project.change({ "core/more.py": "" });
    const next = await project.run(second);
    expect(kinds(next)).toEqual(["edit"]);
    expect(project.file("core/CHANGELOG.md")).toContain("a *much better* thing");
    expect(project.file("core/CHANGELOG.md")).not.toContain("another thing");
    expect(next.findings).toMatchObject([
      { code: "RA-REQUEST-EDIT-KEPT", hint: "Add by hand what is wanted of this:\nanother thing" },
    ]);
    expect(project.forge.pulls[0]!.body).toContain("another thing");
    const later = await project.run({ ...second, version: "1.2.0" });
    expect(kinds(later)).toEqual(["append", "edit"]);
    expect(project.file("core/CHANGELOG.md")).toContain(
      "## 1.2.0 - 2026-11-29\n\n### Added\n\n- a *much better* thing",
    );
    expect(project.file("core/pyproject.toml")).toContain('version = "1.2.0"');
    expect(project.subjects()).toEqual(["Release core 1.2.0", "say it better", "Release core 1.1.0"]);
    const end = await project.run({ ...second, version: "1.2.0" });
    expect(kinds(end)).toEqual([]);
    expect(project.file("core/CHANGELOG.md")).toContain("a *much better* thing");
  });

  test("a version, which the next plan takes over", async () => {
    await using project = await startPreparing();
    await project.run(first);
    project.edit("core/pyproject.toml", (text) => text.replace("1.1.0", "2.0.0"));
    const next = await project.run(second);
    expect(kinds(next)).toEqual(["append", "edit"]);
    expect(project.file("core/pyproject.toml")).toContain('version = "2.0.0"');
    expect(project.file("core/CHANGELOG.md")).toContain(
      "## 2.0.0 - 2026-11-29\n\n### Added\n\n- a new thing\n- another thing",
    );
    expect(project.forge.pulls[0]!.title).toBe("Release core 2.0.0");
    const end = await project.run(second);
    expect(kinds(end)).toEqual([]);
    expect(project.file("core/pyproject.toml")).toContain('version = "2.0.0"');
  });

  test("a merge of the base, which is no doing of theirs", async () => {
    await using project = await startPreparing();
    const requires = (name: string) => project.change({ "core/pyproject.toml": pyproject("1.0.0", `"${name}"`) });
    await project.run(first);
    requires("x");
    project.update();
    requires("y");
    await project.run({ ...second, version: "1.2.0" });
    expect(project.subjects()).toHaveLength(3);
    expect(`${project.file("core/pyproject.toml")}\n`).toBe(pyproject("1.2.0", '"y"'));
    expect(project.file("core/CHANGELOG.md")).toContain("another thing");
  });

  test("any other file, also where it is released anew", async () => {
    await using project = await startPreparing();
    await project.run(first);
    project.edit("README.md", () => "a better page\n");
    project.edit("core/pyproject.toml", (text) =>
      text.replace("dependencies = []", 'dependencies = []\nlicense = "MIT"'),
    );
    project.change({ "core/more.py": "" });
    expect((await project.run({ ...second, version: "1.2.0" })).findings).toEqual([]);
    expect((await project.run({ ...second, version: "1.3.0" })).findings).toEqual([]);
    expect(project.file("README.md")).toBe("a better page");
    expect(`${project.file("core/pyproject.toml")}
`).toBe(`${pyproject("1.3.0")}license = "MIT"
`);
  });
});
