import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";

interface Project {
  readonly package: string;
  readonly index: string;
  /** Where its owner changes that; `undefined` where that is not known. */
  readonly settingsPage: string | undefined;
}

export const projectArchived = defineFinding<Project>(
  {
    code: "RA-PREFLIGHT-PROJECT-ARCHIVED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The index says that a project which is to get a new version is archived (PEP 792).",
    why: "An archived project takes no uploads from anybody.",
    mend: "An owner takes it out of the archive in the project's settings. Or, where no other package needs its new version, leave it out with `exclude`.",
  },
  ({ package: name, index, settingsPage }) => ({
    package: name,
    message: `${name} is archived on ${index}, which takes no uploads to it`,
    hint: `Take it out of the archive${settingsPage === undefined ? "" : ` at ${settingsPage}`}`,
  }),
);

export const projectQuarantined = defineFinding<Project>(
  {
    code: "RA-PREFLIGHT-PROJECT-QUARANTINED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The index has put a project in quarantine (PEP 792): it is thought to be harmful.",
    why: "No file of it can be installed, and trusted publishers cannot upload.",
    mend: "Answer what the index wrote to the owners, or ask its administrators, and wait until it is released. Others go without it, by `exclude`, where none needs it.",
  },
  ({ package: name, index, settingsPage }) => ({
    package: name,
    message: `${name} is in quarantine on ${index}: nobody can install it, and it takes no uploads`,
    hint: `Answer what the index wrote to its owners, or ask its administrators, and wait until it is released${settingsPage === undefined ? "" : ` (${settingsPage})`}`,
  }),
);

export const projectDeprecated = defineFinding<Project>(
  {
    code: "RA-PREFLIGHT-PROJECT-DEPRECATED",
    severity: "notice",
    mender: "project",
    meaning: "The index says that a project which is to get a new version is deprecated (PEP 792).",
    why: "Installers may tell users that something else has taken its place.",
    mend: "Nothing needs to be done. An owner changes the status in the project's settings.",
  },
  ({ package: name, index, settingsPage }) => ({
    package: name,
    message: `${name} is marked as deprecated on ${index}`,
    hint: `Nothing needs to be done; its owner changes that${settingsPage === undefined ? " in its settings" : ` at ${settingsPage}`}`,
  }),
);

export const newProjects = defineFinding<{ index: string; names: readonly string[]; hint: string }>(
  {
    code: "RA-PREFLIGHT-NEW-PROJECTS",
    severity: "notice",
    mender: "project",
    meaning: "The release makes projects on PyPI or TestPyPI that are not there yet.",
    why: "A name cannot be changed later, and by trusted publishing a new one needs a pending publisher.",
    mend: "Read the names. For trusted publishing add the pending publisher, unless it is there; it is void after 30 days.",
  },
  ({ index, names, hint }) => ({
    message: `New to ${index}, and made by this release: ${names.map(shown).join(", ")}`,
    hint,
  }),
);

export const newProjectsLimit = defineFinding<{
  index: string;
  names: readonly string[];
  limit: string;
  /** One line a day or run. */
  schedule: readonly string[];
}>(
  {
    code: "RA-PREFLIGHT-NEW-PROJECTS-LIMIT",
    severity: "warning",
    mender: "project",
    meaning: "The release makes more projects on PyPI or TestPyPI than one run can.",
    why: "PyPI takes about four new projects in 24 hours from a user or an address, and one pending publisher at a time for a repository, workflow and environment.",
    mend: "Follow the schedule of the hint. `docs/releasing.md` of release-actions, *The first release of a workspace*, has the ways in full.",
  },
  ({ index, names, limit, schedule }) => ({
    message: `${names.length} packages are new to ${index}, and ${limit}: ${named(names)}`,
    hint: schedule.join("\n"),
  }),
);
