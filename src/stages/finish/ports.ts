import type { WantedRelease } from "../../domain/forge-release/decide.ts";
import type { Clock } from "../../ports/clock.ts";
import type { AssetFile, ForgeReleases } from "../../ports/forge-releases.ts";
import type { ForgeTags } from "../../ports/forge-tags.ts";

/** The forge's repository, as tags and releases are made in it. */
export interface FinishPorts {
  readonly releases: ForgeReleases;
  readonly tags: ForgeTags;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A release that is asked for, with all that goes into it. */
export interface ReleaseOrder extends WantedRelease {
  /** By the names of the assets. */
  readonly contents: ReadonlyMap<string, AssetFile["content"]>;
  /** Markdown. */
  readonly body: string;
  readonly isPrerelease: boolean;
  readonly isLatest: boolean;
  /** It says that all before it are there. */
  readonly isUmbrella: boolean;
}

/** What became of one. */
export interface FinishedRelease {
  readonly tag: string;
  /** Its page; `undefined` where there is none. */
  readonly url: string | undefined;
  readonly state: "created" | "existed" | "skipped";
}
