import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { anybody } from "../index-server/anybody.ts";
import { listen } from "../loopback.ts";
import { startClosedIndex } from "./closed-index.ts";
import { startJob } from "./job.ts";
import { tinyProject } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

let workspace: Workspace;
beforeAll(() => {
  workspace = tinyProject({ name: "sole-private" });
});
afterAll(() => workspace[Symbol.dispose]());

let stores = 0;

/** An empty index that answers 401 to everyone but ada. */
const startPrivateIndex = () =>
  startClosedIndex(join(workspace.folder, `store-${++stores}`), { readers: [], writers: [["ada", "a-long-password"]] });

const publish = (url: string, env: Readonly<Record<string, string>> = {}) => {
  const where = ["--index", `${url}legacy/`, "--check-url", `${url}simple/`];
  return workspace.publish([...where, "--rehearse", "false", "--yes"], env);
};

test("a user name and password upload to a private index, read it, and stay out of the trial that installs from it", async () => {
  await using index = await startPrivateIndex();
  const { document, errors, status, stdout, stderr } = await publish(index.url, {
    UV_PUBLISH_USERNAME: "ada",
    UV_PUBLISH_PASSWORD: "a-long-password",
  });
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(document).toMatchObject({ published: true, uploaded: 2 });
  expect(document.outcomes?.at(-1)).toMatchObject({ stage: "smoke", kind: "done", detail: "installs and imports" });
  expect(`${stdout}${stderr}`).not.toContain("a-long-password");
});

test("a password that the index refuses is no invitation to share an account: a token goes where it was given", async () => {
  await using index = await startIndex({ access: anybody, store: join(workspace.folder, "refusing") });
  const refusing = createServer((incoming, response) => {
    if (incoming.method === "GET")
      return void response.writeHead(302, { location: `${index.url}${incoming.url!.slice(1)}` }).end();
    incoming.resume().once("end", () => void response.writeHead(403).end("no permission to submit"));
  });
  await using listening = await listen(refusing);
  const { document, errors } = await publish(`http://127.0.0.1:${listening.port}/`, {
    UV_PUBLISH_USERNAME: "ada",
    UV_PUBLISH_PASSWORD: "another-password",
  });
  expect(errors).toEqual(["RA-CREDENTIAL-REFUSED"]);
  const hint = expect.stringMatching(/^Store a token .* as the password \(or UV_PUBLISH_PASSWORD\)/);
  expect(document.findings).toContainEqual(expect.objectContaining({ code: "RA-CREDENTIAL-REFUSED", hint }));
});

test("the action's inputs are the same login, which is masked", async () => {
  await using index = await startPrivateIndex();
  using job = startJob();
  const where = { index: `${index.url}legacy/`, "check-url": `${index.url}simple/` };
  const inputs = { ...where, rehearse: "false", username: "ada", password: "a-long-password" };
  const step = await job.step("publish", { cwd: workspace.root, inputs });
  expect({ status: step.status, published: step.outputs.published }).toEqual({ status: 0, published: "true" });
  expect(step.lines.filter((line) => line.includes("a-long-password"))).toEqual(["::add-mask::a-long-password"]);
  const refused = await job.step("publish", { cwd: workspace.root, inputs: { ...inputs, username: "eve" } });
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain("RA-INDEX-DENIED");
});

test("a release is held against the index by the same login, before the upload and for its tags, also when it is run again", async () => {
  await using index = await startPrivateIndex();
  using job = startJob();
  workspace.write("ws", { "release-actions.toml": "require-default-branch = false\n" });
  workspace.commit();
  workspace.git("ws", "tag", "v1.0.0");
  const where = { index: `${index.url}legacy/`, "check-url": `${index.url}simple/` };
  const given = { tag: "v1.0.0", rehearse: "false" };
  const inputs = { ...where, ...given, username: "ada", password: "a-long-password" };
  for (const round of ["published", "there already"]) {
    const { status, outputs } = await job.step("", { cwd: workspace.root, inputs, env: { GITHUB_REPOSITORY: "" } });
    expect({ round, status, published: outputs.published }).toEqual({ round, status: 0, published: "true" });
    expect(outputs.findings).not.toMatch(/RA-INDEX-DENIED|RA-FINISH-UNCERTAIN/);
  }
});

test("without them the index's refusal to be read is named, with the variables to set", async () => {
  await using index = await startPrivateIndex();
  const { document, status } = await publish(index.url);
  expect(status).toBe(1);
  expect(document.findings).toContainEqual(
    expect.objectContaining({
      code: "RA-INDEX-DENIED",
      hint: expect.stringMatching(/netrc; publish, .* UV_PUBLISH_USERNAME/),
    }),
  );
});

test("what PyPI alone refuses is rehearsed and goes to another index", async () => {
  const authors = 'authors = [{ name = "Ada", email = "ada@corporate" }]';
  using corporate = tinyProject({ name: "sole-corporate", version: "1.0+corporate.1", project: authors });
  await using index = await startIndex({
    access: anybody,
    store: join(corporate.folder, "store"),
    hasPyPIRules: false,
  });
  const where = ["--index", index.uploadUrl, "--check-url", index.simpleUrl, "--yes"];
  const { document, errors } = await corporate.publish(where, { UV_PUBLISH_TOKEN: "any-long-token" });
  expect(errors).toEqual([]);
  expect(document).toMatchObject({ published: true, uploaded: 2 });
  expect(document.outcomes).toContainEqual(expect.objectContaining({ stage: "rehearse", kind: "done" }));
});
