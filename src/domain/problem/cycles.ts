import { defineFinding } from "./finding.ts";
import { named } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

export const hardCycle = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-PLAN-HARD-CYCLE",
    severity: "warning",
    mender: "project",
    meaning: "Packages require each other, directly or by way of others.",
    why: "They are published together, and until the last of them is there the others may not be installable.",
    mend: "Move what they share into a package that they all require, or one of the requirements into an extra.",
  },
  ({ packages }) => ({
    message: `These packages require each other and are published together: ${packages.join(", ")}`,
    hint: "Move what they share into a package of its own, or one of the requirements into an extra",
  }),
);

export const buildCycle = defineFinding<{
  name: string;
  requirement: string;
  sibling: string;
  cycle: readonly string[];
  /** Whether the index was asked for a release of the sibling that would do. */
  isIndexAsked: boolean;
  place: FilePlace;
}>(
  {
    code: "RA-PLAN-BUILD-CYCLE",
    severity: "error",
    mender: "project",
    meaning:
      "To build a package, a sibling must be installed that needs this very package, and no version of the sibling is known to be on the index that could serve.",
    why: "Neither can come first, so the build fails.",
    mend: "Take one of the requirements out of the circle, or let it admit a released version of the sibling, as `acme-build>=1.0` does and a bare name does not.",
  },
  ({ name, requirement, sibling, cycle, isIndexAsked, place }) => ({
    package: name,
    message: `${name} ${isIndexAsked ? "cannot be built" : `can be built only with a release of ${sibling} that is on the index`}: build-system.requires asks for ${requirement}, and ${sibling} needs ${name} itself, by the requirements of ${named(cycle, 10)} on each other`,
    hint: `Build ${name} without ${sibling}, or let ${sibling} need nothing that needs ${name}`,
    ...place,
  }),
);
