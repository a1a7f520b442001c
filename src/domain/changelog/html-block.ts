/** How a block of HTML ends: at a line that matches, or where there is no pattern, before a blank line. */
export interface HtmlKind {
  readonly isComment: boolean;
  readonly end: RegExp | undefined;
}

const blocks =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
const attribute = "\\s+[a-z_:][a-z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\s]+|'[^']*'|\"[^\"]*\"))?";
const wholeTag = `<[a-z][a-z0-9-]*(?:${attribute})*\\s*/?>|</[a-z][a-z0-9-]*\\s*>`;

const kinds: readonly { readonly start: RegExp; readonly kind: HtmlKind; readonly interrupts: boolean }[] = [
  ["<(?:script|pre|textarea|style)(?:\\s|>|$)", /<\/(?:script|pre|textarea|style)>/i],
  ["<!--", /-->/],
  ["<[?]", /[?]>/],
  ["<![a-z]", />/],
  ["<!\\[CDATA\\[", /\]\]>/],
  [`</?(?:${blocks})(?:\\s|/?>|$)`, undefined],
  [`(?:${wholeTag})\\s*$`, undefined],
].map(([start, end], position) => ({
  start: new RegExp(`^${start}`, position === 4 ? "" : "i"),
  kind: { isComment: position === 1, end: end as RegExp | undefined },
  interrupts: position < 6,
}));

/** The kind of HTML block that a line begins, without its indent. https://spec.commonmark.org/0.31.2/#html-blocks */
export const htmlStart = (text: string, inParagraph: boolean): HtmlKind | undefined =>
  text.startsWith("<")
    ? kinds.find(({ start, interrupts }) => (interrupts || !inParagraph) && start.test(text))?.kind
    : undefined;
