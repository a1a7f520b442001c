/** What an entry refers to, as it is to stand in the file. */
export interface Shown {
  readonly text: string;
  readonly isCommit: boolean;
}

/** Sets an entry's words and what it refers to as the items of a file have them. */
export type EntryForm = (told: string, references: readonly Shown[]) => string;

/** Whole words alone: tried at each letter of a long one, an item took a quarter of a second. */
const hash = "(?<!\\w)`?(?=[0-9a-f]*\\d)(?=\\d*[a-f])[0-9a-f]{7,40}(?!\\w)`?";
const commit = `(?:\\[${hash}\\]\\([^()\\s]*\\)|${hash})`;
const issue = "(?:\\[#\\d+\\]\\([^()\\s]*\\)|#\\d+)";

const textsOf = (references: readonly Shown[]): readonly string[] => references.map(({ text }) => text);

const inBrackets =
  (between: string): EntryForm =>
  (told, references) =>
    references.length === 0 ? told : `${told} (${textsOf(references).join(between)})`;

/** The commit in front, the others where they mostly are. */
const inFront =
  (behind: string, usual: EntryForm): EntryForm =>
  (told, references) => {
    const [first, ...more] = references.filter(({ isCommit }) => isCommit);
    const others = [...references.filter(({ isCommit }) => !isCommit), ...more];
    return usual(first === undefined ? told : `${first.text}${behind}${told}`, others);
  };

const lined =
  (write: (told: string, texts: string) => string): EntryForm =>
  (told, references) =>
    references.length === 0 ? told : write(told, textsOf(references).join(" "));

/** An item that begins or ends so is of the form. */
const forms = (usual: EntryForm): readonly (readonly [RegExp, EntryForm])[] => [
  // https://github.com/changesets/changesets: changelog-git, and changelog-github.
  [new RegExp(`^${commit}: \\S`), inFront(": ", usual)],
  [new RegExp(`^(?:${issue} )?${commit}(?: Thanks [^!]{0,200}!)? - \\S`), lined((told, texts) => `${texts} - ${told}`)],
  // As `git log --oneline` has it.
  [new RegExp(`^${commit} \\S`), inFront(" ", usual)],
  // https://docs.cocogitto.io/
  [new RegExp(` - \\(${commit}\\)(?: - [^()]*)?$`), (told, all) => usual(all.length === 0 ? told : `${told} -`, all)],
  // https://github.com/cookpete/auto-changelog
  [new RegExp(` \\[${hash}\\]\\([^()\\s]*\\)$`), lined((told, texts) => `${told} ${texts}`)],
  [new RegExp(`\\((?:[^()]|\\([^()]*\\))*${commit}(?:[^()]|\\([^()]*\\))*\\)$`), usual],
];

/** Longer items are cut in the middle. */
const longest = 400;

/** As the newest item has it that has a commit; else all stands in brackets behind the words. */
export const entryForm = (items: readonly string[], between: string): EntryForm => {
  const usual = inBrackets(between);
  const all = forms(usual);
  for (const item of items) {
    const whole = item.replace(/^\s*[-*+\u2022]\s+/, "");
    const text = whole.length <= 2 * longest ? whole : `${whole.slice(0, longest)} … ${whole.slice(-longest)}`;
    const form = all.find(([pattern]) => pattern.test(text))?.[1];
    if (form !== undefined) return form;
  }
  return usual;
};
