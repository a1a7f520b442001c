import { provideNode } from "./node.mjs";
import { providePackages } from "./packages.mjs";
import { provideTestTools } from "./test-tools.mjs";
import { provideUv } from "./uv.mjs";

/**
 * `setup` is what every part needs: `root` of the clone, `tools` folder in it, `env`, `children` to start programs with,
 * and `say`, which takes a line for people.
 *
 * Brings what a task needs and the machine lacks: packages, Node, uv and, where `testTools` is true, Python's tools.
 * Returns the Node to use, `folders` for the head of PATH, and `python`, the test tools' own.
 */
export const setUp = async (setup, { testTools }) => {
  await providePackages(setup);
  const node = await provideNode(setup);
  const uv = await provideUv(setup);
  const python = testTools ? await provideTestTools(setup, uv) : undefined;
  return { node: node.file, folders: [node.folder, uv.folder].filter((folder) => folder !== undefined), python };
};
