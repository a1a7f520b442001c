import { bringAct } from "./act.mjs";
import { check } from "./check.mjs";
import { lintWorkflows } from "./lint-workflows.mjs";
import { checkPackage } from "./package.mjs";

const JEST = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js"];
const BIOME = "node_modules/@biomejs/biome/bin/biome";

/** Coverage has bounds, which only the whole suite can meet: not where an argument names tests. */
const jest = (args) => [...JEST, ...(args.every((arg) => arg.startsWith("-")) ? ["--coverage"] : []), ...args];

/**
 * What `npm run …` can do. `env` is added to the environment. `run` gets the set-up's tools and the arguments of the command line, and returns how the
 * program it started ended: `{ code, signal }`.
 */
export const tasks = {
  test: { testTools: true, run: ({ node }, args) => node(...jest(args)) },
  "test:kill": {
    testTools: true,
    env: { RELEASE_ACTIONS_KILL: "every" },
    run: ({ node }, args) => node(...JEST, "__tests__/kill/", ...args),
  },
  demo: { testTools: false, run: ({ node }, args) => node("scripts/demo.ts", ...args) },
  bench: { testTools: true, run: ({ node }, args) => node("bench/run.ts", ...args) },
  check: { testTools: false, run: check },
  act: { testTools: false, run: bringAct },
  workflows: { testTools: false, run: lintWorkflows },
  pictures: { testTools: false, run: ({ node }, args) => node("scripts/pictures.ts", ...args) },
  release: { testTools: false, run: ({ node }, args) => node("scripts/release.ts", ...args) },
  package: { testTools: false, run: checkPackage },
  fix: { testTools: false, run: ({ node }, args) => node(BIOME, "check", "--write", ...args) },
  generate: { testTools: false, run: ({ node }, args) => node("scripts/generate.ts", ...args) },
  bundle: { testTools: false, run: ({ node }, args) => node("scripts/build.ts", ...args) },
};
