import type { Stated } from "../problem/version-sources.ts";
import type { ReadSource, SourceText } from "../workspace/source-text.ts";
import type { Member } from "../workspace/workspace.ts";

/** Where a package's version comes from. */
export type VersionOrigin =
  /** As it is written, and where. */
  | { readonly kind: "stated"; readonly stated: Stated }
  /** Git's tags, by a tool of that name. */
  | { readonly kind: "tags"; readonly tool: string }
  /** Only running the project's code would tell, or nothing. One clause, which may hold foreign text. */
  | { readonly kind: "unknown"; readonly why: string };

/** A member and what is beside it. */
export interface Project {
  readonly member: Member;
  /** Reads a file by its path relative to the member's folder. */
  readonly read: ReadSource;
}

export const unknown = (why: string): VersionOrigin => ({ kind: "unknown", why });

/** Why a file that settings name gives no version. */
export const absence = ({ kind }: Exclude<SourceText, { kind: "text" }>, path: string): VersionOrigin =>
  unknown(kind === "missing" ? `there is no ${path}` : `${path} lies outside of the repository`);
