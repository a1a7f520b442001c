import { keptApart } from "../../domain/changelog/apart.ts";
import { readChangelogs } from "../../domain/changelog/changelog-file.ts";
import { readNews } from "../../domain/changes/fragments/read-news.ts";
import { type Reads, readsOf } from "../../domain/changes/reads.ts";
import type { Config } from "../../domain/config/config.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { npmName } from "../../domain/fragments/npm-name.ts";
import { nowhere } from "../../domain/init/changelog-places.ts";
import type { ForgeHome } from "../../domain/init/forge-home.ts";
import { leftovers } from "../../domain/init/leftovers.ts";
import type { TitledIndex } from "../../domain/init/next-steps/setting.ts";
import { unmeantRoot, untaggedExamples, withoutLocal } from "../../domain/init/nobodys.ts";
import { type Evidence, type Found, findSettings, nothingFound } from "../../domain/init/propose-config.ts";
import {
  componentOf,
  featuresArePatches,
  releasePleaseConfig,
  sectionTypes,
} from "../../domain/init/release-please.ts";
import { releasedAt } from "../../domain/init/released-at.ts";
import { findRivals, type Rival } from "../../domain/init/rivals.ts";
import { readStamp, type Setup } from "../../domain/init/stamp.ts";
import { tagStyle } from "../../domain/init/tag-style.ts";
import { linkedPackages, pinnedPackages } from "../../domain/init/together.ts";
import { workflowFolder, workflowNames } from "../../domain/init/workflows/files.ts";
import { type OtherIndexes, otherIndexes, ownIndexOf } from "../../domain/init/workflows/own-index.ts";
import { type WheelBuilds, wheelBuilds } from "../../domain/init/workflows/wheel-builds.ts";
import { compiledLanguage } from "../../domain/plan/build-time.ts";
import { unpublishable } from "../../domain/plan/choice.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { nothingToRelease } from "../../domain/problem/init.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { movingTags } from "../../domain/tag/moving-tags.ts";
import { isClaimedBeside } from "../../domain/tag/tag-claims.ts";
import { chooseTarget, titleOf } from "../../domain/target/target.ts";
import { textOf } from "../../domain/text/json.ts";
import { canonicalVersions, readVersions } from "../../domain/validation/version.ts";
import { fromTop } from "../../domain/workspace/from-top.ts";
import { type Neighbour, readNeighbours } from "../../domain/workspace/neighbours.ts";
import { join } from "../../domain/workspace/path.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import { folderReader, sourceReader, topOf } from "../../domain/workspace/source-text.ts";
import { isInSubmodule } from "../../domain/workspace/submodules.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import type { CommitLog } from "../../ports/commit-log.ts";
import type { Files } from "../../ports/files.ts";
import type { History } from "../../ports/history.ts";
import type { Indexes } from "../../ports/indexes.ts";
import type { Remotes } from "../../ports/remotes.ts";
import { readTagClaims } from "../plan/tag-claims.ts";
import { findChangelogs } from "./find-changelogs.ts";
import { findHome } from "./find-home.ts";
import { type ReadCommits, readCommits } from "./read-commits.ts";
import { besideFragments, type ToldChangelogs, toldChangelogs } from "./told-changes.ts";
import { readPlaces } from "./version-files.ts";
import { otherWorkflows, readWorkflows } from "./workflows.ts";

export interface SurveyPorts {
  readonly files: Files;
  /** Absolute path of a folder as a person named it. */
  readonly absolute: (path: string) => string;
  readonly history: Pick<History, "read" | "textsAt">;
  readonly commits: Pick<CommitLog, "read">;
  readonly remotes: Remotes;
  readonly indexes: Indexes;
  readonly config: Config;
}

