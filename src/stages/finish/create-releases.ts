import { mostNotes } from "../../domain/changelog/bounded.ts";
import { type TaggedRelease, taggedReleases } from "../../domain/forge-release/wanted.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { finishNotesCut, finishWithoutNotes } from "../../domain/problem/finish-notes.ts";
import { forgeUnknown } from "../../domain/problem/forge-release.ts";
import { finishUmbrellaOfOne } from "../../domain/problem/umbrella.ts";
import type { CreatePorts, CreateWish } from "./create-wish.ts";
import { finish } from "./finish.ts";
import { makeOrders } from "./make-orders.ts";
import type { FinishedRelease } from "./ports.ts";
import { type NotesPorts, readSections } from "./read-notes.ts";

/** A release with what became of it. */
export type Created = TaggedRelease & Pick<FinishedRelease, "url" | "state">;

export interface CreatedReleases {
  readonly releases: readonly Created[];
  readonly areImmutable: boolean | undefined;
  readonly findings: readonly Finding[];
}

/** Makes tags and releases of what was published: packages in their order, then the umbrella. */
export const createReleases = async (wish: CreateWish, ports: CreatePorts): Promise<CreatedReleases> => {
  const { released, end } = wish;
  const { ofOne } = released;
  const umbrella = ofOne === undefined ? wish.umbrella : undefined;
  const { forge } = ports;
  const { releases: tagged, findings } = taggedReleases(released.published, umbrella);
  const left = ofOne === undefined || wish.umbrella === undefined ? [] : [finishUmbrellaOfOne({ tag: ofOne })];
  const said = [...released.published.findings, ...findings, ...left];
  const names = tagged.map(({ tag }) => tag);
  if (names.length === 0) return { releases: [], areImmutable: undefined, findings: said };
  if (forge === undefined) {
    const releases = tagged.map((each): Created => ({ ...each, url: undefined, state: "skipped" }));
    return { releases, areImmutable: undefined, findings: [...said, forgeUnknown({ tags: names })] };
  }
  await using scratch = await ports.scratch.folder("assets");
  const notes = await sectionsOf(wish, ports);
  const cut: string[] = [];
  const finished = await finish(
    {
      names,
      umbrella: tagged.find(({ isUmbrella }) => isUmbrella)?.tag,
      commit: released.commit,
      needsReleases: end !== "tag",
      command: wish.command,
      byTag: wish.byTag,
      needsManifest: wish.needsManifest,
      orders: async (survey) => {
        const made = await makeOrders({ tagged, survey, sections: notes.sections, scratch }, wish, { ...ports, forge });
        cut.push(...made.cut);
        return made.orders;
      },
    },
    { ...forge, clock: ports.clock, signal: ports.signal },
  );
  const became = new Map(finished.releases.map((each) => [each.tag, each]));
  // A tag alone has no notes, and what was there keeps its own.
  const hasWritten = (tag: string): boolean =>
    became.get(tag)?.state === "created" && became.get(tag)?.url !== undefined;
  return {
    releases: tagged.map((each) => ({ ...each, ...became.get(each.tag)! })),
    areImmutable: finished.areImmutable,
    findings: [
      ...said,
      ...(names.some(hasWritten) ? notes.findings : []),
      ...cut.filter(hasWritten).map((tag) => finishNotesCut({ tag, most: mostNotes })),
      ...finished.findings,
    ],
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
