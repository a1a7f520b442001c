/**
 * A module below this folder as Node itself loads it: once for all files of tests that a process runs, where jest loads
 * it anew for each of them. For what is dear to make and knows nothing of a test.
 */
export const loadedOnce = <Module>(path: string): Module =>
  process.getBuiltinModule("node:module").createRequire(import.meta.url)(path) as Module;
