import type { ForgeRelease } from "../../domain/forge-release/forge-release.ts";
import { forbidding, type TagRuleset } from "../../domain/forge-release/tag-rule.ts";
import { distinct } from "../../domain/problem/distinct.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import {
  rollbackIndexUnsure,
  rollbackListCut,
  rollbackRefused,
  rollbackUnfinished,
} from "../../domain/problem/rollback.ts";
import { rollbackNotCheckedOut } from "../../domain/problem/rollback-asked.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { isSameVersion } from "../../domain/python/version.ts";
import { movedOn } from "../../domain/rollback/moved-on.ts";
import type { Seen } from "../../domain/rollback/removal.ts";
import { type Standing, standingOf } from "../../domain/rollback/standing.ts";
import { marksOf, type Release } from "../../domain/rollback/subject.ts";
import type { Answer } from "../../ports/forge.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import type { TagRefList } from "../../ports/tag-refs.ts";
import type { RollbackPorts, RollbackQuestion } from "./ports.ts";

/** What there is now, and what of it could not be read. */
export interface Look {
  readonly seen: Seen;
  readonly findings: readonly Finding[];
}

/** Reads tags, forge and index. What does not answer is told, and the rest is read all the same. */
export const look = async (question: RollbackQuestion, ports: RollbackPorts): Promise<Look> => {
  const [local, remote, forge] = await Promise.all([ports.tags.local(), readRemote(ports), readForge(ports)]);
  const commits = new Map([...local, ...remote.value].map(([tag, { commit }]) => [tag, commit]));
  const moved = movedOn(commits, question);
  const all = new Set([...commits.keys(), ...forge.value.releases.map(({ tag }) => tag)]);
  const { releases, levels } = question;
  const marks = marksOf([...all.difference(moved)], releases, question);
  const told = new Map([...releases, ...marks.flatMap((mark) => mark.releases)].map((each) => [each.name, each]));
  const index = await readStandings([...told.values()], question, ports);
  const seen = marks.map((mark) => ({
    ...mark,
    local: local.get(mark.tag),
    remote: remote.value.get(mark.tag),
    forge: forge.value.releases.filter(({ tag }) => tag === mark.tag),
    protectedBy: forbidding(forge.value.rulesets, mark.tag, "deletion")?.name,
  }));
  const elsewhere = judgePlace({ local, remote: remote.value, isRead: remote.finding === undefined }, question);
  const isRead = {
    forge: ports.forge !== undefined && forge.finding === undefined,
    remote: remote.finding === undefined,
  };
  const findings = [remote.finding, forge.finding, elsewhere, ...index.findings].filter((each) => each !== undefined);
  return {
    seen: {
      releases,
      levels,
      standings: index.standings,
      marks: seen,
      isRead,
      unread: [
        ...(forge.finding === undefined ? [] : (["forge"] as const)),
        ...(remote.finding === undefined ? [] : (["remote"] as const)),
      ],
      isCut: forge.finding?.code === "RA-ROLLBACK-LIST-CUT",
      isElsewhere: elsewhere !== undefined,
    },
    findings: distinct(findings),
  };
};

interface SeenTags {
  readonly local: TagRefList;
  readonly remote: TagRefList;
  /** Whether the remote's were read. */
  readonly isRead: boolean;
}

/** Which versions a tag without a name stands for is known at its own commit alone. */
const judgePlace = (
  { local, remote, isRead }: SeenTags,
  { selection: { tag }, head, removes, releases, versions }: RollbackQuestion,
): Finding | undefined => {
  if (tag?.match.kind !== "workspace") return undefined;
  const [own, theirs] = [local.get(tag.text)?.commit, remote.get(tag.text)?.commit];
  const commit = theirs ?? own;
  const here = [...versions.values(), ...releases.map(({ version }) => version)];
  const isKnown =
    commit === undefined
      ? !isRead || here.some((version) => isSameVersion(version, tag.match.version))
      : commit === head;
  if (isKnown) return undefined;
  const finding = rollbackNotCheckedOut({ tag: tag.text, commit, head, isHere: own === commit });
  return removes ? finding : asWarning(finding);
};

