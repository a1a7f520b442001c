/** Asks a person on a terminal. */
export interface Interview {
  /** The choice that is typed; the preset where the answer is empty. */
  choose<Choice extends string>(question: string, choices: readonly Choice[], preset: Choice): Promise<Choice>;
  /** Whether the answer is yes. */
  agree(question: string): Promise<boolean>;
  /** Shows lines before a question about them. */
  show(lines: readonly string[]): void;
}
