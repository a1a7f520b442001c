import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { cli } from "../child.ts";
import { startReleaseForge } from "../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { anybody } from "../index-server/anybody.ts";
import { type Login, startClosedIndex } from "./closed-index.ts";
import { filesBelow } from "./job.ts";
import { type Tiny, tinyProject, workspaceFiles } from "./tiny-workspace.ts";
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

const published = (store = "store"): readonly string[] =>
  [...filesBelow(join(sandbox.folder, store)).keys()]
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

interface Tagged extends Partial<Running> {
  readonly tag?: string;
  readonly kind?: "github" | "gitea";
}

/** Pushes a tag, whose run ends with its one release. */
const onTag = async (text: string, { tag = "v1.0.0", kind = "github", ...running }: Tagged): Promise<Ran> => {
  sandbox.git(".", "clone", "--quiet", "--bare", "ws", "forge.git");
  await using forge = await startReleaseForge(join(sandbox.folder, "forge.git"), { kind });
  const ran = await runWorkflow(text, {
    repository: join(sandbox.folder, "forge.git"),
    github: { event_name: "push", ref: `refs/tags/${tag}`, ref_name: tag },
    ...running,
    env: {
      GITHUB_API_URL: forge.apiUrl,
      GITHUB_SERVER_URL: "https://forge.example",
      ...(kind === "gitea" ? { GITEA_ACTIONS: "true" } : {}),
      ...running.env,
    },
  });
  expect(forge.violations).toEqual([]);
  expect(forge.releases).toMatchObject([{ tag, isDraft: false }]);
  expect(forge.releases[0]!.assets.map(({ name }) => name)).toEqual(["manifest.json", "SHA256SUMS"]);
  return ran;
};

const open = (index: { readonly simpleUrl: string; readonly uploadUrl: string }): string =>
  `[[tool.uv.index]]\nname = "inner"\nurl = "${index.simpleUrl}"\npublish-url = "${index.uploadUrl}"\nauthenticate = "never"\n`;

const startOpenIndex = (name = "store") => startIndex({ access: anybody, store: join(sandbox.folder, name) });

const secrets = { PACKAGES_UPLOAD: "pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ" };

describe("builds that are spread over several machines", () => {
  test("are put together, tried, and published as one", async () => {
    await using index = await startOpenIndex();
    const ran = await onTag(await written(open(index), ["--flow", "tag", "--machines", "4"]), { secrets });
    expect([...ran].map(([job, logs]) => `${job} ${logs.length}`)).toEqual([
      "plan 1",
      "build 2",
      "rehearse 1",
      "pypi 1",
      "finish 1",
    ]);
    expect(published()).toEqual(files);
    expect(ran.get("rehearse")!.join("")).toMatch(/reed-leaf 1\.0\.0: rehearse done .*installs and imports/);
  });

  test("are taken from their folder also where one machine is enough", async () => {
    await using index = await startOpenIndex();
    // The project has folders that are called as those of the jobs.
    for (const name of ["dist", "parts"]) sandbox.write(`ws/${name}`, { "README.md": "Ours.\n" });
    const text = await written(open(index), ["--flow", "tag", "--machines", "4"], packages.slice(0, 1));
    const ran = await onTag(text, { secrets });
    expect(ran.get("build")).toHaveLength(1);
    expect(published()).toEqual(files.slice(0, 2));
  });
});

