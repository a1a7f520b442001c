import type { Renderer } from "../domain/fragments/renderers.ts";
import type { Finding } from "../domain/problem/finding.ts";

export interface RenderOrder {
  readonly renderer: Renderer;
  /** The workspace's root in a copy: the tool writes there. */
  readonly root: string;
  /** git's folder in that copy, which need not be there. */
  readonly git: string;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Of the tool, where the project's lock says it; else the newest. */
  readonly pinned: string | undefined;
  readonly signal: AbortSignal;
}

/** The programs that write files of a release in a copy of the checkout. */
export interface ReleaseTools {
  /**
   * Lets towncrier or scriv make the section; the tool's words where it does not, uv's where it could not be fetched, and
   * anybody's where the disk was `full`.
   */
  render(order: RenderOrder): Promise<
    | { readonly kind: "done" }
    | {
        readonly kind: "failed" | "unreached" | "full";
        readonly words: string;
        /** What to give the run, where it then could be fetched. */
        readonly mend?: string | undefined;
      }
  >;
  /** Brings `uv.lock` up to date; what speaks against it where that fails. */
  lock(root: string, signal: AbortSignal): Promise<Finding | undefined>;
}
