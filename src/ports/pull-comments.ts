import type { Answer } from "./forge.ts";

/** A comment on a pull request. Foreign text, unless we wrote it. */
export interface PullComment {
  readonly id: number;
  readonly body: string;
  readonly author: Account;
}

/** Who writes on a forge. */
export interface Account {
  readonly login: string;
  readonly isBot: boolean;
}

/** Reads and writes the comments of pull requests. */
export interface PullComments {
  /** Who the token is. */
  self(): Promise<Answer<Pick<Account, "login">>>;
  list(pullRequest: number): Promise<Answer<readonly PullComment[]>>;
  create(pullRequest: number, body: string): Promise<Answer<unknown>>;
  update(comment: number, body: string): Promise<Answer<unknown>>;
}
