import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The path of a Python that has `packaging`, the reference that PEP 440 and 508 are tested against: the one that
 * `RELEASE_ACTIONS_TEST_PYTHON` names, else the checkout's own.
 */
export const pythonWithPackaging = (): string => {
  const given = process.env.RELEASE_ACTIONS_TEST_PYTHON;
  if (given) return given;
  const own = join(import.meta.dirname, "..", ".tools", "venv", "bin", "python");
  if (existsSync(own)) return own;
  throw new Error(`No Python at ${own}: run \`npm test\` once, which makes it, or set RELEASE_ACTIONS_TEST_PYTHON`);
};
