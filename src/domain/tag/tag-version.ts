import { canonicalVersion } from "../python/version.ts";

/** The canonical version that a tag writes, also with `_` in the place of points, as in `rel_1_2_3`. */
export const tagVersion = (text: string): string | undefined =>
  canonicalVersion(/^\d+(?:_\d+)+(?:(?:a|b|rc)\d+)?$/.test(text) ? text.replaceAll("_", ".") : text);
