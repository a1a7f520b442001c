import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The packages that these files belong to: each with its version and the text of its licence. */
export const licensesOf = (files: readonly string[]): string => {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const sections = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    return { name: `${name} ${version}`, text: `${license ?? "see below"}\n\n${licenseText(folder)}` };
  });
  const unique = new Map(sections.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, text }) => [name, text]));
  return [...unique].map(([name, text]) => `${name}: ${text.trim()}\n`).join(`\n${"-".repeat(80)}\n\n`);
};

/** Up to the innermost `node_modules/<name>` or `node_modules/@<scope>/<name>`; our own files have none. */
const packageFolder = (file: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];

const licenseText = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name) && existsSync(join(folder, name)))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
