import { describe, expect, test } from "@jest/globals";
import { readProjectFile } from "../support/house.ts";
import { scriptsNamedIn, settingsNamedIn, settingsReadIn } from "../support/readme.ts";

const readText = (path: string): string => readProjectFile(path).text;

describe("the README tells the truth", () => {
  test("every command it shows exists", () => {
    const { scripts } = JSON.parse(readText("package.json")) as { scripts: Record<string, string> };
    const named = scriptsNamedIn(readText("README.md"));
    expect(named).toContain("test");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("its table holds exactly the settings that the configuration reads", () => {
    const files = [
      "src/config.ts",
      "src/carrier-settings.ts",
      "src/storage-settings.ts",
      "src/event-settings.ts",
    ];
    const read = [...new Set(files.flatMap((path) => settingsReadIn(readText(path))))].sort();
    expect(read.length).toBeGreaterThan(0);
    expect(settingsNamedIn(readText("README.md"))).toEqual(read);
  });
});

describe("an untrue README is seen", () => {
  test("commands are found in code blocks only", () => {
    const page =
      "Try `npm run nothing`.\n\n```sh\nnpm ci\nnpm start\nnpm run demo -- --fast && npm test\n```\n";
    expect(scriptsNamedIn(page)).toEqual(["demo", "start", "test"]);
  });

  test("settings are found in the first column only", () => {
    const page =
      "| Setting | Means |\n|---|---|\n| `PORT` | not `HOST` |\n| `DATABASE_URL`, `REDIS_URL` | where |\n";
    expect(settingsNamedIn(page)).toEqual(["DATABASE_URL", "PORT", "REDIS_URL"]);
  });

  test("settings of the configuration are keys, properties and names in quotes, not constants or prose", () => {
    const code = [
      "// SMTP_HOST: is not read",
      "const DEFAULT_PORT = 3000;",
      "const shape = z.object({ PORT: z.number(), DATABASE_URL: z.string().optional() });",
      "const redis = environment.REDIS_URL;",
      'const key = read("FIELD_KEY");',
      'const message = "Set SMTP_URL to send mail.";',
    ].join("\n");
    expect(settingsReadIn(code)).toEqual(["DATABASE_URL", "FIELD_KEY", "PORT", "REDIS_URL"]);
  });
});
