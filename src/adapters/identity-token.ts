import { type Identity, readIdentity } from "../domain/credential/identity.ts";
import { Secret } from "../domain/credential/secret.ts";
import type { Environment } from "../domain/environment/child.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Problem } from "../domain/problem/problem.ts";
import { field, isText } from "../domain/text/json.ts";
import type { CallService, ServiceRefusal } from "./service-call.ts";

const service = "GitHub's identity service";

export interface IdentityOptions {
  readonly env: Environment;
  readonly call: CallService;
  readonly audience: string;
  /** Told every token: no log may show one. */
  readonly conceal: (secret: Secret) => void;
  /** What it means for those who ask. */
  readonly problems: {
    missing(): Finding;
    unusable(facts: { readonly service: string; readonly why: string }): Finding;
    /** Missing where it means what any other refusal does. */
    readonly refused?: (refusal: ServiceRefusal) => Finding;
  };
}

/** Who the job is: a token that lives for minutes, and what it says. */
export interface IdentityToken {
  readonly token: Secret;
  readonly identity: Identity;
}

/**
 * Asks the runner for an identity token. https://docs.github.com/en/actions/reference/security/oidc
 */
export const askIdentity = async (
  { env, call, audience, conceal, problems }: IdentityOptions,
  signal: AbortSignal,
): Promise<IdentityToken> => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  const url = URL.parse(address ?? "");
  if (url === null || bearer === undefined) throw new Problem(problems.missing());
  url.searchParams.set("audience", audience);
  const secrets = [new Secret(bearer)];
  const { refused } = problems;
  const { json } = await call({
    ...{ service, url, authorization: `Bearer ${bearer}`, secrets, signal },
    ...(refused === undefined ? {} : { refused }),
  });
  const value = field(json, "value");
  if (!isText(value) || value === "") throw new Problem(problems.unusable({ service, why: "it has no token" }));
  const token = new Secret(value);
  conceal(token);
  const identity = readIdentity(value);
  if (identity === undefined) throw new Problem(problems.unusable({ service, why: "its token has no subject" }));
  return { token, identity };
};
