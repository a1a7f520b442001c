import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The packages that these files belong to, with their versions and the text of their licence, which many have in common. */
export const licensesOf = (files: readonly string[]): string => {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    return { title: `${name} ${version}: ${license ?? "see below"}`, text: licenseText(folder) };
  });
  const sorted = packages.toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return [...Map.groupBy(sorted, ({ text }) => text)]
    .map(([text, all]) => `${[...new Set(all.map(({ title }) => title))].join("\n")}\n\n${text}`.trim())
    .map((section) => `${section}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
};

/** Up to the innermost `node_modules/<name>` or `node_modules/@<scope>/<name>`; our own files have none, nor what the bundler makes, which begins with a zero. */
const packageFolder = (file: string): string | undefined =>
  /^[^\0]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];

const licenseText = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name) && existsSync(join(folder, name)))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
