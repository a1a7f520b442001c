import { remember } from "../text/remember.ts";
import { type ChangesetHome, meant } from "./changeset-home.ts";
import { filesIn, type ReadFragments } from "./home.ts";

/** https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md */
export const readChangesets =
  (changesets: ChangesetHome): ReadFragments =>
  (home, name) => {
    const folder = ".changeset";
    if (home.list(folder) === undefined) return undefined;
    const isChangeset = (file: string): boolean => file.endsWith(".md") && !/^readme\.md$/i.test(file);
    const isAbout = (path: string): boolean => {
      const source = home.read(path);
      return source.kind === "text" && namesIn(source.text).some((each) => meant(changesets, each) === name);
    };
    const elsewhere = [".changesets", "changeset", "changesets"];
    const waiting = filesIn(home, folder, isChangeset).filter(isAbout);
    const astray = elsewhere.flatMap((each) => filesIn(home, each, isChangeset)).filter(isAbout);
    // The folder may be about other packages alone, of another language even.
    return waiting.length + astray.length === 0 ? undefined : { folder, waiting, astray };
  };

/** The names in the front matter of a changeset; every package asks for its own. */
const namesIn = remember((text): readonly string[] => {
  const [, matter = ""] = /^\ufeff?---\r?\n([\s\S]*?)^---/m.exec(text) ?? [];
  return [...matter.matchAll(/^["']?([\w.@/-]+?)["']?[ \t]*:/gm)].map(([, raw = ""]) => raw);
});
