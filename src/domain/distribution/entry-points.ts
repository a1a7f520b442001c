import { type Archive, distInfoOf } from "./archive.ts";

/** https://packaging.python.org/en/latest/specifications/entry-points/ */
export interface EntryPoint {
  /** `console_scripts`, `gui_scripts`, or a plugin's. */
  readonly group: string;
  readonly name: string;
  /** `package.module:attribute`, without the extras of old. */
  readonly value: string;
}

const parseLine = (line: string): { readonly name: string; readonly value: string } | undefined => {
  const [, name, value] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  return { name, value: value.replace(/\s*\[[^\]]*\]$/, "") };
};

/** The entry points of a wheel in order, none where it has no `entry_points.txt`; `undefined` where that is no INI file. */
export const entryPointsOf = (archive: Archive): readonly EntryPoint[] | undefined => {
  const text = archive.texts.get(`${distInfoOf(archive)}/entry_points.txt`) ?? "";
  const found: EntryPoint[] = [];
  let group: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/).map((each) => each.trim())) {
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const heading = /^\[(.+)\]$/.exec(line)?.[1];
    const entry = heading === undefined ? parseLine(line) : undefined;
    if (heading !== undefined) group = heading.trim();
    else if (entry === undefined || group === undefined) return undefined;
    else found.push({ group, ...entry });
  }
  return found;
};

/** The names of the commands that a wheel installs. */
export const consoleScriptsOf = (archive: Archive): readonly string[] =>
  (entryPointsOf(archive) ?? []).filter(({ group }) => group === "console_scripts").map(({ name }) => name);
