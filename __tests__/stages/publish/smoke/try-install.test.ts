import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { archives } from "../../../../src/adapters/archive.ts";
import { scratchBelow } from "../../../../src/adapters/scratch-folders.ts";
import { type Finding, remedyOf } from "../../../../src/domain/problem/finding.ts";
import type { Problem } from "../../../../src/domain/problem/problem.ts";
import { smokeInstallFailed } from "../../../../src/domain/problem/smoke.ts";
import type { Exit } from "../../../../src/ports/process.ts";
import type { InstalledDistribution, ResolveRequest } from "../../../../src/ports/python-environments.ts";
import type { ProbeAnswer } from "../../../../src/stages/publish/smoke/probe.ts";
import { tryInstall } from "../../../../src/stages/publish/smoke/try-install.ts";
import { planned } from "../../../domain/plan-builder.ts";
import { tempFolder } from "../../../temp-folder.ts";
import { soundFiles, wheelName } from "../releasing.ts";

const fine: Exit = { code: 0, signal: null, isTimedOut: false, stdout: "", stderr: "", duration: 1 };

interface World {
  readonly install?: Partial<Exit>;
  /** What was installed, where that is not core-lib as it was built. */
  readonly installed?: Partial<InstalledDistribution> | undefined;
  /** What the probe writes; nothing where it is `undefined`. */
  readonly answer?: ProbeAnswer | undefined;
  readonly probe?: Partial<Exit>;
  readonly isCodeFree?: boolean;
  /** Of the wheel. */
  readonly filename?: string;
  /** A command that tries it, where that is not an import. */
  readonly how?: readonly string[];
  /** Of the configuration. */
  readonly extras?: readonly string[];
}

/** Tries core-lib 1.2.0 in environments that answer so. */
const attempt = async ({ install = {}, probe = {}, filename = wheelName, ...rest }: World) => {
  using folder = tempFolder();
  writeFileSync(join(folder.path, filename), soundFiles()[wheelName]!);
  const built = await archives.read(join(folder.path, filename));
  const sound = { version: "1.2.0", record: built.texts.get("core_lib-1.2.0.dist-info/RECORD")! };
  const installed = "installed" in rest && rest.installed === undefined ? undefined : { ...sound, ...rest.installed };
  const answer = "answer" in rest ? rest.answer : [];
  const asked: ResolveRequest[] = [];
  const steps: string[] = [];
  const noted: Finding[] = [];
  const environment = {
    base: "/usr/bin/python3.13",
    version: "3.13.1",
    resolve: async (request: ResolveRequest) => {
      asked.push(request);
      return { ...fine, ...install };
    },
    fill: async () => fine,
    remove: async () => {},
    installed: async () => {
      steps.push("looked at");
      return installed;
    },
    run: async ({ cwd }: { readonly cwd: string }) => {
      steps.push("run");
      if (answer !== undefined) writeFileSync(join(cwd, "answer.json"), JSON.stringify(answer));
      return { ...fine, ...probe };
    },
  };
  const options = {
    environments: {
      any: async () => environment,
      borrow: async () => ({ environment, [Symbol.dispose]: () => {} }),
    },
    archives,
    scratch: scratchBelow(join(folder.path, "scratch")),
    pathOf: (filename: string) => join(folder.path, filename),
    index: async () => ({ url: "http://127.0.0.1:9/simple/", names: ["core-lib"] }),
    indexName: "the index",
    isCodeFree: rest.isCodeFree === true,
    smokePlan: () => ({ how: rest.how ?? ("import" as const), extras: rest.extras ?? [], pythons: [] }),
    note: (finding: Finding) => noted.push(finding),
  };
  const wheel = { package: "core-lib", filename, kind: "wheel" as const, size: 1, sha256: "" };
  const work = { package: planned("core-lib", { version: "1.2.0" }), distributions: [wheel] };
  const end = await tryInstall(options, work, new AbortController().signal).catch((error: unknown) => error);
  return { end, asked, steps, noted };
};

test("the very version is installed, and found to be what was built", async () => {
  const { end, asked, steps } = await attempt({});
  expect(end).toEqual({ kind: "done", detail: "installs and imports" });
  // What runs could change what is there.
  expect(steps).toEqual(["looked at", "run"]);
  expect(asked).toMatchObject([{ requirements: ["core-lib==1.2.0"], index: { names: ["core-lib"] } }]);
});

test("a version in another spelling is the same version", async () => {
  expect((await attempt({ installed: { version: "v1.2.0" } })).end).toMatchObject({ kind: "done" });
});

