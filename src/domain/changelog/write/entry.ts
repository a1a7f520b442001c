import type { PackageName } from "../../python/name.ts";

/** What kind of change a group of lines is about: each file has its own word for it. */
export type GroupKind =
  | "breaking"
  | "security"
  | "feature"
  | "change"
  | "deprecation"
  | "removal"
  | "fix"
  | "performance"
  | "documentation"
  | "other";

/** One change, as data: what people wrote, in no markup. */
export interface EntryLine {
  readonly text: string;
  /** Of a file of news, what stands below its first words; nothing of such a text is cut. */
  readonly body?: string;
  /** The part of the project that it is about. */
  readonly scope?: string;
  readonly isBreaking?: boolean;
  /** Where one can read more: a pull request's `#12` or a commit's whole hash, and an address. */
  readonly references?: readonly { readonly text: string; readonly url?: string }[];
}

/** The lines of one kind. */
export interface EntryGroup {
  readonly kind: GroupKind;
  /** The heading, where it is to be this one, whatever the file calls its kind. */
  readonly title?: string;
  readonly lines: readonly EntryLine[];
}

/** A release as a changelog tells it. */
export interface ReleaseEntry {
  /** Canonical. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The package's name as it is written, where many share the file. */
  readonly name?: string;
  /** The package's release before this one, canonical: the file may have it in a section of all packages only. */
  readonly previous?: string;
  /** Its tag, where others that share the file have tags of their own. */
  readonly tag?: string;
  /** Other packages, whose tags no address of this release may have. */
  readonly siblings?: readonly PackageName[];
  /** Whether others that share the file may have their names in their headings, and this one has none. */
  readonly isBare?: boolean;
  /** Whether it is of all packages that share the file, whatever name is in its heading. */
  readonly isOfAll?: boolean;
  readonly groups: readonly EntryGroup[];
  /** Whether the lines stand in for what nobody has told: where a person tells of the release, they are not wanted. */
  readonly isStopgap?: boolean;
  /** Canonical versions whose sections become part of its own: it goes on from what was before them. */
  readonly joined?: readonly string[];
}
