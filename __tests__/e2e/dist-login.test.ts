import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { recordOf, zipBytes } from "../domain/distribution/archive-bytes.ts";
import { wheelFiles, zipEntries } from "../domain/distribution/sound.ts";
import { serve } from "../fakes/answers.ts";
import { type Job, startJob } from "./job.ts";
import { errorsOf, openShop, token } from "./shop.ts";
import { tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

const wheel = "ferns_locked-1.2.0-py3-none-any.whl";
const login = { UV_INDEX_THIRD_USERNAME: "ada", UV_INDEX_THIRD_PASSWORD: "a-long-password" };
const authorization = `Basic ${Buffer.from("ada:a-long-password").toString("base64")}`;

const rename = (text: string): string =>
  text.replaceAll("core_lib", "ferns_locked").replaceAll("core-lib", "ferns-locked");

/** An index with ferns-locked for ada alone. */
const startLocked = async () => {
  const sound = Object.entries(wheelFiles({ "core_lib-1.2.0.dist-info/RECORD": undefined }));
  const files = Object.fromEntries(sound.map(([path, text]) => [rename(path), rename(text)]));
  const record = "ferns_locked-1.2.0.dist-info/RECORD";
  const bytes = zipBytes(zipEntries({ ...files, [record]: recordOf(files, record) }));
  return await serve((path, { headers }) => {
    if (headers.authorization !== authorization)
      return { status: 401, headers: { "www-authenticate": "Basic" }, body: "Log in first" };
    if (path === `/${wheel}`) return { body: bytes };
    if (path === "/simple/ferns-locked/") return { body: `<html><body><a href="/${wheel}">${wheel}</a></body></html>` };
    return { status: 404 };
  });
};

let locked: Awaited<ReturnType<typeof startLocked>>;
let workspace: Workspace;
let builder: Job;
let dist: string;
beforeAll(async () => {
  locked = await startLocked();
  const index = `[[tool.uv.index]]\nname = "third"\nurl = "${locked.url}simple/"\n`;
  workspace = tinyWorkspace([{ name: "ferns-leaf", requires: ["ferns-locked"] }], index);
  builder = startJob();
  await using shop = await openShop(builder.folder);
  const inputs = { ...shop.inputs, "dry-run": "true" };
  const built = await builder.step("publish", { cwd: workspace.root, inputs, env: login });
  expect({ status: built.status, errors: errorsOf(built) }).toEqual({ status: 0, errors: [] });
  dist = built.outputs["dist-path"]!;
});
afterAll(async () => {
  builder[Symbol.dispose]();
  workspace[Symbol.dispose]();
  await locked[Symbol.asyncDispose]();
});

/** A job that publishes `dist`, in its own folder or in the checkout, and whether the login reached the index. */
const publish = async (env: Readonly<Record<string, string>>, cwd?: string) => {
  using job = startJob();
  await using shop = await openShop(job.folder);
  const to = join(job.folder, "dist");
  cpSync(dist, to, { recursive: true });
  const before = locked.asked.length;
  const inputs = { ...shop.inputs, dist: to, "pypi-api-token": token };
  const step = await job.step("publish", { inputs, env, ...(cwd === undefined ? {} : { cwd }) });
  const isKnown = locked.asked.slice(before).some((request) => request.authorization !== undefined);
  const said = step.lines.filter((line) => line.includes("RA-SMOKE-LOCKED-OUT: "));
  return { status: step.status, errors: errorsOf(step), published: step.outputs.published, said, isKnown };
};

test("a login goes to no index that the manifest alone names, and what it would have shown is said to be untried", async () => {
  expect(await publish(login)).toEqual({
    status: 0,
    errors: [],
    published: "true",
    said: [expect.stringContaining(`${locked.url}simple/ answers 401: a login is missing or wrong`)],
    isKnown: false,
  });
});

test.each([
  ["UV_INDEX", () => publish({ ...login, UV_INDEX: `third=${locked.url}simple/` })],
  [
    "UV_INDEX under another name",
    () =>
      publish({
        UV_INDEX: `company=${locked.url}simple`,
        UV_INDEX_COMPANY_USERNAME: "ada",
        UV_INDEX_COMPANY_PASSWORD: "a-long-password",
      }),
  ],
  ["the checkout", () => publish(login, workspace.root)],
])("where %s names the index in the job, its login finds what the first job found", async (_, run) => {
  expect(await run()).toEqual({ status: 0, errors: [], published: "true", said: [], isKnown: true });
});
