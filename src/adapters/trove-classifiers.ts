import type { KnownClassifiers } from "../domain/python/classifier.ts";
import { installWords } from "../domain/uv/output.ts";
import type { Classifiers } from "../ports/classifiers.ts";
import { runTool, type ToolOptions } from "./uv/tool-run.ts";

const timeout = 5 * 60_000;

/** `known` are those that are not deprecated. */
const program =
  "import json, trove_classifiers as t; print(json.dumps({'known': list(t.classifiers), 'deprecated': t.deprecated_classifiers}))";

/** PyPI's own list. Not pinned: it grows, and PyPI goes by the newest. https://github.com/pypa/trove-classifiers */
export const createClassifiers = (options: ToolOptions): Classifiers => ({
  read: async (signal) => {
    const args = ["--with", "trove-classifiers", "python", "-I", "-c", program];
    const exit = await runTool(options, { args, timeout, signal });
    return exit.code === 0 ? (JSON.parse(exit.stdout) as KnownClassifiers) : { unavailable: installWords(exit.stderr) };
  },
});
