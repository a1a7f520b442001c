import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { startTrustedIndex } from "../fakes/trusted-index.ts";
import { anybody } from "../index-server/anybody.ts";
import { startSigstore } from "../sigstore/loopback-sigstore.ts";
import { filesBelow, type Job, type Step, startJob } from "./job.ts";
import { errorsOf, openShop, token } from "./shop.ts";
import { tinyProject } from "./tiny-workspace.ts";

const [wheel, sdist] = ["sole_proven-1.0.0-py3-none-any.whl", "sole_proven-1.0.0.tar.gz"];
let job: Job;
let signed: string;
beforeAll(async () => {
  job = startJob();
  using workspace = tinyProject({ name: "sole-proven" });
  const inputs = { index: "rehearsal", smoke: "off", "dry-run": "true" };
  const built = await job.step("publish", { cwd: workspace.root, inputs });
  expect(errorsOf(built)).toEqual([]);
  signed = join(job.folder, "signed");
  cpSync(built.outputs["dist-path"]!, signed, { recursive: true });
  await using sigstore = await startSigstore();
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: sigstore.identityUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: sigstore.requestToken,
    SIGSTORE_FULCIO_URL: sigstore.fulcioUrl,
    SIGSTORE_REKOR_URL: sigstore.rekorUrl,
  };
  const attested = await job.step("actions/attest", { inputs: { dist: signed }, env });
  expect(attested.outputs.attested).toBe("2");
});
afterAll(() => job[Symbol.dispose]());

/** A copy of the signed `dist`, without or with other attestations. */
const distWith = (changes: Readonly<Record<string, string | null>> = {}): string => {
  const folder = join(mkdtempSync(join(job.folder, "copy-")), "dist");
  cpSync(signed, folder, { recursive: true });
  for (const [file, text] of Object.entries(changes)) {
    const path = join(folder, `${file}.publish.attestation`);
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
  }
  return folder;
};

interface Published extends Step {
  /** Of what is on the index, those that came with an attestation. */
  readonly attested: readonly string[];
}

const newIndex = (): string => mkdtempSync(join(job.folder, "index-"));

/** Publishes to an index that takes trusted publishing alone, and keeps its files in a folder. */
const publishTrusted = async (
  inputs: Readonly<Record<string, string>>,
  { folder = newIndex(), cwd }: { readonly folder?: string; readonly cwd?: string } = {},
): Promise<Published> => {
  await using index = await startIndex({ access: anybody, store: join(folder, "store") });
  await using trusted = await startTrustedIndex(index.uploadUrl);
  const step = await job.step("publish", {
    ...(cwd === undefined ? {} : { cwd }),
    inputs: { index: trusted.uploadUrl, "check-url": index.simpleUrl, smoke: "off", ...inputs },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: trusted.identityUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "job-token-that-is-secret",
    },
  });
  const records = [...filesBelow(folder)].filter(([path]) => path.endsWith("record.json"));
  const attested = records
    .map(([, bytes]) => JSON.parse(bytes.toString()))
    .filter((record) => record.attestations !== undefined)
    .map(({ filename }) => filename as string);
  return { ...step, attested };
};

test("what attest signed goes up with its files under trusted publishing, and the summary says that provenance is complete", async () => {
  const step = await publishTrusted({ dist: distWith(), attestations: "true" });
  expect({ status: step.status, errors: errorsOf(step) }).toEqual({ status: 0, errors: [] });
  expect(step.outputs).toMatchObject({ published: "true", uploaded: "2" });
  expect(step.attested.toSorted()).toEqual([wheel, sdist]);
  expect(step.summary).toContain("Provenance is complete: every file went up with its attestation.");
  expect(step.summary).toMatch(/sole\\?_proven-1\.0\.0\.tar\.gz.*\| sent \|/);
  expect(step.stdout).toContain("2 files, 2 with attestation");
  const kept = [...filesBelow(step.outputs["dist-path"]!).keys()];
  expect(kept.filter((path) => path.endsWith(".publish.attestation"))).toHaveLength(2);
});

