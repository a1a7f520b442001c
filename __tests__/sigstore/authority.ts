import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { bits, explicit, implicit, integer, octets, oid, sequence, setOf, time, utf8, yes } from "./der.ts";

/** A key pair, and its public half as Sigstore's trust root has it. */
export interface LogKey {
  readonly privateKey: KeyObject;
  readonly spki: Buffer;
  /** SHA-256 of the public half. */
  readonly id: Buffer;
}

export const newKey = (): LogKey => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ type: "spki", format: "der" });
  return { privateKey, spki, id: createHash("sha256").update(spki).digest() };
};

const ecdsaSha256 = sequence(oid("1.2.840.10045.4.3.2"));
const extension = (id: string, value: Uint8Array, isCritical = false): Buffer =>
  sequence(oid(id), ...(isCritical ? [yes] : []), octets(value));

const nameOf = (text: string): Buffer => sequence(setOf(sequence(oid("2.5.4.3"), utf8(text))));
const authorityName = nameOf("a certificate authority of tests");
const keyIdentifier = (spki: Uint8Array): Buffer => createHash("sha1").update(spki).digest();

interface Body {
  readonly subject: Buffer;
  readonly spki: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly extensions: readonly Uint8Array[];
}

const tbs = (serial: Uint8Array, { subject, spki, from, to, extensions }: Body): Buffer =>
  sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(serial),
    ecdsaSha256,
    authorityName,
    sequence(time(from), time(to)),
    subject,
    spki,
    explicit(3, sequence(...extensions)),
  );

const signed = (body: Buffer, { privateKey }: LogKey): Buffer =>
  sequence(body, ecdsaSha256, bits(sign("sha256", body, privateKey)));

const newSerial = (): Buffer => Buffer.concat([Buffer.from([1]), randomBytes(15)]);

/** What GitHub says of a job, as Fulcio writes it. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
export interface Claims {
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** `OWNER/NAME/.github/workflows/FILE@REF`. */
  readonly workflow_ref: string;
  readonly sha: string;
  readonly ref: string;
}

const claimExtensions = ({ repository, workflow_ref, sha, ref }: Claims): readonly Buffer[] => {
  const fulcio = (number: number, text: string) => extension(`1.3.6.1.4.1.57264.1.${number}`, utf8(text));
  return [
    fulcio(8, "https://token.actions.githubusercontent.com"),
    fulcio(12, `https://github.com/${repository}`),
    fulcio(13, sha),
    fulcio(14, ref),
    fulcio(18, `https://github.com/${workflow_ref}`),
  ];
};

export interface Authority {
  /** DER. */
  readonly root: Buffer;
  readonly certificateLog: LogKey;
  /** A certificate for a public key in PEM, of ten minutes, as PEM; without the certificate log's timestamp where `isUnlogged`. */
  certify(pem: string, claims: Claims, now: number, isUnlogged?: boolean): string;
}

/** A certificate authority and its log, of RFC 6962. */
export const newAuthority = (now: number): Authority => {
  const own = newKey();
  const certificateLog = newKey();
  const day = 86_400_000;
  const root = signed(
    tbs(newSerial(), {
      subject: authorityName,
      spki: own.spki,
      from: now - day,
      to: now + 365 * day,
      extensions: [
        extension("2.5.29.19", sequence(yes), true),
        extension("2.5.29.15", bits(Buffer.from([0x06]), 1), true),
        extension("2.5.29.14", octets(keyIdentifier(own.spki))),
      ],
    }),
    own,
  );
  return {
    root,
    certificateLog,
    certify: (pem, claims, at, isUnlogged = false) => {
      const spki = createPublicKey(pem).export({ type: "spki", format: "der" });
      const from = Math.floor(at / 1000) * 1000;
      const serial = newSerial();
      const body: Body = {
        subject: sequence(),
        spki,
        from,
        to: from + 600_000,
        extensions: [
          extension("2.5.29.15", bits(Buffer.from([0x80]), 7), true),
          extension("2.5.29.37", sequence(oid("1.3.6.1.5.5.7.3.3"))),
          extension("2.5.29.14", octets(keyIdentifier(spki))),
          extension("2.5.29.35", sequence(implicit(0, keyIdentifier(own.spki)))),
          extension("2.5.29.17", sequence(implicit(6, Buffer.from(`https://github.com/${claims.workflow_ref}`))), true),
          ...claimExtensions(claims),
        ],
      };
      const timestamp = extension(
        "1.3.6.1.4.1.11129.2.4.2",
        octets(timestampList(tbs(serial, body), { at: from, issuer: own, certificateLog })),
      );
      const extensions = isUnlogged ? body.extensions : [...body.extensions, timestamp];
      return pemOf(signed(tbs(serial, { ...body, extensions }), own));
    },
  };
};

/** PEM, in lines of 64. */
export const pemOf = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString("base64").replaceAll(/.{1,64}/g, "$&\n")}-----END CERTIFICATE-----\n`;

interface Logging {
  readonly at: number;
  readonly issuer: LogKey;
  readonly certificateLog: LogKey;
}

/** The list of one signed timestamp over a certificate without it. https://www.rfc-editor.org/rfc/rfc6962#section-3.2 */
const timestampList = (precertificate: Buffer, { at, issuer, certificateLog }: Logging): Buffer => {
  const sized = (bytes: Buffer, width: number) => {
    const length = Buffer.alloc(width);
    length.writeUIntBE(bytes.length, 0, width);
    return Buffer.concat([length, bytes]);
  };
  const when = Buffer.alloc(8);
  when.writeBigUInt64BE(BigInt(at));
  const covered = Buffer.concat([
    Buffer.from([0, 0]),
    when,
    Buffer.from([0, 1]),
    issuer.id,
    sized(precertificate, 3),
    Buffer.from([0, 0]),
  ]);
  const signature = sign("sha256", covered, certificateLog.privateKey);
  const timestamp = [Buffer.from([0]), certificateLog.id, when, Buffer.from([0, 0]), Buffer.from([4, 3])];
  return sized(sized(Buffer.concat([...timestamp, sized(signature, 2)]), 2), 2);
};
