import type { PastPlace } from "../../ports/past-texts.ts";
import { explainGit, type GitCommand } from "../git-command.ts";

/** Such a clone would fetch them one by one. https://git-scm.com/docs/git#Documentation/git.txt-GITNOLAZYFETCH */
const fetchesNothing = { GIT_NO_LAZY_FETCH: "1" };

/** Files that are larger are no texts of anybody's. */
const mostBytes = 4 * 1024 * 1024;

/** The text of each place; `undefined` where there is no file. */
export const readPastTexts = async (
  git: GitCommand,
  folder: string,
  places: readonly PastPlace[],
): Promise<readonly (string | undefined)[]> => {
  if (places.length === 0) return [];
  const chunks: Buffer[] = [];
  const call = {
    folder,
    args: ["cat-file", "--batch=%(objecttype) %(objectsize)"],
    // It reads one name to a line, so that a file with a line break in its name cannot be asked for.
    stdin: places.map(({ commit, path }) => `${path.includes("\n") ? "" : `${commit}:${path}`}\n`).join(""),
    env: fetchesNothing,
    onOutput: (chunk: Uint8Array) => {
      chunks.push(Buffer.from(chunk));
    },
  };
  const exit = await git.attempt(call);
  if (exit.code !== 0) {
    if (/promisor remote|lazy fetching disabled/.test(exit.stderr)) return places.map(() => undefined);
    throw explainGit(call, exit);
  }
  return cut(Buffer.concat(chunks), places.length);
};

const cut = (output: Buffer, count: number): readonly (string | undefined)[] => {
  let at = 0;
  return Array.from({ length: count }, () => {
    const end = output.indexOf("\n", at);
    const head = output.toString("utf8", at, end);
    at = end + 1;
    const [, type, size] = /^([a-z]+) (\d+)$/.exec(head) ?? [];
    if (type === undefined) return undefined;
    const from = at;
    at += Number(size) + 1;
    return type === "blob" && Number(size) <= mostBytes
      ? output.toString("utf8", from, from + Number(size))
      : undefined;
  });
};