test("asked for and not there, or not whole, nothing is published", async () => {
  const step = await publishTrusted({ dist: distWith({ [sdist!]: null }), attestations: "true" });
  expect(step).toMatchObject({ status: 2, outputs: { published: "false", uploaded: "0" } });
  expect(errorsOf(step)).toEqual([
    expect.stringContaining(
      `RA-ATTESTATIONS-MISSING: attestations is true, and these files have none in dist: ${sdist}`,
    ),
  ]);
  expect(step.attested).toEqual([]);
  using workspace = tinyProject({ name: "sole-proven" });
  const built = await publishTrusted({ attestations: "true" }, { cwd: workspace.root });
  expect(built.status).toBe(2);
  expect(errorsOf(built)).toEqual([
    expect.stringContaining("RA-ATTESTATIONS-MISSING: attestations is true, and a run that builds"),
  ]);
});

test.each([
  ["no JSON", "{", "it is no attestation of PEP 740"],
  ["something else", "{}", "it is no attestation of PEP 740"],
])("an attestation that is %s stops it before anything is uploaded", async (_, text, why) => {
  const step = await publishTrusted({ dist: distWith({ [wheel!]: text }), attestations: "true" });
  expect(step).toMatchObject({ status: 1, outputs: { uploaded: "0" } });
  expect(errorsOf(step)).toEqual([
    expect.stringContaining(`RA-ATTESTATION-UNUSABLE: ${wheel}.publish.attestation cannot go along: ${why}`),
  ]);
});

test("asked for with a token, nothing is published", async () => {
  await using shop = await openShop(mkdtempSync(join(job.folder, "shop-")));
  const inputs = { ...shop.inputs, dist: distWith(), attestations: "true", "pypi-api-token": token };
  const step = await job.step("publish", { inputs });
  expect(step.status).toBe(2);
  expect(errorsOf(step)).toEqual([expect.stringContaining("RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING: ")]);
  expect(shop.uploads()).toEqual([]);
});

test("by themselves they go to no other index, and it is said that they did not; switched off nowhere", async () => {
  const step = await publishTrusted({ dist: distWith() });
  expect(step).toMatchObject({ status: 0, outputs: { uploaded: "2" }, attested: [] });
  expect(step.summary).toContain(
    "Provenance: none. 2 files, 2 attestations, and none was sent: they go to PyPI and TestPyPI alone.",
  );
  const off = await publishTrusted({ dist: distWith({ [wheel!]: "{}" }), attestations: "false" });
  expect(off).toMatchObject({ status: 0, outputs: { uploaded: "2" }, attested: [] });
  expect(off.summary).toContain("none was sent: attestations is false.");
});

test("a file that went up without one stays without, and one that went up with one before counts", async () => {
  const folder = newIndex();
  const first = await publishTrusted({ dist: distWith(), attestations: "true" }, { folder });
  expect(first.attested).toHaveLength(2);
  // As where a run stopped after the wheel.
  rmSync(join(folder, "store/files/sole-proven", sdist!), { recursive: true });
  const second = await publishTrusted({ dist: distWith({ [wheel!]: null }), attestations: "true" }, { folder });
  expect({ status: second.status, errors: errorsOf(second) }).toEqual({ status: 0, errors: [] });
  expect(second.summary).toContain(
    "Provenance is complete: 1 of 2 files went up with their attestation, the others had one before this run.",
  );
  const bare = newIndex();
  const without = await publishTrusted({ dist: distWith({ [wheel!]: null }) }, { folder: bare });
  expect(without.attested).toEqual([]);
  rmSync(join(bare, "store/files/sole-proven", sdist!), { recursive: true });
  const late = await publishTrusted({ dist: distWith(), attestations: "true" }, { folder: bare });
  expect(late.summary).toMatch(
    /Provenance is not complete: 1 of 2 files .* On the index before this run, without one: `sole_proven-1\.0\.0-py3/,
  );
});

test("a rehearsal shows them, and warns of a file that has none", async () => {
  const dist = distWith({ [sdist!]: null });
  const step = await job.step("publish", { inputs: { index: "rehearsal", smoke: "off", dist } });
  expect({ status: step.status, errors: errorsOf(step) }).toEqual({ status: 0, errors: [] });
  expect(step.stdout).toContain(`RA-ATTESTATIONS-INCOMPLETE: 1 of 2 files go up without an attestation: ${sdist}`);
  expect(step.summary).toMatch(
    /Provenance is not complete: 1 of 2 files went up with their attestation\. Without one, for good: `sole_proven-1\.0\.0\.tar\.gz`\./,
  );
});
