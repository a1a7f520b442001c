import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { startArtifactServer } from "../fakes/artifact-server.ts";
import { startJob } from "./job.ts";
import { errorsOf, openShop, token } from "./shop.ts";
import { tinyProject } from "./tiny-workspace.ts";

test("a tag whose release is on the index already leaves later jobs what tells them so", async () => {
  using job = startJob();
  await using shop = await openShop(job.folder);
  await using service = await startArtifactServer();
  using workspace = tinyProject({ name: "sole-again" });
  const artifacts = { ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: service.token };
  const publish = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) =>
    job.step("publish", { cwd: workspace.root, env, inputs: { ...shop.inputs, smoke: "off", ...inputs } });
  const first = await publish({ "pypi-api-token": token }, {});
  expect([first.status, first.outputs.published]).toEqual([0, "true"]);

  const pushed = await publish({ "dry-run": "true" }, { ...artifacts, GITHUB_REF: "refs/tags/v1.0.0" });
  expect([pushed.status, errorsOf(pushed), pushed.outputs["artifact-id"]]).toEqual([
    0,
    [],
    expect.stringMatching(/^\d+$/),
  ]);
  const byHand = { ...artifacts, GITHUB_EVENT_NAME: "workflow_dispatch" };
  const started = await publish({ "dry-run": "true", tag: "v1.0.0" }, byHand);
  expect(started.outputs["artifact-id"]).toMatch(/^\d+$/);
  // Without a tag, a later job is skipped where nothing is left.
  expect((await publish({ "dry-run": "true" }, byHand)).outputs["artifact-id"]).toBe("");

  cpSync(started.outputs["dist-path"]!, join(job.folder, "dist"), { recursive: true });
  const signed = await job.step("actions/attest", { inputs: { dist: "dist" }, env: byHand });
  expect([signed.status, signed.outputs]).toEqual([
    0,
    { "artifact-id": expect.stringMatching(/^\d+$/), attested: "0" },
  ]);
  const published = await publish({ dist: join(job.folder, "dist"), "pypi-api-token": token }, byHand);
  expect([published.status, errorsOf(published), published.outputs.published]).toEqual([0, [], "true"]);
  expect(shop.uploads()).toHaveLength(2);
});
