import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { attestationName } from "../../../src/domain/attestation/attestation.ts";
import type { StopRun } from "../../../src/stages/publish/stage.ts";
import type { AttestationFile } from "../../../src/stages/publish/take-attestations.ts";
import { uploadStage } from "../../../src/stages/publish/upload.ts";
import type { Rule } from "../../fakes/fault-proxy.ts";
import { attestationOf } from "../../sigstore/sign.ts";
import { endOf, openReleasing, sdistName, soundFiles, uploadsOf, wheelName } from "./releasing.ts";

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** Uploads core-lib, whose wheel alone has an attestation; `swapped` lies in its place when it goes out. */
const upload = async ({
  rules = [],
  swapped,
}: {
  readonly rules?: readonly Rule[];
  readonly swapped?: string;
} = {}) => {
  const files = soundFiles();
  const text = await attestationOf({ filename: wheelName, sha256: sha256(files[wheelName]!) });
  const filename = attestationName(wheelName);
  const known: AttestationFile = { package: "core-lib", filename, size: Buffer.byteLength(text), sha256: sha256(text) };
  const at = await openReleasing({ files, rules });
  await at.store.write(filename, swapped ?? text);
  const stage = uploadStage({ ...at.options, attestations: new Map([[wheelName, known]]) });
  const attested: string[] = [];
  const run = {
    ...stage,
    run: (...[work, signal, uploaded]: Parameters<typeof stage.run>) =>
      stage.run(work, signal, (name, isAttested) => {
        if (isAttested) attested.push(name);
        uploaded(name, isAttested);
      }),
  };
  const end = await endOf(run, at.work);
  return { ...at, end, attested, text };
};

const answer = (body: string, status = 400, nth?: number): Rule => ({
  method: "POST",
  path: /legacy/,
  fault: { kind: "answer", status, body },
  ...(nth === undefined ? {} : { nth }),
});

const provenanceOf = async (simpleUrl: string, name: string): Promise<unknown> => {
  const listed = await fetch(`${simpleUrl}core-lib/`, { headers: { accept: "application/vnd.pypi.simple.v1+json" } });
  const { files } = (await listed.json()) as { files: { filename: string; provenance: string | null }[] };
  const url = files.find(({ filename }) => filename === name)?.provenance;
  return url && (await (await fetch(url)).json());
};

test("an attestation goes up with its file, after a failure again, and it is said with which", async () => {
  await using at = await upload({ rules: [answer("Please wait", 503, 1)] });
  expect(at.end).toMatchObject({
    kind: "done",
    detail: "2 files, 1 with attestation",
    uploaded: [wheelName, sdistName],
  });
  expect(at.attested).toEqual([wheelName]);
  expect(uploadsOf(at.proxy)).toEqual(["wheel 503", "wheel 200", "sdist 200"]);
  expect(await provenanceOf(at.index.simpleUrl, wheelName)).toMatchObject({
    attestation_bundles: [{ attestations: [JSON.parse(at.text)] }],
  });
  expect(await provenanceOf(at.index.simpleUrl, sdistName)).toBeNull();
});

test("an attestation that is swapped under way stops the run, and nothing goes up", async () => {
  await using at = await upload({ swapped: "[]" });
  expect(at.end).toMatchObject({ kind: "failed" });
  expect((at.end as { error: StopRun }).error.constructor.name).toBe("StopRun");
  expect((at.end as { error: Error }).error.message).toContain(attestationName(wheelName));
  expect(uploadsOf(at.proxy)).toEqual([]);
});

test.each([
  [
    "Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: Verification failed: Certificate's Build Config URI (https://github.com/acme/shop/.github/workflows/ci.yml@refs/heads/main) does not match expected Trusted Publisher (publish.yml @ acme/shop)",
    "Sign in the same repository and top-level workflow",
  ],
  ["Attestations are only supported when using Trusted Publishing", "Publish by trusted publishing"],
  [
    "Invalid attestations supplied during upload: Unknown error while trying to verify included attestations: TUF",
    "Run again: the index failed",
  ],
  ["A maximum of 2 attestations per file are supported", "Remove the attestations from dist"],
])("a refusal for the attestation is named as one: %s", async (words, remedy) => {
  await using at = await upload({ rules: [answer(`400 ${words}`)] });
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-ATTESTATION-REFUSED"], uploaded: [] });
  const [finding] = (at.end as { error: StopRun }).error.findings;
  expect(finding!.message).toContain(`refused ${wheelName} for its attestation: `);
  expect(finding!.hint).toContain(remedy);
});

test("a refusal for something else is none for the attestation", async () => {
  await using at = await upload({ rules: [answer("400 Classifier is not valid")] });
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-REFUSED"] });
});
