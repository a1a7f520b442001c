import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { cli } from "../../child.ts";
import { tempFolder } from "../../temp-folder.ts";
import { machine } from "../../uv-sandbox.ts";
import { releasing } from "./releasing.ts";

const project = (name: string): string =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`;

test("changelog prints a section that is written, or the one that would come next, and writes nothing", async () => {
  using repository = releasing({
    "pyproject.toml": '[project]\nname = "ws"\nversion = "0"\n[tool.uv.workspace]\nmembers = ["a", "b"]\n',
    "a/pyproject.toml": project("a"),
    "a/CHANGELOG.md": "# Changelog\n\n## 1.0.0 - 2026-01-01\n\n- First\n",
    "b/pyproject.toml": project("b"),
  });
  for (const name of ["a", "b"]) repository.git("ws", "tag", `${name}-v1.0.0`);
  repository.commit("feat: more", { "a/x.py": "1", "b/x.py": "1" });
  const tree = repository.tree();
  const changelog = (...args: readonly string[]) =>
    cli(["changelog", "-C", repository.path, "--index", "off", "--date", "2026-03-04", ...args], {
      env: { ...machine, XDG_CACHE_HOME: `${repository.folder}/cache` },
    });
  const old = await changelog("--package", "a", "--version", "1.0");
  expect([old.status, old.stdout]).toEqual([0, "## 1.0.0 - 2026-01-01\n\n- First\n"]);
  const next = await changelog("--package", "A");
  expect(next.stdout).toMatch(/^## 1\.1\.0 - 2026-03-04\n\n- more \([0-9a-f]{9}\)\n$/);
  expect((await changelog("--package", "a", "--version", "1.1.0")).stdout).toBe(next.stdout);
  expect((await changelog()).stdout).toMatch(/^a 1\.1\.0\n\n## 1\.1\.0 [\s\S]*\n\nb 1\.1\.0\n\n## /);
  const { sections } = JSON.parse((await changelog("--format", "json")).stdout);
  expect(sections).toEqual([
    expect.objectContaining({ package: "a", version: "1.1.0", path: "a/CHANGELOG.md", heading: "1.1.0 - 2026-03-04" }),
    expect.objectContaining({ package: "b", version: "1.1.0", path: "b/CHANGELOG.md" }),
  ]);
  const none = await changelog("--version", "9");
  expect([none.status, none.stdout]).toEqual([2, ""]);
  expect(none.stderr).toContain("RA-CHANGELOG-NOT-THERE");
  expect((await changelog("--package", "bb")).stderr).toContain("RA-PLAN-PATTERN-MATCHES-NOTHING");
  // discover lists it.
  expect((await changelog("--package", "ws")).stderr).toContain("package names ws, which is not published: no [build");
  // It comes next, and where that has errors, nobody knows.
  const bare = join(repository.path, "release-actions.toml");
  writeFileSync(bare, 'require-changelog = "false"\n[packages.b]\nchangelog = "NEWS.md"\n');
  const begun = await changelog("--package", "b", "--version", "1.1.0");
  expect([begun.status, begun.stdout]).toEqual([0, "b has no changelog, and none is begun\n"]);
  writeFileSync(bare, '[packages.b]\nchangelog = "NEWS.adoc"\n');
  const odd = join(repository.path, "NEWS.adoc");
  writeFileSync(odd, "= Log\n");
  const unread = await changelog("--package", "b", "--version", "1.1.0");
  expect([unread.status, unread.stdout]).toEqual([1, "No section is made, for there are errors\n"]);
  for (const file of [bare, odd]) rmSync(file);
  repository.git("ws", "tag", "--force", "b-v1.0.0");
  const unchanged = await changelog("--package", "b");
  expect(unchanged.stdout).toBe("Nothing to release of b: nothing since b-v1.0.0\n");
  expect(repository.tree()).toBe(tree);
}, 60_000);

test("what cannot be read is not nothing to release", async () => {
  using folder = tempFolder({ "pyproject.toml": project("a") });
  const env = { ...machine, XDG_CACHE_HOME: `${folder.path}/cache` };
  const { status, stdout } = await cli(["changelog", "-C", folder.path, "--index", "off"], { env });
  expect([status, stdout]).toEqual([2, "No section is made, for there are errors\n"]);
}, 30_000);
