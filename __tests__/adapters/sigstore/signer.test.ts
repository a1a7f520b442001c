import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openStore } from "../../../src/adapters/folder-store.ts";
import { createCall } from "../../../src/adapters/service-call.ts";
import { createSigner } from "../../../src/adapters/sigstore/signer.ts";
import { attestationFault, attestationName } from "../../../src/domain/attestation/attestation.ts";
import { attestRefused, attestUnreachable } from "../../../src/domain/problem/attest.ts";
import { attestDist } from "../../../src/stages/attest/attest-dist.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import {
  type Fault,
  type LoopbackSigstore,
  type SigstoreOptions,
  startSigstore,
} from "../../sigstore/loopback-sigstore.ts";
import { skipVerifying, verifyAttestations } from "../../sigstore/verify.ts";
import { tempFolder } from "../../temp-folder.ts";

const problems = { refused: attestRefused, unreachable: attestUnreachable };

const signerAt = (sigstore: LoopbackSigstore, clock = fakeClock(), patience = 2_000) => {
  const shown: string[] = [];
  const { identityUrl, requestToken, fulcioUrl, rekorUrl } = sigstore;
  const signer = createSigner({
    sigstore: { fulcioUrl, rekorUrl, audience: "sigstore" },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: identityUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken },
    call: createCall({ clock, userAgent: "test", fetch: (url, init) => fetch(url, init), problems, patience }),
    clock,
    conceal: (secret) => shown.push(secret.reveal()),
  });
  return { signer, clock, concealed: shown };
};

const file = (filename: string) => {
  const sha256 = createHash("sha256").update(filename).digest("hex");
  const kind = filename.endsWith(".whl") ? ("wheel" as const) : ("sdist" as const);
  return { package: "core-lib", filename, kind, size: filename.length, sha256 };
};
const files = Array.from({ length: 12 }, (_, at) => file(`core_lib-1.${at}.0.tar.gz`));
const one = files[0]!;
const { signal } = new AbortController();

/** Signs one file where a service misbehaves: the text, or what is said, and how often each was asked. */
const attest = async (fault: Fault | undefined, options: SigstoreOptions = {}, patience = 2_000) => {
  await using sigstore = await startSigstore({ ...options, ...(fault === undefined ? {} : { fault }) });
  const { signer, clock } = signerAt(sigstore, fakeClock(), patience);
  const end = await signer.attest(one, signal).then(
    (text) => ({ text, said: undefined }),
    (error) => ({
      text: undefined,
      said: error.findings.map(({ code, message }: Record<string, string>) => `${code}: ${message}`).join() as string,
    }),
  );
  return { ...end, asked: sigstore.asked, slept: clock.slept, identities: sigstore.identities };
};

/** Names it where the tool is not here. */
const testOrSay = skipVerifying === undefined ? test : test.skip;

testOrSay(
  `many files are signed by one certificate, and PyPI's own verifier takes each${skipVerifying === undefined ? "" : ` (${skipVerifying})`}`,
  async () => {
    using temp = tempFolder({});
    await using sigstore = await startSigstore();
    const folder = join(temp.path, "dist");
    mkdirSync(folder);
    const store = await openStore(folder);
    for (const { filename } of files) writeFileSync(join(folder, filename), filename);
    const { signer, concealed } = signerAt(sigstore);
    const end = await attestDist(files, { store, signer, signal });
    expect(end.findings).toEqual([]);
    expect(sigstore.asked).toEqual({ identity: 1, fulcio: 1, rekor: 12, "rekor entry": 0 });
    expect(concealed).toEqual(sigstore.identities);
    const names = files.map(({ filename }) => filename);
    const { trustedRoot } = sigstore;
    const said = verifyAttestations({ folder, files: names, trustedRoot });
    expect(said).toEqual(names.map((name) => `${name} https://docs.pypi.org/attestations/publish/v1`));
    expect(() => verifyAttestations({ folder, files: names, trustedRoot, workflow: "another.yml" })).toThrow(
      /does not match expected Trusted Publisher/,
    );
    writeFileSync(join(folder, names[0]!), "other bytes");
    expect(() => verifyAttestations({ folder, files: names.slice(0, 1), trustedRoot })).toThrow(/digest/);
  },
);

test("a second run leaves what has an attestation of the same bytes, and signs again what has one of others", async () => {
  using temp = tempFolder({});
  await using sigstore = await startSigstore();
  const store = await openStore(join(temp.path, "dist"));
  await attestDist(files, { store, signer: signerAt(sigstore).signer, signal });
  const first = await store.read(attestationName(one.filename));
  const rebuilt = { ...files[1]!, sha256: "0".repeat(64) };
  const again = await attestDist([one, rebuilt], { store, signer: signerAt(sigstore).signer, signal });
  expect(again.files.map(({ state }) => state)).toEqual(["kept", "signed"]);
  expect(await store.read(attestationName(one.filename))).toEqual(first);
  const second = new TextDecoder().decode(await store.read(attestationName(rebuilt.filename)));
  expect(attestationFault(second, rebuilt)).toBeUndefined();
});

