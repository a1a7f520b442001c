import type { Finding } from "../problem/finding.ts";
import {
  type Stated,
  versionFileNoMatch,
  versionFileNoVersion,
  versionFileUnreadable,
} from "../problem/version-sources.ts";
import { parseVersion } from "../python/version.ts";
import { parseJson } from "../text/json.ts";
import { parseToml } from "../toml/parse.ts";
import { locateIn, openToml, type TomlPath } from "../toml/spans.ts";
import { keyText } from "../workspace/complaints.ts";
import type { KeyedFormat } from "./entry.ts";
import type { KeyedValue } from "./keyed-value.ts";
import { findInYaml } from "./yaml.ts";

/** The version at a key path. A number counts as it is written: `1.10` is not `1.1`. */
export const findByKey = async (
  { key, format }: { readonly key: TomlPath; readonly format: KeyedFormat },
  { file, text }: { readonly file: string; readonly text: string },
): Promise<Stated | Finding> => {
  const found = format === "toml" ? findInToml(text, key) : await findInYaml(text, key);
  if (found.kind === "missing") {
    // YAML takes a comment of JavaScript for a key.
    return format === "json" && text.trim() !== "" && parseJson(text.replace(/^\ufeff/, "")) === undefined
      ? versionFileUnreadable({ why: "it is no JSON, which has no comments", place: { file } })
      : versionFileNoMatch({ what: `there is no key ${keyText(key)}`, file });
  }
  const place = { file, ...found.place };
  if (found.kind === "fault") return versionFileUnreadable({ why: found.why, place });
  const { value } = found;
  return parseVersion(value) === undefined ? versionFileNoVersion({ value, place }) : { version: value.trim(), place };
};

const findInToml = (text: string, key: TomlPath): KeyedValue => {
  const document = openToml(text);
  if (document === undefined) {
    const fault = parseToml(text);
    const { message, line, column } = fault.ok ? { message: "it is no TOML", line: 1, column: 1 } : fault;
    return { kind: "fault", why: message, place: { line, column } };
  }
  const located = locateIn(document, key);
  if (located === undefined) return { kind: "missing" };
  const { string, start, end, line, column } = located;
  return { kind: "value", value: string?.value ?? text.slice(start, end), place: { line, column } };
};
