import type { ChangelogFile } from "./changelog-file.ts";
import type { Changelog } from "./section.ts";

/** Why no release is put into a file: a clause. */
export const whyUnwritten = (file: ChangelogFile): string | undefined => {
  if (file.kind === "outside") return "it leads out of the repository";
  if (file.kind === "unread") return file.why;
  return file.kind === "found" ? heldElsewhere(file.changelog) : undefined;
};

/** A directive that shows the releases which a program knows of, such as reno, or code that writes them. */
const shown = /^\W*(?:changelog|release-notes)\b|\[\[\[cog/;

/** Where other things than headings tell of the releases, one below a heading would stand at the wrong place. */
const heldElsewhere = ({ sections, unread }: Changelog): string | undefined => {
  const first = sections[0]?.line;
  const held = unread.find(
    ({ line, text }) => first === undefined || (line < first && (/\d\.\d/.test(text) || shown.test(text))),
  );
  return held && `line ${held.line} may have releases from elsewhere, and is no heading: ${held.text}`;
};
