import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { type FaultProxy, startFaultProxy } from "../fakes/fault-proxy.ts";
import { anybody } from "../index-server/anybody.ts";
import { pyproject, tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

/** `tiny-thief` imports `tiny_base` and does not require it. */
const packages = [
  {
    name: "tiny-base",
    code: "def run():\n    print('base runs')",
    project: '[project.scripts]\ntiny-run = "tiny_base:run"\n',
  },
  { name: "tiny-thief", code: "import tiny_base" },
  { name: "tiny-more", code: "import tiny_base", project: '[project.optional-dependencies]\nall = ["tiny-base"]\n' },
];

let workspace: Workspace;
let index: Awaited<ReturnType<typeof startIndex>>;
let proxy: FaultProxy;
beforeAll(async () => {
  workspace = tinyWorkspace(packages);
  index = await startIndex({ access: anybody, store: join(workspace.folder, "index") });
  proxy = await startFaultProxy(index.uploadUrl);
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  await index[Symbol.asyncDispose]();
  workspace[Symbol.dispose]();
});

const publish = (...args: readonly string[]) => {
  const where = ["--index", proxy.through(index.uploadUrl), "--check-url", proxy.through(index.simpleUrl)];
  return workspace.publish([...where, "--yes", ...args], { PYPI_API_TOKEN: "pypi-token" });
};
const configure = (text: string) => {
  workspace.write("ws", { "release-actions.toml": text });
  workspace.commit();
};
const uploads = () => proxy.log.filter(({ method }) => method === "POST").length;
const outcome = (end: Awaited<ReturnType<typeof publish>>, stage: string, name: string) =>
  end.document.outcomes!.find((each) => each.stage === stage && each.package === name);

describe("a package that imports what it does not require", () => {
  test("is found in the rehearsal: nothing is uploaded, and the missing module and the remedy are named", async () => {
    const end = await publish("--packages", "tiny-base,tiny-thief");
    expect(end).toMatchObject({
      status: 1,
      errors: ["RA-SMOKE-FAILED"],
      document: { uploaded: 0 },
      last: { "tiny-base": "rehearse done", "tiny-thief": "rehearse failed" },
    });
    expect(end.stderr).toContain("No module named 'tiny_base'");
    expect(end.stderr).toContain("Add what is missing to project.dependencies of tiny-thief");
    expect(uploads()).toBe(0);
  });

  test("is found by a dry run towards the embedded index, too", async () => {
    const end = await workspace.publish(["--index", "rehearsal", "--dry-run", "--packages", "tiny-base,tiny-thief"]);
    expect(end).toMatchObject({ status: 1, errors: ["RA-SMOKE-FAILED"], last: { "tiny-thief": "rehearse failed" } });
  });

  test("is worth knowing where only a script of it does, and extras may be meant for that", async () => {
    const tool = (project: string) => ({
      "pyproject.toml": pyproject({
        name: "tiny-tool",
        project: `[project.scripts]\ntiny-tool = "tiny_tool.cli:run"\n${project}`,
      }),
      "src/tiny_tool/cli.py": "import tiny_base\ndef run():\n    pass\n",
    });
    using workspace = tinyWorkspace([{ name: "tiny-base" }, { name: "tiny-tool" }]);
    const publish = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
      workspace.write("ws/packages/tiny-tool", files);
      workspace.commit();
      return workspace.publish(["--index", "rehearsal", "--packages", "tiny-tool", ...args]);
    };
    expect(await publish(tool(""))).toMatchObject({ status: 1, errors: ["RA-SMOKE-FAILED"] });
    const end = await publish(tool('[project.optional-dependencies]\ncli = ["tiny-base"]\n'), "--packages", "tiny-*");
    expect(end).toMatchObject({ status: 0, errors: [] });
    expect(end.document.findings).toContainEqual(
      expect.objectContaining({
        code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
        severity: "warning",
        package: "tiny-tool",
        message: expect.stringContaining("without its extras (cli), and script tiny-tool fails"),
      }),
    );
    workspace.write("ws", { "release-actions.toml": '[packages.tiny-tool]\nextras = ["cli"]\n' });
    const extra = await publish({}, "--packages", "tiny-*");
    expect(extra).toMatchObject({ status: 0, errors: [] });
    expect(extra.document.findings.map(({ code }) => code)).not.toContain("RA-SMOKE-SCRIPT-WITHOUT-EXTRA");
  });

  test("passes where only its requirements are resolved, and where nothing is tried, with the reason", async () => {
    const resolved = await publish("--packages", "tiny-thief", "--smoke", "resolve", "--dry-run");
    expect(resolved).toMatchObject({ status: 0, errors: [] });
    expect(outcome(resolved, "rehearse", "tiny-thief")).toMatchObject({ kind: "done", detail: "resolves" });
    const off = await publish("--packages", "tiny-thief", "--smoke", "off", "--dry-run");
    expect(outcome(off, "rehearse", "tiny-thief")).toMatchObject({ kind: "skipped", reason: "smoke is off for it" });
  });
});

