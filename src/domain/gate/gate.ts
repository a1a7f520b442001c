/** What stands between a commit and its release: a command of the project's own, or a check run that CI has done. */
export type Gate = {
  /** `RG-1` for the first. */
  readonly id: string;
  /** As the project calls it. Foreign text. */
  readonly name: string;
} & (
  | { readonly kind: "command"; readonly command: string }
  /** The command is run in a fresh clone of the commit. */
  | { readonly kind: "clone"; readonly command: string }
  | { readonly kind: "check"; readonly check: string }
  /** Named, with nothing behind its name: an expression that came out empty. */
  | { readonly kind: "none" }
);

/** Whether it runs code of the project. */
export const runsCode = ({ kind }: Gate): boolean => kind === "command" || kind === "clone";

/** `RG-1 tests` */
export const gateTitle = ({ id, name }: Pick<Gate, "id" | "name">): string => `${id} ${name}`;
