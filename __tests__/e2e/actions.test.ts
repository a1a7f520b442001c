import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { eventually } from "../waiting.ts";
import { type Starting, type Step, startJob } from "./job.ts";
import { orchids, pyproject, sharedOrchids, workspaceToml } from "./orchids.ts";
import { errorsOf, openShop, orchidFiles, token } from "./shop.ts";

/** Nothing is installed and tried, where another thing is the question. */
const quick = { rehearse: "false", smoke: "off" };

const annotations = ({ lines }: Step): readonly string[] =>
  lines.filter((line) => /^::(?:error|warning|notice)/.test(line));

/** The multi-line text of an annotation, as people see it. */
const shown = (line: string): string => line.replaceAll("%0A", "\n").replaceAll("%25", "%");

const checkout = sharedOrchids();

/** Runs `publish` in the workspace, in a job and with an index of its own. */
const publish = async (starting: Starting, action = "publish") => {
  using job = startJob();
  await using shop = await openShop(job.folder);
  const { inputs, ...rest } = starting;
  const step = await job.step(action, { cwd: checkout.folder, ...rest, inputs: { ...shop.inputs, ...inputs } });
  return { step, uploads: shop.uploads(), requests: shop.requests() };
};

describe("the action plan", () => {
  test("lists what is to be published in order, and as a matrix of one job", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const { status, outputs, summary } = await job.step("actions/plan", { cwd: checkout.folder, inputs: shop.inputs });
    expect(status).toBe(0);
    expect(JSON.parse(outputs.packages!)).toMatchObject([
      { name: "orchid-core", version: "1.0.0", level: 0, path: "packages/orchid-core" },
      { name: "orchid-leaf", version: "1.1.0", level: 1, needs: ["orchid-core"] },
      { name: "orchid-vase", version: "2.0.0", level: 2, tag: "orchid-vase-v2.0.0" },
    ]);
    expect(JSON.parse(outputs.matrix!)).toEqual({
      include: [{ shard: 1, packages: "orchid-core,orchid-leaf,orchid-vase", dist: "dist-1" }],
    });
    expect(outputs.empty).toBe("false");
    expect(JSON.parse(readFileSync(outputs["plan-path"]!, "utf8")).packages).toHaveLength(3);
    expect(summary).toMatch(/^## 3 of 3 packages to publish to /);
  });

  test("names the last step where it cannot be carried out", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const env = { GITHUB_REF: "refs/tags/orchid-leaf-v1.1.0" };
    const step = await job.step("actions/plan", { cwd: checkout.folder, inputs: shop.inputs, env });
    expect(step).toMatchObject({
      status: 1,
      summary: expect.stringMatching(/### Do this\n\n1\. .+\n2\. Re-run failed jobs\./),
    });
    expect(step.stdout).toContain("Do this last: Re-run failed jobs.");
  });
});

describe("a tag push", () => {
  const pushOf = (tag: string) => ({ GITHUB_REF: `refs/tags/${tag}` });

  test("of a package's tag publishes that package alone", async () => {
    const env = pushOf("orchid-core-v1.0.0");
    const { step, uploads } = await publish({ env, inputs: { ...quick, "pypi-api-token": token } });
    expect(step).toMatchObject({ status: 0, outputs: { published: "true", uploaded: "2" } });
    expect(uploads).toEqual(orchidFiles.slice(0, 2));
    expect(JSON.parse(step.outputs["published-packages"]!)).toMatchObject([{ name: "orchid-core", uploaded: true }]);
  });

  test("of another version than the package's fails before anything is built", async () => {
    const env = pushOf("orchid-core-v1.0.1");
    const { step, uploads } = await publish({ env, inputs: { "pypi-api-token": token } });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toHaveLength(1);
    expect(errorsOf(step)[0]).toMatch(/RA-TAG-IS-NOT-VERSION: .*orchid-core-v1\.0\.1.*1\.0\.0/);
    expect(step.stdout).not.toContain("build");
    expect(uploads).toEqual([]);
    expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
  });

  test("of a tag that fits no format fails, and says so", async () => {
    const { step, uploads } = await publish({ env: pushOf("nightly"), inputs: { "pypi-api-token": token } });
    expect(step.status).toBe(2);
    expect(errorsOf(step)).toEqual([expect.stringContaining("RA-TAG-FITS-NO-FORMAT: ")]);
    expect(errorsOf(step)[0]).toContain("nightly");
    expect(uploads).toEqual([]);
  });
});