describe("what the configuration says of a package", () => {
  test("off, a command, extras and Pythons each hold for that package alone", async () => {
    configure(
      [
        '[packages.tiny-thief]\nsmoke = "off"',
        '[packages.tiny-base]\nsmoke = ["tiny-run"]\npython-version = ["3.11"]',
        '[packages.tiny-more]\nextras = ["all"]\n',
      ].join("\n"),
    );
    const end = await publish("--dry-run");
    expect(end).toMatchObject({ status: 0, errors: [] });
    expect(outcome(end, "rehearse", "tiny-thief")).toMatchObject({ kind: "skipped", reason: "smoke is off for it" });
    expect(outcome(end, "rehearse", "tiny-base")).toMatchObject({ kind: "done", detail: "installs and runs" });
    expect(outcome(end, "rehearse", "tiny-more")).toMatchObject({ kind: "done", detail: "installs and imports" });
  });

  test("an extra that a package does not have is told, and stops nothing", async () => {
    configure('[packages.tiny-more]\nextras = ["al"]\nsmoke = ["python", "-c", "pass"]\n');
    const end = await publish("--packages", "tiny-more", "--dry-run");
    expect(end).toMatchObject({ status: 0, errors: [] });
    expect(end.document.findings).toContainEqual(
      expect.objectContaining({ code: "RA-SMOKE-EXTRA-UNKNOWN", package: "tiny-more" }),
    );
  });

  test("a command that fails, and a Python that is not here, stop the run with what to change", async () => {
    configure(
      [
        '[packages.tiny-base]\nsmoke = ["python", "-c", "raise SystemExit(\'no such gadget\')"]',
        '[packages.tiny-thief]\nsmoke = "off"',
        '[packages.tiny-more]\npython-version = ["3.x"]\nextras = ["all"]\n',
      ].join("\n"),
    );
    const end = await publish("--packages", "tiny-base", "--dry-run");
    expect(end).toMatchObject({ status: 1, errors: ["RA-SMOKE-FAILED"] });
    expect(end.stderr).toContain("Fix what its output names, or correct smoke in packages.tiny-base");
    expect(end.stderr).toContain("no such gadget");
    const python = await publish("--packages", "tiny-more,tiny-base", "--dry-run");
    expect(python).toMatchObject({ status: 1, last: { "tiny-more": "build failed" }, errors: ["RA-BUILD-NO-PYTHON"] });
    expect(python.stderr).toContain("There is no Python 3.x here");
  });
});

describe("without a rehearsal", () => {
  test("the package is tried from the real index, where each waits until it can be installed", async () => {
    configure('[packages.tiny-thief]\nsmoke = "off"\n[packages.tiny-more]\nextras = ["all"]\n');
    const end = await publish("--rehearse", "false", "--wait-for", "installable");
    expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 6 } });
    expect(outcome(end, "rehearse", "tiny-base")).toMatchObject({ kind: "skipped", reason: "rehearse is off" });
    expect(outcome(end, "confirm", "tiny-base")).toMatchObject({ detail: "installable" });
    expect(outcome(end, "smoke", "tiny-more")).toMatchObject({ kind: "done", detail: "installs and imports" });
  });
});

