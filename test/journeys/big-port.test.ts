import { Buffer } from "node:buffer";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import type { Card, Message } from "../../src/core/message.ts";
import { plain } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { areaCodeHome } from "../../src/core/values/area-code.ts";
import { openPortside } from "../../src/portside.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import type { Incoming } from "../../src/runtime/ports.ts";
import { dataFolder } from "../support/data-folder.ts";
import { xlsxFile } from "../support/documents/xlsx-file.ts";
import { keptLog } from "../support/open-runtime.ts";
import { setClock } from "../support/set-clock.ts";
import { acmeBill } from "../support/small-bills.ts";

const hour = 3_600_000;
const pin = "739184";

/** Landlines and wireless numbers that the sandbox moves without ado, sixty of each area code, in rows by site. */
const areas = Array.from({ length: 800 }, (_, index) => String(200 + index)).filter(
  (area) => areaCodeHome(area).type === "us",
);
const lines = [...Array.from({ length: 55 }, (_, index) => index), 58, 59, 69, 96, 97];
const numbers = areas
  .flatMap((area) => lines.map((line) => `${area}55501${String(line).padStart(2, "0")}`))
  .slice(0, 20_000);

const open = async (folder: string) => {
  const clock = setClock();
  const { log } = keptLog();
  const messages: Message[] = [];
  const cards = new Map<string, Card[]>();
  const read = readConfig({ DATA_DIR: folder });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const portside = await openPortside({
    config: read.config,
    clock,
    entropy,
    speed: 1,
    log,
    surfaces: [
      {
        holds: (conversation) => conversation.startsWith("terminal:"),
        deliver: async (effect) => {
          if (effect.type !== "update-card") messages.push(effect.message);
          else cards.set(effect.card.sid, [...(cards.get(effect.card.sid) ?? []), effect.card]);
        },
      },
    ],
  });
  const { assistant } = portside;
  let events = 0;
  const happen = async (happened: object): Promise<string> => {
    events += 1;
    const from = messages.length;
    await assistant.receive({
      source: "terminal",
      id: String(events),
      agency: "local",
      conversation: "terminal:local",
      by: { id: "dana", name: "Dana Reyes", role: "manage" },
      ...happened,
    } as Incoming);
    await assistant.settle();
    return messages.slice(from).map(plain).join("\n");
  };
  const send = async (name: string, bytes: Buffer): Promise<string> => {
    const taken = await assistant.documents.take([
      {
        name,
        bytes: (async function* () {
          yield bytes;
        })(),
      },
    ]);
    if (!taken.ok) throw new Error(taken.sentence);
    return happen({ type: "file-received", item: "bill", document: taken.document });
  };
  const say = (text: string): Promise<string> => happen({ type: "said", text });
  return {
    portside,
    messages,
    cards,
    happen,
    send,
    say,
    /** Asks for a table and counts its rows by their status. */
    handedOut: async (text: string): Promise<Record<string, number>> => {
      await say(text);
      const file = messages.at(-1)?.parts.find((part) => part.type === "file");
      const bytes = await assistant.documents.read(file?.document.hash ?? "");
      const [head = [], ...rows] = Buffer.from(bytes)
        .toString("utf8")
        .replace("\ufeff", "")
        .trim()
        .split(/\r?\n/)
        .map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
      const column = head.findIndex((name) => name.toLowerCase() === "status");
      const groups = Map.groupBy(rows, (row) => row[column] ?? "");
      return Object.fromEntries([...groups].map(([status, some]) => [status, some.length]));
    },
    pass: async (hours: number): Promise<void> => {
      clock.advance(hours * hour);
      await assistant.tick();
    },
  };
};

let data: ReturnType<typeof dataFolder>;
beforeEach(() => {
  data = dataFolder();
});
afterEach(() => data.remove());

