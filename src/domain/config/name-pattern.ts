import picomatch from "picomatch";
import { normalizeName, type PackageName } from "../python/name.ts";
import { isGlob } from "./glob.ts";

/** Whether a name or glob, in any spelling that PEP 503 takes for the same, means the package. */
export const matchesName = (pattern: string, name: PackageName): boolean => {
  const normal = normalizeName(pattern);
  if (!isGlob(pattern)) return normal === name;
  return picomatch.isMatch(name, normal, { nonegate: true, noextglob: true });
};
