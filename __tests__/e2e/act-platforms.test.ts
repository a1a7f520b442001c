import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { root } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { anybody } from "../index-server/anybody.ts";
import { machine } from "../uv-sandbox.ts";
import { compiledFiles } from "./compiled.ts";
import { filesBelow } from "./job.ts";

const act = join(root, ".tools/act/act");

const isHere = (program: string): boolean =>
  (machine.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

/** The folder of a Python that uv or pyenv has; nothing is downloaded for it. */
const pythonFolder = (version: string): string | undefined => {
  const versions = join(homedir(), ".pyenv/versions");
  const ofPyenv = existsSync(versions) ? readdirSync(versions).filter((name) => name.startsWith(`${version}.`)) : [];
  const found = ofPyenv
    .map((name) => join(versions, name, "bin"))
    .find((folder) => existsSync(join(folder, "python3")));
  if (found !== undefined) return found;
  try {
    const args = ["python", "find", "--no-project", "--no-python-downloads", version];
    return dirname(execFileSync("uv", args, { env: { ...machine }, encoding: "utf8", stdio: "pipe" }).trim());
  } catch {
    return undefined;
  }
};

const pythons = ["3.12", "3.13"].map(pythonFolder);
const missing = [
  ...(process.env.RELEASE_ACTIONS_TEST_COMPILERS === "1"
    ? []
    : ["RELEASE_ACTIONS_TEST_COMPILERS=1, as .ci/run sets it"]),
  ...(existsSync(act) ? [] : ["act in .tools (`node scripts/run.mjs act` brings it)"]),
  ...["cargo", "cc"].filter((program) => !isHere(program)),
  ...(pythons.includes(undefined) ? ["Python 3.12 and 3.13"] : []),
];
const why = missing.length === 0 ? "" : ` (skipped: no ${missing.join(", no ")})`;

/** What stands in for actions of others: nothing is fetched. Artifacts are folders in a folder. */
const standIns = (store: string): Readonly<Record<string, string>> => ({
  "astral-sh/setup-uv": 'runs:\n  using: composite\n  steps: [{ run: "true", shell: bash }]\n',
  "actions/upload-artifact": `
inputs: { name: {}, path: {}, overwrite: {} }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: "\${{ inputs.name }}", FROM: "\${{ inputs.path }}" }
      run: mkdir -p '${store}' && cp -R "$FROM" '${store}'/"$NAME"
`,
  "actions/download-artifact": `
inputs: { name: { default: "" }, pattern: { default: "*" }, path: {} }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: "\${{ inputs.name }}", PATTERN: "\${{ inputs.pattern }}", TO: "\${{ inputs.path }}" }
      run: |
        mkdir -p "$TO"
        if [ -n "$NAME" ]; then cp -R '${store}'/"$NAME"/. "$TO"; else cp -R '${store}'/$PATTERN "$TO"; fi
`,
});

(why === "" ? describe : describe.skip)(`the example with a C and a Rust package, under act${why}`, () => {
  let actions: GitSandbox;
  let folder: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "act-platforms-")));
    actions = createGitSandbox();
    for (const path of ["action.yml", "actions", "publish", "dist"])
      cpSync(join(root, path), join(actions.folder, "org/release-actions", path), { recursive: true });
    const others = standIns(join(folder, "artifacts"));
    for (const [name, yml] of [["org/release-actions", ""], ...Object.entries(others)] as const) {
      actions.repository(name, yml === "" ? {} : { "action.yml": `name: stand-in\ndescription: a stand-in\n${yml}` });
      actions.git(name, "tag", "v1");
    }
  });
  afterAll(() => {
    actions[Symbol.dispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  test("publishes both with a wheel for each of two Pythons, built by other jobs and tried together", async () => {
    await using index = await startIndex({ access: anybody, store: join(folder, "store") });
    const where = { index: index.uploadUrl, "check-url": index.simpleUrl };
    const settings = Object.entries(where).map(([key, value]) => `${key} = "${value}"`);
    const arch = process.arch === "arm64" ? "aarch64" : "x86_64";
    const platforms = ["cp312-cp312", "cp313-cp313"].map((tags) => `${tags}-manylinux*_${arch}`);
    const example = readFileSync(join(root, "examples/workflows/publish-platforms.yml"), "utf8");
    const workflow = example
      .replaceAll(/@[0-9a-f]{40} # v[\d.]+/g, "@v1")
      // act does not know it yet.
      .replace(/^ {2}queue: max.*$/m, "")
      // Without it, act takes what it runs in for the checkout.
      .replaceAll(/^ +ref: .*\n/gm, "")
      // Jobs without a checkout are not told where to.
      .replaceAll(/^( +)dist: /gm, `$1index: ${where.index}\n$1check-url: ${where["check-url"]}\n$1dist: `)
      .replace("environment: pypi", "env: { PYPI_API_TOKEN: pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ }");
    using project = createGitSandbox();
    project.repository("workspace", {
      ...compiledFiles(platforms, settings.join("\n")),
      ".github/workflows/publish.yml": workflow,
    });
    project.git("workspace", "tag", "v1.0.0");
    const event = join(folder, "event.json");
    writeFileSync(event, JSON.stringify({ ref: "refs/tags/v1.0.0" }));
    const replaced = [
      "org/release-actions",
      "astral-sh/setup-uv",
      "actions/upload-artifact",
      "actions/download-artifact",
    ];
    const child = spawn(
      act,
      [
        ...["push", "--eventpath", event, "-P", "ubuntu-24.04=-self-hosted"],
        ...replaced.flatMap((name) => ["--local-repository", `${name}@v1=${join(actions.folder, name)}`]),
      ],
      {
        cwd: join(project.folder, "workspace"),
        env: {
          ...machine,
          PATH: [dirname(process.execPath), ...(pythons as string[]).toReversed(), machine.PATH].join(delimiter),
          XDG_CACHE_HOME: join(folder, "cache"),
          UV_PYTHON_DOWNLOADS: "never",
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const [log, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    if (status !== 0) throw new Error(log + errors);
    const uploaded = [...filesBelow(join(folder, "store/files")).keys()].map((path) => path.split("/").at(-1)!);
    const tags = uploaded
      .filter((name) => /\.(?:whl|tar\.gz)$/.test(name))
      .map((name) => name.replace(/-manylinux.*\.whl$/, ""))
      .toSorted();
    const compiled = (name: string) => [
      `${name}-1.0.0-cp312-cp312`,
      `${name}-1.0.0-cp313-cp313`,
      `${name}-1.0.0.tar.gz`,
    ];
    expect(tags).toEqual([
      "acme_app-1.0.0-py3-none-any.whl",
      "acme_app-1.0.0.tar.gz",
      ...compiled("acme_c"),
      ...compiled("acme_rust"),
    ]);
    expect(log).toMatch(/acme-app 1\.0\.0: rehearse done in .*, installs and imports/);
    expect(log).not.toContain("RA-DIST-NOT-IMPORTED");
  }, 600_000);
});
