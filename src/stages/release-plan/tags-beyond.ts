import { npmName } from "../../domain/fragments/npm-name.ts";
import { tagStyle } from "../../domain/init/tag-style.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { tagsBeyondVersion } from "../../domain/problem/version-tags.ts";
import { compareVersions, parseVersion } from "../../domain/python/version.ts";
import type { Candidate } from "../../domain/release-plan/release-plan.ts";
import { matchSetFormat } from "../../domain/tag/match-tag.ts";
import { isNamedIn } from "../../domain/tag/suggest-format.ts";
import { parseTagFormat } from "../../domain/tag/tag-format.ts";
import { readNeighbours } from "../../domain/workspace/neighbours.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Files } from "../../ports/files.ts";
import type { Survey } from "./survey.ts";

/**
 * Packages whose changes count from a tag beyond their version that may be of something else: a crate that has the name, where tags of
 * another style go no further than the version, one of npm, or a project beside the workspace, where the tag names none.
 */
export const tagsBeyond = (
  candidates: readonly Candidate[],
  { workspace, members, stated, past }: Pick<Survey, "workspace" | "members" | "stated" | "past">,
  files: Files,
): readonly Finding[] => {
  const beyond = candidates.filter(({ stated: own, base }) => own !== undefined && isAfter(base, own));
  if (beyond.length === 0) return [];
  const read = sourceReader(files, workspace);
  const { packages } = tagStyle(
    (past?.tags ?? []).map(({ name }) => name),
    {
      packages: members.map(({ name, path }) => ({
        name,
        path,
        version: stated.versions.get(name)?.version,
        npmName: npmName(read, path),
      })),
      prefix: workspace.prefix,
      top: workspace.above?.version,
    },
  );
  const beside = workspace.prefix === "" ? [] : readNeighbours(files, workspace);
  const projects = beside.flatMap(({ name, whyNever }) => (whyNever === undefined && name !== undefined ? [name] : []));
  const found = beyond.map(({ member: { name }, stated: own, base }) => {
    const format = packages.get(name);
    const isOfOther = format !== undefined && !isBeyond(format, own!, past?.tags ?? []);
    const { place } = stated.versions.get(name) ?? {};
    return { package: name, version: own!, tag: base!.tag!, place, format: isOfOther ? format : undefined };
  });
  const nameless = found.filter((each) => each.format === undefined && !isNamedIn(each.package, each.tag));
  const byTag = [...Map.groupBy(projects.length === 0 ? [] : nameless, ({ tag }) => tag).values()];
  return [
    ...found.flatMap(({ format, ...each }) => (format === undefined ? [] : [tagsBeyondVersion({ ...each, format })])),
    ...byTag.map(([first, ...others]) => {
      const { package: name, version, tag, place } = first!;
      return tagsBeyondVersion({ package: name, version, tag, place, others, projects });
    }),
  ];
};

const isAfter = (base: Candidate["base"], version: string): boolean =>
  base?.tag !== undefined && isNewer(base.version, version);

const isNewer = (version: string, than: string): boolean =>
  compareVersions(parseVersion(version)!, parseVersion(than)!) > 0;

/** Whether tags of that style are beyond the version as well: then nothing is wrong with the other. */
const isBeyond = (text: string, version: string, tags: readonly { readonly name: string }[]): boolean => {
  const format = parseTagFormat(text);
  if ("code" in format) return false;
  const formats = { workspace: [format], usual: [], packages: new Map() };
  return tags.some(({ name }) => {
    const match = matchSetFormat(name, formats, new Map());
    return match !== undefined && isNewer(match.version, version);
  });
};
