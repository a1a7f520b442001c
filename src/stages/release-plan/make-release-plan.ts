import { keptApart } from "../../domain/changelog/apart.ts";
import { type ChangelogFile, readChangelogs } from "../../domain/changelog/changelog-file.ts";
import { apartFromShared } from "../../domain/changelog/of-some-members.ts";
import type { Unread } from "../../domain/changes/change.ts";
import { combine, newsChanges } from "../../domain/changes/combine.ts";
import { type AllNews, readNews } from "../../domain/changes/fragments/read-news.ts";
import { readsCommits, readsOf } from "../../domain/changes/reads.ts";
import { versionedGroups } from "../../domain/config/groups.ts";
import { versionNotCanonical } from "../../domain/problem/check-metadata.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { gitMissing } from "../../domain/problem/git.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { noHistory, preparedWaits, shallowHistory } from "../../domain/problem/release-plan.ts";
import type { Stated } from "../../domain/problem/version-sources.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { doubtsLeft } from "../../domain/release-plan/doubts.ts";
import { withOnePlace } from "../../domain/release-plan/one-place.ts";
import { hangsOnCommits } from "../../domain/release-plan/own-wish.ts";
import { parted } from "../../domain/release-plan/parted.ts";
import { planRelease } from "../../domain/release-plan/plan-release.ts";
import type { Candidate, ReleasePlan } from "../../domain/release-plan/release-plan.ts";
import { readBumps } from "../../domain/release-plan/request.ts";
import { taggedEarly } from "../../domain/release-plan/tagged-early.ts";
import { isWaiting } from "../../domain/release-plan/waiting.ts";
import { nameTags, tagsBeside } from "../../domain/tag/name-tags.ts";
import { releasesOnIndex } from "../../domain/validation/past-releases.ts";
import { rememberedFiles } from "../../domain/workspace/remembered-files.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Files } from "../../ports/files.ts";
import { findPrivateNeeds } from "../validate/private-needs.ts";
import { tagsAlong } from "./along.ts";
import { findStarts } from "./baselines.ts";
import { candidateOf } from "./candidate-of.ts";
import { datedReleases } from "./dated-releases.ts";
import { historyFindings, unreadFindings } from "./left-open.ts";
import type { ReleasePlanPorts, ReleasePlanWish } from "./ports.ts";
import { readChanges } from "./read-changes.ts";
import { type Survey, survey } from "./survey.ts";
import { tagsBeyond } from "./tags-beyond.ts";
import { untoldSince } from "./untold-since.ts";

/** A plan, and the workspace that it is of. */
export interface MadePlan {
  readonly plan: ReleasePlan;
  readonly survey: Survey;
  /** Of all members. */
  readonly changelogs: ReadonlyMap<PackageName, ChangelogFile>;
  /** As the plan saw them. */
  readonly files: Files;
}

