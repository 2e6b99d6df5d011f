import { pathsUnder, readProjectFile } from "../house.ts";

/** Where an address is given a handler, or a name under which it is given one. */
const registered =
  /\b(?:router|web|app)\.(?:all|get|post|put|patch|delete|use)\(\s*(\[[^\]]*\]|["'`][^"'`]*["'`])|\bconst \w+ = (["'`]\/[^"'`]*["'`])/g;

/** Here addresses are those that Portside asks others at. */
const calling = /^(?:adapters\/carriers|src\/documents)\//;

/** Every address at which Portside answers, as its source has it; files that pages load are one. */
export const routesInSource = (): string[] => {
  const found = ["adapters/", "src/"]
    .flatMap((folder) => pathsUnder(folder))
    .filter((path) => path.endsWith(".ts") && !calling.test(path))
    .flatMap((path) => [...readProjectFile(path).text.matchAll(registered)])
    .flatMap(([, handled = "", named = ""]) => [...`${handled} ${named}`.matchAll(/["'`](\/[^"'`]*)["'`]/g)])
    .map(([, route = ""]) => (route.startsWith("/assets/") ? "/assets/" : route));
  return [...new Set(found)].toSorted();
};
