import { isBuiltin } from "node:module";

const imported = /^import (?:(?:(?:\* as )?([\w$]+))?(?:, )?(\{.*\})? from )?"([^"]+)";$/;

/**
 * Takes Node's own modules without `import`, at the head of a chunk. For an `import` Node reads every name that the module
 * exports, and some of them (streams of `fs`, web crypto) load a dozen more modules.
 */
export const takeBuiltins = (code: string): string => {
  const lines = code.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("import "));
  return [...lines.slice(0, end).map(takeBuiltin), ...lines.slice(end)].join("\n");
};

const takeBuiltin = (line: string): string => {
  const [, whole, names, from = ""] = imported.exec(line) ?? [];
  if (!isBuiltin(from)) return line;
  const module = `globalThis.process.getBuiltinModule("node:${from.replace("node:", "")}");`;
  return [whole, names?.replaceAll(" as ", ": ")]
    .flatMap((what) => (what === undefined ? [] : `const ${what} = ${module}`))
    .join("\n");
};
