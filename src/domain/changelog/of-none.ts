import type { Changelog } from "./section.ts";
import { isGroupName } from "./write/group-names.ts";

/** The line that heads changes in a file without releases: it is about the next one alone, and is written anew after each. */
export const changesOfNone = ({ sections, outline, lines }: Changelog): number | undefined => {
  if (sections.length > 0) return undefined;
  const saysBelow = (at: number): boolean => {
    const end = outline.headings[at + 1]?.start ?? lines.length + 1;
    for (let line = outline.headings[at]!.lastLine + 1; line < end; line += 1)
      if (outline.saysSomething(line)) return true;
    return false;
  };
  return outline.headings.find(({ level, text }, at) => level > 1 && isGroupName(text) && saysBelow(at))?.line;
};
