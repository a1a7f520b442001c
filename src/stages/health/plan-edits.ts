import type { Fix } from "../../checks/frame/check.ts";
import { editLeadsOut } from "../../domain/problem/copy.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { gitTopOf } from "../../domain/workspace/git-top.ts";
import { join, normalize, parent, relative, resolve } from "../../domain/workspace/path.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";

/** A file that fixes change, or make. */
export interface Edit {
  /** Relative to the git top level, or to the root without git. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  /** `undefined` where there is none yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * The edits that stay in the repository, and what is said of those that a link would lead out of it: these are not made.
 * Without git the workspace's root counts.
 */
export const keepInside = (
  edits: readonly Edit[],
  root: string,
  files: Files,
): { readonly edits: readonly Edit[]; readonly findings: readonly Finding[] } => {
  const top = files.realPath(gitTopOf(files, root) ?? root) ?? root;
  const targetOf = (path: string): string | undefined => files.realPath(path) ?? targetOf(parent(path)!);
  const isInside = (path: string) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test(relative(top, path));
  const judged = edits.map((edit) => ({ edit, target: targetOf(edit.path)! }));
  return {
    edits: judged.filter(({ target }) => isInside(target)).map(({ edit }) => edit),
    findings: judged
      .filter(({ target }) => !isInside(target))
      .map(({ edit: { file }, target }) => editLeadsOut({ file, target })),
  };
};

/** What the fixes make of the files, those of one file one after the other. A fix that does not fit is left out. */
export const planEdits = (
  fixes: readonly Fix[],
  { root, prefix }: Pick<Workspace, "root" | "prefix">,
  files: Pick<Files, "readText">,
): readonly Edit[] =>
  [...Map.groupBy(fixes, ({ file }) => normalize(file))].flatMap(([file, all]) => {
    const path = join(root, file);
    const before = files.readText(path);
    const after = all.reduce((text: string | undefined, { apply }) => apply(text) ?? text, before);
    return after === undefined || after === before ? [] : [{ file: resolve(prefix, file), path, before, after }];
  });
