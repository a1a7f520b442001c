import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { type OtherIndex, otherIndexes, startDevpi } from "../other-indexes.ts";
import { tempFolder } from "../temp-folder.ts";
import { pyproject, tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

const core = { name: "ferns-core" };
const leaf = { name: "ferns-leaf", requires: ["ferns-core", "packaging"], code: "import ferns_core, packaging" };

/** Started once, for it takes long; each test uses names of its own. */
let devpi: Awaited<ReturnType<typeof startDevpi>>;
let ofDevpi: ReturnType<typeof tempFolder>;
beforeAll(async () => {
  ofDevpi = tempFolder();
  devpi = await startDevpi(ofDevpi.path);
});
afterAll(async () => {
  await devpi?.[Symbol.asyncDispose]();
  ofDevpi[Symbol.dispose]();
});

/** An index for one test. */
const open = async (name: string, folder: string): Promise<OtherIndex | undefined> =>
  name === "devpi" ? devpi && { ...devpi, [Symbol.asyncDispose]: async () => {} } : await otherIndexes[name]!(folder);

describe.each(["devpi", ...Object.keys(otherIndexes)])("%s", (name) => {
  let folder: ReturnType<typeof tempFolder>;
  let workspace: Workspace;
  beforeAll(() => {
    folder = tempFolder();
    workspace = tinyWorkspace([core, leaf]);
  });
  afterAll(() => {
    workspace[Symbol.dispose]();
    folder[Symbol.dispose]();
  });

  test("takes a release, and a second one of the package that needs what is there by then", async () => {
    await using index = await open(name, folder.path);
    if (index === undefined) return void process.stderr.write(`skipped: this Python is too old for ${name}\n`);
    const where = ["--index", index.uploadUrl, "--check-url", index.simpleUrl, "--yes"];
    const first = await workspace.publish([...where, "--rehearse", "false", "--smoke", "resolve"], index.login);
    expect({ errors: first.errors, document: first.document }).toMatchObject({
      errors: [],
      document: { published: true, uploaded: 4 },
    });
    const sources = "[tool.uv.sources]\nferns-core = { workspace = true }\n";
    const next = pyproject({ ...leaf, version: "1.1.0", tables: sources });
    workspace.write("ws", { "packages/ferns-leaf/pyproject.toml": next });
    workspace.commit();
    const second = await workspace.publish(where, index.login);
    expect({ errors: second.errors, document: second.document }).toMatchObject({
      errors: [],
      document: { published: true, uploaded: 2 },
    });
  });
});

test("what devpi lists of an index that it inherits from is not there, and can be required", async () => {
  const index = devpi;
  if (index === undefined) return void process.stderr.write("skipped: this Python is too old for devpi\n");
  using workspace = tinyWorkspace([
    { name: "moss-core" },
    { name: "moss-leaf", requires: ["moss-core"], code: "import moss_core" },
  ]);
  const where = ["--index", index.base.uploadUrl, "--check-url", index.base.simpleUrl, "--yes"];
  const how = ["--rehearse", "false", "--smoke", "off", "--packages", "moss-core"];
  const base = await workspace.publish([...where, ...how], index.login);
  expect({ errors: base.errors, uploaded: base.document.uploaded }).toEqual({ errors: [], uploaded: 2 });
  const plan = async (name: string, { uploadUrl, simpleUrl }: Pick<OtherIndex, "uploadUrl" | "simpleUrl"> = index) => {
    const args = ["plan", "--format", "json", "--index", uploadUrl, "--check-url", simpleUrl];
    const { stdout } = await cli([...args, "--packages", name], {
      cwd: workspace.root,
      env: { ...workspace.env, ...index.login },
    });
    const { ok, packages = [], findings } = JSON.parse(stdout);
    const work = packages.filter(({ status }: { status: string }) => status === "publish").length;
    return { ok, work, codes: findings.map(({ code }: { code: string }) => code) };
  };
  expect(await plan("moss-leaf")).toMatchObject({ ok: true, work: 1 });
  expect(await plan("moss-core")).toMatchObject({ ok: true, work: 1 });
  // There it has projects for pip and uv alone.
  const bare = { ...index.base, simpleUrl: index.base.uploadUrl };
  expect(await plan("moss-core", bare)).toEqual({ ok: false, work: 0, codes: ["RA-INDEX-UNREADABLE"] });
  // Of what is released for the first time nothing is listed there either.
  expect(await plan("moss-leaf", bare)).toEqual({ ok: false, work: 0, codes: ["RA-INDEX-UNREADABLE"] });
});
