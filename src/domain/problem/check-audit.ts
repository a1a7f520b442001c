import { defineFinding } from "./finding.ts";
import { shown } from "./shown.ts";

export const vulnerableDependency = defineFinding<{
  name: string;
  version: string;
  ids: readonly string[];
  summary: string | undefined;
  link: string | undefined;
  /** The first version in which all of them may be fixed; of one alone it is. */
  fixed: string | undefined;
  file: string;
}>(
  {
    code: "RA-AUDIT-VULNERABLE",
    severity: "warning",
    mender: "project",
    meaning: "`uv audit` knows a vulnerability of a dependency as `uv.lock` has it.",
    why: "The release is tested with it, and users may get it.",
    mend: "Run the `uv lock` of the hint; where a requirement holds the fix back, uv names it. Raise the lower bound in `dependencies` where users should have the fix.",
  },
  ({ name, version, ids, summary, link, fixed, file }) => ({
    file,
    message: shown(`${name} ${version} has ${ids.join(", ")}${summary === undefined ? "" : `: ${summary}`}`),
    hint: shown(
      fixed === undefined
        ? `No later version is known that fixes ${ids.length === 1 ? "it" : "all of them"}${link === undefined ? "" : `: ${link}`}`
        : // With a bound uv says what holds it back; without one it would leave the lock as it is, and say nothing.
          `Run uv lock --upgrade-package "${name}>=${fixed}": ${ids.length === 1 ? `it is fixed in ${fixed}` : "all of them are fixed in newer versions"}${link === undefined ? "" : ` (${link})`}`,
    ),
  }),
);

export const adverseStatus = defineFinding<{ name: string; status: string; reason: string | undefined; file: string }>(
  {
    code: "RA-AUDIT-STATUS",
    severity: "warning",
    mender: "project",
    meaning: "The index marks a locked dependency as archived, deprecated or quarantined.",
    why: "Fixes for it are not to be expected; one in quarantine is thought to be harmful, and cannot be installed.",
    mend: "Look for what replaces it.",
  },
  ({ name, status, reason, file }) => ({
    file,
    message: shown(`The index says of ${name}: ${status}${reason === undefined ? "" : ` (${reason})`}`),
    hint: "Look for what replaces it",
  }),
);
