import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A temporary folder with files in it. */
export interface TempFolder extends Disposable {
  /** Absolute, with links resolved. */
  readonly path: string;
}

/** What stands at a path: a file's text or bytes, a link's target, or an empty folder. */
export type Content = string | Uint8Array | { readonly link: string } | "folder/";

/** Writes files, links and (as `"folder/"`) empty folders, at relative paths that may begin with `../`. */
export const tempFolder = (contents: Readonly<Record<string, Content>> = {}): TempFolder => {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), "workspace-")));
  const path = join(outer, "root");
  mkdirSync(path);
  for (const [name, content] of Object.entries(contents)) {
    const at = join(path, name);
    mkdirSync(content === "folder/" ? at : dirname(at), { recursive: true });
    if (content === "folder/") continue;
    if (typeof content === "object" && "link" in content) symlinkSync(content.link, at);
    else writeFileSync(at, content);
  }
  return { path, [Symbol.dispose]: () => rmSync(outer, { recursive: true, force: true }) };
};

/** The text of a `pyproject.toml` with a name, a version and what else is given. */
export const project = (name: string, rest = ""): string => `[project]\nname = "${name}"\nversion = "1.0"\n${rest}`;

/** The text of `[tool.uv.workspace]`. */
export const workspaceTable = (members: readonly string[], exclude: readonly string[] = []): string =>
  `[tool.uv.workspace]\nmembers = ${JSON.stringify(members)}\nexclude = ${JSON.stringify(exclude)}\n`;
