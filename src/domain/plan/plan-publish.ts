import { type Config, configOf } from "../config/config.ts";
import { type Graph, hardRequirements } from "../graph/graph.ts";
import type { BoundKind } from "../pin/bounds.ts";
import { checkRequirements } from "../pin/check-requirements.ts";
import { planBounds } from "../pin/plan-bounds.ts";
import { hardCycle } from "../problem/cycles.ts";
import type { Finding } from "../problem/finding.ts";
import { versionRefused } from "../problem/plan.ts";
import { tagIsNotVersion } from "../problem/tag.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion, isSameVersion } from "../python/version.ts";
import type { Elsewhere } from "../tag/elsewhere.ts";
import type { NameTag, NameTags } from "../tag/name-tags.ts";
import type { TagFormats } from "../tag/tag-format.ts";
import { presetOfUrl } from "../target/presets.ts";
import { indexTitle } from "../target/title.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { boundSiblings } from "./bound-siblings.ts";
import { checkBuilds } from "./check-builds.ts";
import { checkGroups, leftBehind } from "./check-groups.ts";
import { checkShallow, deepening, madeUp } from "./check-shallow.ts";
import { checkSiblings } from "./check-siblings.ts";
import { checkTag } from "./check-tag.ts";
import { checkVersions, versionOf } from "./check-versions.ts";
import { type Choice, choose, type Selection } from "./choice.ts";
import { boundVersions, unboundExtras } from "./extra-bounds.ts";
import { orderOf, waitsOf } from "./order.ts";
import { isWork, type Plan, type PlanIndex, type PlannedPackage } from "./plan.ts";
import type { Released } from "./released.ts";
import { isOnIndex } from "./sibling-requirement.ts";
import { wheelPattern } from "./wheel-pattern.ts";
import { readWish, type Wish } from "./wish.ts";

export interface PlanInput {
  readonly workspace: Workspace;
  readonly graph: Graph;
  readonly config: Config;
  readonly wish: Wish;
  /** To whom the tag belongs where that is not this workspace. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly tagFormats: TagFormats;
  readonly nameTags: NameTags;
  readonly bounds: BoundKind;
  readonly index: PlanIndex;
  /** Asked of the index for every member that can be published. */
  readonly released: Released;
  /** Versions of members whose version is dynamic; those that could not be found are not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly run: {
    /** ULID. */
    readonly id: string;
    /** Full SHA, `null` without git. */
    readonly commit: string | null;
    /** Seconds since the epoch. */
    readonly commitTime: number;
    /** Milliseconds since the epoch. */
    readonly now: number;
  };
  /** Whether the clone lacks history, by which a backend may tell a version. */
  readonly isShallow?: boolean | undefined;
}

/**
 * What a run publishes, in order, and all that speaks against it: with a finding of severity error nothing may be built.
 * Throws a `Problem` where the wish names nothing.
 */
export const planPublish = (input: PlanInput): { readonly plan: Plan; readonly findings: readonly Finding[] } => {
  const { workspace, config, index, released, run } = input;
  const { members } = workspace;
  const selection = readWish(input.wish, { members, config, tagFormats: input.tagFormats, elsewhere: input.elsewhere });
  const versions = canonicalVersions(members, input.versions);
  const context = {
    selection,
    config,
    versions,
    released,
    indexName: indexTitle(index),
    refusesLocal: refusesLocal(index),
    now: run.now,
  };
  const choices = new Map(members.map((member) => [member.name, choose(member, context)]));
  const { packages, criticalPath } = arrange(input, {
    selection,
    versions,
    choices,
    nameTag: input.nameTags(versions),
  });
  const plan: Plan = {
    schema_version: 1,
    id: run.id,
    commit: run.commit,
    commit_time: run.commitTime,
    created_at: new Date(run.now).toISOString(),
    index,
    packages,
    critical_path: criticalPath,
  };
  return { plan, findings: check(input, { selection, versions, choices, packages }) };
};

const isRehearsal = ({ name }: PlanIndex): boolean => name === "rehearsal";

/** The rehearsal has PyPI's rules. */
const refusesLocal = (index: PlanIndex): boolean => isRehearsal(index) || presetOfUrl(index.upload_url) !== undefined;

