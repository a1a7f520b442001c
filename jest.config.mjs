import { availableParallelism } from "node:os";

export default {
  testEnvironment: "node",
  // Else jest looks at every file of the packages and tools, too.
  roots: ["<rootDir>/__tests__", "<rootDir>/src"],
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": "<rootDir>/scripts/strip-types.mjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.build/", "<rootDir>/.tools/"],
  collectCoverageFrom: ["src/domain/**/*.ts"],
  // By counters in `src/domain` alone: V8 counts in all that a worker has loaded, jest's own code too, and tells it all after every file.
  coverageProvider: "babel",
  coverageReporters: ["text-summary"],
  // Of the lines on which a statement begins: those of types and comments are none.
  coverageThreshold: { "src/domain/": { lines: 96 } },
  globalSetup: "<rootDir>/scripts/global-setup.mjs",
  testSequencer: "<rootDir>/scripts/dearest-first.mjs",
  // Tests wait for the programs that they run, and for an index: one more than there are cores keeps all of them busy.
  maxWorkers: availableParallelism() + 1,
  // Something of every file that a worker has run stays in its memory.
  workerIdleMemoryLimit: "600MB",
  testTimeout: 120_000,
};
