import type { Screen } from "../../src/runtime/progress/live-table.ts";

/** A terminal as far as a live table needs one: what is written appears on rows that can be looked at. */
export class FakeScreen implements Screen {
  columns: number;
  rows: number;
  /** How often something was written. */
  writes = 0;
  readonly #lines: string[] = [""];
  #row = 0;
  #column = 0;

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
  }

  write(text: string): void {
    this.writes++;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal reads.
    for (const [token, letters] of text.matchAll(/\x1b\[\??\d*[a-zA-Z]|\r|\n|([^\x1b\r\n]+)/g)) {
      if (letters === undefined) this.#obey(token);
      else this.#print(letters);
    }
  }

  /** Makes it narrower: rows that are too long are wrapped, as terminals do. */
  narrow(columns: number): void {
    const wrapped = this.#lines.map((line) => line.match(new RegExp(`.{1,${columns}}`, "gu")) ?? [""]);
    this.#row = wrapped.slice(0, this.#row).flat().length;
    this.#lines.splice(0, this.#lines.length, ...wrapped.flat());
    this.columns = columns;
  }

  /** Every row from the first, without the empty ones at the end. */
  get shown(): readonly string[] {
    const last = this.#lines.findLastIndex((line) => line.trim() !== "");
    return this.#lines.slice(0, last + 1).map((line) => line.trimEnd());
  }

  #print(letters: string): void {
    const line = this.#lines[this.#row]!.padEnd(this.#column);
    this.#lines[this.#row] = line.slice(0, this.#column) + letters + line.slice(this.#column + letters.length);
    // After the last letter of a full row the cursor stands on it.
    this.#column = Math.min(this.#column + letters.length, this.columns - 1);
  }

  #obey(token: string): void {
    if (token === "\r") this.#column = 0;
    else if (token === "\n") {
      this.#row++;
      this.#column = 0;
      this.#lines[this.#row] ??= "";
    } else if (token.endsWith("A")) this.#row = Math.max(0, this.#row - Number.parseInt(token.slice(2), 10));
    else if (token === "\x1b[K") this.#lines[this.#row] = this.#lines[this.#row]!.slice(0, this.#column);
    else if (token === "\x1b[J") {
      this.#lines[this.#row] = this.#lines[this.#row]!.slice(0, this.#column);
      this.#lines.splice(this.#row + 1);
    } else if (!token.startsWith("\x1b[?7")) throw new Error(`this terminal does not know ${JSON.stringify(token)}`);
  }
}
