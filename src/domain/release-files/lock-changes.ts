import { normalizeName, type PackageName } from "../python/name.ts";
import { parseToml } from "../toml/parse.ts";
import { aString, aTable, type Table } from "../workspace/shapes.ts";

/** What a new lock has other than the old one beside the members' own entries: clauses, sorted. */
export const lockChanges = (before: string, after: string, members: readonly PackageName[]): readonly string[] => {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const own = new Set<string>(members);
  const names = [...new Set([...old.packages.keys(), ...now.packages.keys()])]
    .filter((name) => !own.has(name))
    .toSorted();
  return [
    ...old.head.keys().flatMap((key) => headChange(key, old.head.get(key), now.head.get(key))),
    ...[...now.head.keys()]
      .filter((key) => !old.head.has(key))
      .flatMap((key) => headChange(key, undefined, now.head.get(key))),
    ...names.flatMap((name) => {
      const [was, is] = [old.packages.get(name), now.packages.get(name)];
      if (was === undefined) return [`${name} ${is!.versions} is new`];
      if (is === undefined) return [`${name} ${was.versions} is gone`];
      if (was.versions !== is.versions) return [`${name} ${was.versions} becomes ${is.versions}`];
      return was.whole === is.whole ? [] : [`the entry of ${name} ${is.versions} changed`];
    }),
  ];
};

const headChange = (key: string, was: string | undefined, is: string | undefined): readonly string[] =>
  was === is ? [] : [`${key} ${was ?? "none"} becomes ${is ?? "none"}`];

interface Entries {
  readonly head: ReadonlyMap<string, string>;
  readonly packages: ReadonlyMap<string, { readonly versions: string; readonly whole: string }>;
}

const entriesOf = (text: string): Entries => {
  const parsed = parseToml(text);
  const { package: packages, manifest: _, ...head }: Table = parsed.ok ? parsed.table : {};
  const tables = Array.isArray(packages) ? packages.filter((each): each is Table => aTable.accepts(each)) : [];
  const byName = Map.groupBy(tables, ({ name }) => (aString.accepts(name) ? normalizeName(name) : ""));
  return {
    head: new Map(Object.entries(head).map(([key, value]) => [key, written(value)])),
    packages: new Map(
      [...byName].map(([name, all]) => [
        name,
        {
          versions: all.map(({ version }) => (aString.accepts(version) ? version : "")).join(" and "),
          whole: written(all),
        },
      ]),
    ),
  };
};

const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each));
