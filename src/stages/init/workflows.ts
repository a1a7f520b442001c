import { readStamp } from "../../domain/init/stamp.ts";
import { workflowFolder } from "../../domain/init/workflows/files.ts";
import { join, relative } from "../../domain/workspace/path.ts";
import { sourceReader, topOf } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";

/** What a link leads to outside of the repository is not read: its words must not come into a diff. */
export const readWorkflows = (
  workspace: Workspace,
  files: Files,
  names: readonly string[],
): ReadonlyMap<string, string> => {
  const read = sourceReader(files, workspace);
  const below = relative(workspace.root, topOf(workspace));
  return new Map(
    Object.values(workflowFolder)
      .flatMap((folder) => names.map((name) => `${folder}/${name}`))
      .flatMap((file) => {
        const found = read(join(below, file));
        return found.kind === "text" ? [[file, found.text] as const] : [];
      }),
  );
};

/** Those that nobody wrote with `init`. */
export const otherWorkflows = (workspace: Workspace, files: Files): ReadonlyMap<string, string> => {
  const names = Object.values(workflowFolder).flatMap((folder) =>
    (files.list(join(topOf(workspace), folder)) ?? []).map(({ name }) => name).filter((name) => /\.ya?ml$/.test(name)),
  );
  const all = readWorkflows(workspace, files, [...new Set(names)].toSorted());
  return new Map([...all].filter(([, text]) => readStamp(text) === undefined));
};
