import type { KnownClassifiers } from "../domain/python/classifier.ts";
import type { NotHad } from "./not-had.ts";

/** The classifiers that PyPI takes. */
export interface Classifiers {
  read(signal: AbortSignal): Promise<KnownClassifiers | NotHad>;
}
