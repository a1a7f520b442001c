import type { EntryPoint } from "../distribution/entry-points.ts";
import type { Entry, Level } from "./entry.ts";
import type { ReleaseSize } from "./release-size.ts";

const scripts = ["console_scripts", "gui_scripts"];

const textOf = ({ group, name, value }: EntryPoint): string =>
  scripts.includes(group) ? `${name} = ${value}` : `[${group}] ${name} = ${value}`;

/** Blanks and the extras of old mean nothing. */
const meaningOf = ({ value }: EntryPoint): string => value.replace(/\s*\[[^\]]*\]\s*$/, "").replaceAll(/\s+/g, "");

const keyOf = ({ group, name }: EntryPoint): string => `${group}\n${name}`;

const byKey = (all: readonly EntryPoint[]): ReadonlyMap<string, EntryPoint> =>
  new Map(all.map((each) => [keyOf(each), each]));

/** Commands, and what other programs find by the name of a group. */
export const compareEntryPoints = (
  before: readonly EntryPoint[],
  after: readonly EntryPoint[],
  size: ReleaseSize,
): readonly Entry[] => {
  const [then, now] = [byKey(before), byKey(after)];
  const command = (all: ReadonlyMap<string, EntryPoint>, name: string): EntryPoint | undefined =>
    scripts.flatMap((group) => all.get(`${group}\n${name}`) ?? [])[0];
  const say = (
    what: Entry["what"],
    level: Level,
    sides: { readonly from?: EntryPoint; readonly to?: EntryPoint },
  ): Entry => ({
    what,
    from: sides.from && textOf(sides.from),
    to: sides.to && textOf(sides.to),
    level,
  });
  const old = [...then.values()].flatMap((from): readonly Entry[] => {
    const isScript = scripts.includes(from.group);
    const to = now.get(keyOf(from)) ?? (isScript ? command(now, from.name) : undefined);
    if (to === undefined) {
      if (isScript) return [say("script-removed", "break", { from })];
      return [say("entry-point-removed", size === "major" ? "warn" : "break", { from })];
    }
    if (from.group === "console_scripts" && to.group === "gui_scripts")
      return [say("script-to-gui", "warn", { from, to })];
    if (meaningOf(from) === meaningOf(to)) return [];
    return [say(isScript ? "script-moved" : "entry-point-moved", "note", { from, to })];
  });
  const added = [...now.values()].filter((to) =>
    scripts.includes(to.group) ? command(then, to.name) === undefined : !then.has(keyOf(to)),
  );
  return [
    ...old,
    ...added.map((to) => say(scripts.includes(to.group) ? "script-added" : "entry-point-added", "note", { to })),
  ];
};
