import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { startArtifactServer } from "../fakes/artifact-server.ts";
import { type FaultProxy, startFaultProxy } from "../fakes/fault-proxy.ts";
import type { GitSandbox } from "../git-sandbox.ts";
import { watchCommandLines } from "./command-lines.ts";
import { filesBelow, githubToken, type Job, type Starting, type Step, startJob } from "./job.ts";
import { orchids, pyproject, workspaceToml } from "./orchids.ts";

const token = "pypi-AgEIcHlwaS5vcmcCJDk4NzY1NDMyMQ";

/** Nothing is installed and tried, where another thing is the question. */
const quick = { rehearse: "false", smoke: "off" };

/** An empty index behind a proxy that keeps a log, as inputs name it. */
interface Shop extends AsyncDisposable {
  readonly inputs: Readonly<Record<string, string>>;
  readonly uploads: () => readonly (string | undefined)[];
  readonly requests: () => number;
  readonly files: () => ReadonlyMap<string, Buffer>;
}

const openShop = async (folder: string): Promise<Shop> => {
  const store = join(folder, "shop");
  const index: EmbeddedIndex = await startIndex({ store });
  const proxy: FaultProxy = await startFaultProxy(index.url);
  return {
    inputs: { index: proxy.through(index.uploadUrl), "check-url": proxy.through(index.simpleUrl) },
    uploads: () => proxy.log.filter(({ method }) => method === "POST").map(({ filename }) => filename),
    requests: () => proxy.log.length,
    files: () =>
      new Map([...filesBelow(join(store, "files"))].flatMap(([path, bytes]) => distribution(basename(path), bytes))),
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
    },
  };
};

const distribution = (name: string, bytes: Buffer): readonly (readonly [string, Buffer])[] =>
  /\.(?:whl|tar\.gz)$/.test(name) ? [[name, bytes]] : [];

const errors = ({ lines }: Step): readonly string[] => lines.filter((line) => line.startsWith("::error"));
const annotations = ({ lines }: Step): readonly string[] =>
  lines.filter((line) => /^::(?:error|warning|notice)/.test(line));

/** The multi-line text of an annotation, as people see it. */
const shown = (line: string): string => line.replaceAll("%0A", "\n").replaceAll("%25", "%");

let sandbox: GitSandbox;
let workspace: string;
beforeAll(() => {
  sandbox = orchids();
  workspace = join(sandbox.folder, "workspace");
});
afterAll(() => sandbox[Symbol.dispose]());

/** Runs `publish` in the workspace, in a job and with an index of its own. */
const publish = async (starting: Starting, action = "publish") => {
  using job = startJob();
  await using shop = await openShop(job.folder);
  const { inputs, ...rest } = starting;
  const step = await job.step(action, { cwd: workspace, ...rest, inputs: { ...shop.inputs, ...inputs } });
  return { step, uploads: shop.uploads(), requests: shop.requests() };
};

const allFiles = [
  "orchid_core-1.0.0-py3-none-any.whl",
  "orchid_core-1.0.0.tar.gz",
  "orchid_leaf-1.1.0-py3-none-any.whl",
  "orchid_leaf-1.1.0.tar.gz",
  "orchid_vase-2.0.0-py3-none-any.whl",
  "orchid_vase-2.0.0.tar.gz",
];

