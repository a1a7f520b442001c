/** What looks like a secret in a text. Its value is never kept. */
export interface Secret {
  /** For people, as in `a PyPI token`. */
  readonly what: string;
  /** 1-based. */
  readonly line: number;
  /** Whether it opens something as it stands, as a token does. A private key in a test may be harmless. */
  readonly isToken: boolean;
}

interface Pattern {
  readonly what: string;
  readonly isToken: boolean;
  readonly pattern: RegExp;
  /** Whether a match is more than an example in a document. */
  readonly isReal: (value: string) => boolean;
}

/** CRC-32 as zip has it, of ASCII. */
const crc32 = (text: string): number => {
  let sum = 0xffffffff;
  for (const character of text) {
    sum ^= character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
};

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The last six characters of a GitHub token are the CRC-32 of the thirty before them. */
const hasChecksum = (value: string): boolean => {
  let sum = 0;
  for (const digit of value.slice(-6)) sum = sum * base62.length + base62.indexOf(digit);
  return sum === crc32(value.slice(-36, -6));
};

/** Examples repeat a letter or two. */
const isVaried = (value: string): boolean => new Set(value.slice(-20)).size > 6;

/**
 * PyPI's tokens are macaroons that begin with the index's host in base64. GitHub's:
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 * AWS's: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const patterns: readonly Pattern[] = [
  {
    what: "a PyPI token",
    isToken: true,
    pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g,
    isReal: isVaried,
  },
  { what: "a GitHub token", isToken: true, pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g, isReal: hasChecksum },
  {
    what: "a GitHub token",
    isToken: true,
    pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
    isReal: isVaried,
  },
  {
    what: "an AWS access key",
    isToken: false,
    pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
    isReal: (value) => !value.endsWith("EXAMPLE"),
  },
  {
    what: "a private key",
    isToken: false,
    pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s[^-]{0,200}/g,
    isReal: (value) => !/…|\.\.\.|[<>{}*]/.test(value),
  },
];

/** What looks like a secret in `text`, in the order of the patterns. */
export const findSecrets = (text: string): readonly Secret[] =>
  patterns.flatMap(({ what, isToken, pattern, isReal }) => {
    let line = 1;
    let counted = 0;
    return [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => {
      for (let at = text.indexOf("\n", counted); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line += 1;
      counted = index;
      return isReal(value) ? [{ what, isToken, line }] : [];
    });
  });

/** Whether a text in PEM's form has what anybody may read, and nothing else: certificates, public keys, parameters. */
export const isPublicHalf = (text: string): boolean => {
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)].map(([, label = ""]) => label);
  return labels.length > 0 && labels.every((label) => publicLabel.test(label));
};

/** https://www.rfc-editor.org/rfc/rfc7468, https://www.rfc-editor.org/rfc/rfc9580#section-6.2 */
const publicLabel =
  /^(?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|X509 CRL|PKCS7|CMS|(?:[A-Z0-9]+ )*(?:PUBLIC KEY(?: BLOCK)?|PARAMETERS))$/;
