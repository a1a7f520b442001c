import type { Credential } from "../credential/credential.ts";
import { attestationsNeedTrust } from "../problem/attestation.ts";
import type { Finding } from "../problem/finding.ts";
import { type Target, titleOf } from "../target/target.ts";

/** What the input `attestations` says. */
export type AttestationWish = "auto" | "true" | "false";

/** Whether attestations go along with their files; if not, why. */
export type Passage = { readonly isOpen: true } | { readonly isOpen: false; readonly why: string };

interface Upload {
  readonly wish: AttestationWish;
  readonly target: Target;
  /** `undefined` where it is missing. */
  readonly credential: Credential["kind"] | undefined;
}

/**
 * PyPI takes attestations under trusted publishing alone, and refuses files that come with one by a token; other indexes
 * forget them, or refuse them too. The embedded index stands in for PyPI. https://docs.pypi.org/attestations/
 */
export const choosePassage = ({ wish, target, credential }: Upload): Passage | Finding => {
  if (wish === "false") return { isOpen: false, why: "attestations is false" };
  if (target.kind === "rehearsal") return { isOpen: true };
  const isTrusted = credential === "trusted" || credential === undefined;
  if (wish === "true")
    return isTrusted
      ? { isOpen: true }
      : attestationsNeedTrust({ index: titleOf(target), isPyPI: target.preset !== undefined });
  if (target.preset === undefined) return { isOpen: false, why: "they go to PyPI and TestPyPI alone" };
  if (!isTrusted)
    return { isOpen: false, why: "they go by trusted publishing alone, and this upload by a token or password" };
  return { isOpen: true };
};
