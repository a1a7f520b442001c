import { pendingPublisherPage } from "./index-presets.ts";
import { credentialMissing, identityMissing } from "./problem/credential.ts";
import type { Finding } from "./problem/finding.ts";
import type { Secret } from "./secret.ts";
import { type Target, takesEnvironmentToken } from "./target.ts";

/** How an upload says who it is. */
export type Credential =
  | { readonly kind: "token"; readonly token: Secret }
  | { readonly kind: "password"; readonly username: string; readonly password: Secret }
  /** uv exchanges the job's identity token for an upload token, once for each file. */
  | { readonly kind: "trusted" }
  /** The embedded index takes anybody. */
  | { readonly kind: "anonymous" };

export interface GivenCredentials {
  /** The input `pypi-api-token`: goes wherever `index` says. */
  readonly inputToken: Secret | undefined;
  /** The environment's `PYPI_API_TOKEN`: goes to PyPI, TestPyPI and loopback only. */
  readonly environmentToken: Secret | undefined;
  readonly username: string | undefined;
  readonly password: Secret | undefined;
  /** `UV_PUBLISH_TOKEN`. */
  readonly uvToken: Secret | undefined;
  readonly trustedPublishing: "automatic" | "always" | "never";
  /** Whether this job can ask for an identity token (`id-token: write`). */
  readonly hasIdentity: boolean;
}

/** The credential to upload with, or what is missing. A given one wins over trusted publishing `automatic`. */
export const chooseCredential = (target: Target, given: GivenCredentials): Credential | Finding => {
  if (target.kind === "rehearsal") return { kind: "anonymous" };
  if (given.trustedPublishing === "always") {
    return given.hasIdentity ? { kind: "trusted" } : identityMissing({ index: target.name });
  }
  const token = given.inputToken ?? given.uvToken;
  if (token !== undefined) return { kind: "token", token };
  if (given.password !== undefined) {
    return { kind: "password", username: given.username ?? "__token__", password: given.password };
  }
  if (given.environmentToken !== undefined && takesEnvironmentToken(target)) {
    return { kind: "token", token: given.environmentToken };
  }
  if (given.trustedPublishing === "automatic" && given.hasIdentity) return { kind: "trusted" };
  return credentialMissing({
    index: target.name,
    publishersPage: target.preset && pendingPublisherPage(target.preset),
    isTokenHeldBack: given.environmentToken !== undefined,
  });
};
