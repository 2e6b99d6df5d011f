const quiet = process.env.CI === "true";

export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {},
  testTimeout: 30_000,
  extensionsToTreatAsEsm: [".ts"],
  moduleFileExtensions: ["ts", "js", "mjs", "cjs", "json"],
  injectGlobals: false,
  maxWorkers: "100%",
  // Modules of a test file stay in the memory of its worker, which would end at four gigabytes.
  workerIdleMemoryLimit: "1GB",
  reporters: quiet ? ["<rootDir>/test/support/tally-reporter.ts"] : ["default"],
  silent: quiet,
};
