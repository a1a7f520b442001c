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

  constructor(line: string) {
    this.line = line;
  }

  /** What is left, from the first letter that is no space or tab. */
  get rest(): string {
    return this.line.slice(this.nextText);
  }

  /** Where the next letter is that is no space or tab. */
  get nextText(): number {
    let at = this.offset;
    while (this.line[at] === " " || this.line[at] === "\t") at += 1;
    return at;
  }

  get isBlank(): boolean {
    return this.nextText === this.line.length;
  }

  /** Columns of white space before the next letter. */
  get indent(): number {
    let column = this.column;
    for (let at = this.offset; at < this.nextText; at += 1) {
      column += this.line[at] === "\t" ? this.widthOfTab(at, column) : 1;
    }
    return column - this.column;
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
