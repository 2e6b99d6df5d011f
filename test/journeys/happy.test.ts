import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { dataFolder } from "../support/data-folder.ts";
import { onlyTheKeyLine, problemsOfRun } from "../support/journey-problems.ts";
import { readRecords } from "../support/journey-records.ts";
import { leaksIn, planted, secretsIn } from "../support/planted-secrets.ts";
import { sidIn } from "../support/port-answers.ts";
import { runPortside } from "../support/portside-process.ts";
import { writeBills } from "../support/small-bills.ts";

const landlines = "212-555-0100, 212-555-0101 and 212-555-0102";
const csv = [
  '"""',
  "line,number,user",
  "1,212-555-0103,Ana",
  "2,(212) 555-0104,Ben",
  "3,2125550105,Cem",
  '"""',
];

const script = (numbers: string[], bill: string, secrets: string[] = []): string =>
  [
    "/port",
    "agree",
    "none, ready",
    ...numbers,
    `yes, 1, ${planted.account}`,
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
    bill,
    ...secrets,
    "submit",
    "yes",
    "sign",
    "Dana Reyes",
    "",
  ].join("\n");

describe("a script of answers is a whole port", () => {
  let data: ReturnType<typeof dataFolder>;
  let elsewhere: ReturnType<typeof dataFolder>;
  beforeEach(() => {
    data = dataFolder();
    elsewhere = dataFolder();
  });
  afterEach(() => {
    data.remove();
    elsewhere.remove();
  });

  test.each([
    ["three landlines, the bill as PDF", [landlines], "pdf", [], 3, 1],
    ["a wireless number with its PIN, the bill as PNG", ["(212) 555-0150"], "png", [planted.pin], 1, 1],
    [
      "landlines and wireless, PINs and an SSN, the bill as JPEG",
      ["212-555-0100, 212-555-0150, 212-555-0151, 212-555-0155"],
      "jpeg",
      [planted.pin, planted.pin, planted.ssn4],
      4,
      2,
    ],
    ["a thousand numbers by their range", ["(212) 656-2000 to 212-656-2999"], "pdf", [], 1000, 1],
    ["a thousand and one", ["212-656-2000 to 2999 and 212-656-3000"], "pdf", [], 1001, 2],
    ["a spreadsheet pasted as a block", csv, "pdf", [], 3, 1],
  ] as const)(
    "%s",
    async (_, numbers, kind, secrets, count, parts) => {
      const bills = await writeBills(elsewhere.folder);
      const run = await runPortside({
        folder: data.folder,
        script: script([...numbers], bills[kind], [...secrets]),
      });
      expect(run).toMatchObject({ code: 0, signal: null });
      expect(problemsOfRun(run)).toEqual([]);
      expect(run.errors).toMatch(onlyTheKeyLine);

      const sid = sidIn(run.transcript);
      const { requests, orders, filings, mails, effects } = readRecords(data.folder);
      expect(requests.map((request) => request.sid)).toEqual([sid]);
      expect(requests[0]?.answers.numbers?.value).toHaveLength(count);
      const references = Array.from({ length: parts }, (_each, index) => `${sid}/${index + 1}`);
      expect(orders).toEqual(references.map((reference) => ({ filing: reference, reference })));
      expect({ filings, mails: mails.length, effects }).toEqual({ filings: parts, mails: 2, effects: [] });
      const [asking = "", signed = ""] = mails
        .toSorted()
        .map((name) => readFileSync(join(data.folder, "outbox", name), "utf8"));
      for (const mail of [asking, signed]) {
        expect(mail).toMatch(/^To: dana@acme\.com\r$/m);
        expect(mail).toContain(sid);
      }
      expect(asking).toMatch(/Subject: Please sign/);
      expect(signed).toMatch(/Content-Type: application\/pdf/);
      expect(requests[0]?.letter).toMatchObject({ standing: "signed", filed: references });

      expect(leaksIn(data.folder)).toEqual([]);
      expect(secretsIn(run.transcript)).toEqual([]);
    },
    30_000,
  );
});
