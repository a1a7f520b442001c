import type { TomlPath } from "../toml/spans.ts";

const part = /^(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|'([^']*)'|\[(\d{1,9})\])/;

/** Reads `a.b."c.d"[0].e`: keys as TOML writes them, and positions in lists from 0. `undefined` for all else. */
export const parseKeyPath = (text: string): TomlPath | undefined => {
  const path: (string | number)[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const isFirst = path.length === 0;
    if (!isFirst && rest.startsWith(".")) rest = rest.slice(1);
    else if (!isFirst && !rest.startsWith("[")) return undefined;
    const [all, bare, basic, literal, index] = part.exec(rest) ?? [];
    if (all === undefined) return undefined;
    const key = bare ?? literal ?? (basic === undefined ? undefined : unescaped(basic));
    if (key === undefined && index === undefined) return undefined;
    path.push(key ?? Number(index));
    rest = rest.slice(all.length);
  }
  return path.length === 0 ? undefined : path;
};

const unescaped = (basic: string): string | undefined => {
  try {
    return JSON.parse(`"${basic}"`);
  } catch {
    return undefined;
  }
};