/** What a workspace, its clone and its configuration say of how it is released. */
export interface Survey extends ToldChangelogs {
  readonly workspace: Workspace;
  readonly evidence: Evidence;
  readonly found: Found;
  /** Packages whose version is made of tags, and what makes it. */
  readonly tagTools: ReadonlyMap<PackageName, string>;
  readonly commits: ReadCommits;
  /** What counts beside fragments; `undefined` where nothing does. */
  readonly besideFragments: string | undefined;
  readonly branch: string;
  /** The repository's address; `undefined` where nothing tells it. */
  readonly home: ForgeHome | undefined;
  /** As its address or its folders say it; `undefined` where neither does. */
  readonly forge: Setup["forge"] | undefined;
  /** How `init` was told to set the repository up before. */
  readonly setup: { readonly [Key in keyof Setup]?: Setup[Key] | undefined };
  /** Workflows by their paths from the top, where there is something of a name of ours. */
  readonly workflows: ReadonlyMap<string, string>;
  /** Others, that release already. */
  readonly rivals: readonly Rival[];
  /** Settings of tools that release, from the repository's top. */
  readonly leftovers: readonly string[];
  /** Whether members lie in submodules of the repository. */
  readonly hasSubmodules: boolean;
  /** Whether there is a folder of workflows where only Forgejo looks. */
  readonly isForgejo: boolean;
  /** Packages whose wheels fit one platform each, and for which no platforms are set. */
  readonly compiled: readonly PackageName[];
  /** The jobs that build wheels, and what none builds. */
  readonly wheels: WheelBuilds;
  /** Where releases go, where that is not PyPI. */
  readonly index: TitledIndex | undefined;
  readonly others: OtherIndexes;
  readonly findings: readonly Finding[];
}

/** Reads all that `init` decides by. Nothing is written, and nobody is asked. */
export const survey = async (folder: string, ports: SurveyPorts): Promise<Survey> => {
  const { files, history, remotes, config, indexes } = ports;
  const workspace = readWorkspace(files, ports.absolute(folder));
  const candidates = publishable(workspace).filter((member) => unpublishable(member, config) === undefined);
  const [past, stated, clone] = await Promise.all([
    history.read(workspace.root, undefined),
    readVersions({ workspace, members: candidates, read: sourceReader(files, workspace) }),
    remotes.read(workspace.root),
  ]);
  const moving = movingTags(past?.tags ?? []);
  const { tags: all = [], topLevel } = past ?? {};
  const formats = readTagFormats([], config);
  const claims = await readTagClaims({ workspace, formats, tags: all, topLevel }, { files, past: history });
  const tags = all.map(({ name }) => name).filter((name) => !moving.includes(name) && !isClaimedBeside(claims, name));
  const versions = canonicalVersions(stated);
  const released = withoutLocal(candidates, versions, tags);
  const workflows = readWorkflows(workspace, files, workflowNames);
  const stamps = [...workflows.values()].flatMap((text) => readStamp(text) ?? []);
  // Whoever set the repository up had their say.
  const untagged = stamps.length === 0 ? untaggedExamples(released, tags, versions) : [];
  // Beside examples alone, the root is what is released.
  const meant = released.filter(({ name }) => !untagged.includes(name));
  const examples =
    stamps.length === 0 ? [...untagged, ...unmeantRoot(meant, { members: workspace.members, tags })] : [];
  const members = released.filter(({ name }) => !examples.includes(name));
  const wish = { members, pattern: textOf(config.settings.changelog), config };
  const read = sourceReader(files, workspace);
  const please = releasePleaseConfig(workspace, read);
  const { changelogs, places } =
    stamps.length === 0
      ? await findChangelogs(files, wish, { workspace, please, read })
      : { changelogs: await readChangelogs(files, workspace, wish), places: nowhere };
  const news = readNews(files, workspace, { members, apart: keptApart(workspace, changelogs, read) });
  const root = privateRoot(workspace, members);
  const packages = members.map(({ name, path }) => ({
    name,
    path,
    version: stated.versions.get(name)?.version,
    npmName: npmName(read, path),
    component: componentOf(please, path, workspace.prefix),
  }));
  const commits = await readCommits(past, ports);
  const evidence: Evidence = {
    packages,
    members: workspace.members.map(({ name }) => name),
    prefix: workspace.prefix,
    top: (workspace.above ?? root)?.version,
    tags,
    moving,
    releasedAt: releasedAt(past?.tags ?? [], { packages, prefix: workspace.prefix }),
    examples,
    fromTags: stated.untagged.map(({ name }) => name),
    together: [...linkedPackages(please, members, workspace.prefix), ...pinnedPackages(members, versions)],
    patched: featuresArePatches(please, packages, workspace.prefix),
    commitTypes: new Map([...commits.types, ...sectionTypes(please, packages, workspace.prefix)]),
    hasFragments: news.tooled.size > 0,
    changelogs: places,
    ...(await readPlaces(
      workspace,
      { members, root },
      { read, stated: stated.versions, list: folderReader(files, workspace) },
    )),
  };
  const isCompiled = (member: Member): boolean => {
    const setup = read(join(member.path, "setup.py"));
    const hasSetup = setup.kind === "text";
    return compiledLanguage(member, hasSetup) !== undefined || (hasSetup && /\bext_modules\b/.test(setup.text));
  };
  const { home, forge } = findHome(workspace, clone, files);
  const uvIndexes = indexes.read(workspace.root);
  const target = chooseTarget(
    { index: textOf(config.settings.index), checkUrl: textOf(config.settings["check-url"]) },
    uvIndexes,
  );
  // Without it the workflows would be for PyPI, where everyone sees what was meant for others.
  if ("code" in target) throw new Problem([target]);
  const index = ownIndexOf(target, uvIndexes);
  return {
    workspace,
    evidence,
    found: {
      ...(stamps.length === 0 ? findSettings(evidence, config) : nothingFound(evidence)),
      ...(members.length === 0 ? taggedBefore(workspace, evidence) : {}),
    },
    ...toldChangelogs(changelogs.values()),
    tagTools: new Map(stated.untagged.map(({ name, tool }) => [name, tool])),
    commits,
    besideFragments: besideFragments(
      members.map(({ name }) => name),
      readsOf((config.settings.changes ?? "auto") as Reads | "auto", news),
    ),
    branch: past?.likelyBranch ?? "main",
    home,
    forge,
    setup: { ...stamps[0], ...stamps.find(({ flow }) => flow !== undefined) },
    workflows,
    rivals: findRivals(otherWorkflows(workspace, files)),
    leftovers: leftovers(workspace, read),
    isForgejo: files.list(join(topOf(workspace), workflowFolder.forgejo)) !== undefined,
    hasSubmodules: workspace.members.some(({ path }) =>
      isInSubmodule(files, topOf(workspace), join(workspace.root, path)),
    ),
    compiled: members
      .filter((member) => isCompiled(member) && !config.packages.get(member.name)?.platforms.length)
      .map(({ name }) => name),
    wheels: wheelBuilds(members.map(({ name }) => ({ name, platforms: config.packages.get(name)?.platforms ?? [] }))),
    others: otherIndexes(target, uvIndexes, config.settings.index !== undefined),
    index: index && { ...index, title: titleOf(target) },
    findings: [...workspace.findings, ...(members.length === 0 ? [nothingFor(workspace, { files, config })] : [])],
  };
};

