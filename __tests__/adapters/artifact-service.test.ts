import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startNode } from "../child.ts";
import { startArtifactServer } from "../fakes/artifact-server.ts";
import { zipNames } from "../zip-names.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "artifact-"));
  await writeFile(join(folder, "a-1.0.0.tar.gz"), "sdist");
  await writeFile(join(folder, "manifest.json"), "{}");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const keep = async (
  env: Record<string, string>,
): Promise<{ id?: string; unavailable?: string; failed?: string; milliseconds: number }> => {
  const files = [join(folder, "a-1.0.0.tar.gz"), join(folder, "manifest.json")];
  const args = [join(import.meta.dirname, "keep-artifact.ts"), folder, ...files];
  const { stderr, stdout, status } = await startNode(args, { env }).ended;
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return JSON.parse(stderr.slice(stderr.lastIndexOf('{"')));
};

test("keeps the files through the real client where the service is there", async () => {
  await using server = await startArtifactServer();
  const { id } = await keep({
    GITHUB_SERVER_URL: "https://github.com",
    ACTIONS_RESULTS_URL: server.url,
    ACTIONS_RUNTIME_TOKEN: server.token,
    GITHUB_WORKSPACE: folder,
  });
  expect(id).toBe("4711");
  expect(server.calls).toEqual(["ListArtifacts", "CreateArtifact", "FinalizeArtifact"]);
  expect(await zipNames(server.artifacts.get("release")!)).toEqual(["a-1.0.0.tar.gz", "manifest.json"]);
});

const here = (server: { url: string; token: string }) => ({
  GITHUB_SERVER_URL: "https://github.com",
  ACTIONS_RESULTS_URL: server.url,
  ACTIONS_RUNTIME_TOKEN: server.token,
});

test("says in one line, without asking, that another forge has no such service", async () => {
  await using server = await startArtifactServer();
  for (const url of ["https://git.example", "https://notgithub.com", "github.com"])
    expect((await keep({ ...here(server), GITHUB_SERVER_URL: url })).unavailable).toContain("this forge has no");
  expect((await keep({ GITHUB_SERVER_URL: "https://github.com" })).unavailable).toContain("the runner offers no");
  expect((await keep({ ...here(server), ACT: "true" })).unavailable).toContain("act has no");
  const foreign = `x.${Buffer.from('{"scp":"Actions.GenericRead"}').toString("base64url")}.x`;
  expect((await keep({ ...here(server), ACTIONS_RUNTIME_TOKEN: foreign })).unavailable).toContain(
    "another artifact service",
  );
  expect((await keep({ ...here(server), ACTIONS_RUNTIME_TOKEN: "cut" })).unavailable).toContain(
    "another artifact service",
  );
  expect(server.calls).toEqual([]);
});

test("asks once where the service refuses or says nothing, and does not wait for its client's retries", async () => {
  await using refusing = await startArtifactServer({ status: 500 });
  expect((await keep(here(refusing))).failed).toBe("the artifact service answered 500");
  expect(refusing.calls).toEqual(["ListArtifacts"]);
  await using stalling = await startArtifactServer({ stalls: true });
  const { failed, milliseconds } = await keep(here(stalling));
  expect(failed).toContain("gave no answer within 3 s");
  expect(milliseconds).toBeLessThan(15_000);
});
