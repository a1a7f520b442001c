import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../child.ts";

/** What a hostile script tries its hand at: actions of its own to rewrite, and a folder to drop its loot into. */
export interface Target {
  /** A checkout of the actions. */
  readonly checkout: string;
  readonly drop: string;
  /** Whether the script came to write into the actions, and whether what it wrote was run. */
  rewritten(): { readonly isRewritten: boolean; readonly isExecuted: boolean };
}

/** Copies these paths of the checkout, and the bundle, below a folder. */
export const targetIn = (folder: string, paths: readonly string[]): Target => {
  const checkout = join(folder, "actions");
  for (const path of ["dist", ...paths]) cpSync(join(root, path), join(checkout, path), { recursive: true });
  const drop = join(folder, "drop");
  mkdirSync(drop);
  return {
    checkout,
    drop,
    rewritten: () => ({
      isRewritten: readFileSync(join(checkout, "dist/index.js"), "utf8").includes("executed"),
      isExecuted: existsSync(join(drop, "executed")),
    }),
  };
};

/** The text of a hostile script: a build backend that also is the module that it builds, or a gate. */
export const wicked = (name: "backend" | "gate", drop: string): string =>
  ["shared", name]
    .map((part) => readFileSync(join(import.meta.dirname, `${part}.py`), "utf8"))
    .join("\n")
    .replace("@DROP@", drop);
