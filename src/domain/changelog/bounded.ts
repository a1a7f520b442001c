/** GitHub takes no more as the text of a release, in letters. https://docs.github.com/en/rest/releases/releases#create-a-release */
export const mostNotes = 125_000;

/**
 * Markdown of at most so many letters (at least 200): what is over is cut off between lines, said with where the rest is, if
 * that is known, and a fence that the cut would leave open is closed.
 */
export const bounded = (markdown: string, most: number, rest: string | undefined): string => {
  if (markdown.length <= most) return markdown;
  const said = `\n\n*Cut here${rest === undefined ? "" : `: the rest is in ${rest}`}.*`;
  const room = most - said.length - 20;
  const end = markdown.lastIndexOf("\n", room);
  const kept = (end > 0 ? markdown.slice(0, end) : markdown.slice(0, room).toWellFormed()).trimEnd();
  return `${kept}${openFence(kept)}${said}`;
};

const openFence = (markdown: string): string => {
  let open: string | undefined;
  for (const [, fence = ""] of markdown.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    if (open === undefined) open = fence;
    else if (fence.startsWith(open)) open = undefined;
  }
  return open === undefined || open.length > 15 ? "" : `\n${open}`;
};
