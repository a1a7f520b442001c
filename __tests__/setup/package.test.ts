import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
// @ts-expect-error scripts that run before the set-up are plain JavaScript
import { checkPackage } from "../../scripts/package.mjs";
import { root } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

let sandbox: GitSandbox;
let said: string[];
beforeEach(() => {
  said = [];
  sandbox = createGitSandbox();
  sandbox.repository("project", {
    "package.json": JSON.stringify({
      name: "release-actions",
      version: "1.2.3",
      type: "module",
      bin: { "release-actions": "dist/cli.js" },
      files: ["dist", "CHANGELOG.md"],
    }),
    "README.md": "x",
    LICENSE: "x",
    "CHANGELOG.md": "x",
    "src/cli.ts": "not to be packed",
    "dist/cli.js": '#!/usr/bin/env node\nimport "./other.js";\nconsole.log("release-actions 1.2.3");\n',
    "dist/other.js": "",
  });
});
afterEach(() => sandbox[Symbol.dispose]());

const change = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(sandbox.folder, "project", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

const ask = async (file: string, ...args: readonly string[]) => {
  try {
    const cwd = join(sandbox.folder, "project");
    const env = { PATH: process.env.PATH ?? "", HOME: sandbox.folder };
    const stdout = execFileSync(file, args, { cwd, env, encoding: "utf8", stdio: "pipe" });
    return { code: 0, stdout, said: stdout };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, said: stderr };
  }
};

const check = async (...args: readonly string[]): Promise<number> => {
  const tools = { root: join(sandbox.folder, "project"), say: (line: string) => said.push(line), ask };
  return ((await checkPackage(tools, args)) as { readonly code: number }).code;
};

test("the package holds what it should, npx runs it off line, and it stays with its hash where it is asked for", async () => {
  expect([await check("packed"), said]).toEqual([0, ["release-actions-1.2.3.tgz: 6 files, and npx runs it"]]);
  const sums = readFileSync(join(sandbox.folder, "project/packed/SHA256SUMS"), "utf8");
  expect(sums).toMatch(/^[0-9a-f]{64} {2}release-actions-1\.2\.3\.tgz\n$/);
  expect(existsSync(join(sandbox.folder, "project/packed/release-actions-1.2.3.tgz"))).toBe(true);
  expect([await check("packed"), said.at(-1)]).toEqual([1, expect.stringContaining("packed is there already")]);
});

test("a file too many or too few, another version and a command that does not run are told", async () => {
  change({ "dist/stray.js": "" });
  expect([await check(), said]).toEqual([1, ["is in the package, and no part of it: dist/stray.js"]]);
  sandbox.git("project", "add", "--all");
  const whole = readFileSync(join(sandbox.folder, "project/package.json"), "utf8");
  change({ "package.json": whole.replace('"dist"', '"dist/[cs]*"') });
  expect([await check(), said.at(-1)]).toEqual([1, "is not in the package: dist/other.js"]);
  change({ "package.json": whole, "dist/cli.js": "#!/usr/bin/env node\nconsole.log('0.0.1');\n" });
  expect([await check(), said.at(-1)]).toEqual([
    1,
    expect.stringMatching(/^it says another version than 1\.2\.3: 0\.0\.1/),
  ]);
  change({ "dist/cli.js": "#!/usr/bin/env node\nimport './gone.js';\n" });
  expect([await check(), said.at(-1)]).toEqual([1, expect.stringContaining("npx cannot run it: ")]);
});

test("this project's own package is made of what git knows of dist, and four texts", () => {
  const env = { PATH: process.env.PATH ?? "", HOME: sandbox.folder };
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, env });
  const paths = (JSON.parse(packed.toString())[0].files as readonly { readonly path: string }[]).map(
    ({ path }) => path,
  );
  expect(paths.filter((path) => !path.startsWith("dist/"))).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "package.json",
  ]);
  expect(paths).toEqual(expect.arrayContaining(["dist/cli.js", "dist/index.js", "dist/licenses.txt"]));
});

// npm installs what only developers need where a package from git has a script of one of these names, whether it runs it or not.
test("npx of this repository installs nothing beside it", () => {
  const { scripts, workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(workspaces).toBeUndefined();
  expect(Object.keys(scripts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:build|install|postinstall|preinstall|prepack|prepare)$/)]),
  );
});
