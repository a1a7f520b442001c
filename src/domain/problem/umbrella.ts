import { defineFinding } from "./finding.ts";
import { named } from "./shown.ts";

export const finishUmbrella = defineFinding<{ versions: readonly string[] }>(
  {
    code: "RA-FINISH-UMBRELLA",
    severity: "warning",
    mender: "project",
    meaning: "The umbrella tag has no version: the released packages have several, and none of them is the root.",
    why: "A tag for all of them must say one version.",
    mend: "Leave `umbrella-tag-format` out, keep the packages in lockstep, or release the root with them.",
  },
  ({ versions }) => ({
    message: `No umbrella release is made, since the released packages have several versions: ${named(versions, 5)}`,
    hint: "Leave umbrella-tag-format out, or release the packages in lockstep",
  }),
);

export const finishUmbrellaOfOne = defineFinding<{ tag: string }>(
  {
    code: "RA-FINISH-UMBRELLA-OF-ONE",
    severity: "notice",
    mender: "project",
    meaning: "The tag that says what was released is of one package, and the umbrella is of all that were released.",
    why: "An umbrella of that package alone would say that nothing else was released with it.",
    mend: "Nothing, where the package was released alone. Else give the manifest of the run that published.",
  },
  ({ tag }) => ({
    message: `No umbrella release is made, since a tag of one package does not say what was released with it: ${tag}`,
    hint: "Nothing to do where it was released alone; else give the manifest of the run that published (manifest-path or dist)",
  }),
);

export const finishUmbrellaWaits = defineFinding<{ tag: string | undefined; packages: readonly string[] }>(
  {
    code: "RA-FINISH-UMBRELLA-WAITS",
    severity: "warning",
    mender: "project",
    remedy: "outside",
    meaning:
      "A tag of several packages, the umbrella or one that they share, gets no release, since one of them gets none.",
    why: "It says that all of it is there, and its release may be locked once it is made.",
    mend: "Do what the other finding about that package says.",
  },
  ({ tag, packages }) => ({
    message: `No ${tag === undefined ? "umbrella release" : `release of ${tag}`} is made: it waits for ${named(packages, 10)}`,
    hint: "Do what the other finding about it says",
  }),
);
