import { splitNews } from "../changelog/write/body.ts";
import type { EntryGroup, EntryLine, GroupKind, ReleaseEntry } from "../changelog/write/entry.ts";
import type { Change } from "../changes/change.ts";
import type { CommitTypes } from "../changes/commit-types.ts";
import type { Because, PlannedRelease, ReleasePlan } from "../release-plan/release-plan.ts";

export interface EntryRules {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What the configuration says of types. */
  readonly types: CommitTypes;
  readonly plan: Pick<ReleasePlan, "unread">;
}

/** What a changelog tells of packages that are released in one section; `name` is in its heading. */
export const releaseEntry = (
  released: readonly PlannedRelease[],
  { name, ...rules }: EntryRules & { readonly name: string | undefined },
): ReleaseEntry => {
  const own = new Set(released.map((each) => each.name));
  const told = released.flatMap(({ changes, becauseOf }) => [
    ...changes.filter((change) => isTold(change, rules.types)).map((change) => tellChange(change, rules.types)),
    // What the same section tells needs no mention.
    ...becauseOf.filter(({ package: sibling }) => !own.has(sibling)).map(tellSibling),
  ]);
  const isStopgap = told.length === 0;
  // One commit may be about several packages of a section.
  const once = [
    ...new Map((isStopgap ? tellUnread(released, rules.plan) : told).map((each) => [each.key, each])).values(),
  ];
  const groups = Map.groupBy(once, ({ title, kind }) => title ?? kind);
  const [{ proposed: version, last }] = released as readonly [PlannedRelease];
  return {
    version,
    date: rules.date,
    isStopgap,
    ...(name === undefined ? {} : { name }),
    ...(last === undefined ? {} : { previous: last }),
    groups: [...groups.values()].map((all): EntryGroup => {
      const [{ kind, title }] = all as unknown as readonly [Told];
      return { kind, ...(title === undefined ? {} : { title }), lines: all.map(({ line }) => line) };
    }),
  };
};

interface Told {
  /** The same for what is the same. */
  readonly key: string;
  readonly kind: GroupKind;
  readonly title: string | undefined;
  readonly line: EntryLine;
}

const tellChange = (change: Change, types: CommitTypes): Told => ({
  key: `${change.id} ${change.type} ${change.text}`,
  kind: change.breaking ? "breaking" : kindOf(change.type),
  title: change.breaking ? undefined : types.get(change.type)?.section,
  line: lineOf(change),
});

const tellSibling = ({ package: sibling, to }: Because): Told => {
  const text = `Works with ${sibling} ${to}`;
  return { key: text, kind: "change", title: undefined, line: { text } };
};

/** So many commits are told by their titles; more are a history, not news. */
const mostTitles = 50;

/** Where nothing else is told, the titles of the commits: a person asked for the release, and none says what kind of change it is. */
const tellUnread = (released: readonly PlannedRelease[], { unread }: EntryRules["plan"]): readonly Told[] => {
  const lines = unread
    .filter(({ packages }) => released.some(({ name }) => packages.includes(name)))
    .flatMap(({ id, told }) => (told === undefined ? [] : [{ id, ...told }]))
    .toSorted((a, b) => a.time - b.time)
    .map(({ id, title }): EntryLine => {
      const [whole, number] = / *\((#\d+)\) *$/.exec(title) ?? ["", undefined];
      // As an item of a list it has a mark already.
      const text = title.slice(0, title.length - whole.length).replace(/^\s*[-*+•]\s+(?=\S)/, "");
      return { text, references: [...(number === undefined ? [] : [{ text: number }]), { text: id }] };
    });
  const left = lines.length - mostTitles;
  const shown = left > 0 ? [...lines.slice(0, mostTitles), { text: `${left} more` }] : lines;
  return shown.map((line, at) => ({ key: `${at} ${line.text}`, kind: "change", title: undefined, line }));
};

/** What a section would tell of changes. */
export const linesOf = (changes: readonly Change[], types: CommitTypes): readonly EntryLine[] =>
  changes.filter((change) => isTold(change, types)).map(lineOf);

/** What releases nothing is told where its type has a section. */
const isTold = ({ bump, type }: Change, types: CommitTypes): boolean =>
  bump !== "none" || types.get(type)?.section !== undefined;

const kinds: readonly (readonly [RegExp, GroupKind])[] = [
  [/^(?:break|major)/, "breaking"],
  [/^secur/, "security"],
  [/^(?:feat|add|new|enh|minor)/, "feature"],
  [/^deprec/, "deprecation"],
  [/^remov/, "removal"],
  [/^(?:fix|bug|hotfix|patch)/, "fix"],
  [/^perf/, "performance"],
  [/^doc/, "documentation"],
];

/** What a type of changes is about. */
export const kindOf = (type: string): GroupKind => kinds.find(([form]) => form.test(type))?.[1] ?? "change";

const lineOf = ({ source, id, text, note, scope, breaking, pullRequest }: Change): EntryLine => {
  const told = pullRequest === undefined ? text : text.replace(new RegExp(`\\s*\\(#${pullRequest}\\)\\s*$`), "");
  const isOther = note !== "" && note !== text;
  const references = [
    ...(pullRequest === undefined ? [] : [{ text: `#${pullRequest}` }]),
    ...(source === "commit" ? [{ text: id }] : []),
  ];
  const news = source === "fragment" ? splitNews(told) : undefined;
  return {
    text: isOther ? `${told}: ${note}` : (news?.head ?? told),
    ...(news === undefined ? {} : { body: news.body }),
    ...(scope === undefined ? {} : { scope }),
    isBreaking: breaking,
    references,
  };
};
