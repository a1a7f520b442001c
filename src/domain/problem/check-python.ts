import { defineFinding } from "./finding.ts";
import { named } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

export const pythonOlder = defineFinding<{
  package: string;
  sibling: string;
  /** The sibling's `requires-python`. */
  theirs: string;
  /** The Pythons that only the package admits. */
  older: readonly string[];
  place: FilePlace;
}>(
  {
    code: "RA-REQUIRES-PYTHON-OLDER",
    severity: "warning",
    mender: "project",
    meaning: "A package admits Pythons that are older than a sibling admits which it requires.",
    why: "On those nobody gets the two together: installers take older releases of them, or fail.",
    mend: "Raise `requires-python` of the package, or lower that of the sibling.",
  },
  ({ package: name, sibling, theirs, older, place }) => ({
    package: name,
    message: `${name} admits Python ${named(older)} and requires ${sibling}, which does not: its requires-python is ${theirs}`,
    hint: "Raise requires-python of the one, or lower that of the other",
    ...place,
  }),
);
