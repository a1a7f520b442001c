import type { Inputs } from "../../contract/contract.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { readAddress } from "../../domain/init/forge-home.ts";
import { readWish } from "../../domain/plan/wish.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { gitMissing } from "../../domain/problem/git.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { rollbackImmutable, rollbackProtected, rollbackPublishedOnce } from "../../domain/problem/rollback.ts";
import {
  rollbackNoCheckout,
  rollbackNoIndex,
  rollbackOtherRepository,
  rollbackUnnamed,
  rollbackVersionUnknown,
} from "../../domain/problem/rollback-asked.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { keptBy, type Seen, wasPublished } from "../../domain/rollback/removal.ts";
import { chooseReleases } from "../../domain/rollback/subject.ts";
import { nameTags, tagsBeside } from "../../domain/tag/name-tags.ts";
import { readUmbrellaFormat } from "../../domain/tag/umbrella-format.ts";
import { readingOf } from "../../domain/target/reading.ts";
import { titleOf } from "../../domain/target/target.ts";
import { shellWord } from "../../domain/text/shell-word.ts";
import { readVersions } from "../../domain/validation/version.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import { type Survey, survey } from "../../stages/plan/survey.ts";
import { look } from "../../stages/rollback/look.ts";
import type { RollbackQuestion } from "../../stages/rollback/ports.ts";
import { remove } from "../../stages/rollback/remove.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import type { RollbackActionPorts } from "./ports.ts";
import { resultOf } from "./result.ts";

type Taken = Inputs<typeof contract.inputs>;

/** Reads what there is of a release and, told so, takes away what stands for nothing on the index. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: RollbackActionPorts) => {
    const { tag, packages, yes, username, password, githubToken } = inputs;
    if (yes && tag === undefined && packages.length === 0) throw new Problem(rollbackUnnamed({}));
    const surveyed = await survey({ ...inputs, hasRehearsal: false }, ports);
    const { repository, target, indexes, workspace } = surveyed;
    if (repository === undefined) {
      const folder = workspace.root;
      throw new Problem((await ports.git.isThere(folder)) ? rollbackNoCheckout({ folder }) : gitMissing());
    }
    if (target.kind === "rehearsal") throw new Problem(rollbackNoIndex({}));
    await refuseOtherRepository(repository.topLevel, ports);
    const question = await readQuestion(inputs, surveyed, ports);
    const upload =
      username === undefined || password === undefined ? undefined : { username, password: password.secret };
    const repositoryPorts = ports.openRepository(repository.topLevel, githubToken?.secret);
    const world = {
      ...ports,
      ...repositoryPorts,
      index: ports.openIndex(readingOf(target, { upload, uv: indexes })),
    };
    const rolled = yes ? await remove(question, world) : { ...(await look(question, world)), removed: [] };
    const findings = [...surveyed.findings, ...rolled.findings, ...tellMarks(rolled.seen, question)];
    const told = toldAgain(inputs, ports);
    return resultOf({ ...rolled, findings }, { ...question, told, hasForge: repositoryPorts.forge !== undefined });
  },
});

/** What is meant where nothing is said. */
const githubItself = new Set(["https://github.com", "https://api.github.com"]);

/** Without these the same command, typed elsewhere, would ask PyPI, and see no release of the forge. */
const toldAgain = ({ index, checkUrl }: Taken, { repository, forgeVariables, configured }: RollbackActionPorts) => {
  const given = Object.entries({ index, "check-url": checkUrl }).filter(([name]) => !configured.has(name));
  return {
    variables: Object.entries(repository === undefined ? {} : forgeVariables)
      .filter(([, value]) => value && !githubItself.has(value))
      .map(([name, value]) => `${name}=${shellWord(value!)}`),
    options: given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${shellWord(value)}`])),
  };
};

/** Tags go from `origin`, and releases from the forge's repository: in a clone of a fork these would be two. */
const refuseOtherRepository = async (
  folder: string,
  { remotes, repository }: Pick<RollbackActionPorts, "remotes" | "repository">,
): Promise<void> => {
  if (repository === undefined) return;
  const origin = (await remotes.read(folder)).find(({ name }) => name === "origin");
  const home = origin && readAddress(origin.url);
  const own = home && `${home.owner}/${home.repository}`;
  if (own === undefined || own.toLowerCase() === repository.toLowerCase()) return;
  throw new Problem(rollbackOtherRepository({ repository, origin: own }));
};

/** What is worth knowing of those that stand for nothing on the index. */
const tellMarks = (seen: Seen, { target, removes }: RollbackQuestion): readonly Finding[] =>
  seen.marks.flatMap((mark) => {
    const kept = keptBy(mark, seen);
    if (kept?.why === "protected") {
      const finding = rollbackProtected({ tag: mark.tag, ruleset: kept.ruleset });
      return [removes ? finding : asWarning(finding)];
    }
    const url = mark.forge[0]?.url;
    if (url === undefined) return [];
    if (kept?.why === "immutable") return [rollbackImmutable({ tag: mark.tag, url })];
    if (kept?.why !== "published" || !wasPublished(mark)) return [];
    const finding = rollbackPublishedOnce({ tag: mark.tag, index: target.title, url });
    return [removes ? finding : asWarning(finding)];
  });

const readQuestion = async (
  { tag, packages, tagFormat, umbrellaTagFormat, yes }: Taken,
  { workspace, graph, repository, tags, target, elsewhere }: Survey,
  { files, config }: RollbackActionPorts,
): Promise<RollbackQuestion> => {
  const set = readTagFormats(tagFormat, config);
  const umbrella = umbrellaTagFormat === undefined ? [] : [readUmbrellaFormat(umbrellaTagFormat)];
  const formats = { ...set, workspace: [...set.workspace, ...umbrella] };
  const { members } = workspace;
  const selection = readWish({ packages, exclude: [], tag }, { members, config, tagFormats: formats, elsewhere });
  const { versions: stated } = await readVersions({ workspace, members, read: sourceReader(files, workspace) });
  const versions = new Map([...stated].map(([name, { version }]) => [name, canonicalVersion(version)!]));
  const about = { selection, workspace, config, formats, versions };
  const { releases, unknown } = chooseReleases(about);
  if (unknown.length > 0 && packages.length > 0) throw new Problem(rollbackVersionUnknown({ packages: unknown }));
  return {
    ...about,
    releases,
    levels: graph.levels,
    tagOf: nameTags({ formats: set, config, workspace, ...tagsBeside(tags, repository?.commit) })(versions),
    head: repository?.commit,
    removes: yes,
    target: { preset: target.preset, title: titleOf(target) },
  };
};
