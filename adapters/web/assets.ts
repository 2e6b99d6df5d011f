import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type RequestHandler, Router } from "express";

type Asset = { type: string; path: string };

const own = (file: URL): string => fileURLToPath(file);

/** Everything the pages load, by the name they load it under. */
const assets: Record<string, Asset> = {
  "pages.css": { type: "css", path: own(new URL("./assets/pages.css", import.meta.url)) },
  "mark.svg": { type: "svg", path: own(new URL("./assets/mark.svg", import.meta.url)) },
  "upload.js": { type: "js", path: own(new URL("./assets/upload.js", import.meta.url)) },
  "secret.js": { type: "js", path: own(new URL("./assets/secret.js", import.meta.url)) },
  "sign.js": { type: "js", path: own(new URL("./assets/sign.js", import.meta.url)) },
  "signature_pad.js": { type: "js", path: fileURLToPath(import.meta.resolve("signature_pad")) },
  "caveat.ttf": {
    type: "ttf",
    path: fileURLToPath(import.meta.resolve("@expo-google-fonts/caveat/400Regular/Caveat_400Regular.ttf")),
  },
};

/** Serves exactly these files, read once. A browser asks each time whether its copy is still the same. */
export const serveAssets = (): RequestHandler => {
  const router = Router();
  for (const [name, { type, path }] of Object.entries(assets)) {
    const bytes = readFileSync(path);
    router.get(`/assets/${name}`, (_request, response) => {
      response.type(type).set("Cache-Control", "no-cache").send(bytes);
    });
  }
  return router;
};
