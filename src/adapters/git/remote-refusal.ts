import { inertLine } from "../../domain/text/inert-line.ts";
import type { Unanswered } from "../../ports/forge.ts";
import type { Exit } from "../../ports/process.ts";

/** Why a command that asks a remote failed, as far as git says it. `what` names it: `git push was refused`. */
export const remoteRefusal = (what: string, { stdout, stderr }: Pick<Exit, "stdout" | "stderr">): Unanswered => {
  const said = stderr.split("\n").filter((line) => /^(?:remote|fatal|error):/.test(line));
  const words = inertLine(said.slice(0, 4).join(" ") || stdout.trim() || "it said nothing").slice(0, 300);
  return { kind: "unanswered", cause: isOutside.test(stderr) ? "outside" : "permission", why: `${what}: ${words}` };
};

const isOutside =
  /could ?n.t (?:resolve|connect)|failed to connect|connection (?:refused|reset|closed)|unreachable|timed out|HTTP 5\d\d|returned error: (?:429|5\d\d)|hung up|early EOF|(?:recv|send) failure|GnuTLS|SSL_|unexpected disconnect/i;

/** Whether a push found the ref elsewhere than it was expected. https://git-scm.com/docs/git-push#_output */
export const isMoved = ({ stdout, stderr }: Pick<Exit, "stdout" | "stderr">): boolean =>
  /\(stale info\)|\(fetch first\)|cannot lock ref/.test(stdout + stderr);
