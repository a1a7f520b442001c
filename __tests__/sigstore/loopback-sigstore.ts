import { createHash, sign, verify, X509Certificate } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "../loopback.ts";
import { type Authority, type Claims, newAuthority, newKey, pemOf } from "./authority.ts";

type Json = Record<string, any>;

/** How a request is answered in place of what would be right; `undefined`: rightly. */
export type Fault = (request: { readonly service: Service; readonly nth: number; readonly answer: Json }) =>
  | {
      readonly status?: number;
      readonly body?: string;
      readonly headers?: Record<string, string>;
      readonly cut?: true;
      readonly hang?: true;
    }
  | undefined;

export type Service = "identity" | "fulcio" | "rekor" | "rekor entry";

export interface LoopbackSigstore extends AsyncDisposable {
  /** For `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly identityUrl: string;
  /** The bearer token that the identity service takes. */
  readonly requestToken: string;
  readonly fulcioUrl: string;
  readonly rekorUrl: string;
  /** How many requests each service got. */
  readonly asked: Readonly<Record<Service, number>>;
  /** Every identity token that was given. */
  readonly identities: readonly string[];
  /** The trust root that verifies what comes from here, as Sigstore's clients read it. */
  readonly trustedRoot: string;
}

export const claims: Claims = {
  repository: "org/project",
  workflow_ref: "org/project/.github/workflows/release.yml@refs/heads/main",
  sha: "1111111111111111111111111111111111111111",
  ref: "refs/heads/main",
};

export interface SigstoreOptions {
  readonly fault?: Fault;
  readonly now?: () => number;
  /** Lets a certificate be of no certificate log, or of another key. */
  readonly certificate?: "unlogged" | "of another key";
}

const sha256 = (data: string | Uint8Array): Buffer => createHash("sha256").update(data).digest();

/**
 * An identity service, Fulcio, a certificate log and Rekor (v1), as much of each as signing needs and a verifier checks. Each
 * entry is alone in its tree. https://github.com/sigstore/fulcio, https://github.com/sigstore/rekor
 */