test("an extra that the package does not have is told, since the trial goes on without it", async () => {
  const lacks = (name: string, extra: string) =>
    `warning: The package \`${name}==1.2.0\` does not have an extra named \`${extra}\``;
  const stderr = [lacks("core-lib", "cli"), lacks("core-lib", "all"), lacks("another", "fast")].join("\n");
  const { end, noted } = await attempt({ install: { stderr }, extras: ["Cli"] });
  expect(end).toMatchObject({ kind: "done" });
  expect(noted).toMatchObject([
    {
      code: "RA-SMOKE-EXTRA-UNKNOWN",
      severity: "warning",
      message: "core-lib was tried without what extras names and it does not have: cli",
    },
  ]);
});

test.each([
  ["pywin32>=303 has no wheels with a matching platform tag (e.g., `manylinux_2_36_x86_64`)", true],
  ["Failed to build `pyobjc-core==13.0`: The build backend returned an error", true],
  ["there are no versions of nope", false],
])("an installation that fails for %s may be for another platform: %s", (words, isElsewhere) => {
  const { hint } = smokeInstallFailed({ package: "core", index: "the index", python: "", words });
  expect(hint.includes('set smoke = "off" in packages.core of the configuration')).toBe(isElsewhere);
});

test("what cannot be installed is told with the installer's words", async () => {
  const stderr = "  × No solution found\n  ╰─▶ Because gadget was not found\n";
  expect((await attempt({ install: { code: 1, stderr } })).end).toMatchObject({
    findings: [{ code: "RA-SMOKE-INSTALL-FAILED", message: expect.stringContaining("Because gadget was not found") }],
    cause: { tail: stderr },
  });
});

test("an index that cannot be reached is no fault of the package, and a later run may succeed", async () => {
  const stderr = [
    "error: Failed to fetch: `http://127.0.0.1:9/simple/gadget/`",
    "  Caused by: error sending request for url (http://127.0.0.1:9/simple/gadget/)",
    "  Caused by: client error (Connect)",
  ].join("\n");
  const { end } = await attempt({ install: { code: 2, stderr } });
  expect(end).toMatchObject({ findings: [{ code: "RA-SMOKE-INDEX-UNREACHABLE", mender: "outside" }] });
});

const fetched = "Failed to fetch: http://127.0.0.1/x-1.0-py3-none-any.whl\n  cause: HTTP status client error";

test.each([
  [`${fetched} (429 Too Many Requests) for url (http://127.0.0.1/x)`, "RA-SMOKE-INDEX-UNREACHABLE", "outside"],
  [`${fetched} (404 Not Found) for url (http://127.0.0.1/x)`, "RA-SMOKE-INDEX-UNREACHABLE", "outside"],
  ["error decoding response body\n  cause: end of file", "RA-SMOKE-INDEX-UNREACHABLE", "outside"],
  [`${fetched} (401 Unauthorized) for url (http://127.0.0.1/x)`, "RA-SMOKE-INSTALL-FAILED", "call"],
  ["Hash mismatch for `x==1.0`\n\n         Expected:", "RA-SMOKE-INSTALL-FAILED", "outside"],
])("a download that fails is no fault of the package: %s", async (causes, code, remedy) => {
  const stderr = `error: Failed to download \`x==1.0\`\n  cause: ${causes}\n`;
  const { end } = await attempt({ install: { code: 2, stderr } });
  expect((end as Problem).findings.map((each) => [each.code, remedyOf(each)])).toEqual([[code, remedy]]);
});

const ofBackend =
  "error: Failed to build `gadget==1.0`\n  cause: The build backend returned an error\n  cause: Call to `be.build_wheel` failed (signal: 9 (SIGKILL))\n";
const resolvedOnly = "Resolved 2 packages in 1ms\n   Building gadget==1.0\n";

test.each([
  [{ code: null, isTimedOut: true, stderr: resolvedOnly }, /it was ended after 10m: Resolved 2 .* gadget==1.0$/],
  [{ code: null, signal: "SIGKILL", stderr: resolvedOnly }, /it was ended by SIGKILL: Resolved 2 .* gadget==1.0$/],
  [{ code: 1, stderr: ofBackend }, /what builds it was ended by SIGKILL: Call to `be.build_wheel` failed/],
])("an installation that is ended says so, and blames no requirement: %j", async (install, message) => {
  const { end } = await attempt({ install });
  expect(end).toMatchObject({
    findings: [
      {
        code: "RA-SMOKE-INSTALL-FAILED",
        remedy: "outside",
        message: expect.stringMatching(message),
        hint: expect.stringMatching(/^Run again; if it is ended again/),
      },
    ],
  });
});

