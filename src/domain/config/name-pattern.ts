import picomatch from "picomatch";
import { normalizeName, type PackageName } from "../python/name.ts";

/** Whether the text is more than a name: `*`, `?`, `[abc]` and `{a,b}` stand for other characters. */
export const isGlob = (pattern: string): boolean => /[*?[\]{}]/.test(pattern);

/** Whether a name or glob, in any spelling that PEP 503 takes for the same, means the package. */
export const matchesName = (pattern: string, name: PackageName): boolean => {
  const normal = normalizeName(pattern);
  if (!isGlob(pattern)) return normal === name;
  return picomatch.isMatch(name, normal, { nonegate: true, noextglob: true });
};
