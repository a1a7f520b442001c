import { type Archive, distInfoOf } from "./archive.ts";

/** https://packaging.python.org/en/latest/specifications/entry-points/ */
export interface EntryPoint {
  /** `console_scripts`, `gui_scripts`, or a plugin's. */
  readonly group: string;
  readonly name: string;
  /** `package.module:attribute`, without the extras of old. */
  readonly value: string;
  /** These extras, with which alone it works. */
  readonly extras?: readonly string[];
}

const parseLine = (line: string): Omit<EntryPoint, "group"> | undefined => {
  const [, name, text] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(line) ?? [];
  if (name === undefined || text === undefined) return undefined;
  const [suffix = "", extras = ""] = /\s*\[([^\]]*)\]$/.exec(text) ?? [];
  const named = extras.match(/[\p{L}\p{N}_]+/gu);
  return { name, value: text.slice(0, text.length - suffix.length), ...(named === null ? {} : { extras: named }) };
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A wheel's `entry_points.txt`, empty where it has none. */
export const entryPointsText = (archive: Archive): string =>
  archive.texts.get(`${distInfoOf(archive)}/entry_points.txt`) ?? "";

/** The entry points of a wheel in order, none where it has no `entry_points.txt`; `undefined` where that is no INI file. */
export const entryPointsOf = (archive: Archive): readonly EntryPoint[] | undefined =>
  parseEntryPoints(entryPointsText(archive));

/** The entry points in a text of `entry_points.txt`, in order; `undefined` where that is no INI file. */
export const parseEntryPoints = (text: string): readonly EntryPoint[] | undefined => readIni(text)?.found;

/** Entry points and headings in order; `undefined` where the text is no INI file. */
const readIni = (text: string) => {
  const found: EntryPoint[] = [];
  const groups: string[] = [];
  let group: string | undefined;
  let indent = Number.POSITIVE_INFINITY;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const content = line.trim();
    // What is indented further than an entry continues its value, which no tool writes: Python reads it so.
    if (/^([#;]|$)/.test(content) || indentOf(line) > indent) continue;
    const heading = /^\[(.+)\]$/.exec(content)?.[1];
    const entry = heading === undefined ? parseLine(content) : undefined;
    if (heading === undefined && (entry === undefined || group === undefined)) return undefined;
    if (entry !== undefined && group !== undefined) found.push({ group, ...entry });
    if (heading !== undefined) {
      group = heading.trim();
      groups.push(group);
    }
    indent = heading === undefined ? indentOf(line) : Number.POSITIVE_INFINITY;
  }
  return { found, groups };
};

/**
 * What PyPI refuses of the text of an `entry_points.txt`: no INI file, what stands there twice, scripts whose names are not
 * safe as file names. https://github.com/pypi/warehouse/blob/main/warehouse/utils/wheel.py
 */
export const entryPointFaults = (text: string): readonly string[] => {
  const ini = readIni(text);
  if (ini === undefined) return ["its entry_points.txt cannot be read"];
  const { found, groups } = ini;
  const names = found.map(({ group, name }) => `${name} in ${group}`);
  return [
    ...[...repeated(groups), ...repeated(names)].map((what) => `its entry_points.txt has ${what} twice`),
    ...found
      .filter(({ group, name }) => /^(console|gui)_scripts$/.test(group) && !/^[\p{L}\p{N}_.-]+$/u.test(name))
      .map(({ group, name }) => `the name "${name}" of an entry point in ${group} is not allowed`),
  ];
};

const repeated = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) < index)),
];
