import type { Ownership } from "./pushers.ts";

/** A pull request from the release branch. */
export interface ReleaseRequest {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed" | "merged";
  /** The commit of its branch that the forge shows in it. */
  readonly head: string;
  readonly isDraft: boolean;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** The release branch and its pull request as they are. */
export interface Seen {
  readonly branch: { readonly head: string; readonly tree: string; readonly owner: Ownership["kind"] } | undefined;
  /** The open one, else the newest. */
  readonly request: ReleaseRequest | undefined;
  /** Whether the forge has refused to open the closed one again. */
  readonly isFinal: boolean;
}

/** The pull request as it should be. */
export interface Wanted {
  /** Hash of the git tree that its branch should have. */
  readonly tree: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** One step that changes something on the forge. */
export type Effect =
  | { readonly kind: "reopen"; readonly number: number }
  /** On the base, and the branch is made or moved to it. `expected`: where the branch is now. */
  | { readonly kind: "replace"; readonly expected: string | undefined }
  /** On top of the branch. */
  | { readonly kind: "append"; readonly expected: string }
  | { readonly kind: "open" }
  | { readonly kind: "edit"; readonly number: number }
  /** To a request that is yet to be opened where there is no number. */
  | { readonly kind: "label"; readonly number: number | undefined; readonly labels: readonly string[] }
  | { readonly kind: "close"; readonly number: number };

export type Decision =
  | { readonly kind: "do"; readonly effects: readonly Effect[] }
  /** The branch is somebody else's. */
  | { readonly kind: "foreign" }
  /** A person closed it, and nothing has changed since. */
  | { readonly kind: "left closed"; readonly request: ReleaseRequest };

/**
 * What brings the branch and its pull request from what they are to what they should be; no effects where they are.
 * `wanted` is `undefined` where nothing is left to release.
 */
export const decide = (seen: Seen, wanted: Wanted | undefined): Decision => {
  const { request } = seen;
  if (wanted === undefined) {
    return { kind: "do", effects: request?.state === "open" ? [{ kind: "close", number: request.number }] : [] };
  }
  const { branch } = seen;
  if (branch?.owner === "foreign") return { kind: "foreign" };
  const isThere = branch !== undefined && branch.owner !== "empty" && branch.tree === wanted.tree;
  if (isThere && request?.state === "closed" && request.head === branch.head && !seen.isFinal) {
    return { kind: "left closed", request };
  }
  const commits = isThere ? [] : [commitFor(branch)];
  return { kind: "do", effects: [...reopening(seen), ...commits, ...showing(seen, wanted)] };
};

const commitFor = (branch: Seen["branch"]): Effect =>
  branch?.owner === "shared" ? { kind: "append", expected: branch.head } : { kind: "replace", expected: branch?.head };

/** A forge opens a request again only as long as its branch is where it was. */
const canReopen = ({ branch, request, isFinal }: Seen): boolean =>
  !isFinal && request?.state === "closed" && branch !== undefined && request.head === branch.head;

const reopening = (seen: Seen): readonly Effect[] =>
  canReopen(seen) ? [{ kind: "reopen", number: seen.request!.number }] : [];

const showing = (seen: Seen, { title, body, labels }: Wanted): readonly Effect[] => {
  const { request } = seen;
  if (request === undefined || !(request.state === "open" || canReopen(seen))) {
    return [{ kind: "open" }, ...(labels.length === 0 ? [] : [{ kind: "label", number: undefined, labels } as const])];
  }
  const { number } = request;
  const isTold = request.title === title && unified(request.body) === unified(body);
  const missing = labels.filter((label) => !request.labels.includes(label));
  return [
    ...(isTold ? [] : [{ kind: "edit", number } as const]),
    ...(missing.length === 0 ? [] : [{ kind: "label", number, labels: missing } as const]),
  ];
};

/** Forges end lines in their own way, and drop blank ones at the end. */
const unified = (text: string): string => text.replaceAll("\r\n", "\n").trim();
