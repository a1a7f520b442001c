import { configOf } from "../config/config.ts";
import { hardRequirements } from "../graph/graph.ts";
import { planBounds } from "../pin/plan-bounds.ts";
import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion, isSameVersion } from "../python/version.ts";
import type { NameTag } from "../tag/name-tags.ts";
import { indexTitle } from "../target/title.ts";
import type { Member } from "../workspace/workspace.ts";
import { checkPlan } from "./check-plan.ts";
import { versionOf } from "./check-versions.ts";
import { choose, type Selection } from "./choice.ts";
import { boundVersions } from "./extra-bounds.ts";
import { refusesLocal } from "./index-rules.ts";
import { orderOf, waitsOf } from "./order.ts";
import { isWork, type Plan, type PlannedPackage } from "./plan.ts";
import type { Decided, PlanInput } from "./plan-input.ts";
import { isSince, releasesOf } from "./released.ts";
import { wheelPattern } from "./wheel-pattern.ts";
import { readWish } from "./wish.ts";

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
  return { plan, findings: checkPlan(input, { selection, versions, choices, packages }) };
};

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
  const isTaken =
    choice.status === "published" &&
    version !== undefined &&
    input.run.commit !== null &&
    isSince(releasesOf(input.released, name), version, input.run.commitTime * 1000);
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
    ...(isTaken ? { since_commit: true } : {}),
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
