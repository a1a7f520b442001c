import type { PackageName } from "../python/name.ts";
import { matchSetFormat } from "./match-tag.ts";
import { namesPackage, type TagFormats } from "./tag-format.ts";

/**
 * Whether a tag is a package's by a further format of its own that does not name it, while the first one does: the package may
 * have had another name then, and what was published is that one's.
 */
export const mayBeOfOtherName = (tag: string, name: PackageName, formats: TagFormats): boolean => {
  const [first, ...others] = formats.packages.get(name) ?? [];
  if (first === undefined || !namesPackage(first)) return false;
  const unnamed = others.filter((format) => !namesPackage(format));
  const alone = { workspace: [], usual: [], packages: new Map([[name, unnamed]]) };
  return matchSetFormat(tag, alone, new Map([[name, undefined]])) !== undefined;
};
