import { aList, aTable, type Table } from "../workspace/shapes.ts";
import { repositoryOwner } from "./repository-owner.ts";

/** Where a project says that it comes from, and who makes it. Foreign text. */
export interface Origin {
  /** Home page, sources and the like. */
  readonly urls: readonly string[];
  /** Names and addresses, as metadata has them: `Ada <ada@orchard.example>, Bo`. */
  readonly people: readonly string[];
}

/** To whom a project belongs, by what it says of itself. */
export type Whose =
  | { readonly kind: "ours" }
  | { readonly kind: "others"; readonly found: readonly string[]; readonly own: readonly string[] }
  /** Nothing of it is ours, and nothing shows whose it is. */
  | { readonly kind: "unsaid" };

/**
 * An index does not say who owns a project. One that shares a repository's owner, a page or a person with this workspace
 * is ours, wherever it has moved; one whose every repository is of another owner is most likely another project.
 */
export const whoseProject = (theirs: Origin, ours: Origin): Whose => {
  const [found, own] = [ownersOf(theirs.urls), ownersOf(ours.urls)];
  const isShared =
    meet(found, own) || meet(theirs.urls.map(plain), ours.urls.map(plain)) || meet(persons(theirs), persons(ours));
  if (isShared) return { kind: "ours" };
  return found.length > 0 && own.length > 0 ? { kind: "others", found, own } : { kind: "unsaid" };
};

/** What `[project]` tables, and the addresses of the repository that they lie in, say. */
export const originOf = (projects: readonly Table[], homes: readonly string[]): Origin => ({
  urls: [...homes, ...projects.flatMap(({ urls }) => (aTable.accepts(urls) ? Object.values(urls).map(String) : []))],
  people: projects
    .flatMap(({ authors, maintainers }) => [authors, maintainers].flatMap((list) => (aList.accepts(list) ? list : [])))
    .filter(aTable.accepts)
    .flatMap(({ name, email }) => [name, email].filter((text) => typeof text === "string")),
});

const ownersOf = (urls: readonly string[]): readonly string[] => [
  ...new Set(urls.flatMap((url) => repositoryOwner(url) ?? [])),
];

const plain = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/+$/, "");

/** What templates leave in the place of a name. */
const nobody = /^(?:|unknown|none|n\/a|author|your name|.*@example\.(?:com|org|net))$/;

const persons = ({ people }: Origin): readonly string[] =>
  people
    .flatMap((text) => text.toLowerCase().split(/[,<>]/))
    .map((part) => part.trim())
    .filter((part) => !nobody.test(part));

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => each !== "" && others.includes(each));