export const startSigstore = async ({
  fault = () => undefined,
  now = Date.now,
  certificate,
}: SigstoreOptions = {}): Promise<LoopbackSigstore> => {
  const authority = newAuthority(now());
  const log = newKey();
  const requestToken = "job-token-that-is-secret";
  const identities: string[] = [];
  const asked: Record<Service, number> = { identity: 0, fulcio: 0, rekor: 0, "rekor entry": 0 };
  const entries = new Map<string, Json>();

  const identity = (url: URL, request: IncomingMessage): Reply => {
    if (request.headers.authorization !== `Bearer ${requestToken}`) return { status: 401, answer: {} };
    if (url.searchParams.get("audience") !== "sigstore") return { status: 400, answer: {} };
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const subject = { sub: "repo:org/project:ref:refs/heads/main", n: identities.length, ...claims };
    identities.push(`${encode({ alg: "none" })}.${encode(subject)}.signature-that-is-secret`);
    return { status: 200, answer: { value: identities.at(-1)! } };
  };

  const fulcio = ({ credentials, publicKeyRequest }: Json): Reply => {
    if (!identities.includes(credentials.oidcIdentityToken))
      return { status: 401, answer: { message: "no such token" } };
    const { content } = publicKeyRequest.publicKey;
    const { sub } = JSON.parse(Buffer.from(credentials.oidcIdentityToken.split(".")[1], "base64url").toString());
    const proof = Buffer.from(publicKeyRequest.proofOfPossession, "base64");
    if (!verify("sha256", Buffer.from(sub), content, proof)) return { status: 400, answer: { message: "no proof" } };
    const key = certificate === "of another key" ? otherKey() : content;
    const leaf = authority.certify(key, claims, now(), certificate === "unlogged");
    const chain = { certificates: [leaf, pemOf(authority.root)] };
    return { status: 201, answer: { signedCertificateEmbeddedSct: { chain } } };
  };

  const rekor = ({ kind, apiVersion, spec }: Json): Reply => {
    const { envelope: text, verifiers } = spec.proposedContent;
    const envelope = JSON.parse(text);
    const payload = Buffer.from(envelope.payload, "base64");
    const pem = Buffer.from(verifiers[0], "base64").toString();
    const covered = Buffer.concat([
      Buffer.from(`DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.length} `),
      payload,
    ]);
    const signature = envelope.signatures[0].sig as string;
    const { publicKey, raw } = new X509Certificate(pem);
    if (!verify("sha256", covered, publicKey, Buffer.from(signature, "base64")))
      return { status: 400, answer: { message: "verifying signature" } };
    // In the order of their names, as the log hashes it.
    const body = JSON.stringify({
      apiVersion,
      kind,
      spec: {
        envelopeHash: { algorithm: "sha256", value: sha256(text).toString("hex") },
        payloadHash: { algorithm: "sha256", value: sha256(payload).toString("hex") },
        signatures: [{ signature, verifier: Buffer.from(pemOf(raw)).toString("base64") }],
      },
    });
    const leaf = sha256(Buffer.concat([Buffer.from([0]), Buffer.from(body)]));
    const id = leaf.toString("hex");
    const known = entries.has(id);
    if (!known) entries.set(id, entryOf(body, leaf));
    const location = `/api/v1/log/entries/${id}`;
    return known
      ? { status: 409, answer: { code: 409, message: "an equivalent entry already exists" }, location }
      : { status: 201, answer: { [id]: entries.get(id) }, location };
  };

  const entryOf = (text: string, leaf: Buffer): Json => {
    const promised = {
      body: Buffer.from(text).toString("base64"),
      integratedTime: Math.floor(now() / 1000),
      logID: log.id.toString("hex"),
      logIndex: 0,
    };
    const note = `loopback - 1\n1\n${leaf.toString("base64")}\n`;
    const noteSignature = Buffer.concat([log.id.subarray(0, 4), sign("sha256", Buffer.from(note), log.privateKey)]);
    return {
      ...promised,
      verification: {
        inclusionProof: {
          checkpoint: `${note}\n\u2014 loopback ${noteSignature.toString("base64")}\n`,
          hashes: [],
          logIndex: 0,
          rootHash: leaf.toString("hex"),
          treeSize: 1,
        },
        signedEntryTimestamp: sign("sha256", Buffer.from(JSON.stringify(promised)), log.privateKey).toString("base64"),
      },
    };
  };

  const right = async (request: IncomingMessage): Promise<readonly [Service, Reply]> => {
    const url = new URL(request.url!, "http://127.0.0.1");
    if (url.pathname === "/identity") return ["identity", identity(url, request)];
    const id = /^\/api\/v1\/log\/entries\/([0-9a-f]{64})$/.exec(url.pathname)?.[1];
    if (id !== undefined) return ["rekor entry", { status: 200, answer: { [id]: entries.get(id) } }];
    const body = JSON.parse((await buffer(request)).toString()) as Json;
    return url.pathname === "/api/v2/signingCert" ? ["fulcio", fulcio(body)] : ["rekor", rekor(body)];
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [service, reply] = await right(request);
    const wrong = fault({ service, nth: ++asked[service], answer: reply.answer });
    const text = wrong?.body ?? JSON.stringify(reply.answer);
    const headers = {
      "content-type": "application/json",
      ...(reply.location === undefined ? {} : { location: reply.location }),
      ...wrong?.headers,
    };
    if (wrong?.hang === true) return;
    if (wrong?.cut === true) {
      response.writeHead(200, { ...headers, "content-length": text.length });
      response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
      return;
    }
    response.writeHead(wrong?.status ?? reply.status, headers).end(text);
  };

  const listening = await listen(createServer((request, response) => void answer(request, response)));
  const url = `http://127.0.0.1:${listening.port}/`;
  return {
    identityUrl: `${url}identity?api-version=2.0`,
    requestToken,
    fulcioUrl: url,
    rekorUrl: url,
    asked,
    identities,
    trustedRoot: trustedRoot(authority, { log, url, start: new Date(now() - 86_400_000).toISOString() }),
    [Symbol.asyncDispose]: listening[Symbol.asyncDispose],
  };
};

interface Reply {
  readonly status: number;
  readonly answer: Json;
  readonly location?: string;
}

const otherKey = (): string =>
  `-----BEGIN PUBLIC KEY-----\n${newKey().spki.toString("base64")}\n-----END PUBLIC KEY-----\n`;

interface Root {
  readonly log: ReturnType<typeof newKey>;
  readonly url: string;
  readonly start: string;
}

/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto */
const trustedRoot = ({ root, certificateLog }: Authority, { log, url, start }: Root): string => {
  const instance = (baseUrl: string, { spki, id }: ReturnType<typeof newKey>) => ({
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: { rawBytes: spki.toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor: { start } },
    logId: { keyId: id.toString("base64") },
  });
  const authority = {
    subject: { organization: "tests", commonName: "a certificate authority of tests" },
    uri: url,
    certChain: { certificates: [{ rawBytes: root.toString("base64") }] },
    validFor: { start },
  };
  return JSON.stringify({
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [instance(url, log)],
    certificateAuthorities: [authority],
    ctlogs: [instance(`${url}ct`, certificateLog)],
    timestampAuthorities: [],
  });
};