test("a disk that is full is no fault of the package", async () => {
  const stderr =
    "error: Failed to install: core_lib-1.2.0-py3-none-any.whl\n  Caused by: No space left on device (os error 28)";
  const { end } = await attempt({ install: { code: 2, stderr } });
  expect(end).toMatchObject({ findings: [{ code: "RA-DISK-FULL", remedy: "call" }] });
});

test("where no code may run, what would have to be built is left untried, and other failures are none the less", async () => {
  const disabled = "hint: Wheels are required for `gadget` because building from source is disabled for all packages";
  const untried = await attempt({ install: { code: 1, stderr: disabled }, isCodeFree: true });
  expect(untried.end).toMatchObject({ kind: "skipped", reason: expect.stringContaining("built from source") });
  expect(untried.asked).toMatchObject([{ isCodeFree: true }]);
  const missing = await attempt({ install: { code: 1, stderr: "gadget was not found" }, isCodeFree: true });
  expect(missing.end).toMatchObject({ findings: [{ code: "RA-SMOKE-INSTALL-FAILED" }] });
});

test.each<[string, Partial<InstalledDistribution> | undefined, string]>([
  ["another version", { version: "1.1.0" }, "Installed as core-lib 1.1.0"],
  ["other bytes under the name", { record: "core_lib/__init__.py,sha256=x,1\n" }, "core_lib/__init__.py"],
  ["nothing", undefined, "core_lib/__init__.py"],
])("%s than what was built is not what was released, and is not run", async (_, installed, words) => {
  const { end, steps } = await attempt({ installed });
  expect(end).toMatchObject({
    findings: [{ code: "RA-SMOKE-FOREIGN-FILES", message: expect.stringContaining(words) }],
  });
  expect(steps).toEqual(["looked at"]);
});

test("what is installed in place of a wheel for another Python may have been built from source", async () => {
  const installed = { record: "core_lib/__init__.py,sha256=x,1\n" };
  const filename = "core_lib-1.2.0-cp312-cp312-linux_x86_64.whl";
  const found = async (world: World) => (await attempt({ installed, ...world })).end as Problem;
  expect(await found({ filename })).toMatchObject({
    findings: [{ remedy: "call", hint: expect.stringMatching(/^If none of its wheels is for this Python/) }],
  });
  const [ofAll] = (await found({})).findings;
  expect([ofAll!.remedy, ofAll!.hint]).toEqual([undefined, expect.stringMatching(/^Look at who owns core-lib/)]);
});

test("what fails is told by what was tried", async () => {
  const { end } = await attempt({ answer: [{ at: 0, words: "KeyError: 'TOKEN'", isImportError: false }] });
  expect(end).toMatchObject({
    findings: [
      { code: "RA-SMOKE-FAILED", message: expect.stringMatching(/^import core_lib fails .*: KeyError: 'TOKEN'$/) },
    ],
  });
});

test.each<[string, Partial<Exit>, string]>([
  ["takes too long", { code: null, signal: "SIGTERM", isTimedOut: true }, "it was ended after 120 s"],
  [
    "ends the interpreter",
    { code: null, signal: "SIGSEGV", stderr: "Fatal Python error: Segmentation fault\n" },
    "it was ended by SIGSEGV: Fatal Python error: Segmentation fault",
  ],
])("an import that %s has failed", async (_, probe, words) => {
  expect((await attempt({ answer: undefined, probe })).end).toMatchObject({
    findings: [{ code: "RA-SMOKE-FAILED", message: expect.stringContaining(words) }],
  });
});

test("a command that takes too long says so", async () => {
  const probe = { code: null, signal: "SIGTERM", isTimedOut: true, stdout: "....... [ 37%]\n" } as const;
  expect((await attempt({ how: ["pytest"], probe })).end).toMatchObject({
    findings: [
      { code: "RA-SMOKE-FAILED", message: expect.stringMatching(/^pytest fails .*: it was ended after 120 s$/) },
    ],
  });
});

test("a file that is not what its listing says is the index's matter, and no requirement's", () => {
  const words = "Hash mismatch for `core==1.0` Expected: sha256:0 Computed: sha256:1";
  const finding = smokeInstallFailed({ package: "web", index: "the index", python: "", words });
  expect(finding).toMatchObject({ remedy: "outside", hint: expect.stringMatching(/^An index gives another file/) });
});
