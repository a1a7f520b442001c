import { field, isText } from "../../domain/attestation/shapes.ts";
import { Secret } from "../../domain/credential/secret.ts";
import type { Environment } from "../../domain/environment/child.ts";
import { attestAnswerUnusable, attestNoIdentity } from "../../domain/problem/attest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { CallService } from "./call.ts";

const service = "The forge's identity service";

export interface IdentityOptions {
  readonly env: Environment;
  readonly call: CallService;
  readonly audience: string;
  /** Told every token: no log may show one. */
  readonly conceal: (secret: Secret) => void;
}

/** Who the job is: a token that lives for minutes, and what its holder has to sign to prove that the key is its own. */
export interface Identity {
  readonly token: Secret;
  /** https://github.com/sigstore/fulcio/blob/main/docs/how-certificate-issuing-works.md */
  readonly challenge: string;
}

/**
 * Asks the runner for an identity token. https://docs.github.com/en/actions/reference/security/oidc
 */
export const askIdentity = async (
  { env, call, audience, conceal }: IdentityOptions,
  signal: AbortSignal,
): Promise<Identity> => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  const url = URL.parse(address ?? "");
  if (url === null || bearer === undefined) throw new Problem(attestNoIdentity({}));
  url.searchParams.set("audience", audience);
  const secrets = [new Secret(bearer)];
  const { json } = await call({ service, url, authorization: `Bearer ${bearer}`, secrets, signal });
  const value = field(json, "value");
  if (!isText(value) || value === "") throw new Problem(attestAnswerUnusable({ service, why: "it has no token" }));
  const token = new Secret(value);
  conceal(token);
  const challenge = subjectOf(value);
  if (challenge === undefined) throw new Problem(attestAnswerUnusable({ service, why: "its token has no subject" }));
  return { token, challenge };
};

/** Of a JSON web token. Its signature is for those who trust it to check. */
const subjectOf = (token: string): string | undefined => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const subject = field(claims, "sub");
    return isText(subject) && subject !== "" ? subject : undefined;
  } catch {
    return undefined;
  }
};