interface ReadPart<Value> {
  readonly value: Value;
  readonly finding: Finding | undefined;
}

const readRemote = async ({ tags, forge }: RollbackPorts): Promise<ReadPart<TagRefList>> => {
  const answer = await tags.remote();
  if (answer.kind === "found") return { value: answer.value, finding: undefined };
  // Where releases are on a forge, so are their tags.
  const isNone = answer.kind === "missing" && forge === undefined;
  return { value: new Map(), finding: isNone ? undefined : unread("read the remote's tags", answer, "remote") };
};

interface SeenForge {
  readonly releases: readonly ForgeRelease[];
  readonly rulesets: readonly TagRuleset[];
}

const readForge = async ({ forge }: RollbackPorts): Promise<ReadPart<SeenForge>> => {
  const nothing = { releases: [], rulesets: [] };
  if (forge === undefined) return { value: nothing, finding: undefined };
  const step = "list the releases on GitHub or Gitea";
  const [answer, rulesets] = await Promise.all([forge.list(), forge.rulesets()]);
  if (answer.kind !== "found") return { value: nothing, finding: unread(step, answer) };
  const { items, isWhole } = answer.value;
  return {
    // Who may not read the rules still meets them: the forge refuses.
    value: { releases: items, rulesets: rulesets.kind === "found" ? rulesets.value : [] },
    finding: isWhole ? undefined : rollbackListCut({ count: items.length }),
  };
};

/** What is to be said of a question, or a step, that got no answer. */
export const unread = (
  step: string,
  answer: Exclude<Answer<unknown>, { kind: "found" }>,
  git?: "remote" | "push" | "clone",
): Finding => {
  if (answer.kind === "missing") return rollbackRefused({ step, why: undefined, git });
  const { cause, status, why } = answer;
  const isRefusal = cause === "permission" || cause === "plan" || status !== undefined;
  return isRefusal ? rollbackRefused({ step, why, status, git }) : rollbackUnfinished({ step, why, git });
};

interface Standings {
  readonly standings: ReadonlyMap<PackageName, Standing>;
  readonly findings: readonly Finding[];
}

/** What the index has of each release now. An answer that anything but an index could give is none. */
export const readStandings = async (
  releases: readonly Release[],
  { target }: Pick<RollbackQuestion, "target">,
  { index, clock, signal }: Pick<RollbackPorts, "index" | "clock" | "signal">,
): Promise<Standings> => {
  const findings: Finding[] = [];
  const unsure = (hidden?: Parameters<typeof rollbackIndexUnsure>[0]["hidden"]) =>
    findings.push(rollbackIndexUnsure({ index: target.title, hidden }));
  const projects = new Map<PackageName, IndexProject | undefined>();
  await Promise.all(
    releases.map(async ({ name }) => {
      try {
        const project = await index.project(name, { signal });
        if (project?.status === "quarantined") unsure({ project: name, by: "quarantine" });
        else if (project?.doubt) unsure({ project: name, by: "page" });
        else projects.set(name, project);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        findings.push(...error.findings);
      }
    }),
  );
  const known = [...projects.values()].filter((project) => project !== undefined);
  if (releases.length > 0 && known.length === 0 && findings.length === 0 && target.preset === undefined) {
    if ((await index.hasPage({ signal })) !== true) {
      unsure();
      projects.clear();
    }
  }
  const released = new Map(
    known.map((project) => [project.name, { files: [...project.files, ...(project.inherited ?? [])] }]),
  );
  const now = clock.now();
  return {
    standings: new Map(
      releases.map((release): readonly [PackageName, Standing] => [
        release.name,
        projects.has(release.name) ? standingOf(released, release, now) : { kind: "unknown" },
      ]),
    ),
    findings,
  };
};
