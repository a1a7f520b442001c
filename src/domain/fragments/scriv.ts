import { scrivFolder, scrivSettings } from "../changelog/scriv-settings.ts";
import { filesIn, foldersIn, type ReadFragments } from "./home.ts";

const isRead = (name: string): boolean => /\.(?:md|rst)$/.test(name) && !/^readme\./i.test(name);

/** https://scriv.readthedocs.io/en/latest/concepts.html#fragments */
export const readScriv: ReadFragments = (home) => {
  const settings = scrivSettings(home.tool, home.read);
  if (settings === undefined) return undefined;
  const folder = scrivFolder(settings);
  const isNew = (name: string): boolean => /^\d{8}_\d{6}_.*\.(?:md|rst)$/.test(name);
  const elsewhere = [".", "changelog.d", "changes.d", "changes", "news", "newsfragments"].filter(
    (each) => each !== folder,
  );
  return {
    folder,
    waiting: filesIn(home, folder, isRead),
    astray: [
      ...filesIn(home, folder, (name) => isNew(name.replace(/\.[^.]*$/, ".md")) && !isRead(name)),
      ...elsewhere.flatMap((each) => filesIn(home, each, isNew)),
      ...foldersIn(home, folder).flatMap((each) => filesIn(home, each, isNew)),
    ],
  };
};
