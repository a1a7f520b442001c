import { objectOf, parseJson, textOf } from "../text/json.ts";
import { join } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";

/** What a package is called for changesets, which wants a `package.json` beside each; `undefined` where there is none. */
export const npmName = (read: ReadSource, path: string): string | undefined => {
  const file = read(join(path, "package.json"));
  return textOf(objectOf(parseJson(file.kind === "text" ? file.text : "")).name);
};
