import { commitBackLeftOut } from "../../domain/problem/commit-back.ts";
import { exitStatus } from "../../domain/problem/problem.ts";
import { topOf } from "../../domain/workspace/source-text.ts";
import type { RunFolder } from "../../ports/runs.ts";
import { type Back, commitBack } from "../../stages/finish/commit-back.ts";
import type { CreatedReleases } from "../../stages/finish/create-releases.ts";
import { makeNextFiles } from "../../stages/finish/next-files.ts";
import type { Checkout } from "./checkout.ts";
import type { CreateReleaseInputs, CreateReleasePorts } from "./ports.ts";

const none: Back = { request: undefined, findings: [] };

/** Opens the pull request to the next version where it is asked for, and the release is whole. */
export const openNext = async (
  { releases, findings }: CreatedReleases,
  {
    inputs,
    checkout,
    run,
  }: { readonly inputs: CreateReleaseInputs; readonly checkout: Checkout; readonly run: Pick<RunFolder, "scratch"> },
  ports: CreateReleasePorts,
): Promise<Back> => {
  const { commitBack: word, versionFiles, githubToken } = inputs;
  const isWhole = exitStatus(findings) === 0 && releases.every(({ state }) => state !== "skipped");
  const [first] = releases;
  if (word === "off" || !isWhole || first === undefined) return none;
  if ("why" in checkout) return { ...none, findings: [commitBackLeftOut({ why: checkout.why, lacksCheckout: true })] };
  const { workspace } = checkout;
  const opened = await ports.openNext({ folder: topOf(workspace), scratch: run.scratch }, githubToken?.secret);
  if (opened === undefined) return none;
  const packages = releases.filter(({ isUmbrella }) => !isUmbrella).flatMap((each) => each.packages);
  const made = await makeNextFiles({ workspace, packages, word, versionFiles, run }, opened.files);
  const [wrong] = made.findings.filter(({ severity }) => severity === "error");
  if (wrong !== undefined) return { ...none, findings: [commitBackLeftOut({ why: wrong.message })] };
  if (made.changes.length === 0) return { ...none, findings: made.findings };
  const { tag } = releases.at(-1) ?? first;
  const request = { ...opened.request, clock: ports.clock, signal: ports.signal };
  const back = await commitBack({ ...made, word, tag }, request);
  return { ...back, findings: [...made.findings, ...back.findings] };
};
