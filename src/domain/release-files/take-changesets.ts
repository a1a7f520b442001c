import { readChangesetText } from "../changes/fragments/changeset-text.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import type { ReleasePlan } from "../release-plan/release-plan.ts";
import { join } from "../workspace/path.ts";
import { topOf } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { EditedFiles } from "./edited-files.ts";

/** Takes away the changesets that a plan has used. One that waits for other packages, too, keeps the lines of these. */
export const takeChangesets = (
  { packages }: Pick<ReleasePlan, "packages">,
  { workspace, edited }: { readonly workspace: Workspace; readonly edited: EditedFiles },
): void => {
  const released = new Set(packages.map(({ name }) => name));
  const members = new Set(workspace.members.map(({ name }) => name));
  const used = packages.flatMap(({ changes }) =>
    changes.filter(({ source }) => source === "fragment").map(({ id }) => id),
  );
  for (const path of new Set(used.filter((id) => /(?:^|\/)\.changeset\/[^/]+$/.test(id)))) {
    const text = edited.files.readText(join(topOf(workspace), path));
    if (text === undefined) continue;
    const names = (readChangesetText(text)?.lines ?? []).map(({ name }) => normalizeName(name));
    const isWaiting = names.some((name) => members.has(name) && !released.has(name));
    edited.set(path, isWaiting ? withoutLines(text, released) : undefined);
  }
};

/** The front matter without the lines of some packages. */
const withoutLines = (text: string, names: ReadonlySet<PackageName>): string =>
  text.replace(/^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^(?=---)/m, (_, start: string, matter: string) => {
    const lines = matter.split(/(?<=\n)/).filter((line) => {
      const [, name] = /^\s*["']?([\w.@/-]+)["']?\s*:/.exec(line) ?? [];
      return name === undefined || !names.has(normalizeName(name));
    });
    return `${start}${lines.join("")}`;
  });
