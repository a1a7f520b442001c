import pLimit from "p-limit";
import type { ChangelogFile } from "../../domain/changelog/changelog-file.ts";
import { changelogLacks } from "../../domain/problem/changelog-writing.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { parseVersion } from "../../domain/python/version.ts";
import { linesOf } from "../../domain/release-files/release-entry.ts";
import { untold } from "../../domain/release-files/untold.ts";
import { findSection } from "../../domain/release-files/write-changelogs.ts";
import type { Candidate } from "../../domain/release-plan/release-plan.ts";
import type { ReleasePlanPorts } from "./ports.ts";

const gitsAtOnce = 4;

interface Told {
  readonly topLevel: string;
  readonly changelogs: ReadonlyMap<PackageName, ChangelogFile>;
}

/**
 * What goes along with versions that wait for their release and have their section, and is not in it: changes that the last commit
 * to the changelog does not come from. What a person tells in words of their own is not known, so that older ones are not told of.
 */
export const untoldSince = async (
  waiting: readonly Candidate[],
  { topLevel, changelogs }: Told,
  { commits, history, config }: Pick<ReleasePlanPorts, "commits" | "history" | "config">,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const limit = pLimit(gitsAtOnce);
  for (const { member, stated, history: own } of waiting) {
    const file = changelogs.get(member.name)!;
    const asked = { name: member.name, version: parseVersion(stated!)! };
    const section = file.kind === "found" ? findSection(file.changelog, { ...asked, path: file.file }) : undefined;
    const left = own.changes.flatMap((change) =>
      untold(linesOf([change], config.commitTypes), section?.block ?? "").map(({ text }) => ({
        text,
        commit: change.id,
      })),
    );
    if (section === undefined || left.length === 0) continue;
    const { path, heading } = section;
    const of = await lastCommitTo({ topLevel, path, heading }, commits);
    if (of === undefined) continue;
    const told = await Promise.all(left.map(({ commit }) => limit(() => history.isAncestor({ topLevel, commit, of }))));
    const texts = left.flatMap(({ text }, at) => (told[at] === true ? [] : [text]));
    if (texts.length > 0) findings.push(changelogLacks({ label: `${member.name} ${stated}`, file: path, texts }));
  }
  return findings;
};

/** `undefined` where the section is not committed: it may tell of all. */
const lastCommitTo = async (
  { topLevel: folder, path, heading }: { readonly topLevel: string; readonly path: string; readonly heading: string },
  commits: ReleasePlanPorts["commits"],
): Promise<string | undefined> => {
  const written = await commits.changesOf({ folder, path, text: heading });
  return written.length === 0 ? undefined : (await commits.changesOf({ folder, path }))[0];
};
