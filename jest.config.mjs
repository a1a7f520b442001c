import { availableParallelism } from "node:os";

export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": "<rootDir>/scripts/strip-types.mjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.build/", "<rootDir>/.tools/"],
  collectCoverageFrom: ["src/domain/**/*.ts"],
  coverageProvider: "v8",
  coverageReporters: ["text-summary"],
  coverageThreshold: { "src/domain/": { lines: 95 } },
  testSequencer: "<rootDir>/scripts/dearest-first.mjs",
  // Tests wait for the programs that they run, and for an index: one more than there are cores keeps all of them busy.
  maxWorkers: availableParallelism() + 1,
  // Coverage is taken of all that a worker has loaded since it started, so that each file costs more than the one before.
  workerIdleMemoryLimit: "150MB",
  testTimeout: 120_000,
};
