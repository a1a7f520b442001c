/** What the name of a fragment says. */
export interface NewsName {
  /** Without leading zeros; empty for an orphan. */
  readonly issue: string;
  readonly type: string;
}

/**
 * Reads `123.feature.md`, `+word.bugfix.1.rst` or `fix-1.2.3.feature` as towncrier does: the last part that is a type
 * counts, all before it is the issue. `undefined` where no part is one. https://towncrier.readthedocs.io/en/stable/tutorial.html
 */
export const readNewsName = (
  name: string,
  { types, orphanPrefix }: { readonly types: ReadonlySet<string>; readonly orphanPrefix: string },
): NewsName | undefined => {
  const parts = name.split(".");
  const at = parts.findLastIndex((part, index) => index > 0 && types.has(part));
  if (at === -1) return undefined;
  const issue = parts.slice(0, at).join(".").trim();
  const isOrphan = orphanPrefix !== "" && issue.startsWith(orphanPrefix);
  return { issue: isOrphan ? "" : issue.replace(/^0+(?=\d+$)/, ""), type: parts[at]! };
};

/** The part of a name that was likely meant as its type. */
export const likelyPart = (name: string): string =>
  name
    .split(".")
    .slice(1)
    .filter((part) => !/^(?:md|rst|txt|\d+)$/.test(part))
    .at(-1) ?? "";