describe("what anyone can start", () => {
  test.each([
    "pull_request",
    "pull_request_target",
    "merge_group",
    "workflow_run",
    "issue_comment",
    "discussion_comment",
  ])("publishes nothing: %s", async (event) => {
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REF: "refs/pull/1/merge" };
    const { step, requests } = await publish({ env, inputs: { index: "pypi", "pypi-api-token": token } });
    expect(step.status).toBe(2);
    expect(errorsOf(step)).toEqual([expect.stringContaining(`The event ${event} must not publish to pypi`)]);
    expect(step.outputs.published).toBe("false");
    expect(step.summary).toContain("RA-EVENT-NOT-ALLOWED");
    expect(requests).toBe(0);
  });

  test.each(["pull_request", "workflow_run"])("may try all but the upload with dry-run: %s", async (event) => {
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REF: "refs/pull/1/merge" };
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
    expect(step.lines.filter((line) => / rehearse done/.test(line))).toHaveLength(3);
    expect(uploads).toEqual([]);
    expect(errorsOf(step)).toHaveLength(1);
    const warned = step.lines.findIndex((line) =>
      line.includes("  warning[RA-CREDENTIAL-MISSING]: No credential for "),
    );
    expect(warned).toBeGreaterThan(-1);
    expect(step.lines[warned + 1]).toBe("::group::What to do");
    expect(warned).toBeLessThan(step.lines.findIndex((line) => line.endsWith("  Building")));
    const text = shown(errorsOf(step)[0]!);
    expect(text).toContain("No credential for 127.0.0.1:");
    expect(text).toMatch(/\n {4}permissions:\n {6}contents: read # or write, .*\n {6}id-token: write\n/);
    expect(text).toContain("\n    with:\n      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}");
    expect(step.summary).toContain("```yaml\n   with:\n     pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}\n   ```");
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

test("annotates the worst ten at their places, and logs the others", async () => {
  const keys = Array.from({ length: 12 }, (_, index) => `no-such-key-${index} = true`);
  using broken = orchids({ "pyproject.toml": workspaceToml(`[tool.release-actions]\n${keys.join("\n")}\n`) });
  const { step, requests } = await publish({ cwd: join(broken.folder, "workspace"), inputs: {} });
  expect(step.status).toBe(2);
  expect(annotations(step)).toHaveLength(10);
  expect(annotations(step)[0]).toMatch(
    /^::error file=pyproject\.toml,line=7,col=1,title=Unknown key[^:]*::RA-\S+: .*no-such-key-0/,
  );
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
    "packages/orchid-core/slow.py":
      'import os, time\nopen(os.environ["TMPDIR"] + "/building", "w").close()\ntime.sleep(600)\n',
  });
  using job = startJob();
  let cancelled: Promise<number> | undefined;
  const step = await job.step("publish", {
    cwd: join(stuck.folder, "workspace"),
    inputs: { index: "rehearsal" },
    env: { TMPDIR: job.temp },
    started: (pid) => {
      cancelled = cancelOnce(() => existsSync(join(job.temp, "building")), pid);
    },
  });
  expect(performance.now() - (await cancelled)!).toBeLessThan(7_500);
  expect(step.status).toBe(130);
  expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
  expect(step.summary).toMatch(/\*\*RA-RUN-INTERRUPTED\*\*[\s\S]*1\. Re-run failed jobs/);
});

/** Interrupts a process as soon as something is so; when that was. */
const cancelOnce = async (isSo: () => boolean, pid: number): Promise<number> => {
  await eventually(isSo);
  process.kill(pid, "SIGINT");
  return performance.now();
};
