/** What the forge did not do: why in its words, `undefined` where it has no such thing, or not for this token (404). */
export interface Refused {
  readonly step: string;
  readonly why: string | undefined;
}

export const whyOf = ({ why }: Pick<Refused, "why">): string => why ?? "it is not there, or not for this token";

/** What goes before the remedy of a missing right. */
export const seeName = ({ why }: Pick<Refused, "why">): string =>
  why === undefined ? "See that GITHUB_REPOSITORY names the repository. " : "";
