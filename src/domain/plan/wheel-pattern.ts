import { parseDistributionName } from "../python/distribution-name.ts";
import type { PackageName } from "../python/name.ts";

/**
 * `python-abi-platform`, as a wheel is named, with `*` for any text: `cp312-cp312-manylinux*_x86_64`.
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
export const platformPattern = "^[A-Za-z0-9_*]+-[A-Za-z0-9_*]+-[A-Za-z0-9_*]+$";

export const isPlatform = (text: string): boolean => new RegExp(platformPattern).test(text);

/** The name of the wheel that is expected for a platform, with the platform's `*`. */
export const wheelPattern = (
  platform: string,
  { name, version }: { readonly name: PackageName; readonly version: string },
): string => `${name.replaceAll("-", "_")}-${version}-${platform.toLowerCase()}.whl`;

/** Whether a file is a wheel that was expected: of compressed tags, one is enough. */
export const fitsPattern = (filename: string, pattern: string): boolean => {
  const wheel = parseDistributionName(filename);
  if (wheel?.kind !== "wheel") return false;
  const [name, version, ...tags] = pattern.slice(0, -".whl".length).split("-");
  if (name !== wheel.name.replaceAll("-", "_") || version !== wheel.version || tags.length !== 3) return false;
  const own = [wheel.pythonTags, wheel.abiTags, wheel.platformTags];
  return own.every((each, at) => each.some((tag) => fits(tag.toLowerCase(), tags[at]!)));
};

/** In time linear in the text, for a pattern may come from a manifest that somebody changed. */
const fits = (text: string, pattern: string): boolean => {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
};
