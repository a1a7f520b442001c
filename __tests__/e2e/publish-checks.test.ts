import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { serve } from "../fakes/answers.ts";
import { lockWithIdna } from "../fakes/locked.ts";
import { machine } from "../uv-sandbox.ts";
import { pyproject, tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

let workspace: Workspace;
beforeAll(() => {
  workspace = tinyWorkspace([{ name: "tiny-bare" }, { name: "tiny-left" }]);
});
afterAll(() => workspace[Symbol.dispose]());

const args = ["--index", "rehearsal", "--rehearse", "false", "--smoke", "off", "--packages", "tiny-bare", "--checks"];

/** The real uv, which is told where the database of vulnerabilities is; it checks no lock, whose index is of the test. */
const uvAsking = (url: string): Readonly<Record<string, string>> => {
  const folder = join(workspace.folder, "bin");
  mkdirSync(folder, { recursive: true });
  const uv = join(folder, "uv");
  const asking = `if [ "$1" = audit ]; then exec uv "$@" --service-url "${url}"; fi`;
  writeFileSync(
    uv,
    `#!/bin/sh\nPATH="${machine.PATH}"\n${asking}\nif [ "$1" = lock ]; then exit 0; fi\nexec uv "$@"\n`,
  );
  chmodSync(uv, 0o755);
  return { PATH: `${folder}:${machine.PATH}` };
};

const database = () =>
  serve((path) => {
    const project = { meta: { "api-version": "1.4" }, name: "idna", files: [] };
    if (path.startsWith("/simple"))
      return { type: "application/vnd.pypi.simple.v1+json", body: JSON.stringify(project) };
    const affected = [{ package: { name: "idna", ecosystem: "PyPI" }, ranges: [], versions: ["2.0"] }];
    const found = { results: [{ vulns: [{ id: "GHSA-1", modified: "2026-01-01T00:00:00Z" }] }] };
    const one = { id: "GHSA-1", modified: "2026-01-01T00:00:00Z", summary: "Slow", affected };
    return { type: "application/json", body: JSON.stringify(path.startsWith("/v1/querybatch") ? found : one) };
  });

const brief = (findings: readonly { readonly code: string; readonly package?: string }[]) =>
  findings.map(({ code, package: name }) => (name === undefined ? code : `${code} ${name}`));

test("what was asked for and could not be looked at is told, and licences of what is left alone are not", async () => {
  const end = await workspace.publish([...args, "--dry-run"]);
  expect(end.status).toBe(0);
  const found = brief(end.document.findings);
  expect(found).toContain("RA-METADATA-NO-LICENCE tiny-bare");
  expect(found).not.toContain("RA-METADATA-NO-LICENCE tiny-left");
  expect(end.stderr).toContain(
    "The check vulnerable-dependencies was asked for, and could not be made: there is no uv.lock",
  );
});

test("vulnerable dependencies are warnings, errors with strict that stop the release before anything is built", async () => {
  await using world = await database();
  const registry = world.url.replace(/\/$/, "");
  workspace.write("ws", {
    "packages/tiny-bare/pyproject.toml": pyproject({ name: "tiny-bare", requires: ["idna"] }),
    "uv.lock": lockWithIdna(registry, { pythons: ">=3.9", user: "tiny-bare", other: "tiny-left" }),
  });
  workspace.commit();
  const env = uvAsking(registry);
  const warned = await workspace.publish([...args, "--dry-run"], env);
  expect({ status: warned.status, errors: warned.errors }).toEqual({ status: 0, errors: [] });
  expect(brief(warned.document.findings)).toContain("RA-AUDIT-VULNERABLE");
  workspace.write("ws", {
    "release-actions.toml": 'strict = true\nignore = ["RA-METADATA-NO-LICENCE", "RA-METADATA-THIN"]\n',
  });
  workspace.commit();
  const strict = await workspace.publish(args, env);
  expect(strict).toMatchObject({ status: 1, errors: ["RA-AUDIT-VULNERABLE"], document: { outcomes: [], uploaded: 0 } });
  const down = await workspace.publish(args, uvAsking("http://127.0.0.1:9"));
  expect(down).toMatchObject({ status: 1, errors: ["RA-PREFLIGHT-CHECK-SKIPPED"], document: { outcomes: [] } });
});

test("checks beside dist would look at nothing, and are refused", async () => {
  const end = await workspace.publish(["--index", "rehearsal", "--dist", ".", "--checks"]);
  expect(end).toMatchObject({ status: 2, errors: ["RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT"] });
});
