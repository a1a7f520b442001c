import { objectOf, parseJson, textOf } from "../text/json.ts";
import { join } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Home } from "./home.ts";

/** What a package is called for changesets, which wants a `package.json` beside each; `undefined` where there is none. */
export const npmName = (read: ReadSource, path: string): string | undefined => {
  const file = read(join(path, "package.json"));
  return textOf(objectOf(parseJson(file.kind === "text" ? file.text : "")).name);
};

/**
 * Whether an npm package below a home has a name. Any `package.json` counts, since each of npm's tools lists its workspaces
 * in its own way; folders are opened, the upper ones first, until one has it.
 */
export const npmNames = (home: Home): ((name: string) => boolean) => {
  const found = new Set<string | undefined>();
  const folders = [""];
  let opened = 0;
  return (name) => {
    for (; !found.has(name) && opened < folders.length; opened += 1) {
      const folder = folders[opened]!;
      found.add(npmName(home.read, folder));
      for (const { name: each, kind, isLink } of home.list(folder) ?? []) {
        if (kind === "folder" && !isLink && each !== "node_modules") folders.push(join(folder, each));
      }
    }
    return found.has(name);
  };
};
