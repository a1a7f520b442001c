import { type Message, numberIn, withoutNumber } from "./message.ts";

/** What a commit takes back, as far as its message says. */
export interface Revert {
  /** The subject of what is taken back, without a pull request's number; `undefined` where only a hash is given. */
  readonly subject: string | undefined;
  /** Hashes or their beginnings, 7 digits at least. */
  readonly ids: readonly string[];
  readonly pullRequest: number | undefined;
}

/** git's own words. https://git-scm.com/docs/git-revert */
const sentence = /^This reverts commits? (?<ids>[0-9a-f]{7,64}\b.*)$/imu;
/** What a forge's button writes. https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/reverting-a-pull-request */
const byNumber = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(?<number>\d{1,9})$/imu;
const longestSentence = 2_000;

/** What a message takes back; `undefined` where it takes back nothing. Below a bullet a squash tells what one of its commits did, unless the title takes back, too. */
export const readRevert = (message: Message): Revert | undefined => {
  const subject = revertedSubject(message);
  const bullet = subject !== undefined ? -1 : message.lines.findIndex((line) => /^[*-] +\S/u.test(line));
  const body = message.lines
    .slice(0, bullet === -1 ? undefined : bullet)
    .filter((line) => /^(?:This )?reverts/i.test(line))
    .join("\n")
    .slice(0, longestSentence);
  const words = sentence.exec(body)?.groups?.ids?.replace(/,? reversing .*$/u, "") ?? "";
  const ids = words.match(/\b[0-9a-f]{7,64}\b/giu)?.map((id) => id.toLowerCase()) ?? [];
  const digits = byNumber.exec(body)?.groups?.number;
  if (subject === undefined && ids.length === 0) return undefined;
  return {
    subject: subject && withoutNumber(subject),
    ids,
    pullRequest: digits === undefined ? numberIn(subject ?? "") : Number(digits),
  };
};

/** What stands before the title of what is taken back, or brought again. */
const words = /^(?:(?:Revert|Reapply) "|revert: )*/u;

/** The title of the first commit of all that were taken back and brought again. */
export const firstTitle = ({ subject = "" }: Revert): string => subject.replace(words, "");

/** Whether it takes back what took something back, which then is there again. */
export const bringsAgain = ({ subject = "" }: Revert): boolean =>
  (words.exec(subject)![0].match(/Revert "|revert: /gu) ?? []).length % 2 === 1;

/** `Revert "x"`, what git writes for the revert of a revert, and the type `revert`. */
const revertedSubject = ({ subject, header }: Message): string | undefined => {
  const [, word, quoted] = /^(Revert|Reapply) "(.*)"$/su.exec(withoutNumber(subject)) ?? [];
  if (quoted !== undefined) return word === "Reapply" ? `Revert "${quoted}"` : quoted;
  return header?.type === "revert" ? header.description : undefined;
};
