import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type LoopbackSigstore, startSigstore } from "../sigstore/loopback-sigstore.ts";
import { skipVerifying, verifyAttestations } from "../sigstore/verify.ts";
import { type Job, startJob } from "./job.ts";
import { errorsOf } from "./shop.ts";
import { tinyProject } from "./tiny-workspace.ts";

const files = ["sole_attested-1.0.0-py3-none-any.whl", "sole_attested-1.0.0.tar.gz"];
let built: string;
let builder: Job;
beforeAll(async () => {
  builder = startJob();
  using workspace = tinyProject({ name: "sole-attested" });
  const step = await builder.step("publish", {
    cwd: workspace.root,
    inputs: { index: "rehearsal", smoke: "off", "dry-run": "true" },
  });
  expect(errorsOf(step)).toEqual([]);
  built = step.outputs["dist-path"]!;
});
afterAll(() => builder[Symbol.dispose]());

const download = ({ folder }: Job): string => {
  cpSync(built, join(folder, "dist"), { recursive: true });
  return join(folder, "dist");
};

const identity = ({ identityUrl, requestToken, fulcioUrl, rekorUrl }: LoopbackSigstore) => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: identityUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  SIGSTORE_FULCIO_URL: fulcioUrl,
  SIGSTORE_REKOR_URL: rekorUrl,
});

test("a job with an identity signs what another built, PyPI's verifier takes it, and a second run asks nobody", async () => {
  using job = startJob();
  await using sigstore = await startSigstore();
  const dist = download(job);
  const step = await job.step("actions/attest", { inputs: { dist: "dist" }, env: identity(sigstore) });
  expect({ status: step.status, errors: errorsOf(step) }).toEqual({ status: 0, errors: [] });
  expect(step.outputs).toEqual({ "artifact-id": "", attested: "2" });
  expect(step.summary).toContain("2 of 2 distributions have an attestation");
  if (skipVerifying === undefined)
    expect(verifyAttestations({ folder: dist, files, trustedRoot: sigstore.trustedRoot })).toHaveLength(2);
  for (const secret of [sigstore.requestToken, ...sigstore.identities]) {
    const shown = step.lines.filter((line) => line.includes(secret) && line !== `::add-mask::${secret}`);
    expect([...shown, step.stderr, step.summary].join("\n")).not.toContain(secret);
    for (const file of files)
      expect(readFileSync(join(dist, `${file}.publish.attestation`), "utf8")).not.toContain(secret);
  }
  const again = await job.step("actions/attest", { inputs: { dist: "dist" }, env: identity(sigstore) });
  expect(again.outputs.attested).toBe("2");
  expect(sigstore.asked).toEqual({ identity: 1, fulcio: 1, rekor: 2, "rekor entry": 0 });
});

test("killed by force while it signs, with a file half written, it is finished by the next run", async () => {
  using job = startJob();
  let pid = 0;
  await using sigstore = await startSigstore({
    fault: ({ service, nth }) => {
      if (service === "rekor" && nth === 2) process.kill(pid, "SIGKILL");
      return undefined;
    },
  });
  const dist = download(job);
  const starting = { inputs: { dist: "dist" }, env: identity(sigstore) };
  const started = (id: number) => {
    pid = id;
  };
  expect(await job.step("actions/attest", { ...starting, started })).toMatchObject({ signal: "SIGKILL" });
  writeFileSync(join(dist, `.${files[0]!}.publish.attestation.${crypto.randomUUID()}`), "{");
  const again = await job.step("actions/attest", starting);
  expect([again.status, errorsOf(again), again.outputs.attested]).toEqual([0, [], "2"]);
  if (skipVerifying === undefined)
    expect(verifyAttestations({ folder: dist, files, trustedRoot: sigstore.trustedRoot })).toHaveLength(2);
});

test("a dist that holds what its manifest does not list is not signed", async () => {
  using job = startJob();
  await using sigstore = await startSigstore();
  writeFileSync(join(download(job), "evil-1.0.tar.gz"), "");
  const step = await job.step("actions/attest", { inputs: { dist: "dist" }, env: identity(sigstore) });
  expect(step).toMatchObject({ status: 1, outputs: { attested: "0" } });
  expect(errorsOf(step)).toEqual([expect.stringContaining("RA-DIST-UNLISTED-FILE: ")]);
  expect(sigstore.asked.identity).toBe(0);
});

test("where there is no identity, it is said where there is one", async () => {
  using job = startJob();
  const dist = download(job);
  const step = await job.step("actions/attest", { inputs: { dist: "dist" } });
  expect(step).toMatchObject({ status: 1, outputs: { attested: "0" } });
  expect(errorsOf(step)).toEqual([
    expect.stringMatching(
      /RA-ATTEST-NO-IDENTITY: There is no identity token .*Run it in a job on github\.com with these/s,
    ),
  ]);
  expect(existsSync(join(dist, `${files[0]}.publish.attestation`))).toBe(false);
});

test("a Sigstore that is down is something outside, and one that is elsewhere is refused before anything is asked", async () => {
  using job = startJob();
  await using sigstore = await startSigstore({
    fault: ({ service }) => (service === "rekor" ? { status: 400, body: '{"message": "no"}' } : undefined),
  });
  download(job);
  const env = identity(sigstore);
  const refused = await job.step("actions/attest", { inputs: { dist: "dist" }, env });
  expect(refused).toMatchObject({ status: 1, outputs: { attested: "0" } });
  expect(errorsOf(refused)).toEqual([
    expect.stringContaining("RA-ATTEST-REFUSED: Sigstore's transparency log refused the request: 400 no"),
  ]);
  expect(refused.summary).toMatch(
    /### Do this\n\n1\. Fix what it says[^\n]*\n2\. Where the workflow needs no change, re-run failed jobs\. Else: Merge the fix/,
  );
  const elsewhere = await job.step("actions/attest", {
    inputs: { dist: "dist" },
    env: { ...env, SIGSTORE_FULCIO_URL: "https://fulcio.example.org" },
  });
  expect(elsewhere.status).toBe(2);
  expect(errorsOf(elsewhere)).toEqual([expect.stringContaining("RA-ATTEST-SIGSTORE-ELSEWHERE: ")]);
  expect(sigstore.asked.identity).toBe(1);
});
