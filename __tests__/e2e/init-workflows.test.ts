import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { type Login, startClosedIndex } from "./closed-index.ts";
import { filesBelow } from "./job.ts";
import { type Tiny, workspaceFiles } from "./tiny-workspace.ts";
import { type Ran, type Running, runWorkflow } from "./workflow-run.ts";

let sandbox: GitSandbox;
beforeEach(() => {
  sandbox = createGitSandbox();
});
afterEach(() => sandbox[Symbol.dispose]());

const packages: readonly Tiny[] = [{ name: "reed-bed" }, { name: "reed-leaf", requires: ["reed-bed>=1.0.0"] }];
const files = [
  "reed_bed-1.0.0-py3-none-any.whl",
  "reed_bed-1.0.0.tar.gz",
  "reed_leaf-1.0.0-py3-none-any.whl",
  "reed_leaf-1.0.0.tar.gz",
];

const published = (): readonly string[] =>
  [...filesBelow(join(sandbox.folder, "store")).keys()]
    .map((path) => path.split("/").at(-1)!)
    .filter((name) => /\.(?:whl|tar\.gz)$/.test(name))
    .toSorted();

/** What `init` writes for a workspace on github.com, unless another forge is meant, committed and tagged. */
const written = async (tables: string, args: readonly string[], tiny = packages): Promise<string> => {
  const root = sandbox.repository("ws", workspaceFiles(tiny, tables));
  const { status, stderr } = await cli(["init", "--yes", ...args], { cwd: root, env: { HOME: sandbox.folder } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "chore: set up releases");
  sandbox.git("ws", "tag", "v1.0.0");
  const folder = args.includes("gitea") ? ".gitea" : ".github";
  return readFileSync(join(root, folder, "workflows/publish.yml"), "utf8");
};

const onTag = (text: string, running: Partial<Running>): Promise<Ran> =>
  runWorkflow(text, {
    repository: join(sandbox.folder, "ws"),
    github: { event_name: "push", ref: "refs/tags/v1.0.0", ref_name: "v1.0.0" },
    ...running,
  });

describe("an index of one's own that answers nobody without a login", () => {
  const logins: { readonly readers: readonly Login[]; readonly writers: readonly Login[] } = {
    readers: [["reader", "the-password-of-reading"]],
    writers: [["publisher", "the-password-of-uploads"]],
  };
  const vars = { PACKAGES_READ_USER: "reader", PACKAGES_UPLOAD_USER: "publisher" };
  const secrets = { PACKAGES_READ: "the-password-of-reading", PACKAGES_UPLOAD: "the-password-of-uploads" };

  test.each([
    ["by a login that publish is given", "explicit = true\n", "github"],
    ["by uv's own login", 'authenticate = "always"\n', "github"],
    ["by a login that publish is given, in one job", "explicit = true\n", "gitea"],
    ["by uv's own login, in one job", 'authenticate = "always"\n', "gitea"],
  ])("is read and uploaded to %s", async (_, more, forge) => {
    await using index = await startClosedIndex(join(sandbox.folder, "store"), logins);
    const declared = `[[tool.uv.index]]\nname = "inner"\nurl = "${index.simpleUrl}"\npublish-url = "${index.uploadUrl}"\n${more}`;
    const text = await written(declared, ["--flow", "tag", "--forge", forge]);
    const ran = await onTag(text, { vars, secrets });
    expect([...ran.keys()]).toEqual(forge === "gitea" ? ["publish"] : ["build", "pypi"]);
    expect(published()).toEqual(files);
    expect(index.users()).toEqual(new Set(["reader", "publisher"]));
  });
});
