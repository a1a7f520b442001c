import type { Account, Commit, MergedRequest, RefUpdate } from "../../domain/ref-update/evidence.ts";
import type { Answer, Listing, Unanswered } from "../../ports/forge.ts";

/** Reads one item of an answer; `undefined` where it is not of the expected shape. */
export type Read<Item> = (value: unknown) => Item | undefined;

/** The answer's value as a reader sees it. An answer of another shape is none. */
export const readAnswer = <Item>(answer: Answer<unknown>, what: string, read: Read<Item>): Answer<Item> => {
  if (answer.kind !== "found") return answer;
  const value = read(answer.value);
  return value === undefined ? odd(what) : { kind: "found", value };
};

/** The same for each item of a list. */
export const readListing = <Item>(
  answer: Answer<Listing<unknown>>,
  what: string,
  read: Read<Item>,
): Answer<Listing<Item>> => {
  if (answer.kind !== "found") return answer;
  const items = answer.value.items.map(read);
  return items.every((item) => item !== undefined)
    ? { kind: "found", value: { items, isWhole: answer.value.isWhole } }
    : odd(what);
};

const odd = (what: string): Unanswered => ({
  kind: "unanswered",
  cause: "outside",
  why: `the answer about ${what} has not the shape that is documented`,
});

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
export const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const hash = (value: unknown): string | undefined =>
  typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : undefined;
const time = (value: unknown): number | undefined => {
  const parsed = Date.parse(text(value) ?? "");
  return Number.isNaN(parsed) ? undefined : parsed;
};

/** A field of an object, however deep; `undefined` where there is none. */
export const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((inner, name) => object(inner)[name], value);

/** `simple-user` of GitHub, `User` of Gitea. */
const readAccount: Read<Account> = (value) => {
  const { id, login } = object(value);
  return typeof id === "number" && typeof login === "string" ? { id, login } : undefined;
};

/** `activity`. https://docs.github.com/en/rest/repos/repos#list-repository-activities */
export const readUpdate: Read<RefUpdate> = (value) => {
  const { before, after, activity_type, timestamp, actor } = object(value);
  const [from, to, type, when] = [hash(before), hash(after), text(activity_type), time(timestamp)];
  if (from === undefined || to === undefined || type === undefined || when === undefined) return undefined;
  return { before: from, after: to, type, at: when, pusher: readAccount(actor) };
};

/** A pull request; `null` where it was closed without a merge. */
export const readRequest = (value: unknown): MergedRequest | null | undefined => {
  const { number, title, merged_at, merge_commit_sha } = object(value);
  const [base, head] = [text(at(value, "base", "ref")), hash(at(value, "head", "sha"))];
  if (typeof number !== "number" || typeof title !== "string" || base === undefined) return undefined;
  const mergedAt = time(merged_at);
  if (mergedAt === undefined) return null;
  if (head === undefined) return undefined;
  return { number, title, base, from: ownBranch(value), head, mergeCommit: hash(merge_commit_sha), mergedAt };
};

/** The branch of a pull request; `undefined` where it is a fork's, or that is gone. */
const ownBranch = (value: unknown): string | undefined => {
  const repository = text(at(value, "head", "repo", "full_name"));
  const isOwn = repository !== undefined && repository === at(value, "base", "repo", "full_name");
  return isOwn ? text(at(value, "head", "ref")) : undefined;
};

/** `commit`, as lists and comparisons hold it. */
export const readCommit: Read<Commit> = (value) => {
  const { sha, parents } = object(value);
  const [name, message] = [hash(sha), text(at(value, "commit", "message"))];
  const above = Array.isArray(parents) ? parents.map((parent) => hash(at(parent, "sha"))) : [undefined];
  if (name === undefined || message === undefined || !above.every((parent) => parent !== undefined)) return undefined;
  return { sha: name, parents: above, message, authoredAt: text(at(value, "commit", "author", "date")) ?? "" };
};
