import type { Secret } from "../domain/credential/secret.ts";
import type { Target } from "../domain/target/target.ts";

/**
 * The upload tokens of trusted publishing at one index: all uploads of a run share one, and another is minted where it
 * grows old. Nothing is asked before the first is needed.
 */
export interface UploadTokens {
  /**
   * One that outlives an upload; not `over`, which the index calls expired before its time. A `Problem` where there is none
   * to be had; the next who asks tries again.
   */
  current(options: { readonly signal: AbortSignal; readonly over?: Secret | undefined }): Promise<Secret>;
  /** Ends those that still live. What fails there ends by itself. */
  burn(): Promise<void>;
}

export type OpenUploadTokens = (target: Target) => UploadTokens;
