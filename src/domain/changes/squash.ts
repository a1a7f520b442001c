import { type Message, readMessage } from "./message.ts";
import { readRevert } from "./revert.ts";

/** Nobody squashes more than this, and a message may be long. */
const mostEntries = 1_000;

/**
 * The commits that a squash lists below its title: as bullets, which is what forges write, or whole and indented, as
 * `git merge --squash` does. What one of them reverts that the same list has is left out with it.
 */
export const squashed = (lines: readonly string[]): readonly Message[] => {
  const isGits = lines.some((line) => /^commit [0-9a-f]{40,64}$/.test(line));
  const texts = (isGits ? indented(lines) : bullets(lines)).slice(0, mostEntries);
  return withoutReverted(texts.map(readMessage));
};

const bullets = (lines: readonly string[]): readonly string[] => {
  const found: string[][] = [];
  for (const line of lines) {
    const [, text] = /^[*-] +(\S.*)$/u.exec(line) ?? [];
    if (text !== undefined) found.push([text]);
    else found.at(-1)?.push(line);
  }
  return found.map((each) => each.join("\n"));
};

const indented = (lines: readonly string[]): readonly string[] => {
  const found: string[][] = [];
  for (const line of lines) {
    if (/^commit [0-9a-f]{40,64}$/.test(line)) found.push([]);
    else if (line === "" || line.startsWith("    ")) found.at(-1)?.push(line.slice(4));
  }
  return found.map((each) => each.join("\n"));
};

/** Newest last, as in both forms of a list. */
const withoutReverted = (messages: readonly Message[]): readonly Message[] => {
  const left: Message[] = [];
  for (const message of messages) {
    const revert = readRevert(message);
    const at = revert === undefined ? -1 : left.findLastIndex(({ subject }) => subject === revert.subject);
    if (at === -1) left.push(message);
    else left.splice(at, 1);
  }
  return left;
};
