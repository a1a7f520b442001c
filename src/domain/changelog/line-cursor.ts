/**
 * A place in a line of Markdown. Columns count a tab up to the next multiple of four, and a block may begin in the middle
 * of a tab. https://spec.commonmark.org/0.31.2/#tabs
 */
export class LineCursor {
  readonly line: string;
  offset = 0;
  column = 0;
  /** Columns of the tab at `offset` that are not yet taken. */
  private tabLeft = 0;
  private next: { readonly offset: number; readonly column: number } | undefined;

  constructor(line: string) {
    this.line = line;
  }

  /** What is left, from the first letter that is no space or tab. */
  get rest(): string {
    return this.line.slice(this.nextText().offset);
  }

  get isBlank(): boolean {
    return this.nextText().offset === this.line.length;
  }

  /** Columns of white space before the next letter. */
  get indent(): number {
    return this.nextText().column - this.column;
  }

  /** Where the next letter is that is no space or tab. White space is gone over once, however often it is asked for. */
  private nextText(): { readonly offset: number; readonly column: number } {
    if (this.next === undefined || this.next.offset < this.offset) {
      let { offset, column } = this;
      for (; this.line[offset] === " " || this.line[offset] === "\t"; offset += 1) {
        column += this.line[offset] === "\t" ? this.widthOfTab(offset, column) : 1;
      }
      this.next = { offset, column };
    }
    return this.next;
  }

  private widthOfTab(at: number, column: number): number {
    return at === this.offset && this.tabLeft > 0 ? this.tabLeft : 4 - (column % 4);
  }

  /** Takes letters that are no tabs. */
  take(letters: number): void {
    this.offset += letters;
    this.column += letters;
    this.tabLeft = 0;
  }

  /** Takes the white space before the next letter. */
  takeIndent(): void {
    this.takeColumns(this.indent);
  }

  /** Takes columns of white space, as many as there are. */
  takeColumns(columns: number): void {
    for (let left = columns; left > 0; ) {
      const letter = this.line[this.offset];
      if (letter !== " " && letter !== "\t") return;
      const width = letter === "\t" ? this.widthOfTab(this.offset, this.column) : 1;
      const taken = Math.min(width, left);
      this.column += taken;
      left -= taken;
      this.tabLeft = width - taken;
      if (this.tabLeft === 0) this.offset += 1;
    }
  }
}
