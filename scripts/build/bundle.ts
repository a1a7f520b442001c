import { join, relative } from "node:path";
import { type OutputChunk, type OutputOptions, type RolldownBuild, rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";
import { catalogue } from "../../src/domain/problem/catalogue.ts";
import { takeBuiltins } from "./builtins.ts";
import { explanationsApart } from "./explanations.ts";
import { mergeParts } from "./parts.ts";
import { root, sources, undici } from "./sources.ts";

/** How many loads of other files one counts for: every command line begins with the first, and the others are over soon. */
const weights: ReadonlyMap<string, number> = new Map([
  [join(root, "src/runtime/terminal.ts"), 10],
  [join(root, "src/actions/discover/action.ts"), 5],
  [join(root, "src/actions/graph/action.ts"), 20],
  [join(root, "src/actions/graph/contract.ts"), 20],
]);

export interface Bundle {
  /** The content of each file, by its path in `dist/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The modules that are in it, by their paths. */
  readonly modules: readonly string[];
}

/** `src/main.ts` as `index.js`; our parts in `parts/`, by their lines, and each library in `libraries/`; both without what only readers need. */
export const bundle = async (): Promise<Bundle> => {
  await using build = await rolldown({
    ...sources,
    input: { index: join(root, "src/main.ts") },
    plugins: [explanationsApart(catalogue)],
    preserveEntrySignatures: "allow-extension",
  });
  const chunks = await generate(build, nameOfMerged(await generate(build, () => null)));
  return {
    files: new Map(chunks.map((chunk) => [chunk.fileName, contentOf(chunk)])),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
};

type Naming = (module: string) => string | null;

const generate = async (build: RolldownBuild, nameOfOwn: Naming): Promise<readonly OutputChunk[]> => {
  const { output } = await build.generate({ ...options, codeSplitting: { groups: groups(nameOfOwn) } });
  return output.filter((each) => each.type === "chunk");
};

const options: OutputOptions = {
  format: "es",
  chunkFileNames: (chunk) => (isLibrary(chunk) ? "libraries/[name].js" : "parts/[name].js"),
  minifyInternalExports: false,
  minify: false,
  comments: { annotation: false, jsdoc: false },
};

const groups = (nameOfOwn: Naming) => [
  {
    debugName: "undici",
    name: "undici",
    test: (id: string) => id === undici || libraryOf(id) === "undici",
    priority: 2,
  },
  { debugName: "libraries", name: libraryOf, priority: 1 },
  { debugName: "parts", name: nameOfOwn, includeDependenciesRecursively: false },
];

/** The outermost package, as a file is named; `null` for what is ours. */
const libraryOf: Naming = (id) =>
  /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace("@", "").replaceAll(/[\\/]/g, "-") ?? null;

const isLibrary = ({ moduleIds }: Pick<OutputChunk, "moduleIds">): boolean =>
  moduleIds.some((id) => libraryOf(id) !== null);

/** Merged parts are called after the file in them that is loaded for itself, or after the largest. */
const nameOfMerged = (chunks: readonly OutputChunk[]): Naming => {
  const loaded = new Set(
    chunks.filter(({ isDynamicEntry }) => isDynamicEntry).map(({ facadeModuleId }) => facadeModuleId),
  );
  const sizes = new Map(
    chunks.flatMap(({ modules }) => Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength])),
  );
  const bySize = (a: string, b: string) => sizes.get(b)! - sizes.get(a)!;
  const names = new Map<string, string>();
  const isFixed = (chunk: OutputChunk) => chunk.isEntry || isLibrary(chunk) || chunk.moduleIds.some(isRuntime);
  const weightOf = ({ isEntry, facadeModuleId }: OutputChunk) =>
    isEntry ? 10 : (weights.get(facadeModuleId ?? "") ?? 1);
  for (const modules of mergeParts(chunks, {
    isFixed,
    weights: new Map(chunks.map((chunk) => [chunk.fileName, weightOf(chunk)])),
  })) {
    const [first = ""] = modules.filter((id) => loaded.has(id)).concat(modules.toSorted(bySize));
    const name = relative(join(root, "src"), first).replace(/\.ts$/, "").replaceAll(/[\\/]/g, "-");
    for (const id of modules) names.set(id, name);
  }
  return (id) => names.get(id) ?? null;
};

const isRuntime = (id: string): boolean => id.startsWith("\0rolldown/");

/**
 * Names that the traces of errors show stay: all of ours, and the classes of libraries, for what they call their errors.
 * Ours keep their lines, too.
 */
const contentOf = (chunk: OutputChunk): string => {
  const isOurs = !isLibrary(chunk);
  const keepNames = { function: isOurs, class: true };
  const codegen = { removeWhitespace: !isOurs };
  const minify = { module: true, compress: { keepNames }, mangle: { keepNames }, codegen };
  return minifySync(chunk.fileName, takeBuiltins(chunk.code), minify).code;
};
