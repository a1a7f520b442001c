import type { PullRequest } from "../actions/release-readiness/ports.ts";
import { isCommitHash } from "../domain/text/commit-hash.ts";
import type { Environment } from "./environment.ts";
import { readEventPayload } from "./event-payload.ts";

/** The pull request whose event started this job; `undefined` on other events, and where its payload cannot be read. */
export const readPullRequest = async (environment: Environment): Promise<PullRequest | undefined> => {
  if (!/^pull_request/.test(environment.variables.GITHUB_EVENT_NAME ?? "")) return undefined;
  const { number, head, base } = ((await readEventPayload(environment)) as Payload | undefined)?.pull_request ?? {};
  const hash = head?.sha;
  if (typeof number !== "number" || !isCommitHash(hash)) return undefined;
  return { number, head: hash, isFork: head?.repo?.full_name !== base?.repo?.full_name };
};

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
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
