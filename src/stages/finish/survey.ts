import type { SeenRelease } from "../../domain/forge-release/decide.ts";
import type { ForgeRelease, ForgeTag } from "../../domain/forge-release/forge-release.ts";
import { checkNames } from "../../domain/forge-release/names.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { commitUnknown } from "../../domain/problem/forge-tag.ts";
import { answered, isRefusal, OpenStep } from "./open-step.ts";
import type { FinishPorts } from "./ports.ts";

/** What the forge has before anything is written. */
export interface Survey {
  readonly tags: ReadonlyMap<string, ForgeTag>;
  readonly releases: readonly ForgeRelease[];
  /** Whether releases are locked when they are published; `undefined` where the token may not ask. */
  readonly areImmutable: boolean | undefined;
  /** What speaks against the names: then nothing is to be written. */
  readonly findings: readonly Finding[];
}

export interface SurveyWish {
  readonly names: readonly string[];
  readonly umbrella?: string | undefined;
  readonly byTag?: string | undefined;
  readonly commit: string;
  readonly needsReleases: boolean;
}

/** Tags that are asked for at once. */
const atOnce = 8;

/** Looks at all names together. Throws an `OpenStep`. */
export const surveyForge = async (
  { names, umbrella, byTag, commit, needsReleases }: SurveyWish,
  { releases, tags, signal }: FinishPorts,
): Promise<Survey> => {
  const hasCommit = answered(await tags.hasCommit(commit), "look for the commit");
  if (hasCommit === undefined) throw new OpenStep("see the repository", { kind: "missing" });
  const there: ForgeTag[] = [];
  for (let at = 0; at < names.length; at += atOnce) {
    signal.throwIfAborted();
    const found = await Promise.all(names.slice(at, at + atOnce).map((name) => tags.find(name)));
    there.push(...found.flatMap((answer) => answered(answer, "read the tags") ?? []));
  }
  const rulesets = await tags.rulesets();
  // A token that may not read them may still pass them.
  const rules = isRefusal(rulesets) ? [] : answered(rulesets, "read the rulesets");
  const listed = needsReleases ? answered(await releases.list(), "read the releases") : undefined;
  const immutable = needsReleases ? await releases.areImmutable() : undefined;
  const known = new Map(there.map((tag) => [tag.name, tag]));
  // Whoever is to check the tag out need not push what is here.
  const isHere = byTag === undefined || (known.get(byTag)?.commit ?? commit) === commit;
  return {
    tags: known,
    releases: listed?.items ?? [],
    areImmutable: immutable?.kind === "found" ? immutable.value : undefined,
    findings: [
      ...(hasCommit || !isHere ? [] : [commitUnknown({ commit })]),
      ...checkNames({ names, umbrella, byTag, commit, there: known, rulesets: rules ?? [] }),
    ],
  };
};

/** What the forge has of one tag now. Throws an `OpenStep`. */
export const lookAgain = async (tag: string, { releases, tags }: FinishPorts): Promise<SeenRelease> => ({
  tag: answered(await tags.find(tag), "read the tag"),
  releases: (answered(await releases.list(), "read the releases")?.items ?? []).filter((each) => each.tag === tag),
  isReadBack: false,
});
