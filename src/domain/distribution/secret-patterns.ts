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
}

/**
 * PyPI's tokens are macaroons that begin with the index's host in base64; GitHub's forms:
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 * AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const patterns: readonly Pattern[] = [
  { what: "a PyPI token", isToken: true, pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g },
  { what: "a GitHub token", isToken: true, pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}/g },
  { what: "a GitHub token", isToken: true, pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/g },
  { what: "an AWS access key", isToken: false, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
  { what: "a private key", isToken: false, pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s/g },
];

/** Documentation writes `ghp_xxxx…` and `AKIAIOSFODNN7EXAMPLE`: a real value neither repeats itself nor says so. */
const isPlaceholder = (value: string): boolean => value.endsWith("EXAMPLE") || new Set(value.slice(-16)).size < 6;

/** What looks like a secret in `text`, in the order of the patterns. */
export const findSecrets = (text: string): readonly Secret[] =>
  patterns.flatMap(({ what, isToken, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(([value]) => !isPlaceholder(value))
      .map(({ index }) => ({ what, isToken, line: text.slice(0, index).split("\n").length })),
  );
