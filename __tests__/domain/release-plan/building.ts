import type { Change, Size } from "../../../src/domain/changes/change.ts";
import { parseRequirement } from "../../../src/domain/python/requirement.ts";
import { type PlanRequest, planRelease } from "../../../src/domain/release-plan/plan-release.ts";
import type { Candidate, ReleasePlan } from "../../../src/domain/release-plan/release-plan.ts";
import { readBumps } from "../../../src/domain/release-plan/request.ts";
import type { VersionedGroup } from "../../../src/domain/release-plan/units.ts";
import { formatTag, parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { readPyproject } from "../../../src/domain/workspace/pyproject.ts";
import type { Member } from "../../../src/domain/workspace/workspace.ts";
import { pyproject } from "../../stages/release-plan/planning.ts";

export interface Made extends Partial<Omit<Candidate, "history" | "member" | "base">> {
  readonly name: string;
  readonly version?: string;
  readonly requires?: readonly string[];
  /** A requirement that its build backend adds, and whether from a file that it reads. */
  readonly dynamic?: string;
  readonly isOfFile?: true;
  /** More of its `pyproject.toml`. */
  readonly more?: string;
  /** Sizes of its changes. */
  readonly changes?: readonly Size[];
  /** `null` for a package that was never released. */
  readonly base?: string | null;
  readonly releaseAs?: readonly string[];
  /** What is released beside `base`. */
  readonly released?: readonly string[];
  /** Commits that nobody could read. */
  readonly unread?: number;
  /** Commits that release nothing. */
  readonly silent?: number;
}

const memberOf = ({ name, version = "1.0.0", requires = [], more = "", dynamic, isOfFile }: Made): Member => {
  const text = pyproject({ name, version, requires, more });
  const { project, tool } = readPyproject(`${name}/pyproject.toml`, text);
  const parsed = dynamic === undefined ? undefined : parseRequirement(dynamic);
  const added = parsed?.ok
    ? [{ ...addedByBackend, requirement: parsed.requirement, ...(isOfFile && { isOfFile }) }]
    : [];
  return { ...project!, requirements: [...project!.requirements, ...added], path: name, isPackage: true, text, tool };
};

const addedByBackend = { table: "uv.lock", index: 0, kind: "dynamic" } as const;

const types: Readonly<Record<Size, string>> = { major: "feat", minor: "feat", patch: "fix" };

export const candidate = (made: Made): Candidate => {
  const {
    name,
    version = "1.0.0",
    base = version,
    changes = [],
    releaseAs = [],
    unread = 0,
    silent = 0,
    released = [],
    requires: _,
    more: __,
    dynamic: ___,
    isOfFile: ____,
    ...rest
  } = made;
  const all = changes.map(
    (bump, index): Change => ({
      source: "commit",
      id: `${name}${index}`.padEnd(40, "0"),
      time: index,
      pullRequest: undefined,
      packages: [name],
      type: types[bump],
      scope: undefined,
      breaking: bump === "major",
      text: `change ${index}`,
      note: "",
      bump,
    }),
  );
  return {
    member: memberOf(made),
    stated: version,
    versionFile: `${name}/pyproject.toml`,
    base: base === null ? undefined : { version: base, tag: `${name}-v${base}` },
    since: base === null ? "the beginning" : `${name}-v${base}`,
    taken: base === null ? released : [base, ...released],
    history: {
      name,
      changes: all,
      commits: changes.length + unread + silent + releaseAs.length,
      unread,
      releaseAs: releaseAs.map((text, index) => ({ text, commit: `${index}`.padEnd(40, "0") })),
    },
    fragments: [],
    leftOut: undefined,
    isTold: false,
    lacksSection: false,
    isOfTag: false,
    isTagUnread: false,
    isByYear: false,
    ...rest,
  };
};

export interface Asked extends Partial<Omit<PlanRequest, "candidates" | "request" | "groups">> {
  readonly bump?: readonly string[];
  readonly groups?: Readonly<Record<string, readonly [VersionedGroup["versioning"], ...string[]]>>;
}

export const requestOf = (made: readonly Made[], { bump = [], groups = {}, ...rest }: Asked = {}): PlanRequest => ({
  candidates: made.map(candidate),
  unreleasable: [],
  unread: [],
  since: undefined,
  request: readBumps(bump, { members: made.map(({ name }) => name) }).request,
  prerelease: undefined,
  forceUnchanged: false,
  dependents: "specifier",
  bounds: "lower",
  prefix: "",
  groups: Object.entries(groups).map(([name, [versioning, ...members]]) => ({
    name,
    versioning,
    packages: members,
    members,
  })),
  nameTags: () => (release) => formatTag(parseTagFormats([], new Map()) as TagFormats, release),
  ...rest,
});

export const plan = (made: readonly Made[], asked?: Asked): ReleasePlan => planRelease(requestOf(made, asked));

/** `name version`, by name. */
export const versions = (made: readonly Made[], asked?: Asked): readonly string[] =>
  plan(made, asked).packages.map(({ name, proposed }) => `${name} ${proposed}`);
