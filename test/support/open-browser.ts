import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A Chromium of this machine without a window; `CHROMIUM` names another one. */
export const openBrowser = (): Promise<Browser> => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = [
    process.env.CHROMIUM ?? "",
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ].find((path) => path !== "" && isProgram(path));
  if (found === undefined)
    throw new Error("There is no Chromium on the PATH; install one, or set CHROMIUM to its path.");
  return chromium.launch({ executablePath: found, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
};
