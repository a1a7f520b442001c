import type { PackageName } from "../../python/name.ts";
import { type ForgeHome, serverOf } from "../forge-home.ts";
import type { Patched } from "../propose-config.ts";
import type { Rival } from "../rivals.ts";
import type { OtherIndexes, OwnIndex } from "../workflows/own-index.ts";
import type { WheelBuilds } from "../workflows/wheel-builds.ts";
import type { Host } from "../workflows/wish.ts";

/** One thing to do by hand; `lines` belong to it. */
export interface NextStep {
  readonly text: string;
  readonly lines: readonly string[];
}

export interface Setting {
  /** Whether any file is written, or would be. */
  readonly isEdited: boolean;
  /** Whether no workflow has the placeholder for the repository of our actions. */
  readonly isPinned: boolean;
  /** `undefined` where no workflows are written. */
  readonly host: Host | undefined;
  readonly home: ForgeHome | undefined;
  readonly packages: readonly PackageName[];
  readonly branch: string;
  /** Patterns of release tags; empty where a push to the branch releases. */
  readonly patterns: readonly string[];
  /** The workflow that publishes, where a person changed it: then it has what stands in it. */
  readonly kept: string | undefined;
  /** Whether a workflow opens pull requests. */
  readonly isPrepared: boolean;
  /** Whether one does, and a changelog may have what was not released, as far as tags tell. */
  readonly isFirst: boolean;
  /** The jobs that build wheels, and what none builds. */
  readonly wheels: WheelBuilds;
  /** Whether PyPI gets only what TestPyPI has taken. */
  readonly isTestPyPIFirst: boolean;
  /** The one that releases go to, where that is not PyPI. */
  readonly index: TitledIndex | undefined;
  readonly others: OtherIndexes;
  /** Workflows that release already. */
  readonly rivals: readonly Rival[];
  /** Settings of tools that release. */
  readonly leftovers: readonly string[];
  /** Of which a feature was a patch in 0.x; none where that says nothing of what comes. */
  readonly patched: Patched;
  /** Packages whose wheels fit one platform each, and for which no platforms are set. */
  readonly compiled: readonly PackageName[];
}

/** An index as people call it. */
export interface TitledIndex extends OwnIndex {
  readonly title: string;
}

export const step = (text: string, lines: readonly string[] = []): NextStep => ({ text, lines });

/** Whether the workflow that publishes has what `init` writes there by this word. */
export const has = ({ kept }: Setting, word: string): boolean => kept === undefined || kept.includes(word);

/** The same of a job's environment. */
export const hasEnvironment = ({ kept }: Setting, name: string): boolean =>
  kept === undefined || new RegExp(`^ +environment:\\s+(?:name: *)?["']?${name}["']?\\s*(?:#.*)?$`, "m").test(kept);

export const pageOf = ({ home }: Setting, path: string): string | undefined =>
  home && `${serverOf(home)}/${home.owner}/${home.repository}/${path}`;

export const linesOf = (...lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line) => line !== undefined);

/** Where the forge keeps secrets and variables, and what it calls that. */
export const secretsPage = (setting: Setting): string | undefined =>
  pageOf(setting, setting.host === "gitea" ? "settings/actions/secrets" : "settings/environments");
export const secretsPlace = ({ host }: Setting, environment: string): string =>
  host === "gitea" ? "of the repository" : `of the environment ${environment}`;
