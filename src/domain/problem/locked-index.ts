/** An index that answered uv as it answers who has not logged in. */
export interface LockedIndex {
  readonly url: string;
  /** 401 or 403. */
  readonly status: number;
}

export const lockedOut = ({ url, status }: LockedIndex): string =>
  `The index ${url} answers ${status}: a login is missing or wrong`;

/** The same behind what uv says, which names what it did not find alone. */
export const lockedOutBehind = (words: string, index: LockedIndex): string =>
  `${words.replace(/\.$/, "")}. ${lockedOut(index)}`;

export const giveLogin = ({ url }: LockedIndex): string =>
  `Give the login of ${url}: UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD, with the index's name in capitals`;
