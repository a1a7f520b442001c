import { spawnSync } from "node:child_process";
import { join, normalize } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { type Content, project, tempFolder, workspaceTable } from "../../temp-folder.ts";

const env = { PATH: process.env.PATH ?? "", HOME: "/nonexistent", UV_NO_CONFIG: "1", UV_OFFLINE: "1" };

/** Absolute paths of the members, or that there is an error. */
const membersByUv = (folder: string): readonly string[] | "error" => {
  const args = ["workspace", "list", "--paths", "--no-cache"];
  const { status, stdout } = spawnSync("uv", args, { cwd: folder, env, encoding: "utf8" });
  return status === 0 ? stdout.split("\n").filter(Boolean).map(normalize).sort() : "error";
};

const membersByUs = (folder: string): readonly string[] | "error" => {
  try {
    const { root, members } = readWorkspace(nodeFiles, folder);
    return members.map(({ path }) => join(root, path)).sort();
  } catch (error) {
    if (error instanceof Problem) return "error";
    throw error;
  }
};

const root = (members: readonly string[], exclude?: readonly string[]): string =>
  project("root", workspaceTable(members, exclude));

const tree = {
  "a/pyproject.toml": project("a"),
  "a/b/pyproject.toml": project("ab"),
  "x/c/pyproject.toml": project("xc"),
  "x/.d/pyproject.toml": project("xd"),
  "x/[e]/pyproject.toml": project("xe"),
  "x/f/g/pyproject.toml": project("xfg"),
  "x/README.md": "",
  "../out/pyproject.toml": project("out"),
};

const cases: Readonly<Record<string, readonly [Readonly<Record<string, Content>>, string?]>> = {
  "a star": [{ ...tree, "pyproject.toml": root(["x/*"], ["x/f"]) }],
  "two stars": [{ ...tree, "pyproject.toml": root(["x/**"], ["x/f"]) }],
  "two stars in the middle": [{ ...tree, "pyproject.toml": root(["**/g", "**/b"]) }],
  "sets and question marks": [{ ...tree, "pyproject.toml": root(["[!x]", "x/[[]e]", "x/?"], ["*/f"]) }],
  "an exclusion that crosses folders": [{ ...tree, "pyproject.toml": root(["x/f/*", "a"], ["x/*"]) }],
  "a folder outside": [{ ...tree, "pyproject.toml": root(["../out", "./a/", "a/../a"]) }],
  "a start in a member": [{ ...tree, "pyproject.toml": root(["a", "x/c"]) }, "x/c"],
  "a start between root and member": [{ ...tree, "pyproject.toml": root(["x/c"]) }, "x"],
  "a start in a member of a member's folder": [{ ...tree, "pyproject.toml": root(["a", "a/b"]) }, "a/b"],
  "a start in an excluded project": [{ ...tree, "pyproject.toml": root(["a", "x/c"], ["x/c"]) }, "x/c"],
  "a start that only a crossing star would match": [{ ...tree, "pyproject.toml": root(["x/*"], ["x/f"]) }, "x/f/g"],
  "a root without project": [{ ...tree, "pyproject.toml": workspaceTable(["a"]) }],
  "a root without project that lists itself": [{ ...tree, "pyproject.toml": workspaceTable([".", "a"]) }],
  "a single project": [{ "pyproject.toml": project("a") }],
  "a hidden folder without pyproject.toml": [
    { "pyproject.toml": root(["*"]), ".h/x": "", "a/pyproject.toml": project("a") },
  ],
  "an empty folder": [{ "pyproject.toml": root(["*"]), e: "folder/" }],
  "a folder without pyproject.toml": [{ "pyproject.toml": root(["*"]), "e/x": "" }],
  "a folder of ignored files": [
    { "pyproject.toml": root(["*"]), ".git/HEAD": "", ".gitignore": "*.pyc", "e/x.pyc": "" },
  ],
  "a folder that is ignored itself": [
    { "pyproject.toml": root(["*"]), ".git/HEAD": "", ".gitignore": "e/", "e/x": "" },
  ],
  "an unmanaged member": [
    { "pyproject.toml": root(["a"]), "a/pyproject.toml": project("a", "[tool.uv]\nmanaged = false\n") },
  ],
  "an unmanaged start": [{ "pyproject.toml": project("a", "[tool.uv]\nmanaged = false\n") }],
  "one name twice": [
    { "pyproject.toml": root(["a", "b"]), "a/pyproject.toml": project("x.y"), "b/pyproject.toml": project("X_y") },
  ],
  "a link to a member": [{ ...tree, "pyproject.toml": root(["a", "l"]), l: { link: "a" } }],
  "a link to a folder that is no member": [{ ...tree, "pyproject.toml": root(["l"]), l: { link: "a" } }],
  "a loop of links": [{ ...tree, "pyproject.toml": root(["a/**"]), "a/l": { link: "." } }],
  "a workspace in a workspace": [
    { "pyproject.toml": root(["a"]), "a/pyproject.toml": project("a", "[tool.uv.workspace]\n") },
  ],
  "a nested workspace that is no member": [
    { ...tree, "pyproject.toml": root(["a"]), "n/pyproject.toml": workspaceTable([]) },
  ],
  "a member without project": [{ "pyproject.toml": root(["a"]), "a/pyproject.toml": "[tool.x]\n" }],
  "an unknown key": [{ "pyproject.toml": project("a", "[tool.uv.workspace]\nmember = []\n") }],
  "a bad glob": [{ ...tree, "pyproject.toml": root(["a**"]) }],
  "a bad exclusion": [{ ...tree, "pyproject.toml": root(["a"], ["["]) }],
  "a set with a slash": [{ ...tree, "pyproject.toml": root(["a[/]b"]) }],
  "a byte order mark": [{ "pyproject.toml": `\ufeff${project("a")}` }],
  "a version of the wrong type": [{ "pyproject.toml": '[project]\nname = "a"\nversion = 1\n' }],
};

test.each(Object.entries(cases))("uv agrees about %s", (_, [contents, start = "."]) => {
  using folder = tempFolder(contents);
  const at = join(folder.path, start);
  expect(membersByUs(at)).toEqual(membersByUv(at));
});
