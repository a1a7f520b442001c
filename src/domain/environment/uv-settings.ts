import { stringify } from "smol-toml";
import { aList, aTable, type Table } from "../workspace/shapes.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Where packages come from. */
const indexes = words("index index-url extra-index-url index-strategy keyring-provider");
/** How the network, this machine and its Pythons are to be used. */
const means = words(`system-certs native-tls allow-insecure-host http-proxy https-proxy no-proxy cache-dir no-cache
  link-mode concurrent-downloads concurrent-builds concurrent-installs preview preview-features python-preference
  python-downloads python-install-mirror pypy-install-mirror python-downloads-json-url`);

/**
 * The settings that a child may see which has no project around it, by the same reasons as uv's variables. What else a
 * user's own file holds (versions, cut-off, constraints, binaries, isolation, targets) is for the user's own projects.
 * https://docs.astral.sh/uv/reference/settings/
 */
const given = {
  trial: new Set([...indexes, ...means]),
  tool: new Set([...indexes, ...means, "find-links", "no-index"]),
} as const;

/**
 * A `uv.toml` for such a child: what is allowed of these files' tables, the most important first. As uv joins them, of
 * two values the first holds, and lists follow each other. Empty where nothing is left.
 */
export const settingsFor = (child: keyof typeof given, tables: readonly Table[]): string =>
  stringify(tables.map((table) => allowedOf(table, given[child])).reduceRight(joined, {}));

const allowedOf = (table: Table, names: ReadonlySet<string>): Table => {
  const kept = Object.entries(table).filter(([name]) => names.has(name));
  // The settings of `uv pip` alone, by which a trial is installed.
  const pip = aTable.accepts(table.pip) ? allowedOf(table.pip, names) : {};
  return Object.fromEntries([...kept, ...(Object.keys(pip).length === 0 ? [] : [["pip", pip] as const])]);
};

const joined = (lower: Table, upper: Table): Table => {
  const all = { ...lower, ...upper };
  for (const [name, value] of Object.entries(upper)) {
    const below = lower[name];
    if (aList.accepts(value) && aList.accepts(below)) all[name] = [...value, ...below];
    else if (name === "pip") all[name] = joined((below ?? {}) as Table, value as Table);
  }
  return all;
};
