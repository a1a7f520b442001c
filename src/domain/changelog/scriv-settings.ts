import { join, normalize } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import { isTable, type Table, textAt } from "./tables.ts";

/**
 * What scriv is told in a folder, the later file over the earlier; `undefined` where it is not in use. `tool` is the `[tool]`
 * table of the folder's `pyproject.toml`; paths to read are relative to the folder.
 * https://scriv.readthedocs.io/en/latest/configuration.html
 */
export const scrivSettings = (tool: Table, read: ReadSource): Table | undefined => {
  const files = ["setup.cfg", "tox.ini"].map((path) => iniSettings(path, read));
  const shared = [...files, isTable(tool.scriv) ? tool.scriv : undefined].filter((each) => each !== undefined);
  const folder = scrivFolder(Object.assign({}, ...shared));
  const ini = join(folder, "scriv.ini");
  const own = read(ini).kind === "text" ? (iniSettings(ini, read) ?? {}) : undefined;
  const all = own === undefined ? shared : [...shared, own];
  return all.length === 0 ? undefined : Object.assign({}, ...all);
};

/** Where it reads its fragments, relative to the folder that the settings are of. */
export const scrivFolder = (settings: Table): string =>
  normalize(textAt(settings, "fragment_directory") ?? "changelog.d");

/** Where it keeps the changelog, relative to the folder that the settings are of. */
export const scrivChangelog = (settings: Table): string => {
  const changelog = textAt(settings, "changelog") ?? textAt(settings, "output_file") ?? "CHANGELOG.${config:format}";
  return changelog.replaceAll("${config:format}", textAt(settings, "format") ?? "rst");
};

/** A list, which in an INI file stands in commas or lines; `undefined` where there is none. */
export const listOf = (value: unknown): readonly string[] | undefined => {
  if (Array.isArray(value)) return value.filter((each): each is string => typeof each === "string");
  if (typeof value !== "string") return undefined;
  return value
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
};

const iniSettings = (path: string, read: ReadSource): Table | undefined => {
  const source = read(path);
  if (source.kind !== "text") return undefined;
  let isOurs = false;
  let last: string | undefined;
  let found: Record<string, string> | undefined;
  for (const line of source.text.split(/\r\n|\n|\r/)) {
    const section = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (section !== undefined) {
      isOurs = section === "scriv" || section === "tool.scriv";
      last = undefined;
      if (isOurs) found ??= {};
      continue;
    }
    if (!isOurs || found === undefined || /^\s*[#;]/.test(line)) continue;
    const [, key, value = ""] = /^([a-z_]+)\s*[=:]\s*(.*)$/i.exec(line) ?? [];
    if (key !== undefined) {
      last = key;
      found[key] = value.trim();
    } else if (last !== undefined && /^\s+\S/.test(line)) found[last] += `\n${line.trim()}`;
  }
  return found;
};
