import { releaseNotes } from "../../domain/forge-release/notes.ts";
import { likeTags, previousTag, type TagNaming } from "../../domain/forge-release/tag-history.ts";
import { latestTag, type TaggedRelease } from "../../domain/forge-release/wanted.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { ScratchFolder } from "../../ports/scratch.ts";
import type { CreatePorts, CreateWish, Forge } from "./create-wish.ts";
import { type Assets, makeAssets } from "./make-assets.ts";
import type { ReleaseOrder } from "./ports.ts";
import type { Survey } from "./survey.ts";

export interface OrdersFrom {
  readonly tagged: readonly TaggedRelease[];
  readonly survey: Survey;
  /** What the changelogs say of each package, as Markdown. */
  readonly sections: ReadonlyMap<PackageName, string>;
  /** Copies of distributions are kept in it. */
  readonly scratch: ScratchFolder;
}

/** Each release with its notes and files, which of them is shown first, and the tags whose notes had to be cut. */
export const makeOrders = async (
  { tagged, survey, sections, scratch }: OrdersFrom,
  wish: CreateWish,
  ports: CreatePorts & { readonly forge: Forge },
): Promise<{ readonly orders: readonly ReleaseOrder[]; readonly cut: readonly string[] }> => {
  const { released, end, formats, umbrella, template } = wish;
  const published = survey.releases.filter(({ isDraft }) => !isDraft).map(({ tag }) => tag);
  const known = [...new Set([...wish.localTags, ...published])];
  const naming: TagNaming = { formats, umbrella, members: released.members };
  const like = new Map(tagged.map((each) => [each.tag, likeTags(each, known, naming)]));
  const latest = latestTag(tagged, {
    latest: wish.latest,
    versionsLike: ({ tag }) => like.get(tag)!.map(({ version }) => version),
  });
  const orders: ReleaseOrder[] = [];
  const cut: string[] = [];
  const copied = new Map<string, number>();
  for (const each of tagged) {
    const { tag, title, isPrerelease, isUmbrella, version } = each;
    const previous = previousTag(version, like.get(tag)!);
    const compareUrl = previous === undefined ? "" : ports.forge.compareLink(previous, tag);
    const { body, isCut } = releaseNotes(each, { template, sections, compareUrl });
    if (isCut) cut.push(tag);
    const from = { released, kinds: wish.assets, scratch, copied };
    const files = end === "tag" ? none : await makeAssets(each, from, ports);
    const about = { title, body, isPrerelease, isUmbrella, isLatest: tag === latest };
    orders.push({ tag, commit: released.commit, end, ...about, ...files });
  }
  return { orders, cut };
};

const none: Assets = { assets: [], contents: new Map() };
