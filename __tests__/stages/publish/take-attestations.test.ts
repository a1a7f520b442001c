import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openStore } from "../../../src/adapters/folder-store.ts";
import { attestationName } from "../../../src/domain/attestation/attestation.ts";
import { takeAttestations } from "../../../src/stages/publish/take-attestations.ts";
import { attestationOf } from "../../sigstore/sign.ts";

const sha256 = createHash("sha256").update("it").digest("hex");

test("of the files that go up, those without an attestation are counted; what is on the index is none of them", async () => {
  const [there, signed, bare] = ["a-1-py3-none-any.whl", "a-1-cp313-abi3-win_amd64.whl", "a-1.tar.gz"];
  const [from, to] = [mkdtempSync(join(tmpdir(), "from-")), mkdtempSync(join(tmpdir(), "to-"))];
  writeFileSync(join(from, attestationName(signed!)), await attestationOf({ filename: signed!, sha256 }));
  const files = [there, signed, bare].map((filename) => ({
    package: "a",
    kind: "wheel" as const,
    filename: filename!,
    size: 2,
    sha256,
  }));
  const { findings } = await takeAttestations(files as never, {
    wish: "auto",
    passage: { isOpen: true },
    from: await openStore(from),
    to: await openStore(to),
    released: new Map([["a", { files: [{ filename: there!, hasProvenance: true }] as never }]]),
  });
  expect(findings).toMatchObject([
    { code: "RA-ATTESTATIONS-INCOMPLETE", message: `1 of 2 files go up without an attestation: ${bare}` },
  ]);
});
