import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { manifestOf } from "../../../adapters/slack/manifest.ts";
import { free, optionalScopes, scopes } from "../../../adapters/slack/scopes.ts";
import { manifestText, placeholder } from "../../../scripts/print-slack-manifest.ts";
import { pathsUnder, readProjectFile } from "../../support/house.ts";
import { manifestShape } from "./manifest-shape.ts";

const manifest = manifestOf({ type: "https", url: placeholder });
const kinds = [...Object.values(scopes), ...Object.values(optionalScopes), free];
const sources = pathsUnder("adapters/slack/")
  .filter((path) => path.endsWith(".ts") && !/\/(?:scopes|manifest)\.ts$/.test(path))
  .map((path) => readProjectFile(path).text);
const found = (shape: RegExp): string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(shape)].map(([whole, part]) => part ?? whole))),
];

/** Events of the platform that a bot may be sent (docs reference/events), as they are written in code. */
const platformEvents =
  /"(app_(?:mention|home_opened|uninstalled|rate_limited|requested|deleted)|tokens_revoked|message|link_shared|file_(?:shared|created|change|deleted)|member_(?:joined|left)_channel|team_join|user_change|reaction_(?:added|removed)|pin_(?:added|removed)|channel_(?:created|deleted|rename|archive|unarchive|shared|unshared|left|id_changed)|function_executed|assistant_thread_started)"/g;

describe("the manifest asks for what the code uses, and for nothing else", () => {
  test("methods, by the scope each needs", () => {
    const used = found(/\bclient\.([a-z]+(?:\.[a-z]+)*\.[a-zA-Z]+)\s*\(/g).sort();
    const named = [...new Set(kinds.flatMap(({ methods }) => [...methods]))].sort();
    expect(used.length).toBeGreaterThan(5);
    expect(named).toEqual(used);
    expect(found(/\.apiCall\(/g)).toEqual([]);
  });

  test("events", () => {
    const used = found(platformEvents).sort();
    const named = kinds.flatMap(({ events }) => [...events]);
    expect([...new Set(named.map((event) => event.split(".")[0]))].sort()).toEqual(used);
    expect([...(manifest.settings?.event_subscriptions?.bot_events ?? [])].sort()).toEqual([...named].sort());
  });

  test("scopes, the optional ones marked as such", () => {
    const bot = [...Object.keys(scopes), ...Object.keys(optionalScopes)];
    expect(manifest.oauth_config?.scopes?.bot).toEqual(bot);
    expect(manifest.oauth_config?.scopes?.bot_optional).toEqual(Object.keys(optionalScopes));
    const idle = Object.entries({ ...scopes, ...optionalScopes })
      .filter(([, { methods, events }]) => methods.length + events.length === 0)
      .map(([scope]) => scope);
    expect(idle).toEqual(["commands"]);
  });

  test("commands and shortcuts", () => {
    const commands = found(/`\\?(\/[a-z]+)\b/g).filter((command) => command !== "/invite");
    expect(manifest.features?.slash_commands?.map(({ command }) => command)).toEqual(commands);
    const shortcuts = manifest.features?.shortcuts ?? [];
    expect(shortcuts.map(({ type }) => type)).toEqual(["global", "message"]);
    expect(found(/"(shortcut|message_action)"/g).sort()).toEqual(["message_action", "shortcut"]);
  });
});

describe("the manifest can be pasted", () => {
  const fits = new Ajv().compile(manifestShape);

  test.each([
    ["with an address", manifest],
    ["with a socket", manifestOf({ type: "socket" })],
  ])("%s", (_name, value) => {
    fits(value);
    expect(fits.errors).toBeNull();
  });

  test("a shape that is wrong is seen", () => {
    expect(fits({ ...manifest, settings: {} })).toBe(false);
    expect(fits({ ...manifest, display_information: { name: "x".repeat(36) } })).toBe(false);
  });

  test("as manifest/slack.json, written by npm run manifest:slack -- --write", () => {
    expect(readProjectFile("manifest/slack.json").text).toBe(manifestText(placeholder, false));
  });

  test("for one's own address, or for none", () => {
    const own = manifestText("https://port.acme.com/bot/", false) ?? "";
    expect(own.match(/https:\/\/[^"]+/g)).toEqual([
      "https://port.acme.com/bot/slack/events",
      "https://port.acme.com/bot/slack/oauth_redirect",
      "https://port.acme.com/bot/slack/events",
      "https://port.acme.com/bot/slack/events",
    ]);
    const socket = manifestText(undefined, true) ?? "";
    expect(socket).toContain('"socket_mode_enabled": true');
    expect(socket).not.toContain("http");
    expect(["http://a.com", "a.com", "", undefined].map((url) => manifestText(url, false))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