test("after eight of its ten minutes a certificate is not used for another file", async () => {
  const clock = fakeClock(Date.now());
  await using sigstore = await startSigstore({ now: clock.now });
  const { signer } = signerAt(sigstore, clock);
  for (const minutes of [0, 7.9, 0.2]) {
    await clock.sleep(minutes * 60_000);
    await signer.attest(one, signal);
  }
  expect(sigstore.asked).toMatchObject({ identity: 2, fulcio: 2, rekor: 3 });
});

const without =
  (change: (entry: Record<string, any>) => void): Fault =>
  ({ service, answer }) => {
    if (service !== "rekor") return undefined;
    const [id, entry] = Object.entries(structuredClone(answer) as Record<string, any>)[0]!;
    change(entry);
    return { body: JSON.stringify({ [id]: entry }) };
  };
const otherBody = (change: (body: Record<string, any>) => void): Fault =>
  without((entry) => {
    const body = JSON.parse(Buffer.from(entry.body, "base64").toString());
    change(body);
    entry.body = Buffer.from(JSON.stringify(body)).toString("base64");
  });

test.each<[string, Fault, string]>([
  [
    "no inclusion promise",
    without((entry) => delete entry.verification.signedEntryTimestamp),
    "it has no inclusion promise",
  ],
  ["no time", without((entry) => delete entry.integratedTime), "it has no time"],
  ["no inclusion proof", without((entry) => delete entry.verification.inclusionProof), "it has no inclusion proof"],
  [
    "hashes that are no hex",
    without((entry) => Object.assign(entry.verification.inclusionProof, { hashes: ["x"] })),
    "it has no inclusion proof",
  ],
  [
    "an index that is no number",
    without((entry) => Object.assign(entry, { logIndex: "0" })),
    "it has no inclusion proof",
  ],
  [
    "an entry of another version",
    otherBody((body) => Object.assign(body, { apiVersion: "0.0.2" })),
    "it is no entry of kind dsse 0.0.1",
  ],
  [
    "an entry of another signature",
    otherBody((body) => Object.assign(body.spec.signatures[0], { signature: "AAAA" })),
    "it is of another signature",
  ],
  [
    "an entry of another file",
    otherBody((body) => Object.assign(body.spec.payloadHash, { value: "00" })),
    "it is of another signature",
  ],
  [
    "a time after the certificate's end",
    without((entry) => Object.assign(entry, { integratedTime: entry.integratedTime + 601 })),
    "at a time when its certificate was not valid",
  ],
  ["null", () => ({ body: "null" }), "it has no"],
])("an entry with %s becomes no attestation", async (_, fault, why) => {
  const { said } = await attest((request) => (request.service === "rekor" ? fault(request) : undefined));
  expect(said).toMatch(/^RA-ATTEST-ANSWER-UNUSABLE: Sigstore's transparency log gave an answer that cannot be used: /);
  expect(said).toContain(why);
});

test.each([
  ["of another key", "its certificate is of another key"],
  ["unlogged", "its certificate is in no certificate log"],
] as const)("a certificate that is %s signs nothing", async (certificate, why) => {
  const { said, asked } = await attest(undefined, { certificate });
  expect(said).toBe(
    `RA-ATTEST-ANSWER-UNUSABLE: Sigstore's certificate authority gave an answer that cannot be used: ${why}`,
  );
  expect(asked.rekor).toBe(0);
});

test.each(["identity", "fulcio", "rekor"] as const)(
  "what may pass at %s is tried again: 500, 429, a cut body",
  async (wanted) => {
    const faults = [
      { status: 500, body: "oops" },
      { status: 429, headers: { "retry-after": "7" } },
      { cut: true as const },
    ];
    const { text, asked, slept } = await attest(({ service, nth }) =>
      service === wanted ? faults[nth - 1] : undefined,
    );
    expect(text === undefined ? "nothing" : attestationFault(text, one)).toBeUndefined();
    expect(asked[wanted]).toBe(4);
    expect(slept).toHaveLength(3);
    expect(slept[1]).toBe(7_000);
  },
);

test("an entry whose answer was lost is fetched from the log that has it", async () => {
  const { text, asked } = await attest(({ service, nth }) =>
    service === "rekor" && nth === 1 ? { cut: true } : undefined,
  );
  expect(text === undefined ? "nothing" : attestationFault(text, one)).toBeUndefined();
  expect(asked).toMatchObject({ rekor: 2, "rekor entry": 1 });
});

test("a conflict that leads elsewhere is followed nowhere", async () => {
  const { said } = await attest(({ service }) =>
    service === "rekor" ? { status: 409, headers: { location: "http://127.0.0.1:1/other" } } : undefined,
  );
  expect(said).toContain("it has the entry already, and does not say where");
});

test("a service that stays down ends it as something outside, after five tries", async () => {
  const { said, asked } = await attest(({ service }) =>
    service === "fulcio" ? { status: 503, body: "down" } : undefined,
  );
  expect(said).toBe(
    "RA-ATTEST-UNREACHABLE: Sigstore's certificate authority failed at each of 5 tries: it answered 503 down",
  );
  expect(asked).toMatchObject({ fulcio: 5, rekor: 0 });
});

test("a service that does not answer is not waited for", async () => {
  const { said, asked } = await attest(({ service }) => (service === "rekor" ? { hang: true } : undefined), {}, 300);
  expect(said).toContain(
    "RA-ATTEST-UNREACHABLE: Sigstore's transparency log failed at each of 5 tries: no answer within 0.3 s",
  );
  expect(asked.rekor).toBe(5);
});

test("a refusal is final, is told in the service's words, and shows no token that it echoes", async () => {
  await using sigstore = await startSigstore({
    fault: ({ service }) =>
      service === "fulcio"
        ? { status: 400, body: JSON.stringify({ code: 3, message: `bad token ${sigstore.identities[0]}` }) }
        : undefined,
  });
  const error = await signerAt(sigstore)
    .signer.attest(one, signal)
    .catch((thrown) => thrown);
  expect(error.findings[0]).toMatchObject({
    code: "RA-ATTEST-REFUSED",
    message: "Sigstore's certificate authority refused the request: 400 bad token ***",
    alternative: "outside",
  });
  expect(sigstore.asked.fulcio).toBe(1);
});

test("a job of another server is told that Sigstore knows it not, and one that gets no identity to look at who forbids it", async () => {
  const claims = { sub: "repo:org/project", iss: "https://github.example.org/_services/token" };
  const value = `header.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;
  const refusedBy = async (refusing: string) => {
    await using sigstore = await startSigstore({
      fault: ({ service }) =>
        service === refusing ? { status: 403, body: "{}" } : { body: JSON.stringify({ value }) },
    });
    const error = await signerAt(sigstore)
      .signer.attest(one, signal)
      .catch((thrown) => thrown);
    return error.findings[0];
  };
  const elsewhere = await refusedBy("fulcio");
  expect(elsewhere).toMatchObject({ remedy: "call", hint: expect.stringContaining("github.com alone") });
  expect(elsewhere).not.toHaveProperty("alternative");
  expect(await refusedBy("identity")).toMatchObject({ remedy: "outside", hint: expect.stringContaining("enterprise") });
});

test("a redirect takes the identity nowhere", async () => {
  const { said, asked } = await attest(({ service }) =>
    service === "fulcio" ? { status: 307, headers: { location: "/identity" }, body: "{}" } : undefined,
  );
  expect(said).toContain("RA-ATTEST-REFUSED: Sigstore's certificate authority refused the request: 307");
  expect(asked.identity).toBe(1);
});

test.each(["[]", "{}", '{"value": ""}', '{"value": "no.web.token"}'])(
  "an identity service that says %s is not believed",
  async (body) => {
    const { said, asked } = await attest(({ service }) => (service === "identity" ? { body } : undefined));
    expect(said).toMatch(/^RA-ATTEST-ANSWER-UNUSABLE: GitHub's identity service /);
    expect(asked.fulcio).toBe(0);
  },
);

test("after a failure nothing new is signed, and what was signed stays for the next run", async () => {
  using temp = tempFolder({});
  let isDown = false;
  await using sigstore = await startSigstore({
    fault: ({ service, nth }) => {
      isDown ||= service === "rekor" && nth > 3;
      return isDown ? { status: 400, body: "{}" } : undefined;
    },
  });
  const store = await openStore(join(temp.path, "dist"));
  const many = Array.from({ length: 40 }, (_, at) => file(`core_lib-2.${at}.0.tar.gz`));
  const end = await attestDist(many, { store, signer: signerAt(sigstore).signer, signal });
  expect(end.findings.map(({ code }) => code)).toEqual(["RA-ATTEST-REFUSED"]);
  expect(end.files.filter(({ state }) => state === "signed")).toHaveLength(3);
  expect(sigstore.asked.rekor).toBeLessThan(20);
});
