import type { Config } from "../../domain/config/config.ts";
import { unknownPackages } from "../../domain/config/config.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { buildGraph, type Graph } from "../../domain/graph/graph.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import type { BoundKind } from "../../domain/pin/bounds.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { planPublish } from "../../domain/plan/plan-publish.ts";
import type { Wish } from "../../domain/plan/wish.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { tagOfAnother } from "../../domain/problem/tag.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { type Elsewhere, tagElsewhere } from "../../domain/tag/elsewhere.ts";
import { type NameTags, nameTags, tagsBeside } from "../../domain/tag/name-tags.ts";
import type { TagClaims } from "../../domain/tag/tag-claims.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import { chooseTarget, type Target } from "../../domain/target/target.ts";
import type { TargetWish } from "../../domain/target/uv-target.ts";
import type { Tag } from "../../domain/validation/past.ts";
import { readNeighbours } from "../../domain/workspace/neighbours.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Files } from "../../ports/files.ts";
import type { Git, Repository } from "../../ports/git.ts";
import type { Indexes } from "../../ports/indexes.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import { originsOf } from "./read-origins.ts";
import { readTagClaims } from "./tag-claims.ts";

/** The inputs that say what to publish, and where. */
export interface PlanWish extends Wish, TargetWish {
  readonly workingDirectory: string;
  readonly tagFormat: readonly string[];
  readonly bounds: BoundKind;
}

/** What of it a survey goes by. */
export type SurveyWish = Omit<PlanWish, "bounds" | "exclude">;

export interface SurveyPorts {
  readonly files: Files;
  readonly git: Git;
  readonly clock: Clock;
  readonly config: Config;
  readonly indexes: Indexes;
  /** Absolute path of a folder as a person named it. */
  readonly absolute: (path: string) => string;
}

/** What there is, before the index is asked and anything is built. */
export interface Survey {
  readonly workspace: Workspace;
  readonly graph: Graph;
  readonly repository: Repository | undefined;
  /** All that there are. */
  readonly tags: readonly Tag[];
  /** Whose those without a name are. */
  readonly claims: TagClaims;
  readonly target: Target;
  readonly indexes: UvIndexes;
  /** Seconds since the epoch: of the commit, else of this run. */
  readonly commitTime: number;
  /** To whom the tag belongs that is to choose, where that is not this workspace. */
  readonly elsewhere: Elsewhere | undefined;
  /** Packages whose dynamic version stands in a file, whatever history there is. Read in a shallow clone alone. */
  readonly versionInFile: ReadonlySet<PackageName>;
  readonly findings: readonly Finding[];
}

/** Reads the workspace, the checkout and where the release goes to. */
export const survey = async (wish: SurveyWish, ports: SurveyPorts): Promise<Survey> => {
  const { files, git, clock, config, absolute } = ports;
  const workspace = readWorkspace(files, absolute(wish.workingDirectory));
  const indexes = ports.indexes.read(workspace.root);
  const target = chooseTarget(wish, indexes);
  if ("code" in target) throw new Problem(target);
  const repository = await git.inspect(workspace.root);
  const names = workspace.members.map(({ name }) => name);
  const elsewhere = readElsewhere(wish, workspace, ports);
  const { topLevel } = repository ?? {};
  const tags = topLevel === undefined ? [] : await git.tags(topLevel);
  const formats = readTagFormats(wish.tagFormat, config);
  return {
    workspace,
    graph: buildGraph(workspace),
    repository,
    tags,
    claims: await readTagClaims({ workspace, formats, tags, topLevel }, { files, past: git }),
    target,
    indexes,
    commitTime: repository?.commitTime ?? Math.floor(clock.now() / 1000),
    elsewhere,
    versionInFile: repository?.isShallow === true ? await inFiles(workspace, files) : new Set(),
    findings: [
      ...workspace.findings,
      ...unknownPackages(config, names),
      ...(elsewhere === undefined ? [] : [tagOfAnother({ tag: wish.tag ?? "", ...elsewhere })]),
    ],
  };
};

const readElsewhere = (
  { packages, tag, tagFormat }: SurveyWish,
  workspace: Workspace,
  { files, config }: Pick<SurveyPorts, "files" | "config">,
): Elsewhere | undefined => {
  if (packages.length > 0 || tag === undefined) return undefined;
  const formats = readTagFormats(tagFormat, config);
  return tagElsewhere(tag, { formats, workspace, neighbours: () => readNeighbours(files, workspace) });
};

const inFiles = async (workspace: Workspace, files: Files): Promise<ReadonlySet<PackageName>> => {
  const origins = await originsOf(withDynamicVersion(workspace), { workspace, files });
  return new Set(origins.flatMap(([name, { kind }]) => (kind === "stated" ? [name] : [])));
};

/** Members that can be released and whose version only their build backend knows. */
export const withDynamicVersion = (workspace: Workspace): readonly Member[] =>
  publishable(workspace).filter(({ version }) => version === undefined);

export interface PlanRequest {
  readonly wish: PlanWish;
  readonly survey: Survey;
  readonly config: Config;
  readonly released: ReadonlyMap<string, IndexProject>;
  /** Of members with a dynamic version. */
  readonly versions: ReadonlyMap<string, string>;
  /** ULID. */
  readonly id: string;
  readonly now: number;
}

/** How tags are read, and named. */
export const tagNaming = (
  { workspace, tags, claims, repository }: Survey,
  { tagFormat, config }: Pick<SurveyWish, "tagFormat"> & Pick<SurveyPorts, "config">,
): { readonly formats: TagFormats; readonly nameTags: NameTags } => {
  const formats = readTagFormats(tagFormat, config);
  return {
    formats,
    nameTags: nameTags({ formats, config, workspace, claims, ...tagsBeside(tags, repository?.commit) }),
  };
};

/** The plan, and all that speaks against it. */
export const makePlan = (request: PlanRequest): { readonly plan: Plan; readonly findings: readonly Finding[] } => {
  const { wish, survey, config, released, versions, id, now } = request;
  const { workspace, graph, target, repository, elsewhere, commitTime, versionInFile } = survey;
  const naming = tagNaming(survey, { ...wish, config });
  return planPublish({
    workspace,
    graph,
    config,
    wish,
    elsewhere,
    tagFormats: naming.formats,
    nameTags: naming.nameTags,
    bounds: wish.bounds,
    index: { name: target.name, upload_url: target.uploadUrl, simple_url: target.simpleUrl },
    released,
    versions,
    isShallow: repository?.isShallow,
    versionInFile,
    run: { id, commit: repository?.commit ?? null, commitTime, now },
  });
};
