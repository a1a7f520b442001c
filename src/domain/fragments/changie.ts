import { changieKey, changieSettings } from "../changelog/tool-settings.ts";
import { join } from "../workspace/path.ts";
import { filesIn, isYaml, type ReadFragments } from "./home.ts";

/** https://changie.dev/config/ */
export const readChangie: ReadFragments = (home) => {
  const settings = changieSettings(home.read);
  const key = (name: string, usual: string): string => changieKey(settings ?? "", name, usual);
  const changes = key("changesDir", ".changes");
  const folder = join(changes, key("unreleasedDir", "unreleased"));
  if (settings === undefined && home.list(folder) === undefined) return undefined;
  return { folder, waiting: filesIn(home, folder, isYaml), astray: filesIn(home, changes, isYaml) };
};
