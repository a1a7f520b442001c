import type { PackageName } from "../../domain/python/name.ts";
import type { TagFormat, TagFormats } from "../../domain/tag/tag-format.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ForgeReleases } from "../../ports/forge-releases.ts";
import type { ForgeTags } from "../../ports/forge-tags.ts";
import type { OpenIndex } from "../../ports/package-index.ts";
import type { Scratch } from "../../ports/scratch.ts";
import type { AssetKind } from "./make-assets.ts";
import type { ReleaseOrder } from "./ports.ts";
import type { NotesPorts } from "./read-notes.ts";
import type { Released } from "./released.ts";

/** The forge's repository. */
export interface Forge {
  readonly kind: "github" | "gitea";
  readonly releases: ForgeReleases;
  readonly tags: ForgeTags;
  /** Address of what came from one tag to another. */
  readonly compareLink: (from: string, to: string) => string;
}

export interface CreatePorts extends NotesPorts {
  /** `undefined` where no repository of a forge is known. */
  readonly forge: Forge | undefined;
  readonly openIndex: OpenIndex;
  readonly scratch: Scratch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface CreateWish {
  readonly released: Released;
  /** The checkout of the released commit, or why there is none. */
  readonly checkout: { readonly workspace: Workspace } | { readonly why: string };
  readonly formats: TagFormats;
  readonly umbrella: TagFormat | undefined;
  readonly end: ReleaseOrder["end"];
  readonly assets: readonly AssetKind[];
  /** A user's own text, with placeholders. */
  readonly template: string | undefined;
  readonly latest: "auto" | PackageName;
  /** Path of changelogs, with `{name}` and `{path}`. */
  readonly changelog: string | undefined;
  /** Tags of the checkout. */
  readonly localTags: readonly string[];
  /** What a person types to finish what is left. */
  readonly command: string | undefined;
  /** The tag that was given, where nothing else was. */
  readonly byTag?: string | undefined;
  /** Whether a tag alone would not lead to the version, to the index that the release is on, or to the umbrella's packages. */
  readonly needsManifest: boolean;
}
