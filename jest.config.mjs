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
  maxWorkers: "100%",
  testTimeout: 120_000,
};
