import { canonicalVersion } from "../python/version.ts";

/** The canonical version that a tag writes, also with `_` in the place of points, as in `rel_1_2_3`; a date so is none. */
export const tagVersion = (text: string): string | undefined =>
  canonicalVersion(
    /^(?!\d{4}_\d\d_\d\d$)\d+(?:_\d+)+(?:(?:a|b|rc)\d+)?$/.test(text) ? text.replaceAll("_", ".") : text,
  );
