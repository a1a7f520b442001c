import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startArtifactServer } from "../fakes/artifact-server.ts";
import { zipNames } from "../zip-names.ts";
import { watchCommandLines } from "./command-lines.ts";
import { filesBelow, githubToken, type Job, type Step, startJob } from "./job.ts";
import { sharedOrchids } from "./orchids.ts";
import { errorsOf, openShop, orchidFiles, type Shop, token } from "./shop.ts";

const checkout = sharedOrchids();

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
    step = await job.step("publish", {
      cwd: checkout.folder,
      env,
      inputs: { ...shop.inputs, "pypi-api-token": token },
    });
    argv = watch.stop();
    artifacts = service.artifacts;
  });
  afterAll(async () => {
    await shop[Symbol.asyncDispose]();
    job[Symbol.dispose]();
  });

  test("ends well, and puts every file on the index, what is required first", () => {
    expect({ status: step.status, stderr: step.stderr, errors: errorsOf(step) }).toEqual({
      status: 0,
      stderr: "",
      errors: [],
    });
    expect(shop.uploads()).toEqual(orchidFiles);
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
      released("orchid-core", "1.0.0", orchidFiles.slice(0, 2)),
      released("orchid-leaf", "1.1.0", orchidFiles.slice(2, 4)),
      released("orchid-vase", "2.0.0", orchidFiles.slice(4)),
    ]);
  });

  test("leaves plan, manifest, report and distributions below RUNNER_TEMP, and in the artifact", async () => {
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
      plan: { id: plan.id, commit: checkout.commit() },
    });
    const dist = outputs["dist-path"]!;
    const files = new Map([...filesBelow(dist)].map(([path, bytes]) => [basename(path), bytes]));
    expect([...files.keys()]).toEqual(["SHA256SUMS", "manifest.json", ...orchidFiles]);
    for (const name of orchidFiles) expect(shop.files().get(name)).toEqual(files.get(name));
    expect([...artifacts.keys()]).toEqual([`release-actions-${plan.id}`]);
    const kept = await zipNames(artifacts.get(`release-actions-${plan.id}`)!);
    expect(kept.map((path) => basename(path))).toEqual(expect.arrayContaining([...files.keys()]));
  });

  test("shows the report as the job summary", () => {
    expect(step.summary).toBe(readFileSync(step.outputs["report-path"]!, "utf8"));
    expect(step.summary).toMatch(/^## 3 of 3 packages published to 127\.0\.0\.1:\d+\/open\/legacy\n/);
    for (const text of ["| `orchid-leaf` | `1.1.0` | ✅&nbsp;published |", "flowchart", ...orchidFiles]) {
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
      expect([...argv].some((line) => line.includes("uv publish") && line.includes(orchidFiles[5]!))).toBe(true);
    }
  });

  test("sets no variable, path or state for later steps", () => {
    expect(step.leftover).toBe("");
  });

  test("run again, has nothing to do: published, and nothing uploaded", async () => {
    const again = await job.step("actions/topo-publish", { cwd: checkout.folder, inputs: shop.inputs });
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
    const plan = await job.step("actions/plan", { cwd: checkout.folder, inputs: shop.inputs });
    expect(plan).toMatchObject({ status: 0, outputs: { packages: "[]", matrix: '{"include":[]}', empty: "true" } });
  });
});
