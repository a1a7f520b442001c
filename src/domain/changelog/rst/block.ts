/** Where a block stands: 1-based lines of the whole text, both inclusive. */
export interface Place {
  readonly line: number;
  readonly last: number;
}

/**
 * A block of a reStructuredText, as far as a changelog has use for it. Blocks inside of others have lost their indentation.
 * https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
export type Block = Place &
  (
    | {
        readonly kind: "title";
        /** The letter of its underline, twice where it has an overline too: the same style is the same level. */
        readonly style: string;
        /** 1-based, by the order in which styles come. */
        readonly level: number;
        readonly text: string;
      }
    | { readonly kind: "paragraph" | "literal" | "table" | "verse"; readonly lines: readonly string[] }
    | { readonly kind: "quote"; readonly blocks: readonly Block[] }
    | { readonly kind: "item"; readonly marker: string; readonly blocks: readonly Block[] }
    /** Of a definition, field, option or footnote. */
    | { readonly kind: "entry"; readonly term: string; readonly blocks: readonly Block[] }
    | {
        readonly kind: "directive";
        readonly name: string;
        readonly argument: string;
        readonly options: ReadonlyMap<string, string>;
        readonly content: readonly string[];
        readonly blocks: readonly Block[];
      }
    /** Comments, and what defines without saying anything. */
    | { readonly kind: "silent" }
    | { readonly kind: "rule" }
    /** `to` is empty for a place in the text itself. */
    | { readonly kind: "target"; readonly name: string; readonly to: string }
    | { readonly kind: "substitution"; readonly name: string; readonly text: string }
  );

/** The blocks that a block has inside. */
export const inside = (block: Block): readonly Block[] => ("blocks" in block ? block.blocks : []);
