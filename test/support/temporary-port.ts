import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { type InventoryNumber, newNumber } from "../../src/core/inventory.ts";
import type { Message } from "../../src/core/message.ts";
import { plain } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { openPortside, type Portside } from "../../src/portside.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import type { Incoming } from "../../src/runtime/ports.ts";
import { dataFolder } from "./data-folder.ts";
import { keptLog } from "./open-runtime.ts";
import { setClock } from "./set-clock.ts";
import { acmeBill } from "./small-bills.ts";
import { aTurn } from "./turns.ts";

const hour = 3_600_000;
const dana = { id: "dana", name: "Dana Reyes", role: "manage" as const };
export const sam = { id: "sam", name: "Sam Lee" };

/** How an ordinary port of landlines with the sandbox comes to its end: a look at each of these hours. */
export const untilMoved = [1, 24, 30, 26, 24 * 6, 24 * 12];

/** A port with the sandbox, on a set clock and in a folder of its own, filled in as far as its review. */
export const temporaryPort = async (numbers: string, environment: Record<string, string> = {}) => {
  const data = dataFolder();
  const clock = setClock();
  const messages: Message[] = [];
  const read = readConfig({ DATA_DIR: data.folder, ...environment });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const { config } = read;
  const open = (): Promise<Portside> =>
    openPortside({
      config,
      clock,
      entropy,
      speed: 1,
      log: keptLog().log,
      surfaces: [
        {
          holds: (conversation) => conversation.startsWith("terminal:"),
          deliver: async (effect) => {
            if (effect.type !== "update-card") messages.push(effect.message);
          },
        },
      ],
    });
  let portside = await open();
  let events = 0;
  let sid: Sid | undefined;

  const happen = async (happened: object): Promise<string> => {
    events += 1;
    const from = messages.length;
    const incoming = {
      source: "terminal",
      id: String(events),
      agency: "local",
      conversation: "terminal:local",
      by: dana,
      ...happened,
    };
    await portside.assistant.receive(incoming as Incoming);
    await portside.assistant.settle();
    return messages.slice(from).map(plain).join("\n");
  };
  const say = (text: string, change: object = {}): Promise<string> =>
    happen({ type: "said", text, ...change });
  const it = {
    say,
    happen,
    messages,
    clock,
    portside: (): Portside => portside,
    /** What is said from now on while hours pass. */
    pass: async (...hours: number[]): Promise<string> => {
      const from = messages.length;
      for (const each of hours) {
        clock.advance(each * hour);
        await portside.assistant.tick();
      }
      return messages.slice(from).map(plain).join("\n");
    },
    /** Submits it and signs the letter; gives what was said on the way. */
    submit: async (): Promise<string> => {
      const said = [];
      for (const text of ["submit", "yes", "sign", "Dana Reyes"]) said.push(await say(text));
      return said.join("\n");
    },
    /** The mails that wait in the outbox folder, as they would be sent. */
    mails: (): string[] => {
      const outbox = join(data.folder, "outbox");
      return readdirSync(outbox).map((name) => readFileSync(join(outbox, name), "utf8"));
    },
    /** A file that was handed out. */
    read: (hash: string): Promise<Uint8Array> => portside.assistant.documents.read(hash),
    request: async (): Promise<PortRequest> =>
      (await portside.store.request("local", sid as Sid)) as PortRequest,
    numbers: async (agency = "local"): Promise<InventoryNumber[]> =>
      (await portside.store.numbers(agency, {}, 100)).numbers,
    /** Numbers that the agency has, and no request asks for. */
    owns: async (owned: Record<string, Partial<InventoryNumber>>): Promise<void> => {
      const kept = Object.entries(owned).map(([number, change]) => newNumber(number, change));
      events += 1;
      const effects = [{ type: "keep-numbers" as const, numbers: kept }];
      await portside.store.commit(aTurn({ agency: "local", eventId: `owns-${events}`, effects }));
    },
    /** Writes down who a number is for. */
    assign: async (number: string, person: { id: string; name: string }): Promise<void> => {
      const [row] = await portside.store.numbersAmong("local", [number]);
      if (!row) throw new Error(`${number} is no number of the agency.`);
      events += 1;
      const effects = [{ type: "keep-numbers" as const, numbers: [{ ...row, person }] }];
      await portside.store.commit(aTurn({ agency: "local", eventId: `assign-${events}`, effects }));
    },
    /** Closes it and opens it once more, as after a crash. */
    again: async (): Promise<void> => {
      await portside.close();
      portside = await open();
    },
    close: async (): Promise<void> => {
      await portside.close();
      data.remove();
    },
  };

  const answers = [
    "/port",
    "agree",
    "none, ready",
    numbers,
    "yes, first, 8841-22-7730",
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
  ];
  for (const text of answers) await say(text);
  const bytes = await acmeBill();
  const taken = await portside.assistant.documents.take([
    {
      name: "bill.pdf",
      bytes: (async function* () {
        yield bytes;
      })(),
    },
  ]);
  if (!taken.ok) throw new Error(taken.sentence);
  await happen({ type: "file-received", item: "bill", document: taken.document });
  await say("yes");
  sid = messages.findLast((message) => message.sid)?.sid;
  return it;
};

export type TemporaryPort = Awaited<ReturnType<typeof temporaryPort>>;
