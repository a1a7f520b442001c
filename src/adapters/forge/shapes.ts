import { accountOf, type Commit, type MergedRequest, type RefUpdate } from "../../domain/ref-update/evidence.ts";
import { isCommitHash } from "../../domain/text/commit-hash.ts";
import { field, objectOf, textOf } from "../../domain/text/json.ts";
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

const hash = (value: unknown): string | undefined => (isCommitHash(value) ? value : undefined);
const time = (value: unknown): number | undefined => {
  const parsed = Date.parse(textOf(value) ?? "");
  return Number.isNaN(parsed) ? undefined : parsed;
};

/** `activity`. https://docs.github.com/en/rest/repos/repos#list-repository-activities */
export const readUpdate: Read<RefUpdate> = (value) => {
  const { before, after, activity_type, timestamp, actor } = objectOf(value);
  const [from, to, type, when] = [hash(before), hash(after), textOf(activity_type), time(timestamp)];
  if (from === undefined || to === undefined || type === undefined || when === undefined) return undefined;
  return { before: from, after: to, type, at: when, pusher: accountOf(actor) };
};

/** A pull request; `null` where it was closed without a merge. */
export const readRequest = (value: unknown): MergedRequest | null | undefined => {
  const { number, title, body, merged_at, merge_commit_sha } = objectOf(value);
  const [base, head] = [textOf(field(value, "base", "ref")), hash(field(value, "head", "sha"))];
  if (typeof number !== "number" || typeof title !== "string" || base === undefined) return undefined;
  const mergedAt = time(merged_at);
  if (mergedAt === undefined) return null;
  if (head === undefined) return undefined;
  const mergeCommit = hash(merge_commit_sha);
  return { number, title, body: textOf(body) ?? "", base, from: ownBranch(value), head, mergeCommit, mergedAt };
};

/** The branch of a pull request; `undefined` where it is a fork's, or that is gone. */
const ownBranch = (value: unknown): string | undefined => {
  const repository = textOf(field(value, "head", "repo", "full_name"));
  const isOwn = repository !== undefined && repository === field(value, "base", "repo", "full_name");
  return isOwn ? textOf(field(value, "head", "ref")) : undefined;
};

/** `commit`, as lists and comparisons hold it. */
export const readCommit: Read<Commit> = (value) => {
  const { sha, parents } = objectOf(value);
  const [name, message] = [hash(sha), textOf(field(value, "commit", "message"))];
  const above = Array.isArray(parents) ? parents.map((parent) => hash(field(parent, "sha"))) : [undefined];
  if (name === undefined || message === undefined || !above.every((parent) => parent !== undefined)) return undefined;
  return { sha: name, parents: above, message, authoredAt: textOf(field(value, "commit", "author", "date")) ?? "" };
};
