import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many packages a made workspace has: as many as a typical one that is released from one repository. */
const madeCount = 12;

export const outside = ["pydantic", "httpx", "rich", "sqlalchemy", "jinja2", "click"];
const stem = "raspeed";

const madeName = (at: number): string => `${stem}-part-${String(at).padStart(2, "0")}`;
const moduleOf = (at: number): string => madeName(at).replaceAll("-", "_");

/** A tree below the first package, which all require: four levels, as in a real workspace of this size. */
const needsOf = (at: number): readonly number[] => (at === 0 ? [] : [...new Set([0, (at - 1) >>> 1])]);

/** Each requires three of `outside`. */
const outsideOf = (at: number): readonly string[] => [0, 1, 3].map((step) => outside[(at + step) % outside.length]!);

/** Writes a workspace of uv_build packages with four modules and a script each, with requirements of other projects or without. Files alone: git is the caller's. */
export const makeRelease = (root: string, { thirdParty }: { readonly thirdParty: boolean }): void => {
  write(
    join(root, "pyproject.toml"),
    `[project]\nname = "${stem}-root"\nversion = "0"\n[tool.uv]\npackage = false\n[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
  );
  for (let at = 0; at < madeCount; at++) {
    const folder = join(root, "packages", madeName(at));
    const third = thirdParty ? outsideOf(at) : [];
    const siblings = needsOf(at);
    const needs = [...siblings.map(madeName), ...third].map((name) => JSON.stringify(name)).join(", ");
    const sources = siblings.map((each) => `${madeName(each)} = { workspace = true }\n`).join("");
    write(
      join(folder, "pyproject.toml"),
      `[project]\nname = "${madeName(at)}"\nversion = "1.0.${at}"\ndescription = "Part ${at} of a made release"\nreadme = "README.md"\nrequires-python = ">=3.10"\nlicense = "MIT"\nauthors = [{ name = "bench", email = "bench@example.org" }]\ndependencies = [${needs}]\n[project.scripts]\n${madeName(at)} = "${moduleOf(at)}.cli:run"\n[tool.uv.sources]\n${sources}[build-system]\nrequires = ["uv_build>=0.9,<1"]\nbuild-backend = "uv_build"\n`,
    );
    write(join(folder, "README.md"), `# ${madeName(at)}\n\nPart ${at} of a made release.\n`);
    const imports = [...siblings.map(moduleOf), ...third].map((name) => `import ${name}\n`).join("");
    const source = join(folder, "src", moduleOf(at));
    write(join(source, "__init__.py"), `${imports}\nPART = ${at}\n`);
    write(join(source, "cli.py"), `from ${moduleOf(at)} import PART\n\n\ndef run():\n    print(PART)\n`);
    for (const name of ["one", "two"]) write(join(source, `${name}.py`), `def ${name}(value):\n    return value\n`);
  }
};

const write = (path: string, text: string): void => {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
};
