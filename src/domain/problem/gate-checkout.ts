import { inertLine } from "../text/inert-line.ts";
import { byPlace, defineFinding } from "./finding.ts";
import { type Named, titleOf } from "./gate.ts";

const short = (commit: string | undefined): string => commit?.slice(0, 9) ?? "none";
const listed = (files: readonly string[]): string =>
  `${files.slice(0, 3).map(inertLine).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`;

export const gateChangedFiles = defineFinding<{ gate: Named; files: readonly string[] }>(
  {
    code: "RA-GATE-CHANGED-FILES",
    severity: "error",
    mender: "project",
    meaning: "A gate changed files that git tracks.",
    why: "What the gates that follow it see is not the commit any more.",
    mend: "Commit what it makes. A command that checks only (`ruff format --check`, `uv sync --locked`) changes nothing.",
  },
  ({ gate, files }) => ({
    file: files[0]!,
    message: `The gate ${titleOf(gate)} changed what git tracks: ${listed(files)}`,
    ...byPlace(
      (or) =>
        `Commit what it makes; or, where that is nothing for git, let it write elsewhere${or("", ". The files are as the gate left them")}`,
    ),
  }),
);

export const gateMovedHead = defineFinding<{ gate: Named; from: string | undefined; to: string | undefined }>(
  {
    code: "RA-GATE-MOVED-HEAD",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "A gate checked out or made another commit.",
    why: "What the gates that follow it see is not the commit that is to be released.",
    mend: "Let the command leave the checkout as it is.",
  },
  ({ gate, from, to }) => ({
    input: "gates",
    // The command may be a script of the repository.
    alternative: "commit",
    message: `The gate ${titleOf(gate)} left the checkout at another commit: ${short(to)}, not ${short(from)}`,
    ...byPlace(
      (or) =>
        `Let the command leave the checkout as it is${from === undefined ? "" : or("", `; go back to ${short(from)} first`)}`,
    ),
  }),
);

export const gatesOnChanges = defineFinding<{ files: readonly string[] }>(
  {
    code: "RA-GATE-ON-CHANGES",
    severity: "warning",
    mender: "project",
    meaning: "Files that git tracks had changes when the gates began.",
    why: "The gates have seen these files, and not the commit.",
    mend: "Commit or stash them, and run it again. In a job, find the step before this one that changes them.",
  },
  ({ files }) => ({
    file: files[0]!,
    message: `The gates ran on changes that are not committed: ${listed(files)}`,
    ...byPlace((or) => or("Find the step before this one that changes them", "Commit or stash them, and run it again")),
  }),
);
