const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const verbatim = words("code code-block sourcecode parsed-literal literalinclude prompt");

const silent = words(
  "contents sectnum section-numbering header footer target-notes meta role default-role title class rst-class highlight " +
    "highlightlang index module py:module currentmodule py:currentmodule tabularcolumns sectionauthor codeauthor",
);

const plain = words(
  "attention caution danger error hint important note tip warning admonition sidebar topic line-block math rubric epigraph " +
    "highlights pull-quote compound container table csv-table list-table image figure raw replace unicode date " +
    "versionadded versionchanged versionremoved version-added version-changed version-removed deprecated version-deprecated " +
    "seealso centered hlist glossary productionlist todo acks",
);

/** Whether a directive shows what stands in it as it is, as code is. */
export const isVerbatim = (name: string): boolean => verbatim.has(name);

/** Whether a directive sets something, or lists headings that stand in the text: nothing is said. */
export const isSilent = (name: string): boolean => silent.has(name);

/** Whether a directive of docutils or Sphinx shows no more than what stands in it. Others may show releases from elsewhere. */
export const isSelfContained = (name: string): boolean =>
  plain.has(name) || silent.has(name) || (verbatim.has(name) && name !== "literalinclude");
