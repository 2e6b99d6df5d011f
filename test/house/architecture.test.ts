import { describe, expect, test } from "@jest/globals";
import { isSource, isTypeScript, pathsUnder, readProjectFile } from "../support/house.ts";
import { missingChatAdapterFiles, unlawfulImports } from "../support/import-laws.ts";
import { importsOf } from "../support/source-code.ts";

const paths = pathsUnder("");

describe("who may import what", () => {
  test("every file keeps the import laws", () => {
    const files = paths.filter(isTypeScript).map(readProjectFile);
    expect(files.some((file) => file.path.startsWith("src/core/"))).toBe(true);
    expect(files.flatMap(unlawfulImports)).toEqual([]);
  });

  test("adapters and conversations are folders, never loose files", () => {
    const loose = paths.filter((path) => /^(?:adapters|conversations)\/[^/]+$/.test(path));
    expect(loose).toEqual([]);
  });

  test("the chat adapters have the same six files", () => {
    expect(missingChatAdapterFiles(paths.filter(isSource))).toEqual([]);
  });
});

describe("the import laws can be broken", () => {
  const broken: [path: string, text: string][] = [
    ["src/core/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["src/core/a.ts", 'import type { Kysely } from "kysely";'],
    ["src/core/a.ts", 'import type { Ports } from "../runtime/ports.ts";'],
    ["src/core/a.ts", 'type P = import("../runtime/ports.ts").Ports;'],
    ["src/core/a.ts", 'const late = await import("../config.ts");'],
    ["src/core/a.ts", "const late = await import(name);"],
    ["src/core/a.ts", "const late = await import(`./${name}.ts`);"],
    ["src/core/a.ts", 'export * from "../letter/draw.ts";'],
    ["src/core/a.ts", 'export { type A, b } from "../letter/draw.ts";'],
    ["src/core/a.ts", 'import "../config.ts";'],
    ["src/core/a.ts", 'import data from "../../package.json" with { type: "json" };'],
    ["src/core/a.ts", 'import {\n  a,\n  b,\n} from "pino";'],
    ["conversations/desk/a.ts", 'import { words } from "../port-in/words.ts";'],
    ["conversations/desk/a.ts", 'import { run } from "../../src/runtime/run.ts";'],
    ["conversations/desk/a.ts", 'import { z } from "zod";'],
    ["conversations/desk/a.ts", 'import { slack } from "../../adapters/slack/app.ts";'],
    ["src/runtime/a.ts", 'import { sqlite } from "../../adapters/storage/sqlite.ts";'],
    ["src/runtime/a.ts", 'import { portIn } from "../../conversations/port-in/port-in.ts";'],
    ["src/runtime/a.ts", 'import type { Logger } from "pino";'],
    ["src/runtime/a.ts", 'import { z } from "zod";'],
    ["src/runtime/a.ts", 'import { Kysely } from "kysely";'],
    ["src/documents/a.ts", 'import type { Ports } from "../runtime/ports.ts";'],
    ["src/letter/a.ts", 'import { read } from "../documents/read.ts";'],
    ["adapters/mail/a.ts", 'import { run } from "../../src/runtime/run.ts";'],
    ["adapters/mail/a.ts", 'import { page } from "../web/page.ts";'],
    ["adapters/mail/a.ts", 'import { words } from "../../conversations/desk/words.ts";'],
    ["adapters/mail/a.ts", 'import { readConfig } from "../../src/config.ts";'],
    ["adapters/mail/a.ts", 'import { Kysely } from "kysely";'],
    ["adapters/mail/a.ts", 'const worker = new URL("../web/worker.ts", import.meta.url);'],
    ["adapters/mail/a.ts", 'const library = require("express");'],
    ["adapters/teams/a.ts", 'import type { Block } from "@slack/types";'],
    ["adapters/slack/a.ts", 'import { ActivityHandler } from "botbuilder";'],
    ["src/main.ts", 'import { App } from "@slack/bolt";'],
    ["bench/run.ts", 'import { TurnContext } from "botbuilder-core";'],
    ["test/core/a.test.ts", 'import { App } from "@slack/bolt";'],
    ["src/demo.ts", 'import { start } from "./main.ts";'],
    ["adapters/web/a.ts", 'import { start } from "../../src/main.ts";'],
    ["bench/run.ts", 'import { start } from "../src/main.ts";'],
  ];

  test.each(broken)("%s must not: %s", (path, text) => {
    expect(unlawfulImports({ path, text })).toHaveLength(1);
  });

  const kept: [path: string, text: string][] = [
    ["src/core/a.ts", 'import { z } from "zod";\nimport metadata from "libphonenumber-js/max";'],
    [
      "src/core/a.ts",
      '// import "node:fs"\n/* import x from "pino" */\nconst said = "import x from \'pino\'";',
    ],
    ["src/core/a.ts", "export const words = { import: 'pino', from: \"kysely\" };"],
    ["conversations/desk/a.ts", 'import { a } from "../../src/core/a.ts";\nimport { b } from "./b.ts";'],
    ["src/runtime/a.ts", 'import { setTimeout } from "node:timers/promises";\nimport cron from "node-cron";'],
    [
      "adapters/mail/a.ts",
      'import type { Ports } from "../../src/runtime/ports.ts";\nimport m from "nodemailer";',
    ],
    ["adapters/slack/a.ts", 'import type { KnownBlock } from "@slack/types";'],
    ["test/adapters/slack/a.test.ts", 'import type { KnownBlock } from "@slack/types";'],
    ["test/main.test.ts", 'import { start } from "../src/main.ts";'],
    ["src/main.ts", 'import { start } from "../adapters/slack/app.ts";'],
  ];

  test.each(kept)("%s may: %s", (path, text) => {
    expect(unlawfulImports({ path, text })).toEqual([]);
  });

  test("a quote inside a regular expression or a template hides no import", () => {
    const text = [
      "const quote = /[\"'`]/g;",
      'const url = "https://example.org"; // it\'s fine',
      "const nested = `a ${list.map((x) => `<${x}>`).join()} b`;",
      "const half = total / 2 / other;",
      'import { late } from "pino";',
    ].join("\n");
    expect(importsOf(text)).toEqual(["pino"]);
  });

  test("a chat adapter without its six files is named", () => {
    expect(missingChatAdapterFiles(["adapters/slack/app.ts", "adapters/slack/receive.ts"])).toEqual([
      "adapters/slack/render.ts",
      "adapters/slack/address.ts",
      "adapters/slack/limits.ts",
      "adapters/slack/errors.ts",
    ]);
    expect(missingChatAdapterFiles(["adapters/terminal/app.ts"])).toEqual([]);
  });
});
