import { dependentsFirst, type Seen } from "./removal.ts";
import type { Release } from "./subject.ts";

/**
 * The releases that only a person can take back, in the order to do it: who requires others comes first, so that no
 * installer finds a package whose requirement is gone. What is yanked already is left out.
 */
export const yankList = ({ releases, standings, levels }: Seen): readonly Release[] => {
  const rank = dependentsFirst(levels);
  return releases
    .filter(({ name }) => {
      const standing = standings.get(name);
      return (standing?.kind === "whole" || standing?.kind === "half") && !standing.isYanked;
    })
    .toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
};
