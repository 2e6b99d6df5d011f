import config from "./jest.config.mjs";

/** Fetches Microsoft's Playground and needs a Chromium: not part of `npm test`. */
export default { ...config, testMatch: ["<rootDir>/test/playground/**/*.browser.ts"], maxWorkers: 1 };
