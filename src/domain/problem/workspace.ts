import { defineFinding } from "./finding.ts";

export const noWorkspace = defineFinding<{ directory: string }>(
  {
    code: "RA-WORKSPACE-NOT-FOUND",
    severity: "error",
    mender: "usage",
    meaning: "Neither the folder nor any folder above it has a `pyproject.toml`.",
    why: "Everything starts from the workspace's root `pyproject.toml`.",
    mend: "Run inside the workspace, or name a folder of it with `--working-directory`.",
  },
  ({ directory }) => ({
    message: `No pyproject.toml in ${directory} or above`,
    hint: "Run inside the workspace, or name a folder of it with --working-directory (input: working-directory)",
  }),
);
