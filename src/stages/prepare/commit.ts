import type { Finding } from "../../domain/problem/finding.ts";
import { requestUnsigned } from "../../domain/problem/release-request.ts";
import { whyNotSigned } from "../../domain/release-request/signing.ts";
import type { CommitOrder, Written } from "../../ports/release-commits.ts";
import type { PreparePorts } from "./ports.ts";

/** After so many useless answers of the API, git is tried: another forge of its kind may lack the call. */
const mostFailures = 4;

const noSigning = "this forge's API has no call that commits on another branch's place";

/** Makes the release's commit: by the API where it can, else by git with the reason why. */
export const createCommitter = ({ signed, pushed, trees }: PreparePorts) => {
  let failures = 0;
  let last = "";
  return async (order: CommitOrder): Promise<{ readonly written: Written; readonly findings: readonly Finding[] }> => {
    const paths = order.files.map(({ path }) => path);
    const why =
      signed === undefined
        ? noSigning
        : failures >= mostFailures
          ? last
          : whyNotSigned(order.files, await trees.modes(order.parent, paths));
    if (signed !== undefined && why === undefined) {
      const written = await signed.write(order);
      if (written.kind === "unanswered" && written.cause === "outside") {
        failures += 1;
        last = written.why;
      }
      return { written, findings: [] };
    }
    return { written: await pushed.write(order), findings: [requestUnsigned({ why: why! })] };
  };
};
