import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { manifestOf } from "../adapters/slack/manifest.ts";

/** The address in `manifest/slack.json`, to be replaced by one's own. */
export const placeholder = "https://portside.example.com";

/** The manifest as text; null for an address that Slack could not post to. */
export const manifestText = (url: string | undefined, socket: boolean): string | null => {
  if (socket) return `${JSON.stringify(manifestOf({ type: "socket" }), null, 2)}\n`;
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, origin, pathname } = new URL(url);
  if (protocol !== "https:") return null;
  return `${JSON.stringify(manifestOf({ type: "https", url: origin + pathname }), null, 2)}\n`;
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      socket: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const text = manifestText(values.write ? placeholder : values.url, values.socket);
  if (text === null) {
    console.error(
      "Where does Slack reach Portside? Give an address that begins with https:\n" +
        "  npm run manifest:slack -- --url https://portside.example.com\n" +
        "or, without a public address, for Socket Mode:\n" +
        "  npm run manifest:slack -- --socket",
    );
    process.exitCode = 1;
  } else if (values.write) writeFileSync(new URL("../manifest/slack.json", import.meta.url), text);
  else process.stdout.write(text);
}
