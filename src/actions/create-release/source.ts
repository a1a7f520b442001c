import { withoutLogin } from "../../domain/indexes/login.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import type { PlanIndex } from "../../domain/plan/plan.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { finishTagUnread } from "../../domain/problem/finish.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { tagOfAnother } from "../../domain/problem/tag.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import { tagElsewhere } from "../../domain/tag/elsewhere.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import { readingOf } from "../../domain/target/reading.ts";
import { indexTitle } from "../../domain/target/title.ts";
import { withSlash } from "../../domain/text/url.ts";
import { type AskedIndex, chooseAskedIndex } from "../../domain/validation/asked-index.ts";
import { readVersions } from "../../domain/validation/version.ts";
import { readNeighbours } from "../../domain/workspace/neighbours.ts";
import { rootAround } from "../../domain/workspace/root.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import { type Released, releasedByManifest, releasedByTag } from "../../stages/finish/released.ts";
import { type TakenManifest, takeManifest, takeWholeDist } from "../../stages/finish/take-manifest.ts";
import { askable, findTargetIndex, findUploadIndex } from "../../stages/validate/find-index.ts";
import type { Checkout } from "./checkout.ts";
import type { CreateReleaseInputs, CreateReleasePorts, FinishInputs } from "./ports.ts";

/** What a publishing run has left; `undefined` where a tag alone is given. */
export const takeGiven = async (
  { dist, manifestPath }: CreateReleaseInputs,
  { runs, absolute }: CreateReleasePorts,
): Promise<TakenManifest | undefined> => {
  if (dist !== undefined) return await takeWholeDist(await runs.store(absolute(dist)));
  if (manifestPath === undefined) return undefined;
  const [, folder = "", name = ""] = /^(.*)[/\\]([^/\\]+)$/.exec(absolute(manifestPath)) ?? [];
  return await takeManifest(await runs.store(folder === "" ? "/" : folder), name);
};

interface Given {
  readonly taken: TakenManifest | undefined;
  readonly checkout: Checkout;
  readonly formats: TagFormats;
}

/** A tag alone that is of another workspace of the repository: its push starts the workflows of all of them. */
export const ofAnother = (
  { tag }: CreateReleaseInputs,
  { taken, checkout, formats }: Given,
  { files }: CreateReleasePorts,
): Finding | undefined => {
  if (taken !== undefined || tag === undefined || "why" in checkout) return undefined;
  const { workspace } = checkout;
  const neighbours = () => readNeighbours(files, workspace);
  const elsewhere = tagElsewhere(tag, { formats, workspace, neighbours });
  return elsewhere && tagOfAnother({ tag, ...elsewhere });
};

/** What was published, by the index. */
export const readReleased = async (
  { workingDirectory, index, tag, exclude, target }: FinishInputs,
  { taken, checkout, formats }: Given,
  ports: CreateReleasePorts,
): Promise<Released> => {
  const uv = ports.indexes.read(rootAround(ports.files, ports.absolute(workingDirectory)));
  if (taken !== undefined) {
    const planned = plannedIndex(taken.manifest.plan.index, { index, uv, target }, ports);
    return await releasedByManifest(taken, { index: planned, formats, tag }, ports);
  }
  if ("why" in checkout) throw new Problem(finishTagUnread({ tag: tag!, why: checkout.why, lacks: "checkout" }));
  const { name, index: asked } = findUploadIndex(index, ports.config, uv);
  if (asked === undefined) {
    throw new Problem(
      invalidValue({ what: "index", expected: "the index that the release goes to, such as pypi", value: name }),
    );
  }
  return await releasedByTag({ tag: tag!, ...checkout, exclude, config: ports.config, formats }, askable(asked), ports);
};

/**
 * Whether the files of the checkout alone lead to another index than the one that was published to: an input, or a variable
 * of uv's, named it.
 */
export const isIndexOfRun = (
  { manifest: { plan } }: TakenManifest,
  { workingDirectory }: CreateReleaseInputs,
  { indexes, files, absolute, config }: CreateReleasePorts,
): boolean => {
  const uv = indexes.read(rootAround(files, absolute(workingDirectory)));
  const variables = { publishUrl: undefined, checkUrl: undefined, publishIndex: undefined };
  const { index: own } = config.settings;
  try {
    const { index } = findUploadIndex(typeof own === "string" ? own : undefined, config, { ...uv, variables });
    return index === undefined || withSlash(index.simpleUrl) !== withSlash(plan.index.simple_url);
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
};

/** Whether code alone says a version of the release: a tag of it would release nothing. */
export const isVersionOfCode = async (
  { published: { packages } }: Released,
  checkout: Checkout,
  { files }: CreateReleasePorts,
): Promise<boolean> => {
  if ("why" in checkout) return false;
  const { workspace } = checkout;
  const members = workspace.members.filter(({ name }) => packages.some((each) => each.name === name));
  const read = sourceReader(files, workspace);
  return (await readVersions({ workspace, members, read })).findings.length > 0;
};

/**
 * The index that the manifest was published to. A login goes to it only where this run's own settings, or uv's, name that
 * very address: whoever can change a manifest could send it anywhere.
 */
const plannedIndex = (
  planned: PlanIndex,
  { index, uv, target }: Pick<FinishInputs, "index" | "target"> & { readonly uv: UvIndexes },
  { config: { settings } }: CreateReleasePorts,
): AskedIndex | undefined => {
  const configured = { index: settings.index, checkUrl: settings["check-url"] };
  const known = [...new Set([planned.name, ...(index === undefined ? [] : [index])])].flatMap((name) => {
    const asked = chooseAskedIndex({ index: name, configured, uv });
    return asked === undefined || "code" in asked ? [] : [asked];
  });
  const own = target && findTargetIndex(target, uv).index;
  const isPlanned = (url: string): boolean => withSlash(url) === withSlash(planned.simple_url);
  const same = [...(own === undefined ? [] : [own]), ...known].find(({ simpleUrl }) => isPlanned(simpleUrl));
  if (same !== undefined) return same;
  if (!/^https?:\/\//.test(planned.simple_url) || !URL.canParse(planned.simple_url)) return undefined;
  const found = { title: indexTitle(planned), simpleUrl: planned.simple_url };
  const isUvs = uv.declared.some(({ url }) => isPlanned(withoutLogin(url)));
  return {
    ...found,
    login: isUvs ? readingOf({ ...found, name: planned.name }, { upload: undefined, uv }).login : undefined,
  };
};
