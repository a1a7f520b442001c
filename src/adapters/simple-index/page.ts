import { indexUnreadable, outsideFailed } from "../../domain/problem/index-reads.ts";
import { Problem } from "../../domain/problem/problem.ts";

/** What an index answers about one project. */
export interface Page {
  readonly url: string;
  readonly text: string;
  readonly name: string;
}

/** A file that is listed and not served, or an answer that is cut, is no fault of the address that was given. */
export const failed = (url: string, why: string) => new Problem(outsideFailed({ url, why, tries: 1 }));
export const unreadable = (url: string, why: string) => new Problem(indexUnreadable({ url, why }));

/** Where the index says which Pythons a file is for. */
export const requiring = (requiresPython: string | undefined) =>
  requiresPython === undefined || requiresPython === "" ? {} : { requiresPython };

/** Where the index has the metadata beside the file: its hash, or `true` where it says none. PEP 658. */
export const beside = (metadataSha256: string | true | undefined) =>
  metadataSha256 === undefined ? {} : { metadataSha256 };
