import type { Config } from "../../domain/config/config.ts";
import { matchesName } from "../../domain/config/name-pattern.ts";
import {
  judgePublished,
  type PublishedPackages,
  type PublishedQuestion,
  questionOf,
} from "../../domain/forge-release/published.ts";
import { unpublishable } from "../../domain/plan/choice.ts";
import { isWork } from "../../domain/plan/plan.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { finishOfTrial, finishTagUnread, finishWithoutCommit } from "../../domain/problem/finish.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { named as list } from "../../domain/problem/shown.ts";
import { canonicalVersion, isSameVersion } from "../../domain/python/version.ts";
import { checkDistTag } from "../../domain/run/dist-tag.ts";
import { fitsNone } from "../../domain/tag/fits-none.ts";
import { matchTag, type TagMatch, type TagMembers } from "../../domain/tag/match-tag.ts";
import type { TagFormats } from "../../domain/tag/tag-format.ts";
import { tagMembers } from "../../domain/tag/tag-owners.ts";
import { presetOfUrl } from "../../domain/target/presets.ts";
import { indexTitle } from "../../domain/target/title.ts";
import { isCommitHash } from "../../domain/text/commit-hash.ts";
import type { AskedIndex } from "../../domain/validation/asked-index.ts";
import { readVersions, withTag } from "../../domain/validation/version.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";
import type { IndexFile, OpenIndex } from "../../ports/package-index.ts";
import { askIndex } from "./ask-index.ts";
import type { TakenManifest } from "./take-manifest.ts";

/** What was published, from one commit. */
export interface Released {
  /** Full hash. */
  readonly commit: string;
  readonly published: PublishedPackages;
  /** What the index lists of each package. */
  readonly files: ReadonlyMap<string, readonly IndexFile[]>;
  readonly index: AskedIndex | undefined;
  /** `undefined` where a tag alone says what was released. */
  readonly taken: TakenManifest | undefined;
  readonly members: TagMembers;
  /** The tag that alone says what was released, where that is one package of several. */
  readonly ofOne?: string | undefined;
}

/** What asks the index needs. */
export interface ReleasedPorts {
  readonly openIndex: OpenIndex;
  readonly signal: AbortSignal;
}

/** A trial gets no tag: nothing that users could have was published. */
export const trialOf = ({ manifest: { plan } }: TakenManifest): Finding | undefined => {
  const isTrial = plan.index.name === "rehearsal" || presetOfUrl(plan.index.upload_url)?.name === "testpypi";
  return isTrial ? finishOfTrial({ index: indexTitle(plan.index) }) : undefined;
};

/** The full hash of the commit that was built; a `Problem` where the manifest does not say it. */
export const builtCommit = ({ manifest: { plan } }: TakenManifest): string => {
  if (isCommitHash(plan.commit)) return plan.commit;
  const releases = plan.packages.filter(isWork).map(({ name, version }) => `${name} ${version}`);
  throw new Problem(finishWithoutCommit({ releases }));
};

/** What a publishing run has left, held against the index. */
export const releasedByManifest = async (
  taken: TakenManifest,
  {
    index,
    formats,
    tag,
  }: {
    readonly index: AskedIndex | undefined;
    readonly formats: TagFormats;
    /** Of the run, where it is about one. */
    readonly tag: string | undefined;
  },
  ports: ReleasedPorts,
): Promise<Released> => {
  const { plan } = taken.manifest;
  const commit = builtCommit(taken);
  const foreign = checkDistTag(plan, { tag: undefined, formats });
  if (foreign.length > 0) throw new Problem(foreign);
  const members = new Map(plan.packages.map(({ name, version }) => [name, version ?? undefined]));
  return { commit, taken, members, ...(await judged(questionOf(taken.manifest, { tag }), index, ports)) };
};

export interface TagQuestion {
  /** Without `refs/tags/`. */
  readonly tag: string;
  /** The checkout's. */
  readonly commit: string;
  readonly workspace: Workspace;
  /** Names or globs that the configuration leaves out of what a tag for all publishes. */
  readonly exclude: readonly string[];
  readonly config: Config;
  readonly formats: TagFormats;
}

/** What a tag names of the checkout, held against the index. */
export const releasedByTag = async (
  { tag, commit, workspace, exclude, config, formats }: TagQuestion,
  index: AskedIndex | undefined,
  ports: ReleasedPorts & { readonly files: Files },
): Promise<Released> => {
  const members = publishable(workspace);
  const neverOf = (member: Member) => unpublishable(member, config)?.reason;
  const released = members.filter((member) => neverOf(member) === undefined);
  const match = matchTag(tag, formats, tagMembers(members));
  if (match === undefined) {
    throw new Problem(fitsNone(tag, formats, { members: tagMembers(released), hasPackages: false }));
  }
  const read = sourceReader(ports.files, workspace);
  const { versions } = withTag(await readVersions({ workspace, members, read }), match);
  const isLeftOut = ({ name }: Member) => exclude.some((pattern) => matchesName(pattern, name));
  const meant = members.filter((member) =>
    match.kind === "workspace" ? !isLeftOut(member) : member.name === match.name,
  );
  const named = meant
    .filter((member) => neverOf(member) === undefined)
    .map(({ name, path }) => ({ name, path, tag, version: canonicalVersion(versions.get(name)?.version ?? "") }));
  const packages = named.flatMap(({ version, ...rest }) =>
    version !== undefined && isSameVersion(version, match.version) ? [{ ...rest, version }] : [],
  );
  if (packages.length === 0) {
    const isOfCode = named.length > 0 && named.every(({ version }) => version === undefined);
    const why = isOfCode
      ? `no file says the version of ${list(named.map(({ name }) => name))}`
      : whyNot(match, named, meant[0] && neverOf(meant[0]));
    throw new Problem(finishTagUnread({ tag, why, lacks: isOfCode ? "version" : undefined }));
  }
  const title = index?.title ?? "the index";
  const address = index === undefined || presetOfUrl(index.simpleUrl) !== undefined ? undefined : index.simpleUrl;
  const question = { packages, distributions: [], outcomes: [], since: undefined, index: title, asked: { address } };
  const ofOne = match.kind === "package" && released.length > 1 ? tag : undefined;
  return { commit, taken: undefined, members: tagMembers(members), ofOne, ...(await judged(question, index, ports)) };
};

const whyNot = (
  match: TagMatch,
  [only]: readonly { readonly name: string; readonly version: string | undefined }[],
  never: string | undefined,
) => {
  if (match.kind === "workspace") return `no package has version ${match.version}`;
  return only === undefined ? `${match.name} is not published (${never})` : `${only.name} has version ${only.version}`;
};

const judged = async (
  question: PublishedQuestion,
  index: AskedIndex | undefined,
  { openIndex, signal }: ReleasedPorts,
): Promise<Pick<Released, "published" | "files" | "index">> => {
  const names = question.packages.map(({ name }) => name);
  const sights = await askIndex(names, index && openIndex(index), signal);
  const files = new Map([...sights].flatMap(([name, sight]) => (sight.kind === "seen" ? [[name, sight.files]] : [])));
  return { published: judgePublished(question, sights), files, index };
};
