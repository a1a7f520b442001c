import { cpSync } from "node:fs";
import { afterAll } from "@jest/globals";
import { createGitSandbox, type GitSandbox } from "./git-sandbox.ts";

/**
 * Sandboxes that begin with the same repositories, which git makes for the first of a file: the others get a copy. What
 * `make` gives is theirs too; a path of the first one's folder is no path of theirs.
 */
export const sameGitSandboxes = <Known>(make: (sandbox: GitSandbox) => Known) => {
  let made: { readonly sandbox: GitSandbox; readonly known: Known } | undefined;
  afterAll(() => made?.sandbox[Symbol.dispose]());
  return (): { readonly sandbox: GitSandbox; readonly known: Known } => {
    if (made === undefined) {
      const sandbox = createGitSandbox();
      made = { sandbox, known: make(sandbox) };
    }
    const sandbox = createGitSandbox();
    cpSync(made.sandbox.folder, sandbox.folder, { recursive: true, preserveTimestamps: true });
    return { sandbox, known: made.known };
  };
};
