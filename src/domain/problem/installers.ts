import { byPlace, defineFinding } from "./finding.ts";
import { bump } from "./option.ts";

interface Changed {
  readonly package: string;
  /** The last release and the next. */
  readonly from: string;
  readonly to: string;
  /** What changed, and what becomes of users. */
  readonly change: string;
  readonly effect: string;
}

const details = ({ package: name, from, to, change, effect }: Changed) => ({
  package: name,
  message: `${name} ${to} changes what ${from} had, so that ${effect}: ${change}`,
});

export const releaseBreaksInstallers = defineFinding<Changed>(
  {
    code: "RA-INSTALLERS-BREAK",
    severity: "warning",
    mender: "project",
    meaning: "A patch release would break installations, commands or imports, or leave users behind.",
    why: "Who takes patches alone gets it unasked, and may stay on an older release without a word.",
    mend: "Take the change back, or release it as a minor or major version (`bump` as `NAME: minor`).",
  },
  (changed) => ({
    ...details(changed),
    ...byPlace(
      (or) => `Take it back, or release a minor or major version, as with ${bump(or, `"${changed.package}: minor"`)}`,
    ),
  }),
);

export const releaseChangesInstallation = defineFinding<Changed>(
  {
    code: "RA-INSTALLERS-CHANGE",
    severity: "notice",
    mender: "project",
    meaning: "A release would change what people get who install it, or break them where its version says that it may.",
    why: "Installers may take an older release without a word, and what it lacks shows only in use.",
    mend: "Nothing needs to be done where it is meant. Tell users in the changelog.",
  },
  (changed) => ({ ...details(changed), hint: "Where it is meant, tell users in the changelog" }),
);

export const installersNotCompared = defineFinding<{ package: string; release: string; why: string }>(
  {
    code: "RA-INSTALLERS-NOT-COMPARED",
    severity: "notice",
    mender: "project",
    meaning: "What installers will see of a release was not compared with the last one, or not all of it.",
    why: "That nothing is said of it does not mean that nothing changed.",
    mend: "Where the message names something that can be fixed, fix it and run again. Else compare the two releases yourself.",
  },
  ({ package: name, release, why }) => ({
    package: name,
    message: `Not all that installers will see of ${name} was compared with ${release}: ${why}`,
    hint: "Fix what the message names and run again, where that can be; else compare the two releases yourself",
  }),
);

export const apiCompared = defineFinding<{
  package: string;
  release: string;
  shown: number;
  hidden: number;
  unchecked: readonly string[];
}>(
  {
    code: "RA-API-COMPARED",
    severity: "notice",
    mender: "project",
    meaning:
      "The public names and parameters of a package were compared with its last release. Names that neither its top nor an `__all__` has, defaults and kinds of objects are counted and not shown.",
    why: "What code does is not seen: nothing shown does not mean compatible.",
    mend: "Nothing needs to be done. Read the changes of behaviour yourself.",
  },
  ({ package: name, release, shown, hidden, unchecked }) => ({
    package: name,
    message: `The names of ${name} were compared with ${release}, and not what they do: ${shown} changed, and ${hidden} more not shown${unchecked.length === 0 ? "" : `; not read: ${unchecked.join(", ")}`}`,
    hint: "A change of behaviour is not seen",
  }),
);
