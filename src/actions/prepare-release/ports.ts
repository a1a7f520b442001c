import type { Secret } from "../../domain/credential/secret.ts";
import type { Git } from "../../ports/git.ts";
import type { Scratch } from "../../ports/scratch.ts";
import type { PreparePorts } from "../../stages/prepare/ports.ts";
import type { VersionPorts } from "../version/action.ts";

/** The forge's repository, and the checkout of it. */
export type OpenedForge = Omit<PreparePorts, "content" | "clock" | "signal">;

/** A checkout, and where git may keep what is not to be in it. */
export interface CheckoutPlace {
  /** Absolute. */
  readonly folder: string;
  readonly scratch: Scratch;
}

export interface PrepareReleasePorts extends VersionPorts, Pick<PreparePorts, "clock"> {
  readonly git: Pick<Git, "inspect">;
  /** `undefined` where no repository of a forge is known. */
  readonly openForge: (place: CheckoutPlace, token: Secret | undefined) => Promise<OpenedForge | undefined>;
}