describe("a whole release", () => {
  const secrets = {
    PYPI_API_TOKEN: "pypi-ofTheEnvironment0123456789",
    ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/identity",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "identity-request-0123456789",
  };
  let job: Job;
  let shop: Shop;
  let step: Step;
  let argv: ReadonlySet<string>;
  let artifacts: ReadonlyMap<string, Buffer>;
  let runtimeToken = "";
  beforeAll(async () => {
    job = startJob();
    shop = await openShop(job.folder);
    await using service = await startArtifactServer();
    runtimeToken = service.token;
    const env = { ...secrets, ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: service.token };
    const watch = watchCommandLines();
    step = await job.step("publish", { cwd: workspace, env, inputs: { ...shop.inputs, "pypi-api-token": token } });
    argv = watch.stop();
    artifacts = service.artifacts;
  });
  afterAll(async () => {
    await shop[Symbol.asyncDispose]();
    job[Symbol.dispose]();
  });

  test("ends well, and puts every file on the index, what is required first", () => {
    expect({ status: step.status, stderr: step.stderr, errors: errors(step) }).toEqual({
      status: 0,
      stderr: "",
      errors: [],
    });
    expect(shop.uploads()).toEqual(allFiles);
  });

  test("has the outputs that later steps read", () => {
    const { outputs } = step;
    expect(Object.keys(outputs).toSorted()).toEqual([
      "artifact-id",
      "dist-path",
      "index",
      "manifest-path",
      "plan-path",
      "published",
      "published-packages",
      "report-path",
      "uploaded",
    ]);
    expect(outputs).toMatchObject({
      published: "true",
      uploaded: "6",
      index: shop.inputs.index,
      "artifact-id": "4711",
    });
    const file = (name: string) => ({
      name,
      size: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const released = (name: string, version: string, [wheel, sdist]: readonly string[]) => ({
      name,
      version,
      tag: `${name}-v${version}`,
      url: null,
      uploaded: true,
      files: [file(wheel!), file(sdist!)],
    });
    expect(JSON.parse(outputs["published-packages"]!)).toEqual([
      released("orchid-core", "1.0.0", allFiles.slice(0, 2)),
      released("orchid-leaf", "1.1.0", allFiles.slice(2, 4)),
      released("orchid-vase", "2.0.0", allFiles.slice(4)),
    ]);
  });

  test("leaves plan, manifest, report and distributions below RUNNER_TEMP", () => {
    const { outputs } = step;
    for (const name of ["plan-path", "manifest-path", "report-path", "dist-path"]) {
      expect(outputs[name]).toMatch(new RegExp(`^${job.temp}/release-actions/`));
    }
    const plan = JSON.parse(readFileSync(outputs["plan-path"]!, "utf8"));
    expect(plan.packages.map(({ name }: { name: string }) => name)).toEqual([
      "orchid-core",
      "orchid-leaf",
      "orchid-vase",
    ]);
    const manifest = JSON.parse(readFileSync(outputs["manifest-path"]!, "utf8"));
    expect(manifest).toMatchObject({
      schema_version: 1,
      plan: { id: plan.id, commit: sandbox.git("workspace", "rev-parse", "HEAD") },
    });
    const dist = outputs["dist-path"]!;
    const files = new Map([...filesBelow(dist)].map(([path, bytes]) => [basename(path), bytes]));
    expect([...files.keys()]).toEqual(["SHA256SUMS", "manifest.json", ...allFiles]);
    for (const name of allFiles) expect(shop.files().get(name)).toEqual(files.get(name));
    expect([...artifacts.keys()]).toEqual([`release-actions-${plan.id}`]);
  });

  test("shows the report as the job summary", () => {
    expect(step.summary).toBe(readFileSync(step.outputs["report-path"]!, "utf8"));
    expect(step.summary).toMatch(/^## 3 of 3 packages published to 127\.0\.0\.1:\d+\n/);
    for (const text of ["| `orchid-leaf` | `1.1.0` | published |", "gantt", ...allFiles]) {
      expect(step.summary).toContain(text);
    }
  });

  test("shows no secret to anybody but uv's upload", () => {
    const values = [
      token,
      githubToken,
      runtimeToken,
      ...Object.values(secrets).filter((value) => !value.startsWith("http")),
    ];
    const lines = step.lines.filter((line) => !line.startsWith("::add-mask::"));
    const left = [...filesBelow(job.folder)].filter(([path]) => !path.startsWith(join(job.folder, "shop")));
    expect(left.length).toBeGreaterThan(10);
    for (const value of values) {
      expect(lines.filter((line) => line.includes(value))).toEqual([]);
      expect(left.filter(([, bytes]) => bytes.includes(value)).map(([path]) => path)).toEqual([]);
      expect([...argv].filter((line) => line.includes(value))).toEqual([]);
    }
    for (const bytes of artifacts.values()) expect(bytes.includes(token)).toBe(false);
    expect(step.lines).toContain(`::add-mask::${token}`);
    if (existsSync("/proc/self/cmdline")) {
      expect([...argv].some((line) => line.includes("uv publish") && line.includes(allFiles[5]!))).toBe(true);
    }
  });

  test("sets no variable, path or state for later steps", () => {
    expect(step.leftover).toBe("");
  });

  test("run again, has nothing to do: published, and nothing uploaded", async () => {
    const again = await job.step("actions/topo-publish", { cwd: workspace, inputs: shop.inputs });
    expect(again).toMatchObject({ status: 0, outputs: { published: "true", uploaded: "0" } });
    expect(shop.uploads()).toHaveLength(6);
    const packages = JSON.parse(again.outputs["published-packages"]!);
    expect(packages.map(({ uploaded }: { uploaded: boolean }) => uploaded)).toEqual([false, false, false]);
    expect(packages[1].files).toEqual(JSON.parse(step.outputs["published-packages"]!)[1].files);
    for (const name of ["plan-path", "manifest-path", "report-path", "dist-path"]) {
      expect(existsSync(again.outputs[name]!)).toBe(true);
    }
  });

  test("leaves nothing for the action plan to list", async () => {
    const plan = await job.step("actions/plan", { cwd: workspace, inputs: shop.inputs });
    expect(plan).toMatchObject({ status: 0, outputs: { packages: "[]", matrix: '{"include":[]}', empty: "true" } });
  });
});

describe("the action plan", () => {
  test("lists what is to be published in order, and as a matrix", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const { status, outputs, summary } = await job.step("actions/plan", { cwd: workspace, inputs: shop.inputs });
    expect(status).toBe(0);
    expect(JSON.parse(outputs.packages!)).toMatchObject([
      { name: "orchid-core", version: "1.0.0", level: 0, path: "packages/orchid-core" },
      { name: "orchid-leaf", version: "1.1.0", level: 1, needs: ["orchid-core"] },
      { name: "orchid-vase", version: "2.0.0", level: 2, tag: "orchid-vase-v2.0.0" },
    ]);
    expect(JSON.parse(outputs.matrix!)).toEqual({
      include: [
        { name: "orchid-core", path: "packages/orchid-core", version: "1.0.0", tag: "orchid-core-v1.0.0", level: 0 },
        { name: "orchid-leaf", path: "packages/orchid-leaf", version: "1.1.0", tag: "orchid-leaf-v1.1.0", level: 1 },
        { name: "orchid-vase", path: "packages/orchid-vase", version: "2.0.0", tag: "orchid-vase-v2.0.0", level: 2 },
      ],
    });
    expect(outputs.empty).toBe("false");
    expect(JSON.parse(readFileSync(outputs["plan-path"]!, "utf8")).packages).toHaveLength(3);
    expect(summary).toMatch(/^## 3 of 3 packages to publish to /);
  });
});

describe("a tag push", () => {
  const pushOf = (tag: string) => ({ GITHUB_REF: `refs/tags/${tag}` });

  test("of a package's tag publishes that package alone", async () => {
    const env = pushOf("orchid-core-v1.0.0");
    const { step, uploads } = await publish({ env, inputs: { ...quick, "pypi-api-token": token } });
    expect(step).toMatchObject({ status: 0, outputs: { published: "true", uploaded: "2" } });
    expect(uploads).toEqual(allFiles.slice(0, 2));
    expect(JSON.parse(step.outputs["published-packages"]!)).toMatchObject([{ name: "orchid-core", uploaded: true }]);
  });

  test("of another version than the package's fails before anything is built", async () => {
    const env = pushOf("orchid-core-v1.0.1");
    const { step, uploads } = await publish({ env, inputs: { "pypi-api-token": token } });
    expect(step.status).toBe(1);
    expect(errors(step)).toHaveLength(1);
    expect(errors(step)[0]).toMatch(/RA-TAG-IS-NOT-VERSION: .*orchid-core-v1\.0\.1.*1\.0\.0/);
    expect(step.stdout).not.toContain("build");
    expect(uploads).toEqual([]);
    expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
  });

  test("of a tag that fits no format fails, and says so", async () => {
    const { step, uploads } = await publish({ env: pushOf("nightly"), inputs: { "pypi-api-token": token } });
    expect(step.status).toBe(2);
    expect(errors(step)).toEqual([expect.stringContaining("RA-TAG-FITS-NO-FORMAT: ")]);
    expect(errors(step)[0]).toContain("nightly");
    expect(uploads).toEqual([]);
  });
});

describe("a pull request", () => {
  test.each(["pull_request", "pull_request_target", "merge_group"])("publishes nothing: %s", async (event) => {
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REF: "refs/pull/1/merge" };
    const { step, requests } = await publish({ env, inputs: { index: "pypi", "pypi-api-token": token } });
    expect(step.status).toBe(2);
    expect(errors(step)).toEqual([expect.stringContaining(`The event ${event} must not publish to pypi`)]);
    expect(step.outputs.published).toBe("false");
    expect(step.summary).toContain("RA-EVENT-NOT-ALLOWED");
    expect(requests).toBe(0);
  });

  test("may try all but the upload with dry-run", async () => {
    const env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/1/merge" };
    const { step, uploads } = await publish({ env, inputs: { ...quick, "dry-run": "true" } });
    expect(step).toMatchObject({ status: 0, outputs: { published: "false", uploaded: "0" } });
    expect(uploads).toEqual([]);
  });

  test("may publish to the rehearsal index, by the root's action too", async () => {
    const env = { GITHUB_EVENT_NAME: "pull_request" };
    const { step, requests } = await publish(
      { env, inputs: { index: "rehearsal", "check-url": "", smoke: "off" } },
      ".",
    );
    expect(step).toMatchObject({ status: 0, outputs: { published: "true", uploaded: "6", index: "rehearsal" } });
    expect(requests).toBe(0);
  });
});

describe("without a credential", () => {
  test("everything up to the rehearsal runs, then it fails with the lines to add", async () => {
    const { step, uploads } = await publish({});
    expect(step.status).toBe(1);
    expect(step.lines.filter((line) => / rehearse done in /.test(line))).toHaveLength(3);
    expect(uploads).toEqual([]);
    expect(errors(step)).toHaveLength(1);
    const text = shown(errors(step)[0]!);
    expect(text).toContain("No credential for 127.0.0.1:");
    expect(text).toContain("\n    permissions:\n      contents: read\n      id-token: write\n");
    expect(text).toContain("\n    with:\n      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}\n");
    expect(step.summary).toContain("      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}");
    expect(step.outputs).toMatchObject({
      published: "false",
      uploaded: "0",
      index: expect.stringContaining("/legacy/"),
    });
    for (const name of ["plan-path", "manifest-path", "report-path", "dist-path"]) {
      expect(step.outputs[name]).not.toBe("");
    }
  });
});

describe("distributions of an earlier run", () => {
  let builder: Job;
  let dist: string;
  beforeAll(async () => {
    builder = startJob();
    await using shop = await openShop(builder.folder);
    const built = await builder.step("publish", { cwd: workspace, inputs: { ...shop.inputs, "dry-run": "true" } });
    expect(built).toMatchObject({ status: 0, outputs: { published: "false", uploaded: "0" } });
    dist = built.outputs["dist-path"]!;
  });
  afterAll(() => builder[Symbol.dispose]());

  /** As `download-artifact` leaves it, in a job without a checkout. */
  const download = ({ folder }: Job): string => {
    const to = join(folder, "dist");
    mkdirSync(to);
    for (const [path, bytes] of filesBelow(dist)) appendFileSync(join(to, basename(path)), bytes);
    return to;
  };

  test("are published by another job without a checkout, to one index and then another: the same bytes", async () => {
    using job = startJob();
    download(job);
    const stores: ReadonlyMap<string, Buffer>[] = [];
    for (const name of ["test", "real"]) {
      mkdirSync(join(job.folder, name));
      await using shop = await openShop(join(job.folder, name));
      const step = await job.step("publish", { inputs: { ...shop.inputs, dist: "dist", "pypi-api-token": token } });
      expect({ status: step.status, errors: errors(step) }).toEqual({ status: 0, errors: [] });
      expect(step.outputs).toMatchObject({ published: "true", uploaded: "6" });
      expect(step.lines.filter((line) => /: (?:pin|build|check|rehearse) done/.test(line))).toEqual([]);
      stores.push(shop.files());
    }
    expect([...stores[0]!.keys()].toSorted()).toEqual(allFiles);
    expect(stores[1]).toEqual(stores[0]);
  });

  test("are refused where one was altered on the way", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    appendFileSync(join(download(job), allFiles[2]!), " ");
    const step = await job.step("publish", { inputs: { ...shop.inputs, dist: "dist", "pypi-api-token": token } });
    expect(step.status).toBe(1);
    expect(errors(step)).toEqual([expect.stringContaining(allFiles[2]!)]);
    expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
    expect(shop.uploads()).toEqual([]);
  });
});

test("annotates the worst ten at their places, and logs the others", async () => {
  const keys = Array.from({ length: 12 }, (_, index) => `no-such-key-${index} = true`);
  using broken = orchids({ "pyproject.toml": workspaceToml(`[tool.release-actions]\n${keys.join("\n")}\n`) });
  const { step, requests } = await publish({ cwd: join(broken.folder, "workspace"), inputs: {} });
  expect(step.status).toBe(2);
  expect(annotations(step)).toHaveLength(10);
  expect(annotations(step)[0]).toMatch(/^::error file=pyproject\.toml,line=7,col=1::RA-\S+: .*no-such-key-0/);
  expect(step.lines.filter((line) => line.startsWith("error["))).toHaveLength(2);
  expect(step.summary).toContain("no-such-key-11");
  expect(requests).toBe(0);
});

test("a cancelled job says how far it came, within the runner's patience", async () => {
  const slow = pyproject("orchid-core", "1.0.0").replace(
    /\[build-system\][\s\S]*/,
    '[build-system]\nrequires = []\nbuild-backend = "slow"\nbackend-path = ["."]\n',
  );
  using stuck = orchids({
    "packages/orchid-core/pyproject.toml": slow,
    "packages/orchid-core/slow.py": "import time\ntime.sleep(600)\n",
  });
  using job = startJob();
  let cancelled = 0;
  const step = await job.step("publish", {
    cwd: join(stuck.folder, "workspace"),
    inputs: { index: "rehearsal" },
    started: (pid) => {
      setTimeout(() => {
        cancelled = Date.now();
        process.kill(pid, "SIGINT");
      }, 4_000);
    },
  });
  expect(Date.now() - cancelled).toBeLessThan(7_500);
  expect(step.status).toBe(130);
  expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
  expect(step.summary).toMatch(/\*\*RA-RUN-INTERRUPTED\*\*[\s\S]*1\. Run the same again/);
});
