import { lockBehind, lockMembers, lockRequirements } from "../domain/problem/check-requirements.ts";
import type { PackageName } from "../domain/python/name.ts";
import { canonicalVersion } from "../domain/python/version.ts";
import type { Table } from "../domain/workspace/shapes.ts";
import { defineCheck } from "./frame/check.ts";
import { requiredOtherwise } from "./frame/locked-requirements.ts";
import { sourcesIn } from "./frame/sources.ts";
import type { World } from "./frame/world.ts";

/** `publish` asks uv itself whether the lock is current; this asks no index. */
export const lockVersions = defineCheck({
  name: "lock-versions",
  title: "A `uv.lock` behind the members' versions and requirements",
  why: "The release was not locked after its version was set, or its requirements were changed.",
  kinds: [lockBehind, lockRequirements, lockMembers],
  needs: ["lock"],
  find: (world) => {
    const { packages, lock } = world;
    return packages.flatMap(({ name, member }) => {
      const { version } = member;
      const locked = lock.locals.get(name);
      if (locked === undefined) return [lockMembers({ package: name, place: { file: lock.file } })];
      const place = { file: lock.file, line: locked.line };
      const isBehind =
        version !== undefined &&
        locked.version !== undefined &&
        canonicalVersion(version) !== canonicalVersion(locked.version);
      if (isBehind) return [lockBehind({ package: name, version, locked: locked.version!, place })];
      const others = requiredOtherwise(member, lock.requirements.get(name) ?? [], sourced(world, member.tool));
      return others.length === 0 ? [] : [lockRequirements({ package: name, others, place })];
    });
  },
});

/** What uv takes from elsewhere than an index, or from an index that is named. */
const sourced = ({ workspace, packageOf }: World, tool: Table): ((name: PackageName) => boolean) => {
  const names = new Set([workspace.rootTool, tool].flatMap(sourcesIn).map(({ name }) => name));
  return (name) => names.has(name) || packageOf(name) !== undefined;
};
