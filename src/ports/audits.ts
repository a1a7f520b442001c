import type { Audit } from "../domain/uv/audit.ts";

/** Asks a database of known vulnerabilities about the locked dependencies of a workspace. */
export interface Audits {
  /** `unavailable` says in a clause why nothing is known; inert text. `root` is absolute. */
  ask(root: string, signal: AbortSignal): Promise<Audit | { readonly unavailable: string }>;
}
