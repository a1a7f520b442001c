import type { Secret } from "../../domain/credential/secret.ts";
import type { Start } from "../../domain/report/start.ts";
import type { Git } from "../../ports/git.ts";
import type { Scratch } from "../../ports/scratch.ts";
import type { PreparePorts } from "../../stages/prepare/ports.ts";
import type { VersionPorts } from "../version/ports.ts";

/** The forge's repository, and the checkout of it. */
export type OpenedForge = Omit<PreparePorts, "content" | "clock" | "signal">;

/** A checkout, and where git may keep what is not to be in it. */
export interface CheckoutPlace {
  /** Absolute. */
  readonly folder: string;
  readonly scratch: Scratch;
}

/** What a clone is asked for, where nothing else says which repository it is of. */
export interface CloneWish {
  readonly token: Secret | undefined;
  readonly base: string | undefined;
  /** Full hash of the checkout's commit. */
  readonly head: string;
}

/** A forge to be read alone. */
export interface SeenForge extends OpenedForge {
  /** It then is as if nothing were there. */
  readonly unseen: Unseen | undefined;
}

/** Why nothing of a forge is seen, as a clause, and what to do. */
export interface Unseen {
  readonly why: string;
  readonly hint: string;
}

export interface PrepareReleasePorts extends VersionPorts, Pick<PreparePorts, "clock"> {
  readonly git: Pick<Git, "inspect" | "isThere">;
  readonly start: Start;
  /** `undefined` where no repository of a forge is known. */
  readonly openForge: (place: CheckoutPlace, token: Secret | undefined) => Promise<OpenedForge | undefined>;
  /** The same by what the clone's remotes say, for a dry run. */
  readonly lookFromClone: (place: CheckoutPlace, wish: CloneWish) => Promise<SeenForge>;
}
