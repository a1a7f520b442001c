import { credentialMissing, identityMissing } from "../problem/credential.ts";
import type { Finding } from "../problem/finding.ts";
import { pendingPublisherPage } from "../target/presets.ts";
import { type Target, takesEnvironmentToken, titleOf } from "../target/target.ts";
import type { PublisherJob } from "./publisher-job.ts";
import type { Secret } from "./secret.ts";

/** What an upload is sent with. */
export type UploadLogin =
  | { readonly kind: "token"; readonly token: Secret }
  | { readonly kind: "password"; readonly username: string; readonly password: Secret };

/** How a run says who it is. */
export type Credential =
  | UploadLogin
  /** The job's identity is exchanged for upload tokens, which live for minutes. */
  | { readonly kind: "trusted" };

export interface GivenCredentials {
  /** The action's input goes wherever `index` says; the environment's `PYPI_API_TOKEN` to PyPI, TestPyPI and loopback only. */
  readonly token: { readonly secret: Secret; readonly isInput: boolean } | undefined;
  readonly username: string | undefined;
  /** A token where there is no user name. */
  readonly password: Secret | undefined;
  readonly trustedPublishing: "automatic" | "always" | "never";
  /** Whether this job can ask for an identity token (`id-token: write`). */
  readonly hasIdentity: boolean;
  /** Whose trusted publisher would do; `undefined` outside of a forge's job. */
  readonly job: PublisherJob | undefined;
  readonly isGitea?: boolean;
}

/** The credential to upload with to an index that is not our own, or what is missing. A given one wins over trusted publishing `automatic`. */
export const chooseCredential = (target: Target, given: GivenCredentials): Credential | Finding => {
  const { token, username, password, trustedPublishing, hasIdentity, job, isGitea = false } = given;
  if (trustedPublishing === "always") {
    return hasIdentity ? { kind: "trusted" } : identityMissing({ index: titleOf(target), isGitea });
  }
  if (token?.isInput) return { kind: "token", token: token.secret };
  if (password !== undefined) {
    return username === undefined ? { kind: "token", token: password } : { kind: "password", username, password };
  }
  if (token !== undefined && takesEnvironmentToken(target)) return { kind: "token", token: token.secret };
  if (trustedPublishing === "automatic" && hasIdentity) return { kind: "trusted" };
  return credentialMissing({
    index: titleOf(target),
    publishersPage: target.preset && pendingPublisherPage(target.preset),
    takesToken: takesEnvironmentToken(target),
    isTokenHeldBack: token !== undefined,
    isNever: trustedPublishing === "never",
    job,
    isGitea,
  });
};
