import { lockBehind, lockMembers } from "../domain/problem/check-requirements.ts";
import { canonicalVersion } from "../domain/python/version.ts";
import { defineCheck } from "./frame/check.ts";

/** `publish` asks uv itself whether the lock is current; this asks no index. */
export const lockVersions = defineCheck({
  name: "lock-versions",
  title: "A `uv.lock` behind the members' versions",
  why: "The release was not locked after its version was set.",
  kinds: [lockBehind, lockMembers],
  needs: ["lock"],
  find: ({ packages, lock }) =>
    packages.flatMap(({ name, member: { version } }) => {
      const locked = lock.locals.get(name);
      if (locked === undefined) return [lockMembers({ package: name, place: { file: lock.file } })];
      if (version === undefined || locked.version === undefined) return [];
      if (canonicalVersion(version) === canonicalVersion(locked.version)) return [];
      const place = { file: lock.file, line: locked.line };
      return [lockBehind({ package: name, version, locked: locked.version, place })];
    }),
});
