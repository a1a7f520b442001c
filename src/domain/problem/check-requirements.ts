import { defineFinding } from "./finding.ts";
import { named } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

interface About {
  readonly package: string;
  readonly requirement: string;
  readonly place: FilePlace;
}

export const selfRequirement = defineFinding<About>(
  {
    code: "RA-REQUIRES-ITSELF",
    severity: "warning",
    mender: "project",
    meaning: "A package requires itself to be installed or built.",
    why: "It says nothing at best; a build would need an older release of the package itself.",
    mend: "Remove the requirement.",
  },
  ({ package: name, requirement, place }) => ({
    package: name,
    message: `${name} requires itself: ${requirement}`,
    hint: "Remove the requirement",
    ...place,
  }),
);

export const needsPrivate = defineFinding<About & { sibling: string; reason: string; purpose: string }>(
  {
    code: "RA-REQUIRES-PRIVATE",
    severity: "error",
    mender: "project",
    meaning: "A published package requires a member of the workspace that is never published.",
    why: "The requirement is on no index, or there it is another project.",
    mend: "Publish the sibling as well, do without it, or make the package private, too. What only developers need goes into a dependency group.",
  },
  ({ package: name, requirement, sibling, reason, purpose, place }) => ({
    package: name,
    message: `${name} is published and requires ${requirement}${purpose}, but ${sibling} is not published (${reason})`,
    hint: `Publish ${sibling}, too, or do without it; what only developers need goes into a dependency group; where ${name} is never published either, mark it private`,
    ...place,
  }),
);

export const extraMarker = defineFinding<About & { extras: readonly string[] }>(
  {
    code: "RA-REQUIRES-EXTRA-MARKER",
    severity: "warning",
    mender: "project",
    meaning:
      'A requirement in `dependencies` has an `extra == "…"` marker of an extra that `[project]` does not declare.',
    why: "pip leaves the requirement out for who asks for that extra.",
    mend: "Move the requirement to `[project.optional-dependencies]`, under the extra, without the marker.",
  },
  ({ package: name, requirement, extras, place }) => ({
    package: name,
    message: `${name} has an extra inside dependencies alone: ${requirement}`,
    hint: `Move it to [project.optional-dependencies]${extras.length === 0 ? "" : ` under ${extras.join(" and ")}`}, without that part of the marker`,
    ...place,
  }),
);

export const orphanRequirement = defineFinding<
  About & {
    source: string;
    /** Whether it is a folder of the repository. */
    mayBeMember: boolean;
  }
>(
  {
    code: "RA-REQUIRES-ORPHAN",
    severity: "warning",
    mender: "project",
    meaning:
      "A published package requires what uv takes here from a folder or file that is no member of the workspace.",
    why: "Users get whatever the index has by that name, or nothing.",
    mend: "Make a folder of the repository a member, by `workspace = true` in place of the path, or remove the entry in `[tool.uv.sources]`.",
  },
  ({ package: name, requirement, source, mayBeMember, place }) => ({
    package: name,
    message: `${name} requires ${requirement}, which uv takes from ${source}, and which is no member`,
    hint: `${mayBeMember ? "Make the folder a member of the workspace, with workspace = true in place of the path, or remove" : "Remove"} the entry in [tool.uv.sources]: it comes from an index then`,
    ...place,
  }),
);

export const similarToSibling = defineFinding<About & { sibling: string }>(
  {
    code: "RA-REQUIRES-SIMILAR-NAME",
    severity: "warning",
    mender: "project",
    meaning: "A requirement is no member's name, but PyPI would take it for the same as one.",
    why: "It is most likely a spelling of the sibling, and installs somebody else's project, or nothing.",
    mend: "Write the sibling's name, where that is meant.",
  },
  ({ package: name, requirement, sibling, place }) => ({
    package: name,
    message: `${name} requires ${requirement}, which is no member, but looks like ${sibling}`,
    hint: `Write ${sibling} if that is meant`,
    ...place,
  }),
);

export const orphanSource = defineFinding<{
  owner: string;
  source: string;
  package: string | undefined;
  place: FilePlace;
}>(
  {
    code: "RA-SOURCE-UNUSED",
    severity: "notice",
    mender: "project",
    meaning: "An entry in `[tool.uv.sources]` is for a name that nothing requires.",
    why: "It is left over, or the requirement that it was meant for is spelled otherwise and comes from the index.",
    mend: "Remove the entry, or correct the name, unless a `uv.toml` names it.",
  },
  ({ owner, source, package: name, place }) => ({
    ...(name === undefined ? {} : { package: name }),
    message: `[tool.uv.sources] of ${owner} has an entry that nothing requires: ${source}`,
    hint: "Remove the entry, or correct the name, unless a uv.toml names it",
    ...place,
  }),
);

