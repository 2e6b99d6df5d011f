export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {},
  extensionsToTreatAsEsm: [".ts"],
  moduleFileExtensions: ["ts", "js", "mjs", "cjs", "json"],
};
