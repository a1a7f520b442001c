import type { Finding } from "../../domain/problem/finding.ts";
import {
  requestBranchTaken,
  requestForbidden,
  requestNotLabelled,
  requestRefused,
} from "../../domain/problem/release-request.ts";
import type { Effect, ReleaseRequest, Wanted } from "../../domain/release-request/decide.ts";
import type { Answer, Unanswered } from "../../ports/forge.ts";
import type { ReleaseRequests } from "../../ports/release-requests.ts";
import type { Committer } from "./commit.ts";
import type { Composed } from "./compose.ts";
import type { PreparePorts, PrepareWish } from "./ports.ts";

/** What became of one effect. */
export type Carried =
  | {
      readonly kind: "done";
      readonly findings: readonly Finding[];
      readonly request?: ReleaseRequest;
      readonly commit?: string;
    }
  /** It is not known, or the state was another: look again. */
  | {
      readonly kind: "again";
      readonly step: string;
      /** `undefined`: it is not there, or not for this token. */
      readonly why: string | undefined;
      readonly status?: number | undefined;
      /** The answer may have been lost after all was done. */
      readonly mayBeDone: boolean;
    }
  | { readonly kind: "stopped"; readonly finding: Finding };

/** What effects are made from. */
export interface Release {
  readonly wish: PrepareWish;
  readonly wanted: Wanted;
  readonly composed: Composed;
  /** The commit's message below its subject. */
  readonly message: string;
  /** As it was seen, or as this run has opened it. */
  readonly request: ReleaseRequest | undefined;
}

/** The words that say that all is done, where a request is closed for want of anything to release. */
const nothingLeft = "Nothing is left to release, so this was closed. The next change opens it again.";

/** Closes the request, and says why in one and the same call: the answer may be lost. */
export const closeRequest = async (request: ReleaseRequest, { requests }: PreparePorts): Promise<Carried> =>
  judged(await requests.update(request, { state: "closed", body: nothingLeft }), "close the pull request");

export const carryOut = async (
  effect: Exclude<Effect, { kind: "close" }>,
  release: Release,
  ports: PreparePorts & { readonly commit: Committer },
): Promise<Carried> => {
  const { wish, wanted, composed, message, request } = release;
  const { requests } = ports;
  switch (effect.kind) {
    case "reopen":
      return judged(await requests.update(request!, { state: "open" }), "open the pull request again");
    case "replace":
    case "append": {
      const { parent, files, tree } = composed;
      const { branch } = wish;
      const order = { branch, expected: effect.expected, parent, subject: wanted.title, body: message, files, tree };
      const { written, findings } = await ports.commit(order);
      const step = `write the branch ${branch}`;
      if (written.kind === "written") return { kind: "done", findings, commit: written.commit };
      const other = effect.expected === undefined ? await ports.trees.inTheWay(branch) : undefined;
      if (other !== undefined) return { kind: "stopped", finding: requestBranchTaken({ branch, other }) };
      return written.kind === "moved"
        ? { kind: "again", step, why: "somebody else moves it", mayBeDone: false }
        : explain(written, step);
    }
    case "open":
      return opened(
        await requests.create({ ...wanted, head: wish.branch, base: wish.base, draft: wish.draft }),
        wish,
        ports,
      );
    case "edit":
      return judged(
        await requests.update(request!, { title: wanted.title, body: wanted.body }),
        "edit the pull request",
      );
    case "label":
      return request === undefined ? nothing : await label(request.number, effect.labels, requests);
  }
};

const nothing: Carried = { kind: "done", findings: [] };

const opened = (answer: Answer<ReleaseRequest>, { base, branch }: PrepareWish, ports: PreparePorts): Carried => {
  if (answer.kind === "found") return { kind: "done", findings: [], request: answer.value };
  if (answer.kind === "unanswered" && /not permitted to create/i.test(answer.why)) {
    return { kind: "stopped", finding: requestForbidden({ branch, link: ports.compareLink(base, branch) }) };
  }
  return judged(answer, "open a pull request");
};

/** Nothing depends on labels. An answer that was lost is asked for once more: what is there is not added again. */
const label = async (number: number, labels: readonly string[], requests: ReleaseRequests): Promise<Carried> => {
  const first = await requests.label(number, labels);
  const isLost = first.kind === "unanswered" && first.cause === "outside";
  const answer = isLost ? await requests.label(number, labels) : first;
  if (answer.kind === "found") return nothing;
  if (answer.kind === "missing")
    return { kind: "done", findings: [requestNotLabelled({ labels, why: "it is not there", isPassing: false })] };
  const { cause, status, why } = answer;
  const isPassing = cause === "rate-limit" || (cause === "outside" && status === undefined);
  return { kind: "done", findings: [requestNotLabelled({ labels, why, isPassing })] };
};

const judged = (answer: Answer<unknown>, step: string): Carried => {
  if (answer.kind === "found") return nothing;
  if (answer.kind === "missing") return { kind: "again", step, why: undefined, mayBeDone: false };
  return explain(answer, step);
};

const explain = ({ cause, why, status }: Unanswered, step: string): Carried =>
  cause === "permission" || cause === "plan"
    ? { kind: "stopped", finding: requestRefused({ step, why, status }) }
    : { kind: "again", step, why, status, mayBeDone: cause === "outside" && status === undefined };