/** In the place of uvx: makes the wheels that cibuildwheel is told to make, each of a pure one. */
const builder = `#!/usr/bin/env python3
import base64, hashlib, os, pathlib, re, subprocess, sys, tempfile, zipfile
tool, _, out, sdist = sys.argv[1:]
assert re.fullmatch(r"cibuildwheel@[\\d.]+", tool) and os.environ["CIBW_ARCHS"] == "x86_64"
pathlib.Path(out).mkdir(exist_ok=True)
with tempfile.TemporaryDirectory() as pure:
    subprocess.run(["uv", "build", "--quiet", "--wheel", "--no-create-gitignore", "--out-dir", pure, "--", sdist], check=True)
    [wheel] = pathlib.Path(pure).glob("*.whl")
    for word in os.environ["CIBW_BUILD"].split():
        python, platform = word.split("-")
        tag = f"{python}-{python.rstrip('t') + ('t' if python.endswith('t') else '')}-{platform.replace('linux_', 'linux_2_28_', 1)}"
        name = wheel.name.replace("py3-none-any", tag)
        with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(pathlib.Path(out, name), "w") as new:
            files = {each: old.read(each) for each in old.namelist()}
            about = next(each for each in files if each.endswith("/WHEEL"))
            files[about] = re.sub(rb"Tag: .*", b"Tag: " + tag.encode(), files[about]).replace(b"Root-Is-Purelib: true", b"Root-Is-Purelib: false")
            digest = base64.urlsafe_b64encode(hashlib.sha256(files[about]).digest()).decode().rstrip("=")
            record = about.replace("/WHEEL", "/RECORD")
            files[record] = re.sub(re.escape(about.encode()) + rb",.*", f"{about},sha256={digest},{len(files[about])}".encode(), files[record])
            for each, content in files.items():
                new.writestr(each, content)
`;

describe("wheels for platforms", () => {
  const platforms =
    '[tool.release-actions.packages.reed-leaf]\nplatforms = ["cp311-cp311-manylinux*_x86_64", "cp311-cp311-musllinux*_x86_64"]\n';
  const wheels = [
    ...files.slice(0, 2),
    "reed_leaf-1.0.0-cp311-cp311-manylinux_2_28_x86_64.whl",
    "reed_leaf-1.0.0-cp311-cp311-musllinux_2_28_x86_64.whl",
    "reed_leaf-1.0.0.tar.gz",
  ];
  let programs: string;
  beforeEach(() => {
    programs = sandbox.write("programs", { uvx: builder });
    chmodSync(join(programs, "uvx"), 0o755);
  });

  test.each([
    ["one job", [], ["build 1", "wheels 1", "rehearse 1", "pypi 1", "finish 1"]],
    ["several jobs", ["--machines", "3"], ["plan 1", "build 2", "wheels 1", "rehearse 1", "pypi 1", "finish 1"]],
  ])("are built from the sources that %s made, and are published with the rest", async (_, args, jobs) => {
    await using index = await startOpenIndex();
    const text = await written(open(index) + platforms, ["--flow", "tag", ...args]);
    const ran = await onTag(text, { secrets, programs });
    expect([...ran].map(([job, logs]) => `${job} ${logs.length}`)).toEqual(jobs);
    expect(published()).toEqual(wheels);
  });

  test("are none where the release has none of their packages", async () => {
    await using index = await startOpenIndex();
    const text = await written(open(index) + platforms, ["--flow", "tag"]);
    sandbox.git("ws", "tag", "reed-bed-v1.0.0");
    await onTag(text, {
      tag: "reed-bed-v1.0.0",
      secrets,
      programs: sandbox.write("none", { uvx: "exit 1\n" }),
    });
    expect(published()).toEqual(files.slice(0, 2));
  });
});

test("TestPyPI gets the same files before PyPI does", async () => {
  await using first = await startOpenIndex("first");
  await using index = await startOpenIndex();
  const text = await written("", ["--flow", "tag", "--testpypi", "first"]);
  const at = ({ uploadUrl, simpleUrl }: typeof index) => ({ index: uploadUrl, "check-url": simpleUrl });
  const token = { "pypi-api-token": secrets.PACKAGES_UPLOAD };
  const ran = await onTag(text, {
    given: ({ job, action }, inputs) => {
      if (action === "actions/validate-release") return { ...inputs, index: "off" };
      if (action !== "publish") return inputs;
      return { ...inputs, ...at(job === "testpypi" ? first : index), ...(job === "build" ? {} : token) };
    },
  });
  expect([...ran.keys()]).toEqual(["build", "testpypi", "pypi", "finish"]);
  expect(published("first")).toEqual(files);
  expect(published()).toEqual(files);
});