describe("a package that was uploaded and cannot be installed", () => {
  test("holds up what waits for it in the next run, too, and nothing else, where that is to wait until it can be", async () => {
    using own = tinyWorkspace([
      { name: "tiny-lost" },
      { name: "tiny-needy", requires: ["tiny-lost"] },
      { name: "tiny-user", requires: ["tiny-needy"] },
      { name: "tiny-free" },
    ]);
    await using server = await startIndex({ access: anybody, store: join(own.folder, "needy") });
    await using door = await startFaultProxy(server.uploadUrl);
    const where = ["--index", door.through(server.uploadUrl), "--check-url", door.through(server.simpleUrl)];
    const publish = (packages: string, rehearse = "false") =>
      own.publish(
        [
          ...[...where, "--packages", packages, "--yes", "--rehearse", rehearse],
          ...["--smoke", "off", "--wait-for", "installable", "--wait-timeout", "3s"],
        ],
        { PYPI_API_TOKEN: "pypi-token" },
      );
    expect(await publish("tiny-lost")).toMatchObject({ status: 0 });
    // The plan is the first to ask: it sees what is lost afterwards.
    const publishWithout = async (...others: readonly string[]) => {
      const fault = { kind: "hide", filename: /lost/ } as const;
      door.rules.splice(0, 1, { method: "GET", path: /tiny-lost\//, nth: [2, 1000], fault });
      return await publish(["tiny-needy", "tiny-user", ...others].join(), String(others.length > 0));
    };
    const failed = { errors: ["RA-CONFIRM-NOT-INSTALLABLE"], last: { "tiny-needy": "confirm failed" } };
    expect(await publishWithout()).toMatchObject({ status: 75, ...failed, document: { uploaded: 2 } });
    expect(await publishWithout()).toMatchObject({ status: 75, ...failed, document: { uploaded: 0 } });
    const others = await publishWithout("tiny-free");
    expect(others).toMatchObject({ status: 75, ...failed, document: { published: false, uploaded: 2 } });
    expect(others.last).toMatchObject({ "tiny-free": "smoke skipped" });
    expect(outcome(others, "pin", "tiny-user")).toMatchObject({ kind: "blocked", by: ["tiny-needy"] });
    door.rules.splice(0);
    expect(await publish("tiny-needy,tiny-user")).toMatchObject({
      status: 0,
      errors: [],
      last: { "tiny-needy": "confirm done" },
      document: { published: true, uploaded: 2 },
    });
  });
});

describe("a package that was uploaded and does not import", () => {
  const untried = ["--rehearse", "false", "--packages", "tiny-base,tiny-thief"];

  test("is tried again by the next run, which uploads nothing and fails as well", async () => {
    configure("");
    await using own = await startIndex({ access: anybody, store: join(workspace.folder, "tried-again") });
    const publish = (...args: readonly string[]) =>
      workspace.publish(["--index", own.uploadUrl, "--check-url", own.simpleUrl, "--yes", ...args], {
        PYPI_API_TOKEN: "pypi-token",
      });
    expect(await publish(...untried)).toMatchObject({
      status: 1,
      errors: ["RA-SMOKE-FAILED"],
      document: { uploaded: 4 },
    });
    const again = await publish(...untried);
    expect(again).toMatchObject({
      status: 1,
      errors: ["RA-SMOKE-FAILED"],
      document: { uploaded: 0 },
      last: { "tiny-base": "smoke done", "tiny-thief": "smoke failed" },
    });
    expect(again.stderr).toContain("No module named 'tiny_base'");
    // A later job takes the folder only if it holds nothing that its manifest does not list.
    expect(readdirSync(again.document.dist_path!).toSorted()).toEqual(["SHA256SUMS", "manifest.json"]);
    const left = await publish(...untried, "--smoke", "off");
    expect(left).toMatchObject({ status: 0, document: { published: true, outcomes: [] } });
  });
});
