import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { actions } from "../src/actions/index.ts";
import type { Contract } from "../src/contract/contract.ts";
import { licensesOf } from "./build/licenses.ts";
import { writeGeneratedFiles } from "./generate.ts";

/**
 * Makes everything that is generated: metadata, docs, and `dist/`, which is one bundle with a chunk for each dynamic
 * import, a bundle of the artifact client, and a small file for each entry. The same sources give the same bytes, on any
 * machine.
 */
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const compiled = join(root, ".build/js");

/** What ncc gives, as far as it is used here. https://github.com/vercel/ncc#programmatically-from-nodejs */
interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { readonly compilation: { readonly modules: Iterable<Module> } };
}
interface Module {
  /** Path of the file; `undefined` where several are one module. */
  readonly resource?: string;
  readonly modules?: Iterable<Module>;
}
type Ncc = (file: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;
const ncc = createRequire(import.meta.url)("@vercel/ncc") as Ncc;

/** Loads the bundle, from its compile cache where Node has one. An older Node would stop at some name it does not know. */
const loader = (name: "run" | "command", call: string): string =>
  `import module from "node:module";
if (Number.parseInt(process.versions.node, 10) < 22) {
  console.error(\`release-actions needs Node 22 or newer; this is \${process.versions.node}, \${process.execPath}\`);
  process.exit(2);
}
module.enableCompileCache?.();
const { ${name} } = await import("./index.js");
await ${call};
`;

/** What `action.yml` files and `package.json` name. */
const entries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(actions)
      .map(({ contract }): Contract => contract)
      .filter(({ page }) => page !== undefined)
      .flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]))
      .map((name) => [`${name}.js`, loader("run", `run(${JSON.stringify(name)})`)]),
  ),
  "cli.js": `#!/usr/bin/env node\n${loader("command", "command(process.argv.slice(2))")}`,
};

const compile = (): void => {
  rmSync(compiled, { recursive: true, force: true });
  const { PATH = "", HOME = "" } = process.env;
  const args = [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env: { PATH, HOME }, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

const bundle = (file: string, options: Readonly<Record<string, unknown>> = {}): Promise<Bundle> =>
  ncc(join(compiled, file), { cache: false, quiet: true, esm: true, sourceMapRegister: false, ...options });

const filesIn = (modules: Iterable<Module>): readonly string[] =>
  [...modules].flatMap(({ resource, modules: inner = [] }) => [
    ...(resource === undefined ? [] : [resource]),
    ...filesIn(inner),
  ]);

/** TypeScript forgets to rewrite an import in a function with `await using`, and ncc to say that it finds no such file. */
const refuseLostImports = (): void => {
  const files = readdirSync(compiled, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const lost = files.filter((file) => /\bimport\("\.[^"]*\.ts"\)/.test(readFileSync(join(compiled, file), "utf8")));
  if (lost.length > 0) throw new Error(`An import() beside \`await using\` keeps its .ts: ${lost.join(", ")}`);
};

for (const path of writeGeneratedFiles()) console.log(`wrote ${path}`);
compile();
refuseLostImports();
const library = await bundle("main.js");
// Its chunks are left out: what they are for (lists of blobs, Kerberos), an upload never asks of it.
const artifactClient = await bundle("adapters/artifact-client.js", { minify: true });

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const write = (name: string, content: string | Buffer): void => writeFileSync(join(dist, name), content);
write("index.js", library.code);
for (const [name, { source }] of Object.entries(library.assets)) write(name, source);
write("artifact-client.js", artifactClient.code);
write("licenses.txt", licensesOf([library, artifactClient].flatMap(({ stats }) => filesIn(stats.compilation.modules))));
for (const [name, content] of Object.entries(entries)) write(name, content);
chmodSync(join(dist, "cli.js"), 0o755);
