import { patternFault } from "../changelog/pattern.ts";
import type { Finding } from "../problem/finding.ts";
import type { FilePlace } from "../problem/workspace.ts";
import { parseTagFormat } from "../tag/tag-format.ts";
import { isText, isTexts, type KeyPath } from "./value.ts";

/**
 * What is wrong inside of a text that has a language of its own, where it stands: tag formats and paths of changelogs.
 * Values of another type are told elsewhere.
 */
export const textFaults = (path: KeyPath, value: unknown, place: (path: KeyPath) => FilePlace): readonly Finding[] => {
  const key = path.at(-1);
  if (key === "tag-format") return formatFaults(value).map((fault) => ({ ...fault, ...place(path), remedy: "commit" }));
  const fault = key === "changelog" && isText(value) ? patternFault(value, path.join("."), place(path)) : undefined;
  return fault === undefined ? [] : [fault];
};

const formatFaults = (value: unknown): readonly Finding[] =>
  (isText(value) ? value.split(/[\n,]/) : isTexts(value) ? value : [])
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => parseTagFormat(text))
    .flatMap((format) => ("code" in format ? [format] : []));
