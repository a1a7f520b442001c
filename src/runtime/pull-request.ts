import { readFile } from "node:fs/promises";
import type { Environment } from "./environment.ts";

/** The pull request whose event started this job. */
export interface PullRequest {
  readonly number: number;
  /** Full hash of its head: what is checked out is its merge with the target. */
  readonly head: string;
  /** Whether it comes from another repository. */
  readonly isFork: boolean;
}

/** From the event's payload; `undefined` on other events, and where there is none that can be read. */
export const readPullRequest = async ({ variables }: Environment): Promise<PullRequest | undefined> => {
  const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path } = variables;
  if (path === undefined || !/^pull_request/.test(event ?? "")) return undefined;
  try {
    const payload: Payload = JSON.parse(await readFile(path, "utf8"));
    const { number, head, base } = payload.pull_request ?? {};
    const hash = head?.sha;
    if (typeof number !== "number" || typeof hash !== "string" || !/^[0-9a-f]{40,64}$/.test(hash)) return undefined;
    return { number, head: hash, isFork: head?.repo?.full_name !== base?.repo?.full_name };
  } catch {
    return undefined;
  }
};

interface Payload {
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: Side;
    readonly base?: Side;
  };
}

interface Side {
  readonly sha?: unknown;
  /** `null` where the fork is gone. */
  readonly repo?: { readonly full_name?: unknown } | null;
}
