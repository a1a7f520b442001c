import type { PackageName } from "../../python/name.ts";
import type { Bump } from "../change.ts";
import type { CommitTypes } from "../commit-types.ts";

/** One entry of a file of news, as its tool reads it. Foreign text. */
export interface NewsEntry {
  /** The file, from the git top level. */
  readonly path: string;
  /** As the tool's settings or headings name it, in lower case. */
  readonly type: string;
  /** The number in the file's name, which may be an issue's or a pull request's. */
  readonly number: number | undefined;
  /** The pull request that its text names as its own. */
  readonly pullRequest?: number | undefined;
  readonly packages: readonly PackageName[];
  readonly text: string;
  /** What a changeset says itself; `undefined` where the type decides. */
  readonly bump: Bump | undefined;
}

/** Types of news in wide use whose names say how much they change. Every other type is at least worth a patch. */
const defaults: Readonly<Record<string, Bump>> = {
  breaking: "major",
  "breaking changes": "major",
  major: "major",
  removal: "major",
  removed: "major",
  added: "minor",
  changed: "minor",
  deprecated: "minor",
  deprecation: "minor",
  enhancement: "minor",
  feat: "minor",
  feature: "minor",
  features: "minor",
  improvement: "minor",
  minor: "minor",
};

/** How much news of a type ask for: by the configuration, else by what its name says. */
export const bumpOfNews = (type: string, configured: CommitTypes): Bump =>
  configured.get(type)?.bump ?? (Object.hasOwn(defaults, type) ? defaults[type]! : "patch");
