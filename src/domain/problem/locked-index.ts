/** An index that answered uv as it answers who has not logged in. */
export interface LockedIndex {
  readonly url: string;
  /** 401 or 403. */
  readonly status: number;
}

export const lockedOut = ({ url, status }: LockedIndex): string =>
  `The index ${url} answers ${status}: a login is missing or wrong`;
