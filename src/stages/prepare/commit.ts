import type { Finding } from "../../domain/problem/finding.ts";
import { requestUnsigned } from "../../domain/problem/release-request.ts";
import { type NotSigned, whyNotSigned } from "../../domain/release-request/signing.ts";
import type { CommitOrder, Written } from "../../ports/release-commits.ts";
import type { PreparePorts } from "./ports.ts";

/** After so many useless answers of the API, git is tried: another forge of its kind may lack the call. */
const mostFailures = 4;

interface Committed {
  readonly written: Written;
  readonly findings: readonly Finding[];
}

export type Committer = (order: CommitOrder) => Promise<Committed>;

const noSigning = "Gitea has no call that makes a signed commit of a whole release";

/** Makes the release's commit: by the API where it can, else by git with the reason why. */
export const createCommitter = ({
  signed,
  pushed,
  trees,
}: Pick<PreparePorts, "signed" | "pushed" | "trees">): Committer => {
  let failures = 0;
  let last = "";
  const push = async (order: CommitOrder, reason: NotSigned): Promise<Committed> => ({
    written: await pushed.write(order),
    findings: [requestUnsigned({ ...reason, isGitea: signed === undefined })],
  });
  return async (order) => {
    if (signed === undefined) return await push(order, { why: noSigning });
    if (failures >= mostFailures) return await push(order, { why: last });
    const paths = order.files.map(({ path }) => path);
    const reason = whyNotSigned(order.files, await trees.modes(order.parent, paths));
    if (reason !== undefined) return await push(order, reason);
    const written = await signed.write(order);
    if (written.kind !== "unanswered") return { written, findings: [] };
    last = written.why;
    if (written.cause === "outside") failures += 1;
    if (written.cause !== "permission") return { written, findings: [] };
    // A token may be allowed to push and not to use these calls.
    const other = await push(order, { why: last });
    const isRefused = other.written.kind === "unanswered" && other.written.cause === "permission";
    return isRefused ? { written: { ...written, why: `${last}; ${other.written.why}` }, findings: [] } : other;
  };
};
