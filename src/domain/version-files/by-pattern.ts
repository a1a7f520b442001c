import type { Finding } from "../problem/finding.ts";
import {
  type Stated,
  versionFileAmbiguous,
  versionFileNoMatch,
  versionFileNoVersion,
} from "../problem/version-sources.ts";
import { isSameVersion, parseVersion } from "../python/version.ts";
import { placeAt } from "../toml/places.ts";
import type { VersionFileEntry } from "./entry.ts";

/** More places of one version than anybody keeps, and few enough that each may cost the length of the text. */
const mostMatches = 100;

/** The version that the expression finds. Several places may say the same one; the first counts. */
export const findByPattern = (
  { pattern, group }: Extract<VersionFileEntry, { kind: "pattern" }>,
  { file, text: original }: { readonly file: string; readonly text: string },
): Stated | Finding => {
  // So that `$` stands at the end of each line.
  const text = original.replaceAll("\r\n", "\n").replace(/^\ufeff/, "");
  let first: Stated | undefined;
  let count = 0;
  for (const match of pattern.matchAll(text)) {
    const value = match.groups[group];
    if (value === undefined || value === "") continue;
    const placed = (): Stated => ({
      version: value,
      place: { file, ...placeAt(text, match.index + Math.max(0, match.text.indexOf(value))) },
    });
    if (parseVersion(value) === undefined) return versionFileNoVersion({ value, place: placed().place });
    if (first !== undefined && !isSameVersion(first.version, value))
      return versionFileAmbiguous({ found: [first, placed()] });
    first ??= placed();
    count += 1;
    if (count === mostMatches) break;
  }
  return first ?? versionFileNoMatch({ what: `${pattern.source} finds none`, file });
};
