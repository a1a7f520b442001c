import { readTagFormats } from "../../domain/config/tag-formats.ts";
import type { Back } from "../../stages/finish/commit-back.ts";
import { createReleases } from "../../stages/finish/create-releases.ts";
import { trialOf } from "../../stages/finish/released.ts";
import type { TakenManifest } from "../../stages/finish/take-manifest.ts";
import type { Result } from "../action.ts";
import { readCheckout } from "./checkout.ts";
import { expectLatest, readWish } from "./inputs.ts";
import { openNext } from "./next.ts";
import type { CreateReleasePorts, FinishInputs } from "./ports.ts";
import { resultOf } from "./result.ts";
import { isIndexOfRun, isVersionOfCode, ofAnother, readReleased } from "./source.ts";

/**
 * Finishes the release that a publishing run has left (`takeManifest` reads it from its store), or, without one, that of
 * the tag in the inputs. `inputs.dist` and `inputs.manifestPath` only tell the command that goes on from here.
 */
export const finishRelease = async (
  taken: TakenManifest | undefined,
  inputs: FinishInputs,
  ports: CreateReleasePorts,
): Promise<Result> => {
  const wish = readWish(inputs, ports);
  const nothing = { releases: [], areImmutable: undefined };
  const trial = taken && trialOf(taken);
  if (trial !== undefined) return resultOf({ ...nothing, findings: [trial] }, inputs, ports);
  const checkout = await readCheckout(inputs, taken, ports);
  const formats = readTagFormats(inputs.tagFormat, ports.config);
  const other = ofAnother(inputs, { taken, checkout, formats }, ports);
  if (other !== undefined) return resultOf({ ...nothing, findings: [other] }, inputs, ports);
  const released = await readReleased(inputs, { taken, checkout, formats }, ports);
  expectLatest(wish.latest, released.members.keys());
  if (!inputs.tags) return resultOf({ ...nothing, findings: released.published.findings }, inputs, ports);
  // The umbrella of one tag would be of its package alone.
  const needsManifest =
    taken !== undefined &&
    (wish.umbrella !== undefined ||
      isIndexOfRun(taken, inputs, ports) ||
      (await isVersionOfCode(released, checkout, ports)));
  // A command by the tag would ask another index.
  const isByTag = (inputs.dist ?? inputs.manifestPath) === undefined;
  const command = needsManifest && isByTag ? undefined : wish.command;
  await using run = await ports.runs.brief();
  const forge = ports.openForge(inputs.githubToken?.secret);
  const created = await createReleases(
    {
      ...wish,
      command,
      byTag: taken === undefined ? inputs.tag : undefined,
      needsManifest,
      released,
      checkout,
      formats,
      localTags: checkout.tags,
    },
    { ...ports, forge, scratch: run.scratch },
  );
  const isWhole = released.published.missing.length === 0;
  const back =
    isWhole && inputs.commitBack !== "off" ? await openNext(created, { inputs, checkout, run }, ports) : none;
  return resultOf({ ...created, findings: [...created.findings, ...back.findings] }, inputs, {
    start: ports.start,
    kind: forge?.kind,
    request: back.request,
  });
};

const none: Back = { request: undefined, findings: [] };
