import { byPlace } from "./finding.ts";

/** What the forge did not do: why in its words, `undefined` where it has no such thing, or not for this token (404). */
export interface Refused {
  readonly step: string;
  readonly why: string | undefined;
  /** Of HTTP. */
  readonly status?: number | undefined;
}

export const whyOf = ({ why }: Pick<Refused, "why">): string => why ?? "it is not there, or not for this token";

/** Where the forge does not know the token at all (401), as one that has expired: a re-run reads the new one. */
export const renewFirst = (status: number | undefined) =>
  status === 401
    ? ({
        remedy: "outside",
        ...byPlace((or) => or("Renew the token that github-token gives", "Renew the token in GITHUB_TOKEN")),
      } as const)
    : undefined;

/** What goes before the remedy of a missing right. */
export const seeName = ({ why }: Pick<Refused, "why">): string =>
  why === undefined ? "See that GITHUB_REPOSITORY names the repository. " : "";
