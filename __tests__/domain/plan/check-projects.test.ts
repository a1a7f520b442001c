import { expect, test } from "@jest/globals";
import { checkProjects, type ProjectsSeen } from "../../../src/domain/plan/check-projects.ts";
import { indexPresets } from "../../../src/domain/target/presets.ts";
import { planned, planOf } from "../plan-builder.ts";

const { pypi } = indexPresets;
const atPyPI = { ...pypi, kind: "preset", preset: pypi } as const;
const elsewhere = {
  name: "http://127.0.0.1:1/legacy/",
  kind: "url",
  uploadUrl: "http://127.0.0.1:1/legacy/",
  simpleUrl: "http://127.0.0.1:1/simple/",
  preset: undefined,
} as const;
const job = { owner: "orchids", repository: "greenhouse", workflow: "release.yml", environment: "pypi" };
const now = Date.UTC(2026, 10, 28, 23, 30);

/** What is said of packages to be published, some of which the index has with a status. */
const look = (
  names: readonly string[],
  statuses: Readonly<Record<string, string | undefined>> = {},
  rest: Partial<ProjectsSeen> = {},
) =>
  checkProjects({
    plan: planOf(names.map((name) => planned(name))),
    target: atPyPI,
    released: new Map(Object.entries(statuses).map(([name, status]) => [name, { status }])),
    credential: "trusted",
    job,
    now,
    ...rest,
  });

test("archived and quarantined projects are errors of their own, a deprecated one a notice, with the page", () => {
  const found = look(["a", "b", "c", "d", "e"], {
    a: "archived",
    b: "quarantined",
    c: "deprecated",
    d: "active",
    e: undefined,
  });
  expect(found.map(({ code, severity, package: name }) => [name, severity, code])).toEqual([
    ["a", "error", "RA-PREFLIGHT-PROJECT-ARCHIVED"],
    ["b", "error", "RA-PREFLIGHT-PROJECT-QUARANTINED"],
    ["c", "notice", "RA-PREFLIGHT-PROJECT-DEPRECATED"],
  ]);
  expect(found[0]?.hint).toContain(`${pypi.siteUrl}manage/project/a/settings/`);
  const [own] = look(["a"], { a: "archived" }, { target: elsewhere });
  expect(own?.message).toBe("a is archived on 127.0.0.1:1/legacy, which takes no uploads to it");
  expect(own?.hint).not.toContain("http");
});

test("a status counts only where there is something to upload", () => {
  const plan = planOf([planned("a", { status: "published" }), planned("b", { status: "excluded" })]);
  expect(look([], { a: "archived", b: "quarantined" }, { plan })).toEqual([]);
});

test("a new name that a module of Python's own has is refused by PyPI, one that is there is not", () => {
  const found = (rest: Partial<ProjectsSeen> = {}) =>
    look(["json", "py-compile", "distutils", "json-more", "typing"], { typing: "active" }, rest)
      .filter(({ code }) => code === "RA-NAME-OF-PYTHON")
      .map(({ package: name, severity }) => `${severity} ${name}`);
  expect(found()).toEqual(["error json", "error py-compile", "error distutils"]);
  expect(found({ target: elsewhere })).toEqual([]);
});

test("one new name by trusted publishing: its form with the job's fields, and the day on which it is void", () => {
  const [found, ...others] = look(["core-lib", "old"], { old: undefined });
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: "RA-PREFLIGHT-NEW-PROJECTS",
    severity: "notice",
    message: "New to PyPI, and made by this release: core-lib",
  });
  expect(found?.hint).toContain(
    `${pypi.siteUrl}manage/account/publishing/?provider=github&project_name=core-lib&owner=orchids&repository=greenhouse&workflow_filename=release.yml&environment=pypi`,
  );
  expect(found?.hint).toContain("Owner orchids, Repository name greenhouse, Workflow name release.yml");
  expect(found?.hint).toContain("void after 2026-12-28");
});

test("several new names by trusted publishing go one in a run, in the order of publishing", () => {
  const [found] = look(["core", "api", "cli"]);
  expect(found).toMatchObject({ code: "RA-PREFLIGHT-NEW-PROJECTS-LIMIT", severity: "warning" });
  expect(found?.message).toMatch(
    /^3 packages are new to PyPI, and trusted publishing makes one in a run,.*: core, api, cli$/,
  );
  const runs = found?.hint.split("\n").filter((line) => line.startsWith("  run ")) ?? [];
  expect(runs.map((line) => line.split(": ", 2).join(": "))).toEqual(["  run 1: core", "  run 2: api", "  run 3: cli"]);
  expect(runs[1]).toContain("project_name=api&");
});

const ten = Array.from({ length: 10 }, (_, at) => `p${at}`);

test("new names by a token: up to four are a notice, more are spread over days, each with its date", () => {
  expect(look(ten.slice(0, 4), {}, { credential: "token" })).toMatchObject([{ code: "RA-PREFLIGHT-NEW-PROJECTS" }]);
  const [found] = look(ten, {}, { credential: "token" });
  expect(found).toMatchObject({ code: "RA-PREFLIGHT-NEW-PROJECTS-LIMIT", severity: "warning" });
  expect(found?.hint.split("\n").slice(1, 4)).toEqual([
    "  2026-11-28: p0, p1, p2, p3",
    "  2026-11-29: p4, p5, p6, p7",
    "  2026-11-30: p8, p9",
  ]);
});

test("without a credential both ways are told, and outside of a job the page has no fields", () => {
  const [few] = look(["a", "b"], {}, { credential: undefined, job: undefined });
  expect(few?.hint).toContain("By trusted publishing each needs a pending publisher");
  const [many] = look(ten, {}, { credential: undefined, job: undefined });
  expect(many?.hint).toContain("one run makes one of them; these are not counted");
  const [trusted] = look(["a"], {}, { job: undefined });
  expect(trusted?.hint).toContain(`before the upload: ${pypi.siteUrl}manage/account/publishing/\n`);
});

test("an index of one's own counts no new projects", () => {
  expect(look(ten, {}, { target: elsewhere, credential: "token" })).toEqual([]);
});
