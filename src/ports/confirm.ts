/** Asks a person before what cannot be undone. */
export interface Confirm {
  /** Throws a `Problem` where nobody could answer, so that it is known before the long work. */
  ready(): void;
  /** Resolves on a yes; throws a `Problem` on anything else. */
  ask(question: string): Promise<void>;
}
