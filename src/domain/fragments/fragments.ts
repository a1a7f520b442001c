import { shellWord } from "../text/shell-word.ts";

/** The tools that make changelogs from files of news. */
export type FragmentTool = "towncrier" | "scriv" | "changie" | "reno" | "changesets";

/** The files of news that one tool has in one folder of the workspace. */
export interface Fragments {
  readonly tool: FragmentTool;
  /** The folder that the tool works in, relative to the root; `.` is the root. */
  readonly home: string;
  /** Where it reads them, relative to the root. */
  readonly folder: string;
  /** The next section is made of them. Relative to the root, in order. */
  readonly waiting: readonly string[];
  /** They look as if they were to be, and the tool does not read them. */
  readonly astray: readonly string[];
}

/** What takes its files away when it has made a section of them. */
export type Collector = Exclude<FragmentTool, "reno">;

/** What to type so that the tool makes the section of a version; `config` where its settings lie elsewhere. */
export const commandOf = (
  { tool, home, config }: { readonly tool: Collector; readonly home: string; readonly config?: string | undefined },
  version: string,
): string => {
  const there = home === "." ? "" : ` in ${home}`;
  switch (tool) {
    case "towncrier":
      return [
        `towncrier build --version ${version}`,
        ...(config === undefined ? [] : [`--config ${shellWord(config)}`]),
        ...(home === "." ? [] : [`--dir ${shellWord(home)}`]),
      ].join(" ");
    case "scriv":
      return `scriv collect --version ${version}${there}`;
    case "changie":
      return `changie batch ${version} and changie merge${there}`;
    case "changesets":
      // Node's own tool raises the version of a package.json, and knows no pyproject.toml.
      return "release-actions version --write";
  }
};

/** reno keeps its files, and makes no section of a version before that has its tag. */
export const isTakenAway = (fragments: Fragments): fragments is Fragments & { readonly tool: Collector } =>
  fragments.tool !== "reno";
