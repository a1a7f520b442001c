import type { KnownClassifiers } from "../domain/python/classifier.ts";
import type { Classifiers } from "../ports/classifiers.ts";
import type { UvOptions } from "./uv/run.ts";
import { notHad, runTool } from "./uv/tool-run.ts";

const timeout = 5 * 60_000;

/**
 * Its two literals are read and nothing of it runs: a job that publishes runs no code that came out since this was written.
 * Without `site`, which runs what a package leaves for every start of Python. `known` are those that are not deprecated.
 */
const program = `
import ast, glob, json, os, sys
home = os.path.dirname(os.path.dirname(os.path.abspath(sys.executable)))
libraries = [os.path.join(home, "Lib", "site-packages"), *glob.glob(os.path.join(home, "lib", "python*", "site-packages"))]
[path] = {
    os.path.realpath(path)
    for library in libraries
    if os.path.exists(path := os.path.join(library, "trove_classifiers", "__init__.py"))
}
with open(path, encoding="utf-8") as file:
    nodes = ast.parse(file.read()).body
values = {
    node.target.id: ast.literal_eval(node.value)
    for node in nodes
    if isinstance(node, ast.AnnAssign) and isinstance(node.value, (ast.List, ast.Dict))
}
print(json.dumps({"known": values["sorted_classifiers"], "deprecated": values["deprecated_classifiers"]}))
`;

/** PyPI's own list. Not pinned: it grows, and PyPI goes by the newest. https://github.com/pypa/trove-classifiers */
export const createClassifiers = (options: UvOptions): Classifiers => ({
  read: async (signal) => {
    const args = ["--no-build", "--with", "trove-classifiers", "python", "-I", "-S", "-c", program];
    const exit = await runTool(options, { args, timeout, signal });
    return exit.code === 0 ? (JSON.parse(exit.stdout) as KnownClassifiers) : notHad(exit);
  },
});
