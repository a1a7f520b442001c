import type { EntryLine } from "./entry.ts";

type Reference = NonNullable<EntryLine["references"]>[number];

/** How the entries of a file write what they refer to. */
export interface ReferenceForm {
  /** The text, and where it leads if entries have links; `undefined` for what entries do not name. */
  readonly write: (reference: Reference) => Reference | undefined;
  /** What stands between two of them, in one pair of brackets. */
  readonly between: string;
  /** Where entries begin with an issue's, and have nothing behind: as it is written, with what follows it. */
  readonly lead: ((reference: Reference) => { readonly reference: Reference; readonly after: string }) | undefined;
}

const address = "(?<before>https?:\\/\\/[^\\s()<>]+\\/)";
const hash = "[0-9a-f]{7,40}";
/** In Markdown; in reStructuredText with the address beside it, and with a target elsewhere. */
const kinds = {
  issue: {
    linked: new RegExp(`(?:\\[#\\d+\\]\\(|\`#\\d+ <|^\\.\\. _\`?#\\d+\`?: +)${address}\\d+`),
    bare: /(?<![\w[&`_])#\d+/,
  },
  commit: {
    linked: new RegExp(
      `(?:\\[(?<code>\`?)|\`|^\\.\\. _)(?<short>${hash})(?:\`?\\]\\(| <|: +)${address}(?<whole>${hash})`,
    ),
    bare: new RegExp(`[( ](?<code>\`?)(?=[a-f]*\\d)(?=\\d*[a-f])(?<short>${hash})\`?\\)`),
  },
};

const leadForm = new RegExp(
  `^\\s*(?:[-*+\\u2022]\\s+)?(?:\\[#\\d+\\]\\(${address}\\d+\\)|#\\d+)(?<after> [-\\u2013\\u2014] |:? )(?!\\[?\`?${hash}\`?[\\] ])\\S`,
);

/** As more than half of the entries with a number have it. */
const leadOf = (items: readonly string[]): ReferenceForm["lead"] => {
  const leads = items.map((item) => leadForm.exec(item)?.groups).filter((each) => each !== undefined);
  const [first] = leads;
  if (first === undefined || leads.length * 2 <= items.filter((item) => /#\d/.test(item)).length) return undefined;
  const { before, after } = first;
  return ({ text, url }) => ({ reference: linkTo(text, url ?? (before && before + text.slice(1))), after: after! });
};

/** A hash without a link that an item begins with. */
const leading = new RegExp(`^[-*+\u2022]\\s+(?<code>\`?)(?=[a-f]*\\d)(?=\\d*[a-f])(?<short>${hash})\`?:? `);

/** A hash, wherever it stands. */
const anyHash = new RegExp(`(?<!\\w)(?=[a-f]*\\d)(?=\\d*[a-f])${hash}(?!\\w)`);

/** So many items without a commit tell that the file names none. */
const fewestToTell = 3;

/** A hash as it is read where no entry has one. */
const usualLength = 9;

/** So many of the newest items with a number tell whether it has a link. */
const mostToTell = 20;

/** Whether more of the newest items have an issue with a link than without. */
const areLinked = (items: readonly string[]): boolean => {
  const isLinked = (item: string): boolean => kinds.issue.linked.test(item);
  const newest = items.filter((item) => isLinked(item) || kinds.issue.bare.test(item)).slice(0, mostToTell);
  return newest.filter(isLinked).length * 2 > newest.length;
};

/**
 * As the items of a file and its targets have it, the newest first: an issue has a link where most have one, a commit where no item has
 * one without.
 */
export const referenceForm = (items: readonly string[]): ReferenceForm => {
  const found = (pattern: RegExp) => items.map((item) => pattern.exec(item)?.groups).find((each) => each !== undefined);
  const has = (pattern: RegExp): boolean => items.some((item) => pattern.test(item));
  const issue = areLinked(items) ? found(kinds.issue.linked)?.before : undefined;
  const namesCommits = items.length < fewestToTell || has(anyHash);
  const bare = found(kinds.commit.bare) ?? found(leading);
  const linked = bare === undefined ? found(kinds.commit.linked) : undefined;
  const { code = "", short } = bare ?? linked ?? {};
  return {
    lead: leadOf(items),
    between: has(/\]\([^()]*\)\) \(\[/) ? ") (" : ", ",
    write: ({ text, url }) => {
      if (/^#\d+$/.test(text)) return linkTo(text, url ?? (issue && issue + text.slice(1)));
      if (!isHash(text)) return linkTo(text, url);
      if (!namesCommits) return undefined;
      const shown = `${code}${text.slice(0, short?.length ?? usualLength)}${code}`;
      return linkTo(shown, url ?? (linked && linked.before! + text.slice(0, linked.whole!.length)));
    },
  };
};

/** Whether it is a commit's. */
export const isHash = (text: string): boolean => /^[0-9a-f]{7,64}$/.test(text);

const linkTo = (text: string, url: string | undefined): Reference => (url === undefined ? { text } : { text, url });
