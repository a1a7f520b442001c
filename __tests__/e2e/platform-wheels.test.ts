import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { GitSandbox } from "../git-sandbox.ts";
import { machine } from "../uv-sandbox.ts";
import { type Job, startJob } from "./job.ts";
import { orchids, packageFiles, pyproject, workspaceToml } from "./orchids.ts";
import { errorsOf, openShop, orchidFiles, token } from "./shop.ts";

/** A package whose wheel another job builds. What it is made of does not matter: any wheel has tags. */
const seed = (platforms: readonly string[]) =>
  orchids({
    "pyproject.toml": workspaceToml(
      `\n[tool.release-actions.packages.orchid-seed]\nplatforms = ${JSON.stringify(platforms)}\n`,
    ),
    ...packageFiles("orchid-seed", pyproject("orchid-seed", "3.0.0", 'dependencies = ["orchid-core"]')),
  });

const wheel = "orchid_seed-3.0.0-py3-none-any.whl";
const other = "orchid_seed-3.0.0-cp27-none-win32.whl";
const sdist = "orchid_seed-3.0.0.tar.gz";

/** What another job does: a wheel from the sdist, or from whatever it is given. */
const buildWheel = (out: string, ...what: readonly string[]) => {
  const args = ["build", "--wheel", "--no-create-gitignore", "--quiet", "--out-dir", out, ...what];
  execFileSync("uv", args, { env: { ...machine }, stdio: "pipe" });
};

/** The same wheel with other tags, as for another platform: what says so in it, and in its RECORD, is another. */
const retag = `
import base64, hashlib, re, sys, zipfile
source, target = sys.argv[1:]
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
    files = {name: old.read(name) for name in old.namelist()}
    about = next(name for name in files if name.endswith("/WHEEL"))
    tag = "-".join(target[:-len(".whl")].split("-")[-3:])
    files[about] = re.sub(rb"Tag: .*", b"Tag: " + tag.encode(), files[about])
    digest = base64.urlsafe_b64encode(hashlib.sha256(files[about]).digest()).decode().rstrip("=")
    record = about.replace("/WHEEL", "/RECORD")
    row = f"{about},sha256={digest},{len(files[about])}".encode()
    files[record] = re.sub(re.escape(about.encode()) + rb",.*", row, files[record])
    for name, content in files.items():
        new.writestr(name, content)
`;

