import { explainError } from "../../domain/problem/unexpected.ts";
import { guardSummary, guardText } from "../../domain/report/guard-summary.ts";
import { finishStep } from "../../domain/report/last-step.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import { takeManifest } from "../../stages/finish/take-manifest.ts";
import type { Result } from "../action.ts";
import { finishRelease } from "../create-release/finish-release.ts";
import { expectLatest, readWish } from "../create-release/inputs.ts";
import type { CreateReleasePorts } from "../create-release/ports.ts";
import { isTrial } from "../publish/guard-event.ts";
import { uploadLogin } from "../upload-login.ts";
import type { ReleaseInputs } from "./ports.ts";

/** Throws where what the inputs say of tags and releases cannot be: after the upload that would be news. */
export const checkFinish = (inputs: ReleaseInputs, workspace: Workspace, ports: CreateReleasePorts): void => {
  const { latest } = readWish({ ...inputs, dist: undefined, manifestPath: undefined }, ports);
  expectLatest(
    latest,
    publishable(workspace).map(({ name }) => name),
  );
};

/**
 * Makes the tags and releases of what was published whole; `undefined` where nothing was. What stops it is a finding: the
 * packages are public, and a run that ends here is not one that published nothing.
 */
export const finishPublished = async (
  { outputs = {} }: Result,
  inputs: ReleaseInputs,
  ports: CreateReleasePorts,
): Promise<Result | undefined> => {
  const folder = outputs["dist-path"];
  if (folder === undefined || isTrial(inputs) || outputs.published !== "true") return undefined;
  // The command that goes on from here: by the tag, where there is one.
  const from = { dist: inputs.tag === undefined ? folder : undefined, manifestPath: undefined };
  const { index, checkUrl } = inputs;
  const target = { index, checkUrl, upload: uploadLogin(inputs) };
  try {
    const taken = await takeManifest(await ports.runs.store(folder));
    return await finishRelease(taken, { ...inputs, ...from, target }, ports);
  } catch (error) {
    const findings = explainError(error);
    const verdict = "No tags and releases were made";
    const report = { verdict, findings, lastStep: finishStep(findings, ports.start) };
    return { findings, document: {}, text: guardText(report), summary: guardSummary(report), error };
  }
};
