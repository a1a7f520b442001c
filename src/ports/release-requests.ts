import type { TokenOwner } from "../domain/release-request/checks.ts";
import type { ReleaseRequest } from "../domain/release-request/decide.ts";
import type { Answer } from "./forge.ts";

export interface NewRequest {
  readonly title: string;
  readonly body: string;
  /** Branch of the same repository. */
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

export type RequestChange = Partial<Pick<ReleaseRequest, "title" | "body">> & {
  readonly state?: "open" | "closed";
};

/** Writes pull requests of the repository's own branches. */
export interface ReleaseRequests {
  /** Whose token it is; nobody's where the forge does not say. */
  owner(): Promise<TokenOwner>;
  /** Full hash of a branch's newest commit. */
  head(branch: string): Promise<Answer<string>>;
  defaultBranch(): Promise<Answer<string>>;
  /** The open request from a branch into another, else the newest one; `undefined` where there was none. */
  find(branch: string, base: string): Promise<Answer<ReleaseRequest | undefined>>;
  create(request: NewRequest): Promise<Answer<ReleaseRequest>>;
  update(request: Pick<ReleaseRequest, "number" | "isDraft">, change: RequestChange): Promise<Answer<unknown>>;
  label(number: number, labels: readonly string[]): Promise<Answer<unknown>>;
}
