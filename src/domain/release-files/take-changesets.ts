import { readChangesetText } from "../changes/fragments/changeset-text.ts";
import { changesetHome, meant } from "../fragments/changeset-home.ts";
import type { ReleasePlan } from "../release-plan/release-plan.ts";
import { join } from "../workspace/path.ts";
import { topOf } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { EditedFiles } from "./edited-files.ts";

/**
 * Takes away the changesets that a plan has used. One that names others, too, keeps their lines: they wait,
 * or are released by somebody else.
 */
export const takeChangesets = (
  { packages }: Pick<ReleasePlan, "packages">,
  { workspace, edited }: { readonly workspace: Workspace; readonly edited: EditedFiles },
): void => {
  const released = new Set(packages.map(({ name }) => name));
  const home = changesetHome(edited.files, workspace);
  // So Knope calls the only package.
  const isReleased = (name: string): boolean => name === "default" || released.has(meant(home, name)!);
  const used = packages.flatMap(({ changes }) =>
    changes.filter(({ source }) => source === "fragment").map(({ id }) => id),
  );
  for (const path of new Set(used.filter((id) => /(?:^|\/)\.changeset\/[^/]+$/.test(id)))) {
    const text = edited.files.readText(join(topOf(workspace), path));
    if (text === undefined) continue;
    const names = (readChangesetText(text)?.lines ?? []).map(({ name }) => name);
    edited.set(path, names.every(isReleased) ? undefined : withoutLines(text, isReleased));
  }
};

/** The front matter without the lines of some packages. */
const withoutLines = (text: string, isLeftOut: (name: string) => boolean): string =>
  text.replace(/^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^(?=---)/m, (_, start: string, matter: string) => {
    const lines = matter.split(/(?<=\n)/).filter((line) => {
      const [, name] = /^\s*["']?([\w.@/-]+)["']?\s*:/.exec(line) ?? [];
      return name === undefined || !isLeftOut(name);
    });
    return `${start}${lines.join("")}`;
  });
