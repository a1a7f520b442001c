import { findDate } from "./date-form.ts";
import { placesOf, replaceVersion } from "./version-form.ts";

/** The heading of a release, without its marks. */
interface Heading {
  readonly text: string;
  /** Canonical. */
  readonly version: string;
}

/**
 * A heading without the words behind its version that are of this release alone, such as a code name or `Initial release`: the one
 * before has others, or there is none. A date stays.
 */
export const withoutTitle = (heading: Heading, before: Heading | undefined): string => {
  const { head, tail } = parted(heading);
  const words = wordsOf(tail, heading);
  if (words === "" || (before !== undefined && wordsOf(parted(before).tail, before) === words)) return heading.text;
  const date = findDate(tail);
  if (date === undefined) return head;
  const at = tail.indexOf(date);
  const [lead = ""] = /[\s|:,\u2013\u2014-]*[([]?$/u.exec(tail.slice(0, at)) ?? [];
  const [end = ""] = /^[)\]]?/.exec(tail.slice(at + date.length)) ?? [];
  return head + lead + date + end;
};

/** Behind a version, what closes its link or emphasis. */
const closing = /^(?:[\]*_`]|\([^()\s]*\)|\[[^[\]]*\]| <[^<>]*>`_)*/;

const parted = ({ text, version }: Heading): { readonly head: string; readonly tail: string } => {
  const [place] = placesOf(text, version);
  if (place === undefined) return { head: text, tail: "" };
  const end = place.index + place.text.length;
  const length = end + closing.exec(text.slice(end))![0].length;
  return { head: text.slice(0, length), tail: text.slice(length) };
};

/** Words of every release, its version once more, as in an anchor, and addresses, are none. */
const wordsOf = (tail: string, { version }: Heading): string => {
  const text = replaceVersion(tail, version, "").replaceAll(/\]\([^()]*\)|<[^<>]*>|https?:\/\/[^\s<>()]+/g, " ");
  const words =
    text
      .replace(findDate(text) ?? "", " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:released?|date|on|v)$/.test(word)).join(" ");
};
