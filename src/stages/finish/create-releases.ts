import { mostNotes } from "../../domain/changelog/bounded.ts";
import { releaseNotes } from "../../domain/forge-release/notes.ts";
import { likeTags, previousTag, type TagNaming } from "../../domain/forge-release/tag-history.ts";
import { latestTag, type TaggedRelease, taggedReleases } from "../../domain/forge-release/wanted.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { finishNotesCut, finishWithoutNotes } from "../../domain/problem/finish.ts";
import { forgeUnknown } from "../../domain/problem/forge-release.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { TagFormat, TagFormats } from "../../domain/tag/tag-format.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ForgeReleases } from "../../ports/forge-releases.ts";
import type { ForgeTags } from "../../ports/forge-tags.ts";
import type { OpenIndex } from "../../ports/package-index.ts";
import type { Scratch } from "../../ports/scratch.ts";
import { finish } from "./finish.ts";
import { type AssetKind, makeAssets } from "./make-assets.ts";
import type { FinishedRelease, ReleaseOrder } from "./ports.ts";
import { type NotesPorts, readSections } from "./read-notes.ts";
import type { Released } from "./released.ts";
import type { Survey } from "./survey.ts";

/** The forge's repository. */
export interface Forge {
  readonly kind: "github" | "gitea";
  readonly releases: ForgeReleases;
  readonly tags: ForgeTags;
  /** Address of what came from one tag to another. */
  readonly compareLink: (from: string, to: string) => string;
}

export interface CreatePorts extends NotesPorts {
  /** `undefined` where no repository of a forge is known. */
  readonly forge: Forge | undefined;
  readonly openIndex: OpenIndex;
  readonly scratch: Scratch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface CreateWish {
  readonly released: Released;
  /** The checkout of the released commit, or why there is none. */
  readonly checkout: { readonly workspace: Workspace } | { readonly why: string };
  readonly formats: TagFormats;
  readonly umbrella: TagFormat | undefined;
  readonly end: ReleaseOrder["end"];
  readonly assets: readonly AssetKind[];
  /** A user's own text, with placeholders. */
  readonly template: string | undefined;
  readonly latest: "auto" | PackageName;
  /** Path of changelogs, with `{name}` and `{path}`. */
  readonly changelog: string | undefined;
  /** Tags of the checkout. */
  readonly localTags: readonly string[];
  /** What a person types to finish what is left. */
  readonly command: string;
}

/** A release with what became of it. */
export type Created = TaggedRelease & Pick<FinishedRelease, "url" | "state">;

export interface CreatedReleases {
  readonly releases: readonly Created[];
  readonly areImmutable: boolean | undefined;
  readonly findings: readonly Finding[];
}

/** Makes tags and releases of what was published: packages in their order, then the umbrella. */
export const createReleases = async (wish: CreateWish, ports: CreatePorts): Promise<CreatedReleases> => {
  const { released, umbrella, end } = wish;
  const { forge } = ports;
  const { releases: tagged, findings } = taggedReleases(released.published, umbrella);
  const said = [...released.published.findings, ...findings];
  const names = tagged.map(({ tag }) => tag);
  if (names.length === 0) return { releases: [], areImmutable: undefined, findings: said };
  if (forge === undefined) {
    const releases = tagged.map((each): Created => ({ ...each, url: undefined, state: "skipped" }));
    return { releases, areImmutable: undefined, findings: [...said, forgeUnknown({ tags: names })] };
  }
  await using scratch = await ports.scratch.folder("assets");
  const notes = await sectionsOf(wish, ports);
  const cut: Finding[] = [];
  const copied = new Map<string, number>();
  const orders = async (survey: Survey): Promise<readonly ReleaseOrder[]> => {
    const known = [
      ...new Set([...wish.localTags, ...survey.releases.filter((each) => !each.isDraft).map(({ tag }) => tag)]),
    ];
    const naming: TagNaming = { formats: wish.formats, umbrella, members: released.members };
    const like = new Map(tagged.map((each) => [each.tag, likeTags(each, known, naming)]));
    const versionsLike = ({ tag }: TaggedRelease) => (like.get(tag) ?? []).map(({ version }) => version);
    const latest = latestTag(tagged, { latest: wish.latest, versionsLike });
    const made: ReleaseOrder[] = [];
    for (const each of tagged) {
      const { tag, title, isPrerelease, isUmbrella, version } = each;
      const previous = previousTag(version, like.get(tag) ?? []);
      const compareUrl = previous === undefined ? "" : forge.compareLink(previous, tag);
      const { body, isCut } = releaseNotes(each, { template: wish.template, sections: notes.sections, compareUrl });
      if (isCut) cut.push(finishNotesCut({ tag, most: mostNotes }));
      const files =
        end === "tag"
          ? { assets: [], contents: new Map() }
          : await makeAssets(each, { released, kinds: wish.assets, scratch, copied }, ports);
      const rest = { title, body, isPrerelease, isUmbrella, isLatest: tag === latest, end };
      made.push({ tag, commit: released.commit, ...rest, ...files });
    }
    return made;
  };
  const wanted = { names, commit: released.commit, needsReleases: end !== "tag", command: wish.command, orders };
  const finished = await finish(wanted, { ...forge, clock: ports.clock, signal: ports.signal });
  const became = new Map(finished.releases.map((each) => [each.tag, each]));
  return {
    releases: tagged.map((each) => ({ ...each, ...became.get(each.tag)! })),
    areImmutable: finished.areImmutable,
    findings: [...said, ...(end === "tag" ? [] : notes.findings), ...cut, ...finished.findings],
  };
};

const sectionsOf = async ({ checkout, released, changelog, template }: CreateWish, ports: NotesPorts) => {
  const isAsked = template === undefined || template.includes("{changelog}");
  if ("why" in checkout) {
    return { sections: new Map<string, string>(), findings: isAsked ? [finishWithoutNotes(checkout)] : [] };
  }
  const { workspace } = checkout;
  return {
    sections: await readSections(released.published.packages, { workspace, pattern: changelog }, ports),
    findings: [],
  };
};