/** Where nothing can be released as the files stand, something else may have released and tagged it. */
const taggedBefore = ({ members }: Workspace, evidence: Evidence): Pick<Found, "isTagged" | "tagFormats"> => {
  const { isUsed, formats } = tagStyle(evidence.tags, { packages: members, prefix: evidence.prefix });
  return { isTagged: isUsed, tagFormats: formats };
};

/** Names the members with what keeps each from being released, and the projects that might have been meant. */
const nothingFor = (workspace: Workspace, { files, config }: Pick<SurveyPorts, "files" | "config">): Finding => {
  const others = readNeighbours(files, workspace).filter(
    ({ name, whyNever }) => name !== undefined && whyNever === undefined,
  );
  const hasLock = ({ path }: Neighbour): boolean =>
    files.realPath(join(topOf(workspace), join(path, "uv.lock"))) !== undefined;
  const finding = nothingToRelease({
    members: workspace.members.map((member) => `${member.name} (${unpublishable(member, config)?.reason})`),
    others: others.filter((each) => !hasLock(each)).map(({ path }) => path),
    locked: others.filter(hasLock).map(({ path }) => path),
  });
  return fromTop(finding, workspace);
};

const privateRoot = (workspace: Workspace, released: readonly Member[]): Member | undefined =>
  workspace.members.find((member) => member.path === "." && !released.includes(member));