interface Decided {
  readonly selection: Selection;
  /** Canonical. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly choices: ReadonlyMap<PackageName, Choice>;
}

const canonicalVersions = (members: readonly Member[], resolved: ReadonlyMap<PackageName, string>) =>
  new Map(
    members.flatMap((member): (readonly [PackageName, string])[] => {
      const version = canonicalVersion(versionOf(member, resolved) ?? "");
      return version === undefined ? [] : [[member.name, version]];
    }),
  );

const workOf = (choices: Decided["choices"]): ReadonlySet<PackageName> =>
  new Set([...choices].filter(([, choice]) => isWork(choice)).map(([name]) => name));

/** The packages in order. What is left alone stands after the work of the level at which it could be installed. */
const arrange = (input: PlanInput, decided: Decided & { readonly nameTag: NameTag }) => {
  const { workspace, graph } = input;
  const work = workOf(decided.choices);
  const needs = hardRequirements(graph);
  const waits = waitsOf(needs, work);
  const unitOf = new Map(
    graph.cycles.flatMap((cycle) => {
      const unit = cycle.filter((name) => work.has(name));
      return unit.map((name) => [name, unit] as const);
    }),
  );
  const units = [...new Set([...work].map((name) => unitOf.get(name) ?? [name]))];
  const { levels, criticalPath } = orderOf({ units, needs: waits });
  const levelOf = new Map(levels.flatMap((each, level) => each.flat().map((name) => [name, level] as const)));
  const levelAfter = ({ name }: Member): number =>
    Math.max(0, ...(waits.get(name) ?? []).map((need) => levelOf.get(need)! + 1));
  const leftAlone = Map.groupBy(
    workspace.members.filter(({ name }) => !work.has(name)),
    levelAfter,
  );

  const members = new Map(workspace.members.map((member) => [member.name, member]));
  const packagesOf = (level: number): readonly PlannedPackage[] => {
    const working = (levels[level] ?? []).flat().map((name) => members.get(name)!);
    return [...working, ...(leftAlone.get(level) ?? [])].map((member) => ({
      ...describe(member, input, decided),
      level,
      needs: needs.get(member.name) ?? [],
      unit: unitOf.get(member.name) ?? [member.name],
    }));
  };
  // What is left alone may stand one level above all work.
  return { packages: [...levels, []].flatMap((_, level) => packagesOf(level)), criticalPath };
};

const describe = (
  member: Member,
  input: PlanInput,
  { selection, versions, choices, nameTag }: Decided & { readonly nameTag: NameTag },
): Omit<PlannedPackage, "level" | "needs" | "unit"> => {
  const { bounds } = input;
  const { platforms } = configOf(input.config, member.name);
  const { name } = member;
  const version = versions.get(name);
  const choice = choices.get(name)!;
  return {
    name,
    raw_name: member.rawName,
    path: member.path,
    version: version ?? null,
    status: choice.status,
    reason: choice.reason,
    bounds: isWork(choice) ? planBounds(member, bounds, boundVersions(input, { versions, choices })) : [],
    tag: version === undefined ? null : tagOf({ name, version }, nameTag, selection),
    requires_python: member.requiresPython ?? null,
    on_index: choice.onIndex,
    wheels: version === undefined ? [] : platforms.map((platform) => wheelPattern(platform, { name, version })),
  };
};

/** The tag that chose the release, where there is one; else the one that it would have. */
const tagOf = (
  release: { readonly name: PackageName; readonly version: string },
  nameTag: NameTag,
  { tag }: Selection,
): string => {
  const isMeant = tag !== undefined && (tag.match.kind === "workspace" || tag.match.name === release.name);
  return isMeant && isSameVersion(tag.match.version, release.version) ? tag.text : nameTag(release);
};

const check = (
  input: PlanInput,
  { selection, versions, choices, packages }: Decided & { readonly packages: readonly PlannedPackage[] },
): readonly Finding[] => {
  const { workspace, graph, config, index, released, bounds, tagFormats, versions: resolved } = input;
  const byName = new Map(packages.map((each) => [each.name, each]));
  const toPublish = workspace.members.filter(({ name }) => isWork(choices.get(name)!));
  const cycles = graph.cycles
    .map((cycle) => cycle.filter((name) => isWork(choices.get(name)!)))
    .filter(({ length }) => length > 1);
  const requiredBy = bounds === "off" ? new Map() : boundSiblings(toPublish, workspace, versions);
  const isShallow = input.isShallow === true;
  const unsure = isShallow ? madeUp(workspace, versions) : new Set<PackageName>();
  const unfit = [
    ...(selection.tag === undefined ? [] : checkTag({ tag: selection.tag, tagFormats, workspace, choices, versions })),
    ...checkVersions({
      workspace,
      members: [...toPublish, ...requiredBy.keys()],
      requiredBy,
      resolved,
      refusesLocal: refusesLocal(index),
    }),
  ];
  return [
    ...(isShallow ? checkShallow(workspace, byName) : []),
    ...unfit.map((finding) =>
      finding.code === tagIsNotVersion.code || finding.code === versionRefused.code
        ? deepening(finding, finding.package === undefined ? [...unsure] : [finding.package as PackageName], unsure)
        : finding,
    ),
    ...checkGroups({
      ...workspace,
      config,
      versions,
      isReleasing: (name) => isWork(choices.get(name)!),
      behind: leftBehind(choices, { selection, versions, released, now: input.run.now }),
    }),
    ...toPublish.flatMap((member) =>
      checkRequirements(workspace, member, {
        siblings: byName,
        isServed: (sibling) => (specifier) => isOnIndex({ specifier }, sibling, released),
      }),
    ),
    ...checkSiblings({
      workspace,
      packages: byName,
      released,
      selection,
      indexName: indexTitle(index),
      isRehearsal: isRehearsal(index),
      unsure,
    }),
    ...unboundExtras(toPublish, input, { versions, choices }),
    ...checkBuilds({ workspace, packages: byName, released }, cycles),
    ...cycles.map((cycle) => hardCycle({ packages: cycle })),
  ];
};