export const sourceNotMember = defineFinding<{
  owner: string;
  source: string;
  package: string | undefined;
  isUsed: boolean;
  nearest: string | undefined;
  place: FilePlace;
}>(
  {
    code: "RA-SOURCE-NOT-A-MEMBER",
    severity: "error",
    mender: "project",
    meaning: "`[tool.uv.sources]` says `workspace = true` for a name that is no member of the workspace.",
    why: "uv refuses to lock, or to build, as soon as the name is required.",
    mend: "Correct the name, add the folder to `tool.uv.workspace.members`, or remove the entry, as `check --fix --yes` does where it can.",
  },
  ({ owner, source, package: name, isUsed, nearest, place }) => ({
    ...(name === undefined ? {} : { package: name }),
    message: `[tool.uv.sources] of ${owner} takes ${source} for a member of the workspace, which it is not${isUsed ? "" : "; nothing requires it"}`,
    hint:
      nearest === undefined
        ? `Let its folder be a member (uv passes over one with managed = false), or remove the entry${isUsed ? ": it comes from an index then" : ""}`
        : `Did you mean ${nearest}?`,
    ...place,
  }),
);

export const siblingSourceMissing = defineFinding<{ package: string; sibling: string; place: FilePlace }>(
  {
    code: "RA-SOURCE-MISSING",
    severity: "error",
    mender: "project",
    meaning:
      "A package requires a member of its own workspace, and `[tool.uv.sources]`, its own or the root's, does not say `workspace = true` for it.",
    why: "uv then neither locks nor syncs anything of the workspace.",
    mend: "Write `NAME = { workspace = true }` into `[tool.uv.sources]` of the package, in place of another entry for it, or into the root's.",
  },
  ({ package: name, sibling, place }) => ({
    package: name,
    message: `${name} requires ${sibling}, a member of the workspace, and no [tool.uv.sources] says so: uv refuses to lock`,
    hint: `Write into [tool.uv.sources], in place of another entry for it: ${sibling} = { workspace = true }`,
    ...place,
  }),
);

export const lockBehind = defineFinding<{ package: string; version: string; locked: string; place: FilePlace }>(
  {
    code: "RA-LOCK-BEHIND",
    severity: "warning",
    mender: "project",
    meaning: "`uv.lock` has another version of a member than its `pyproject.toml`.",
    why: "The release was not locked after its version was set: `publish` refuses a lock that is out of date.",
    mend: "Run `uv lock`, and commit the file unless git ignores it.",
  },
  ({ package: name, version, locked, place }) => ({
    package: name,
    message: `${name} is ${version} in its pyproject.toml and ${locked} in uv.lock`,
    hint: "Run uv lock, and commit the file unless git ignores it",
    ...place,
  }),
);

export const lockRequirements = defineFinding<{ package: string; others: readonly string[]; place: FilePlace }>(
  {
    code: "RA-LOCK-REQUIREMENTS-DIFFER",
    severity: "warning",
    mender: "project",
    meaning: "A member's requirements are not those that `uv.lock` was made from.",
    why: "They were changed and not locked: `publish` refuses a lock that is out of date.",
    mend: "Run `uv lock`, and commit the file unless git ignores it.",
  },
  ({ package: name, others, place }) => ({
    package: name,
    message: `uv.lock was made from other requirements of ${name}: ${named(others)}`,
    hint: "Run uv lock, and commit the file unless git ignores it",
    ...place,
  }),
);

export const lockMembers = defineFinding<{ package: string; place: FilePlace }>(
  {
    code: "RA-LOCK-MEMBERS-DIFFER",
    severity: "warning",
    mender: "project",
    meaning: "`uv.lock` lacks a member of the workspace.",
    why: "The lock is older than the workspace: `publish` refuses a lock that is out of date.",
    mend: "Run `uv lock`, and commit the file unless git ignores it.",
  },
  ({ package: name, place }) => ({
    package: name,
    message: `${name} is a member of the workspace and not in uv.lock`,
    hint: "Run uv lock, and commit the file unless git ignores it",
    ...place,
  }),
);

export const sourceElsewhere = defineFinding<{
  package: string;
  requirement: string;
  /** As in `a git repository`. */
  from: string;
  place: FilePlace;
}>(
  {
    code: "RA-SOURCES-ELSEWHERE",
    severity: "warning",
    mender: "project",
    meaning: "`[tool.uv.sources]` takes a requirement from git, a URL, or an index of its own.",
    why: "Sources are uv's: users get the requirement from their own index, in another version or not at all.",
    mend: "Require a release that the users' index has, and try the package with it: `uv pip install --no-sources` with its folder, and with those of the siblings that it requires. Where it is meant so, list the code under `ignore`.",
  },
  ({ package: name, requirement, from, place }) => ({
    package: name,
    message: `${name} takes a requirement from ${from} here, and users will get it from their own index: ${requirement}`,
    hint: "See that the users' index has a release that will do, and try it with uv pip install --no-sources, its folder and those of the siblings that it requires",
    ...place,
  }),
);
