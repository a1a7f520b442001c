import type { Inputs } from "../../contract/contract.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { readWish } from "../../domain/plan/wish.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { rollbackVersionUnknown } from "../../domain/problem/rollback-asked.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { chooseReleases } from "../../domain/rollback/subject.ts";
import { nameTags, tagsBeside } from "../../domain/tag/name-tags.ts";
import { readUmbrellaFormat } from "../../domain/tag/umbrella-format.ts";
import { titleOf } from "../../domain/target/target.ts";
import { readVersions } from "../../domain/validation/version.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import type { RollbackQuestion } from "../../stages/rollback/ports.ts";
import type { contract } from "./contract.ts";
import type { RollbackActionPorts } from "./ports.ts";

type Taken = Inputs<typeof contract.inputs>;

/** What is asked for, of the tags and versions that the checkout has. */
export const readQuestion = async (
  { tag, packages, tagFormat, umbrellaTagFormat, yes }: Taken,
  { workspace, graph, repository, tags, claims, target, elsewhere }: Survey,
  { files, config }: RollbackActionPorts,
): Promise<{ readonly question: RollbackQuestion; readonly findings: readonly Finding[] }> => {
  const set = readTagFormats(tagFormat, config);
  const umbrella = umbrellaTagFormat === undefined ? [] : [readUmbrellaFormat(umbrellaTagFormat)];
  const formats = { ...set, workspace: [...set.workspace, ...umbrella] };
  const { members } = workspace;
  const selection = readWish({ packages, exclude: [], tag }, { members, config, tagFormats: formats, elsewhere });
  const { versions: stated } = await readVersions({ workspace, members, read: sourceReader(files, workspace) });
  const versions = new Map([...stated].map(([name, { version }]) => [name, canonicalVersion(version)!]));
  const about = { selection, workspace, config, formats, versions };
  const { releases, unknown } = chooseReleases(about);
  const isAsked = packages.length > 0 || tag === undefined;
  const unsaid = unknown.length > 0 && isAsked ? [rollbackVersionUnknown({ packages: unknown })] : [];
  if (unsaid.length > 0 && packages.length > 0) throw new Problem(unsaid);
  const question: RollbackQuestion = {
    ...about,
    releases,
    levels: graph.levels,
    tagOf: nameTags({ formats: set, config, workspace, claims, ...tagsBeside(tags, repository?.commit) })(versions),
    head: repository?.commit,
    removes: yes,
    target: { preset: target.preset, title: titleOf(target) },
  };
  return { question, findings: unsaid.map(asWarning) };
};
