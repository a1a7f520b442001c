import type { Decision } from "./decide.ts";
import type { ForgeHome } from "./forge-home.ts";
import type { Host } from "./workflows/wish.ts";

/** Where the workflows run; `undefined` where none are written. */
export const hostOf = (forge: Decision["forge"], home: ForgeHome | undefined): Host | undefined => {
  if (forge === "none") return undefined;
  if (forge === "gitea") return "gitea";
  return home === undefined || home.host === "github.com" || home.host === "ssh.github.com" ? "github" : "enterprise";
};
