import { commandOf, type Fragments, isTakenAway } from "../fragments/fragments.ts";
import type { Finding } from "../problem/finding.ts";
import { fragmentsAstray, fragmentsLeft, fragmentsWaiting, nextVersion } from "../problem/fragments.ts";
import type { PackageName } from "../python/name.ts";
import { resolve } from "../workspace/path.ts";

/** The news of a package that is in no changelog yet. */
export interface News {
  readonly name: PackageName;
  /** Canonical; `undefined` where it is not known. */
  readonly version: string | undefined;
  readonly fragments: readonly Fragments[];
  /** Of the workspace's root, in findings. */
  readonly prefix: string;
}

/** The files that the next section is made of, where the tool takes them away after it is. */
const pending = ({ fragments }: News) => fragments.filter(isTakenAway).filter(({ waiting }) => waiting.length > 0);

/** Whether the next section has something to be made of. */
export const hasPending = (news: News): boolean => pending(news).length > 0;

const inFindings = ({ prefix }: News, paths: readonly string[]): readonly string[] =>
  paths.map((path) => resolve(prefix, path) || ".");

/** What to type at the top of the repository so that the tool makes the section of a version. */
export const collectCommand = (
  fragments: Parameters<typeof commandOf>[0],
  { prefix, version }: { readonly prefix: string; readonly version: string },
): string => commandOf({ ...fragments, home: resolve(prefix, fragments.home) || "." }, version);

/** The same, for a version that is to be released: a commit after its tag makes the next one's section. */
export const commandFor = (
  fragments: Parameters<typeof commandOf>[0],
  { prefix, version }: { readonly prefix: string; readonly version: string },
  mode: "branch" | "tag",
): string => collectCommand(fragments, { prefix, version: mode === "tag" ? nextVersion : version });

/** That the version has no section for want of the tool's run. */
export const tellWaiting = (news: News, mode: "branch" | "tag"): readonly Finding[] =>
  tellPending(news, (facts, tool) =>
    fragmentsWaiting({ ...facts, command: commandFor(tool, { ...news, version: facts.version }, mode) }),
  );

/** That the section was made before. */
export const tellLeft = (news: News): readonly Finding[] => tellPending(news, (facts) => fragmentsLeft(facts));

const tellPending = (
  news: News,
  tell: (facts: Parameters<typeof fragmentsLeft>[0], tool: Parameters<typeof commandOf>[0]) => Finding,
): readonly Finding[] => {
  const { name, version } = news;
  if (version === undefined) return [];
  return pending(news).map((each) =>
    tell({ package: name, tool: each.tool, files: inFindings(news, each.waiting), version }, each),
  );
};

/** That there is news which no section will ever tell. What is wrong beside the root of many packages is said of none of them. */
export const tellAstray = (news: News, isShared: boolean): readonly Finding[] =>
  news.fragments
    .filter(({ astray }) => astray.length > 0)
    .map(({ tool, home, folder, astray }) =>
      fragmentsAstray({
        package: isShared && home === "." ? undefined : news.name,
        tool,
        files: inFindings(news, astray),
        folder: inFindings(news, [folder])[0]!,
      }),
    );
