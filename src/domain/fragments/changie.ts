import { join } from "../workspace/path.ts";
import { filesIn, isYaml, type ReadFragments } from "./home.ts";

/** https://changie.dev/config/ */
export const readChangie: ReadFragments = (home) => {
  const settings = [".changie.yaml", ".changie.yml"].map((path) => home.read(path)).find(({ kind }) => kind === "text");
  const text = settings?.kind === "text" ? settings.text : "";
  const key = (name: string, usual: string): string =>
    new RegExp(`^${name}:[ \\t]*["']?([\\w./-]+)`, "m").exec(text)?.[1] ?? usual;
  const changes = key("changesDir", ".changes");
  const folder = join(changes, key("unreleasedDir", "unreleased"));
  if (settings === undefined && home.list(folder) === undefined) return undefined;
  return { folder, waiting: filesIn(home, folder, isYaml), astray: filesIn(home, changes, isYaml) };
};
