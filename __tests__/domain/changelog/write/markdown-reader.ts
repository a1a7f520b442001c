import { fromMarkdown } from "mdast-util-from-markdown";

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const text = (node: Node): string => node.value ?? (node.children ?? []).map(text).join("");

const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];

/** What a whole Markdown parser sees in a text. */
export const readMarkdown = (markdown: string) => {
  const tree: Node = fromMarkdown(markdown);
  const nodes = all(tree);
  return {
    headings: (tree.children ?? []).flatMap((node) => (node.type === "heading" ? [`${node.depth} ${text(node)}`] : [])),
    items: nodes.filter(({ type }) => type === "listItem").map(text),
    kinds: new Set(nodes.map(({ type }) => type)),
  };
};
