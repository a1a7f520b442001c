import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ArtifactServer, startArtifactServer } from "../fakes/artifact-server.ts";
import { startSigstore } from "../sigstore/loopback-sigstore.ts";
import { type Job, type Step, startJob } from "./job.ts";
import { errorsOf, openShop, type Shop, token } from "./shop.ts";
import { tinyProject } from "./tiny-workspace.ts";

let job: Job;
let shop: Shop;
let service: ArtifactServer;
let workspace: ReturnType<typeof tinyProject>;
beforeAll(async () => {
  job = startJob();
  shop = await openShop(job.folder);
  service = await startArtifactServer({ status: 503 });
  workspace = tinyProject({ name: "sole-kept" });
});
afterAll(async () => {
  workspace[Symbol.dispose]();
  await service[Symbol.asyncDispose]();
  await shop[Symbol.asyncDispose]();
  job[Symbol.dispose]();
});

const there = () => ({ ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: service.token });
const publish = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): Promise<Step> =>
  job.step("publish", { cwd: workspace.root, env, inputs: { ...shop.inputs, smoke: "off", ...inputs } });
const words = "RA-ARTIFACT-FAILED: The run's files are not kept as an artifact, for the service failed: the artifact";
const warningsOf = ({ lines }: Step): readonly string[] => lines.filter((line) => line.startsWith("::warning"));

test("where the service fails, the job that builds for another is red, and one from which none publishes is not", async () => {
  const built = await publish({ "dry-run": "true" }, there());
  expect(errorsOf(built)).toEqual([expect.stringContaining(words)]);
  expect(built).toMatchObject({ status: 75, outputs: { "artifact-id": "" } });
  expect(service.calls).toEqual(["ListArtifacts"]);

  const tried = await publish({ "dry-run": "true" }, { ...there(), GITHUB_EVENT_NAME: "pull_request" });
  expect({ status: tried.status, errors: errorsOf(tried) }).toEqual({ status: 0, errors: [] });
  expect(warningsOf(tried)).toEqual([expect.stringContaining(words)]);

  await using sigstore = await startSigstore();
  cpSync(built.outputs["dist-path"]!, join(job.folder, "dist"), { recursive: true });
  const signed = await job.step("actions/attest", {
    inputs: { dist: "dist" },
    env: {
      ...there(),
      ACTIONS_ID_TOKEN_REQUEST_URL: sigstore.identityUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: sigstore.requestToken,
      SIGSTORE_FULCIO_URL: sigstore.fulcioUrl,
      SIGSTORE_REKOR_URL: sigstore.rekorUrl,
    },
  });
  expect(errorsOf(signed)).toEqual([expect.stringContaining(words)]);
  expect(signed).toMatchObject({ status: 75, outputs: { "artifact-id": "", attested: "2" } });
});

test("where there is no service, the same job is green, with a notice", async () => {
  const step = await publish({ "dry-run": "true" }, {});
  expect({ status: step.status, errors: errorsOf(step), warnings: warningsOf(step) }).toEqual({
    status: 0,
    errors: [],
    warnings: [],
  });
  expect(step.stdout).toContain("RA-ARTIFACT-UNAVAILABLE");
});

test("one job that has published stays green where the service fails, with a warning", async () => {
  const step = await publish({ "pypi-api-token": token }, there());
  expect({ status: step.status, errors: errorsOf(step) }).toEqual({ status: 0, errors: [] });
  expect(warningsOf(step)).toEqual([expect.stringContaining(words)]);
  expect(step.outputs).toMatchObject({ published: "true", "artifact-id": "" });
});