/** Reads everything that decides what is released, then decides. Writes nothing and runs no project code. */
export const makeReleasePlan = async (wish: ReleasePlanWish, given: ReleasePlanPorts): Promise<MadePlan> => {
  const files = rememberedFiles(given.files);
  const ports = { ...given, files };
  const { config } = ports;
  const seen = await survey(wish, ports);
  const { workspace, members, stated, releases, past } = seen;
  const names = members.map(({ name }) => name);
  const { request, findings: wrongBumps } = readBumps(wish.bump, {
    members: names,
    others: seen.unreleasable,
    groups: config.groups,
    edited: wish.edited,
  });
  const { groups: configured, findings: wrongGroups } = versionedGroups(config.groups, names);
  const groups = withOnePlace(configured, stated.versions);
  const wrong = [...wrongBumps, ...wrongGroups];
  if (wrong.length > 0) throw new Problem(wrong);
  const noCommit = async () => await withoutHistory(seen, ports);
  const along = tagsAlong(seen);
  // Git takes its time over a long history, and this process has nothing else to do meanwhile.
  const [starts, found] = await Promise.all([
    findStarts({ members, stated: stated.versions, releases, along, past, since: wish.since, noCommit }, ports),
    readChangelogs(files, workspace, { members: workspace.members, pattern: wish.changelog, config }),
  ]);
  const commits = new Map(past?.tags.map(({ name, commit }) => [name, commit]));
  const changelogs = apartFromShared(found, { ...seen, versions: stated.versions, groups, commits });
  const read = sourceReader(files, workspace);
  const apart = keptApart(workspace, changelogs, read);
  const readsNews = wish.changes !== "commits" && wish.changes !== "off";
  const news = readsNews ? readNews(files, workspace, { members, apart }) : noNews;
  const fragments = new Set(news.entries.map(({ path }) => path));
  const gathered = await readChanges(seen, { starts, fragments }, ports);
  const reads = readsOf(wish.changes, news);
  const changes = newsChanges(news.entries, gathered.fragments, config.commitTypes);
  const combined = new Map(names.map((name) => [name, combine(name, reads(name), { gathered, news: changes })]));
  const dated = datedReleases(seen);
  const candidates = members.map((member) => candidateOf(member, { seen, starts, dated, combined, changelogs, wish }));
  const chosen = candidates.filter(({ leftOut }) => leftOut === undefined);
  const isOfCommits = (name: PackageName): boolean => readsCommits(reads(name));
  const isAnyOfCommits = names.some(isOfCommits);
  const isTold = ({ packages }: Unread): boolean =>
    packages.length === 0 ? isAnyOfCommits : packages.some((name) => isOfCommits(name) && !seen.leftOut.has(name));
  const { tagFormats: formats, claims } = seen;
  const plan = planRelease({
    ...wish,
    candidates,
    unreleasable: seen.unreleasable,
    unread: [...gathered.unread.filter(isTold), ...[...combined.values()].flatMap(({ unread }) => unread)],
    request,
    groups,
    nameTags: nameTags({ formats, config, workspace, claims, ...tagsBeside(past?.tags ?? [], undefined) }),
    prefix: workspace.prefix,
  });
  const hangs = (each: Candidate): boolean => hangsOnCommits(each, { ...wish, request });
  // Where changes are off, what was committed decides no more than which packages a `bump` for all is of.
  const needsHistory = (each: Candidate): boolean =>
    reads(each.member.name) !== "off" || each.base === undefined || hangs(each);
  const doubts = [...(isAnyOfCommits ? gathered.doubts : []), ...[...combined.values()].flatMap((each) => each.doubts)];
  const isPlanned = (name: PackageName): boolean => plan.packages.some((each) => each.name === name);
  const waiting = chosen.filter((each) => isWaiting(each) && each.isTold && !isPlanned(each.member.name));
  const history = historyFindings(chosen, { seen, starts, open: gathered.open, needsHistory });
  const isCut = history.some(({ code }) => code === shallowHistory.code);
  const findings = [
    ...((isAnyOfCommits || chosen.some(hangs)) && past?.head === undefined ? [await noCommit()] : []),
    ...seen.findings,
    ...news.findings,
    ...unreadFindings(plan, seen, { chosen, starts, files }),
    ...(wish.since === undefined ? tagsAhead(chosen, { seen, isPlanned, files }) : []),
    ...history,
    ...(isAnyOfCommits ? gathered.findings : []),
    ...plan.packages.flatMap((each) => respelled(each, stated.versions.get(each.name))),
    ...findPrivateNeeds(workspace, config, isPlanned).map(asWarning),
    ...(past?.head === undefined ? [] : await untoldSince(waiting, { topLevel: past.topLevel, changelogs }, ports)),
    ...parted({ candidates, plan, config, commits }),
    ...doubtsLeft(doubts, { ...wish, candidates, packages: plan.packages, request }),
  ];
  // Without its tag a version looks as if it were still to be released.
  const planned = isCut ? plan.findings.filter(({ code }) => code !== preparedWaits.code) : plan.findings;
  return { plan: { ...plan, findings: [...findings, ...planned] }, survey: seen, changelogs, files };
};

/** Of tags that are beyond the files' versions: those that may be of something else, or else were made too early. */
const tagsAhead = (
  chosen: readonly Candidate[],
  {
    seen,
    isPlanned,
    files,
  }: { readonly seen: Survey; readonly isPlanned: (name: PackageName) => boolean; readonly files: Files },
): readonly Finding[] => {
  const doubted = tagsBeyond(chosen, seen, files);
  const { index } = seen;
  // Without an index it may be released: the files of some projects keep a version that is none.
  if (doubted.length > 0 || index === undefined) return doubted;
  const unplanned = chosen.filter(({ member }) => !isPlanned(member.name));
  return taggedEarly(unplanned, (name) => releasesOnIndex(index.published, name));
};

/** A version with zeros before its numbers, as a date has them: the next one is written without, as an index does. */
const respelled = (
  { name, proposed }: Pick<ReleasePlan["packages"][number], "name" | "proposed">,
  stated: Stated | undefined,
): readonly Finding[] => {
  const { version = "", place = undefined } = stated ?? {};
  const canonical = canonicalVersion(version);
  if (place === undefined || canonical === undefined || !/(?<!\d)0\d/.test(version)) return [];
  const finding = versionNotCanonical({ package: name, version, canonical, place });
  return [proposed === canonical ? finding : { ...finding, hint: `Nothing to do: the next one is ${proposed}` }];
};

const withoutHistory = async (
  { past, workspace }: Survey,
  { history }: Pick<ReleasePlanPorts, "history">,
): Promise<Finding> =>
  past !== undefined || (await history.isGitThere(workspace.root)) ? noHistory({}) : gitMissing();

const noNews: AllNews = { entries: [], findings: [], tooled: new Set(), hasKnope: false };
