import type { Finding } from "../problem/finding.ts";
import { versionFileEntryInvalid, versionFilePatternInvalid } from "../problem/version-sources.ts";
import { compilePattern, type Pattern } from "../text/pattern.ts";
import type { TomlPath } from "../toml/spans.ts";
import { parseKeyPath } from "./key-path.ts";

export type KeyedFormat = "toml" | "json" | "yaml";

/** One line of `version-files`: a file, and how its version is found. */
export type VersionFileEntry = {
  /** As it was given. */
  readonly entry: string;
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
} & (
  | { readonly kind: "pattern"; readonly pattern: Pattern; readonly group: number }
  | { readonly kind: "key"; readonly key: TomlPath; readonly format: KeyedFormat }
);

const formats: Readonly<Record<string, KeyedFormat>> = {
  toml: "toml",
  json: "json",
  yaml: "yaml",
  yml: "yaml",
  // https://citation-file-format.github.io
  cff: "yaml",
};

/** Reads `path: regex` or `path#key.path`; the first `:` or `#` says which. */
export const parseVersionFileEntry = async (entry: string): Promise<VersionFileEntry | Finding> => {
  const cut = /[:#]/.exec(entry)?.index;
  const path = entry.slice(0, cut).trim();
  const rest = cut === undefined ? "" : entry.slice(cut + 1).trim();
  if (cut === undefined || path === "" || rest === "") {
    return versionFileEntryInvalid({ entry, why: "a line needs a path, and an expression or a key path" });
  }
  return entry[cut] === "#" ? byKey(entry, path, rest) : await byPattern(entry, path, rest);
};

const byKey = (entry: string, path: string, rest: string): VersionFileEntry | Finding => {
  const key = parseKeyPath(rest);
  if (key === undefined) return versionFileEntryInvalid({ entry, why: `${rest} is no key path` });
  const format = formats[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
  if (format === undefined) {
    return versionFileEntryInvalid({ entry, why: "a key path needs a .toml, .json, .yaml, .yml or .cff file" });
  }
  return { entry, path, kind: "key", key, format };
};

const byPattern = async (entry: string, path: string, source: string): Promise<VersionFileEntry | Finding> => {
  const pattern = await compilePattern(source);
  if ("why" in pattern) return versionFilePatternInvalid({ entry, why: pattern.why });
  const group = pattern.names.get("version") ?? (pattern.groupCount === 1 ? 1 : undefined);
  if (group !== undefined) return { entry, path, kind: "pattern", pattern, group };
  const why = pattern.groupCount === 0 ? "it has no group" : "it has several groups and none is named version";
  return versionFilePatternInvalid({ entry, why });
};
