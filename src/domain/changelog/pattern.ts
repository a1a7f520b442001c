import { unknownPlaceholder } from "../problem/config.ts";
import type { Finding } from "../problem/finding.ts";
import type { FilePlace } from "../problem/workspace.ts";
import { nearest } from "../text/nearest.ts";

const placeholders = ["name", "path"];

/** The path of a package's changelog. */
export const fillPattern = (
  pattern: string,
  { name, path }: { readonly name: string; readonly path: string },
): string => pattern.replaceAll("{name}", name).replaceAll("{path}", path);

/** Whether each package has a path of its own. */
export const isForEach = (pattern: string): boolean => /\{(?:name|path)\}/.test(pattern);

/** What in a pattern would end as a part of a file's name; `place` where it stands in the configuration. */
export const patternFault = (pattern: string, key: string, place?: FilePlace): Finding | undefined => {
  const [odd] = fillPattern(pattern, { name: "", path: "" }).match(/\{[^{}/.]*\}?|\}/) ?? [];
  if (odd === undefined) return undefined;
  const near = nearest(odd.replaceAll(/[{}]/g, ""), placeholders);
  return unknownPlaceholder({ key, placeholder: odd, nearest: near && `{${near}}`, place });
};
