import { isBuiltin } from "node:module";

const imported = /^import (?:(?:(?:\* as )?([\w$]+))?(?:, )?(\{.*\})? from )?"([^"]+)";$/;

/** Modules that take a tenth of an empty process's time and more, and that many runs end without. */
const slow = ["child_process", "crypto", "fs/promises", "timers/promises", "v8"];

/**
 * Takes Node's own modules without `import`, at the head of a chunk. For an `import` Node reads every name that the module
 * exports, and some of them (streams of `fs`, web crypto) load a dozen more modules. Slow ones are loaded by the first call.
 */
export const takeBuiltins = (code: string): string => {
  const lines = code.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("import "));
  return [...lines.slice(0, end).map(takeBuiltin), ...lines.slice(end)].join("\n");
};

const takeBuiltin = (line: string): string => {
  const [, whole, names = "{}", from = ""] = imported.exec(line) ?? [];
  if (!isBuiltin(from)) return line;
  const name = from.replace("node:", "");
  const module = `globalThis.process.getBuiltinModule("node:${name}")`;
  const pairs = names.matchAll(/([\w$]+)(?: as ([\w$]+))?/g);
  return [
    ...(whole === undefined ? [] : [`const ${whole} = ${name === "child_process" ? lateReading(module) : module};`]),
    ...[...pairs].map(([, theirs = "", ours = theirs]) => {
      const value = `${module}.${theirs}`;
      return `const ${ours} = ${slow.includes(name) && isCalled(name, theirs) ? `(...given) => ${value}(...given)` : value};`;
    }),
  ].join("\n");
};

/** The command line's library names it for commands that are programs of their own. */
const lateReading = (module: string): string => `new Proxy({}, { get: (_, name) => ${module}[name] })`;

/** Not for a class, which is called with `new`. */
const isCalled = (module: string, name: string): boolean => {
  const exported = (process.getBuiltinModule(`node:${module}`) as unknown as Record<string, unknown>)[name];
  return typeof exported === "function" && /^[a-z]/.test(name);
};