describe("a package whose wheels other jobs build", () => {
  let sandbox: GitSandbox;
  let workspace: string;
  let builder: Job;
  let dist: string;
  let wheels: string;
  let others: string;
  beforeAll(async () => {
    sandbox = seed(["py3-none-any", "cp27-none-win*"]);
    workspace = join(sandbox.folder, "workspace");
    builder = startJob();
    await using shop = await openShop(builder.folder);
    const built = await builder.step("publish", { cwd: workspace, inputs: { ...shop.inputs, "dry-run": "true" } });
    expect({ status: built.status, errors: errorsOf(built) }).toEqual({ status: 0, errors: [] });
    expect(built.lines.filter((line) => line.includes(": rehearse done"))).toHaveLength(4);
    dist = built.outputs["dist-path"]!;
    wheels = join(builder.folder, "wheels");
    buildWheel(wheels, "--", join(dist, sdist));
    others = join(builder.folder, "others");
    mkdirSync(others);
    execFileSync("python3", ["-c", retag, join(wheels, wheel), join(others, other)]);
  });
  afterAll(() => {
    builder[Symbol.dispose]();
    sandbox[Symbol.dispose]();
  });

  /** Publishes from these folders to a new index. */
  const publish = async (folders: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const inputs = { ...shop.inputs, dist: folders.join("\n"), "pypi-api-token": token, ...more };
    const step = await job.step("publish", { inputs });
    const left = readdirSync(step.outputs["dist-path"] || job.folder);
    return {
      ...step,
      errors: errorsOf(step),
      left,
      uploads: shop.uploads(),
      files: [...shop.files().keys()].toSorted(),
    };
  };

  test("is built as its source distribution alone, and its wheels stand in the plan", async () => {
    expect(readdirSync(dist).filter((name) => name.startsWith("orchid_seed"))).toEqual([sdist]);
    const { plan } = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
    const entry = plan.packages.find(({ name }: { name: string }) => name === "orchid-seed");
    expect(entry.wheels).toEqual([wheel, "orchid_seed-3.0.0-cp27-none-win*.whl"]);
  });

  test("is published with them, checked and resolved as ours are", async () => {
    const { status, errors, stdout, files, lines } = await publish([dist, wheels, others]);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(files).toEqual([...orchidFiles, wheel, other, sdist].toSorted());
    expect(lines.filter((line) => line.includes(": check done"))).toHaveLength(4);
    // The others were imported where they were built.
    expect(stdout).toContain("No run of release-actions has imported orchid-seed");
  });

  test("is imported from its wheel where no code need be kept away, and left with it as one dist", async () => {
    const { status, errors, left, stdout } = await publish([others, wheels, dist], { "dry-run": "true" });
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(left).toEqual(expect.arrayContaining([wheel, other, sdist, "manifest.json"]));
    expect(stdout).toContain("installs and imports");
  });

  test("is refused without one of them, which is named", async () => {
    const { errors, uploads } = await publish([dist, wheels]);
    expect(errors).toEqual([expect.stringContaining("are to build: orchid_seed-3.0.0-cp27-none-win*.whl")]);
    expect(uploads).toEqual([]);
  });

  test.each([
    ["without them", () => [], "the job that builds orchid-seed for py3-none-any"],
    ["from the checkout, where nobody has built them", undefined, "Build with dry-run first"],
  ])("is refused %s, before anything is uploaded", async (_, folders, deed) => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const from = folders === undefined ? {} : { dist };
    const step = await job.step("publish", {
      cwd: folders === undefined ? workspace : job.folder,
      inputs: { ...shop.inputs, ...from, "pypi-api-token": token },
    });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([
      expect.stringContaining(`RA-WHEELS-MISSING: orchid-seed lacks wheels that other jobs are to build: ${wheel}`),
    ]);
    expect(step.stdout).toContain(deed);
    expect(step.lines.filter((line) => line.includes(": build done"))).toEqual([]);
    expect(shop.uploads()).toEqual([]);
  });

  test("is refused with a wheel that was not built from its source distribution, and lacks the bounds", async () => {
    const unbound = join(builder.folder, "unbound");
    buildWheel(unbound, "--package", "orchid-seed", "--directory", workspace);
    const { status, errors, uploads } = await publish([dist, unbound, others]);
    expect(status).toBe(1);
    expect(errors.join()).toContain("orchid-core>=1.0.0");
    expect(errors.join()).toContain(wheel);
    expect(uploads).toEqual([]);
  });

  test.each([
    ["a file that no platform asks for", "orchid_seed-3.0.0-cp312-cp312-win_amd64.whl"],
    ["a wheel of another version", "orchid_seed-3.0.1-py3-none-any.whl"],
    ["a wheel of a package that is built here", orchidFiles[0]!],
    ["what a tool left", "notes.txt"],
  ])("is refused with %s beside them", async (_, name) => {
    const folder = join(builder.folder, `with-${name}`);
    cpSync(wheels, folder, { recursive: true });
    writeFileSync(join(folder, name), "");
    const { status, errors, uploads } = await publish([dist, others, folder]);
    expect(status).toBe(1);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`RA-WHEELS-UNASKED: .*: ${name}`))]);
    expect(uploads).toEqual([]);
  });

  test("is refused with a wheel that is none", async () => {
    const folder = join(builder.folder, "none");
    mkdirSync(folder);
    writeFileSync(join(folder, wheel), "text");
    const { status, errors, uploads } = await publish([dist, others, folder]);
    expect(status).toBe(1);
    expect(errors).toHaveLength(1);
    expect(uploads).toEqual([]);
  });

  test("is refused with two wheels of one name that are not the same", async () => {
    const folder = join(builder.folder, "other");
    mkdirSync(folder);
    writeFileSync(join(folder, wheel), "text");
    const { errors } = await publish([dist, others, wheels, folder]);
    expect(errors).toEqual([expect.stringContaining("RA-DIST-FILES-DIFFER")]);
  });
});

test("a folder of wheels is no dist where no package has platforms", async () => {
  using job = startJob();
  await using shop = await openShop(job.folder);
  using sandbox = orchids();
  const inputs = { ...shop.inputs, "dry-run": "true", rehearse: "false", packages: "orchid-core" };
  const built = await job.step("publish", { cwd: join(sandbox.folder, "workspace"), inputs });
  const wheels = join(job.folder, "wheels");
  mkdirSync(wheels);
  cpSync(join(built.outputs["dist-path"]!, orchidFiles[0]!), join(wheels, orchidFiles[0]!));
  const dist = `${built.outputs["dist-path"]},${wheels}`;
  const step = await job.step("publish", { inputs: { ...shop.inputs, dist, "pypi-api-token": token } });
  expect(errorsOf(step)).toEqual([expect.stringContaining("RA-DIST-MANIFEST-UNREADABLE")]);
});

test.each(["linux", "cp312-manylinux_x86_64"])("the platform %s is refused where it stands", async (platform) => {
  using job = startJob();
  using sandbox = seed([platform]);
  const step = await job.step("actions/plan", {
    cwd: join(sandbox.folder, "workspace"),
    inputs: { index: "rehearsal" },
  });
  expect(step.status).toBe(2);
  expect(step.stdout).toContain("packages.orchid-seed.platforms");
});
