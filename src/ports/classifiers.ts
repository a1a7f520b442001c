import type { KnownClassifiers } from "../domain/python/classifier.ts";

/** The classifiers that PyPI takes. */
export interface Classifiers {
  /** In `unavailable` the reason why the list could not be had. */
  read(signal: AbortSignal): Promise<KnownClassifiers | { readonly unavailable: string }>;
}
