import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import manifestLibrary from "@microsoft/app-manifest";
import sharp from "sharp";
import { commands, type ManifestOptions, manifestOf } from "../../../adapters/teams/manifest.ts";
import { drawIcons } from "../../../scripts/draw-teams-icons.ts";
import { manifestText, packageOf, placeholder, readOptions } from "../../../scripts/write-teams-manifest.ts";
import { chatCommand } from "../../../src/chat/chat-command.ts";
import { readProjectFile } from "../../support/house.ts";

const variants: [string, ManifestOptions][] = (["newest", "older"] as const).flatMap((variant) =>
  [false, true].map((hearsEverything): [string, ManifestOptions] => [
    `${variant}${hearsEverything ? ", hears everything" : ""}`,
    { ...placeholder, variant, hearsEverything },
  ]),
);

/** What Microsoft's own schema says against it. */
const objections = async (manifest: Record<string, unknown>): Promise<string[]> =>
  manifestLibrary.AppManifestUtils.validateAgainstSchema(manifest as never);

type Shape = {
  id: string;
  bots: { botId: string; commandLists: { triggers?: string[]; commands: { title: string }[] }[] }[];
  composeExtensions: { botId: string; commands: { context: string[]; triggers?: string[] }[] }[];
  webApplicationInfo: { id: string };
  validDomains: string[];
};

describe("the manifest of Teams", () => {
  test.each(variants)("is taken by Microsoft's schema: %s", async (_name, options) => {
    expect(await objections(manifestOf(options))).toEqual([]);
  });

  test("a wrong one is seen", async () => {
    const manifest = manifestOf(placeholder);
    expect(await objections({ ...manifest, groupchat: true })).not.toEqual([]);
    expect(await objections({ ...manifest, name: { short: "x".repeat(31), full: "x" } })).not.toEqual([]);
    expect(await objections({ ...manifest, icons: { outline: "outline.png" } })).not.toEqual([]);
    const older = manifestOf({ ...placeholder, variant: "older" });
    expect(await objections({ ...older, bots: manifest.bots })).not.toEqual([]);
  });

  test.each(variants)("has one id everywhere, and its own domain only: %s", (_name, options) => {
    const own = {
      ...options,
      url: "https://port.acme.com:8443/bot/",
      appId: "11111111-2222-4333-8444-555555555555",
    };
    const manifest = manifestOf(own) as Shape;
    const ids = [
      manifest.id,
      manifest.webApplicationInfo.id,
      ...manifest.bots.map(({ botId }) => botId),
      ...manifest.composeExtensions.map(({ botId }) => botId),
    ];
    expect(new Set(ids)).toEqual(new Set([own.appId]));
    expect(ids).toHaveLength(4);
    expect(manifest.validDomains).toEqual(["port.acme.com:8443"]);
  });

  test("names every command of the code, and nothing else", () => {
    const code = readProjectFile("src/chat/chat-command.ts").text;
    const verbs = [...code.matchAll(/case "(\w*)":/g)].map(([, verb = ""]) => verb);
    const read = (verb: string): string => JSON.stringify(chatCommand(verb, (text) => text));
    const titles = commands.map(({ title }) => title.replace(/^port ?/, ""));
    expect(verbs.length).toBeGreaterThan(8);
    expect(new Set(titles.map(read))).toEqual(new Set(verbs.map(read)));
    expect(new Set(titles).size).toBe(titles.length);
    expect(commands.length).toBeLessThanOrEqual(10);
    for (const [, options] of variants)
      expect((manifestOf(options) as Shape).bots[0]?.commandLists.map((list) => list.commands)).toEqual([
        commands,
      ]);
  });

  test("has slash commands where Teams knows them, and none where it does not", () => {
    const newest = manifestOf(placeholder) as Shape;
    expect(newest.bots[0]?.commandLists[0]?.triggers).toEqual(["mention", "slash"]);
    expect(newest.composeExtensions[0]?.commands[0]).toMatchObject({
      context: ["compose", "commandBox", "message"],
      triggers: ["slash"],
    });
    const older = JSON.stringify(manifestOf({ ...placeholder, variant: "older" }));
    expect(older).not.toMatch(/triggers|supportsTargetedMessages|supportsChannelFeatures/);
  });

  test("asks to read everything only when that is wanted", () => {
    expect(manifestText(placeholder)).not.toContain("resourceSpecific");
    expect(manifestText({ ...placeholder, hearsEverything: true })).toMatch(
      /ChannelMessage\.Read\.Group.*ChatMessage\.Read\.Chat/s,
    );
  });

  test("stands in manifest/teams, written by npm run manifest:teams -- --write", () => {
    expect(readProjectFile("manifest/teams/manifest.json").text).toBe(manifestText(placeholder));
  });
});