test("what comes from an index that wants a login is found by all jobs that try it, by the login that they are given", async () => {
  await using index = await startOpenIndex();
  await using outer = await startClosedIndex(join(sandbox.folder, "outer"), {
    readers: [["reader", "the-password-of-reading"]],
    writers: [["ada", "a-long-password"]],
  });
  using seed = tinyProject({ name: "reed-seed" });
  const where = ["--index", outer.uploadUrl, "--check-url", outer.simpleUrl, "--rehearse", "false", "--yes"];
  await seed.publish(where, { UV_PUBLISH_USERNAME: "ada", UV_PUBLISH_PASSWORD: "a-long-password" });
  const outside = `[[tool.uv.index]]\nname = "outer"\nurl = "${outer.simpleUrl}"\nauthenticate = "always"\n`;
  const text = await written(
    open(index) + outside,
    ["--flow", "tag", "--machines", "2"],
    [packages[0]!, { name: "reed-leaf", requires: ["reed-bed", "reed-seed"], code: "import reed_seed" }],
  );
  const env = { UV_INDEX_OUTER_USERNAME: "reader", UV_INDEX_OUTER_PASSWORD: "the-password-of-reading" };
  const ran = await onTag(text, { secrets, env });
  expect(ran.get("rehearse")!.join("")).toMatch(/reed-leaf 1\.0\.0: rehearse done .*installs and imports/);
  expect(published()).toEqual(files);
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
    [
      "by a login that publish is given, after builds on several machines",
      "explicit = true\n",
      "github",
      "--machines",
      "2",
    ],
    ["by uv's own login, after builds on several machines", 'authenticate = "always"\n', "github", "--machines", "2"],
    ["by a login that publish is given, in one job", "explicit = true\n", "gitea"],
    ["by uv's own login, in one job", 'authenticate = "always"\n', "gitea"],
  ])("is read and uploaded to %s", async (_, more, forge, ...args) => {
    await using index = await startClosedIndex(join(sandbox.folder, "store"), logins);
    const declared = `[[tool.uv.index]]\nname = "inner"\nurl = "${index.simpleUrl}"\npublish-url = "${index.uploadUrl}"\n${more}`;
    const text = await written(declared, ["--flow", "tag", "--forge", forge, ...args]);
    const kind = forge === "gitea" ? "gitea" : "github";
    const ran = await onTag(text, { kind, vars, secrets });
    expect([...ran.keys()].at(-1)).toBe(kind === "gitea" ? "publish" : "finish");
    expect(published()).toEqual(files);
    expect(index.users()).toEqual(new Set(["reader", "publisher"]));
  });

  test("gets a password that the cloud makes in each job, for the one that reads and the one that uploads", async () => {
    // The command says who asks, and for what.
    const aws = `#!/bin/bash -e
[ "$*" = "codeartifact get-authorization-token --domain team --domain-owner 123456789012 --region eu-central-1 --query authorizationToken --output text" ]
echo "the-token-of-$AWS_ACCESS_KEY_ID-$AWS_SECRET_ACCESS_KEY"
`;
    const programs = sandbox.write("programs", { aws });
    chmodSync(join(programs, "aws"), 0o755);
    await using index = await startClosedIndex(join(sandbox.folder, "store"), {
      readers: [["aws", "the-token-of-reader-the-password-of-reading"]],
      writers: [["aws", "the-token-of-publisher-the-password-of-uploads"]],
    });
    const host = "https://team-123456789012.d.codeartifact.eu-central-1.amazonaws.com/pypi/stable";
    const text = await written(`[tool.release-actions]\nindex = "${host}/"\ncheck-url = "${host}/simple/"\n`, [
      "--flow",
      "tag",
      "--forge",
      "gitea",
    ]);
    const here = { index: index.uploadUrl, "check-url": index.simpleUrl };
    await onTag(text, {
      kind: "gitea",
      vars,
      secrets,
      programs,
      given: ({ action }, inputs) => (action === "publish" ? { ...inputs, ...here } : inputs),
    });
    expect(published()).toEqual(files);
  });
});
