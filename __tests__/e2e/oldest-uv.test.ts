import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { oldest } from "../../src/domain/uv/oldest.ts";
import { startIndex } from "../../src/index-server/server.ts";
import { root } from "../child.ts";
import { type Rule, startFaultProxy } from "../fakes/fault-proxy.ts";
import { anybody } from "../index-server/anybody.ts";
import { tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

/** Newer ones write sdists that it does not read. */
const buildSystem = '[build-system]\nrequires = ["uv_build>=0.9,<0.12"]\nbuild-backend = "uv_build"\n';
const pin = join(root, "scripts/setup/oldest-uv.txt");

let workspace: Workspace;
let path: string;

beforeAll(() => {
  workspace = tinyWorkspace([
    { name: "tiny-base", buildSystem },
    { name: "tiny-top", requires: ["tiny-base"], buildSystem },
  ]);
  const folder = join(workspace.folder, "oldest-uv");
  execFileSync("uv", ["pip", "install", "--quiet", "--require-hashes", "--target", folder, "-r", pin]);
  path = `${join(folder, "bin")}${delimiter}${process.env.PATH}`;
}, 120_000);
afterAll(() => workspace[Symbol.dispose]());

/** Publishes with it to an index of its own, behind faults. */
const publish = async (rules: readonly Rule[], ...more: readonly string[]) => {
  await using index = await startIndex({ access: anybody, store: join(workspace.folder, `index-${more.length}`) });
  await using proxy = await startFaultProxy(index.uploadUrl, rules);
  const where = ["--index", proxy.through(index.uploadUrl), "--check-url", proxy.through(index.simpleUrl), "--yes"];
  const end = await workspace.publish([...where, ...more], { PATH: path, PYPI_API_TOKEN: "pypi-token" });
  const posts = proxy.log.filter(({ method }) => method === "POST");
  return { ...end, sent: posts.map(({ filename, status }) => `${filename} ${status}`) };
};

const refusal = (status: number, body: string): Rule => ({
  method: "POST",
  path: /legacy/,
  nth: 2,
  fault: { kind: "answer", status, body },
});

test("the oldest uv that is said to do is the one that is tried", () => {
  expect(readFileSync(pin, "utf8")).toContain(`uv==${oldest} `);
  expect(execFileSync("uv", ["--version"], { env: { PATH: path }, encoding: "utf8" })).toContain(`uv ${oldest}`);
});

test("the whole release goes through it, wheels first, and what fails for a moment goes up again", async () => {
  const end = await publish([refusal(503, "wait")]);
  expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 4 } });
  expect(end.sent).toEqual([
    "tiny_base-1.0.0-py3-none-any.whl 200",
    "tiny_base-1.0.0.tar.gz 503",
    "tiny_base-1.0.0.tar.gz 200",
    "tiny_top-1.0.0-py3-none-any.whl 200",
    "tiny_top-1.0.0.tar.gz 200",
  ]);
}, 120_000);

test("a file that is refused is told in the index's own words", async () => {
  const end = await publish(
    [refusal(400, "400 Classifier 'Nonsense' is not valid.")],
    "--rehearse",
    "false",
    "--smoke=off",
  );
  expect(end).toMatchObject({ status: 1, errors: ["RA-UPLOAD-REFUSED"], document: { uploaded: 1 } });
  expect(end.document.findings.map(({ message }) => message).join("\n")).toContain(
    "Classifier 'Nonsense' is not valid.",
  );
}, 120_000);