describe("the icons", () => {
  const iconOf = (name: string) =>
    sharp(new URL(`../../../manifest/teams/${name}`, import.meta.url).pathname);

  test("have the sizes that Teams wants", async () => {
    expect(await iconOf("color.png").metadata()).toMatchObject({ format: "png", width: 192, height: 192 });
    expect(await iconOf("outline.png").metadata()).toMatchObject({ format: "png", width: 32, height: 32 });
    const drawn = await drawIcons();
    expect(await sharp(drawn.color).metadata()).toMatchObject({ width: 192, height: 192 });
    expect(await sharp(drawn.outline).metadata()).toMatchObject({ width: 32, height: 32 });
  });

  test("are opaque in colour, and white on nothing as an outline", async () => {
    const { isOpaque } = await iconOf("color.png").stats();
    expect(isOpaque).toBe(true);
    const { data } = await iconOf("outline.png").ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const pixels = Array.from({ length: data.length / 4 }, (_, index) => [
      ...data.subarray(index * 4, index * 4 + 4),
    ]);
    const seen = pixels.filter(([, , , alpha = 0]) => alpha > 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(pixels.length / 2);
    expect(seen.filter(([red, green, blue]) => Math.min(red!, green!, blue!) < 250)).toEqual([]);
  });
});

describe("the package", () => {
  const folder = mkdtempSync(join(tmpdir(), "teams-package-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...given: string[]): string =>
    execFileSync(process.execPath, ["scripts/write-teams-manifest.ts", ...given], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });

  /** Names and bytes by the zip's own directory at its end. */
  const entriesOf = (zip: Buffer): Record<string, Buffer> => {
    const end = zip.length - 22;
    expect(zip.readUInt32LE(end)).toBe(0x06054b50);
    let at = zip.readUInt32LE(end + 16);
    const entries: Record<string, Buffer> = {};
    for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
      expect(zip.readUInt32LE(at)).toBe(0x02014b50);
      const [size, length, file] = [
        zip.readUInt32LE(at + 24),
        zip.readUInt16LE(at + 28),
        zip.readUInt32LE(at + 42),
      ];
      const name = zip.toString("utf8", at + 46, at + 46 + length);
      expect(zip.readUInt32LE(file)).toBe(0x04034b50);
      const start = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
      entries[name] = zip.subarray(start, start + size);
      at += 46 + length;
    }
    return entries;
  };

  test("holds the manifest and both icons at its root, the same bytes every time", () => {
    const out = join(folder, "own.zip");
    const given = ["--url", "https://port.acme.com", "--app-id", "11111111-2222-4333-8444-555555555555"];
    expect(run(...given, "--variant", "older", "--out", out)).toContain(out);
    const zip = readFileSync(out);
    const entries = entriesOf(zip);
    expect(Object.keys(entries)).toEqual(["manifest.json", "color.png", "outline.png"]);
    expect(JSON.parse(entries["manifest.json"]?.toString() ?? "")).toMatchObject({
      manifestVersion: "1.20",
      validDomains: ["port.acme.com"],
      developer: { privacyUrl: "https://port.acme.com" },
    });
    expect(entries["color.png"]?.subarray(1, 4).toString()).toBe("PNG");
    const read = readOptions({ url: given[1], "app-id": given[3], variant: "older" });
    expect(read.ok && packageOf(read.options).equals(zip)).toBe(true);
  });

  test("what Teams would not take is named, all at once", () => {
    expect(readOptions({})).toMatchObject({
      ok: false,
      problems: [/--url/, /--app-id/].map((each) => expect.stringMatching(each)),
    });
    expect(
      readOptions({
        url: "http://a.com",
        "app-id": "1",
        variant: "best",
        "app-version": "1",
        developer: "x".repeat(33),
      }),
    ).toMatchObject({ problems: { length: 5 } });
    const given = { url: "https://a.com", "app-id": placeholder.appId };
    expect(readOptions({ ...given, privacy: "http://a.com/privacy" })).toMatchObject({
      problems: [expect.stringMatching(/--privacy/)],
    });
    expect(readOptions({ ...given, developer: "Acme", terms: "https://a.com/terms" })).toMatchObject({
      ok: true,
      options: { developer: { name: "Acme", website: "https://a.com", terms: "https://a.com/terms" } },
    });
    expect(() => run("--url", "http://a.com")).toThrow(/npm run manifest:teams/);
  });
});
