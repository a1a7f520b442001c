import { expect, test } from "@jest/globals";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { type Options, plan } from "./planning.ts";
import { project, workspaceOf } from "./workspace-texts.ts";

const workspace = workspaceOf({
  "packages/app/pyproject.toml": project("app", { version: null, dependencies: ["core"] }),
  "packages/core/pyproject.toml": project("core", { version: null }),
});

const hints = (versions: Readonly<Record<string, string>>, options: Options) =>
  plan(workspace, { isShallow: true, ...options, versions }).findings.map(({ code, hint }) => [
    code,
    /fetch-depth: 0.*: without tags a backend makes up such a version/.test(hint),
  ]);

test("what follows from a version that is made up is remedied by the history of a shallow clone", () => {
  const madeUp = { app: "0.1.dev1+g1234", core: "0.1.dev1+g1234" };
  expect(hints(madeUp, { packages: ["app"] })).toEqual([
    ["RA-PREFLIGHT-SHALLOW", false],
    ["RA-PLAN-VERSION-REFUSED", true],
    ["RA-PLAN-SIBLING-MISSING", true],
  ]);
  expect(hints({ app: "0.1.dev1", core: "0.1.dev1" }, { tag: "app-v1.2.0" })).toContainEqual([
    "RA-TAG-IS-NOT-VERSION",
    true,
  ]);
});

test("another version is what the tag says, or where a whole clone has it from", () => {
  const versions = { app: "1.1.0", core: "1.1.0" };
  expect(hints(versions, { tag: "app-v1.2.0" }).filter(([, isDeepening]) => isDeepening)).toEqual([]);
  const whole = hints({ app: "0.1.dev1", core: "0.1.dev1" }, { isShallow: false, tag: "app-v1.2.0" });
  expect(whole.map(([code]) => code)).toContain("RA-TAG-IS-NOT-VERSION");
  expect(whole.filter(([code, is]) => is || code === "RA-PREFLIGHT-SHALLOW")).toEqual([]);
});

test("a version that stands in a file needs no history", () => {
  const versions = { app: "1.1.0", core: "1.1.0" };
  const { findings } = plan(workspace, { isShallow: true, versionInFile: new Set(["core" as PackageName]), versions });
  expect(findings.filter(({ code }) => code === "RA-PREFLIGHT-SHALLOW").map(({ message }) => message)).toEqual([
    "The clone is shallow, and these packages have dynamic versions: app",
  ]);
  const written = { app: "0.1.dev1", core: "0.1.dev1" };
  const options = { tag: "core-v1.2.0", versionInFile: new Set(["core" as PackageName]) };
  expect(hints(written, options)).toContainEqual(["RA-TAG-IS-NOT-VERSION", false]);
});