test("twenty thousand numbers from a spreadsheet are one request with one card, filed, moved and counted alike, fifty with temporary numbers", async () => {
  const port = await open(data.folder);
  try {
    const rows = numbers.map((number, index) => [`Site ${index % 40}`, `88-${index}`, Number(number)]);
    for (const text of ["/port", "agree", "none, ready"]) await port.say(text);
    const said = await port.send("all lines.xlsx", xlsxFile([["Site", "Account no", "TN"], ...rows]));
    expect(said).toContain('column "TN"');
    expect(said).toContain("20,000");
    for (const text of [
      "yes, first, 8841-22-7730",
      "business, Acme Plumbing LLC",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, Apt 4B, New York, NY 10036, same",
    ])
      await port.say(text);
    await port.send("bill.pdf", await acmeBill());
    const asked = port.messages.at(-1)?.parts.find((part) => part.type === "secret-request");
    const sid = port.messages.findLast((message) => message.sid)?.sid;
    const secret = { type: "form-submitted", form: "secret", sid, rev: 0 };
    await port.happen({ ...secret, values: { [asked?.item ?? ""]: pin } });
    await port.say("yes");
    expect(await port.say("review")).toMatch(/This becomes 2\d orders at Sandbox carrier/);
    expect(await port.say("temporary numbers for the first 50")).toContain("For 50 of 20,000");
    await port.say("submit");
    expect(await port.say("yes")).toContain("50 numbers at $1.15 each, $57.50 a month");
    expect(port.portside.sandbox.numbersSold().sold).toBe(0);
    const bought = await port.say("buy 50 numbers at $1.15 each, $57.50 a month, yes");
    expect(bought).toContain("Your 50 temporary numbers work now");
    await port.say("sign");
    await port.say("Dana Reyes");

    const state = async (): Promise<PortRequest> =>
      (await port.portside.store.request("local", sid ?? "PR-0000-0000")) as PortRequest;
    const filed = await state();
    const parts = filed.parts?.length ?? 0;
    expect(filed.orders).toHaveLength(parts);
    expect(new Set(filed.orders.flatMap((order) => Object.keys(order.numbers))).size).toBe(20_000);
    expect(Math.max(...filed.orders.map((order) => Object.keys(order.numbers).length))).toBe(1000);
    const results = port.messages.map(plain).find((words) => words.includes("Filed:")) ?? "";
    expect(results).toContain(`Filed: ${parts} of ${parts} orders, 20,000 of 20,000 numbers.`);

    for (const hours of [1, 24, 30, 26, 24 * 6, 24 * 12, 24 * 5]) await port.pass(hours);
    const ended = await state();
    expect(ended.status).toBe("completed");
    expect(Object.values(ended.numbers).filter(({ status }) => status === "completed")).toHaveLength(20_000);
    const pairs = ended.standIns?.all ?? [];
    expect(pairs.map(({ state }) => state)).toEqual(Array.from({ length: 50 }, () => "over"));
    expect(pairs.map(({ standsFor }) => standsFor)).toEqual(numbers.slice(0, 50).map((each) => `+1${each}`));
    expect(new Set(pairs.map(({ number }) => number)).size).toBe(50);
    expect(port.portside.sandbox.numbersSold()).toEqual({ sold: 50, rented: 50 });
    const { store } = port.portside;
    const counts = await store.numberCounts("local");
    expect(counts).toMatchObject({ ported: { total: 20_000 }, free: { total: 50 }, pending: { total: 0 } });
    expect((await store.numbers("local", { source: "temporary", standsFor: true }, 1)).total).toBe(0);
    expect((await store.numbers("local", { source: "temporary" }, 1)).total).toBe(50);
    expect(await port.say("numbers")).toContain("20,050");
    expect(await port.handedOut("export numbers")).toEqual({
      ported: counts.ported.total,
      free: counts.free.total,
    });
    expect(await port.say("figures")).toContain("1 port with 20,000 numbers was submitted since");
    expect(await port.handedOut("figures as csv")).toEqual({ Completed: 1 });
    expect(await port.say("release 50 numbers, yes")).toContain("50 temporary numbers were given back");
    expect(port.portside.sandbox.numbersSold()).toEqual({ sold: 50, rented: 0 });
    expect((await store.numberCounts("local")).released.total).toBe(50);
    expect([...port.cards.keys()]).toEqual([sid]);
    expect(JSON.stringify(port.cards.get(ended.sid)?.at(-1)).length).toBeLessThan(3000);
    const isLetter = (message: Message): boolean => message.parts.some(({ type }) => type === "letter");
    const longest = (message: Message): number => (isLetter(message) ? 40_000 : 12_000);
    expect(port.messages.filter((message) => plain(message).length > longest(message))).toEqual([]);
    expect(await port.say(`status of ${ended.sid}`)).toContain("20,000 numbers");
  } finally {
    await port.portside.close();
  }
}, 600_000);
