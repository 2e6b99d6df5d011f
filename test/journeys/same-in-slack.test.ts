import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import type { Status } from "../../src/core/port-request.ts";
import { isSecret } from "../../src/core/secret.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { openPortside, type Portside } from "../../src/portside.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import type { Store } from "../../src/runtime/ports.ts";
import { agency, openSlack, type TestSlack } from "../adapters/slack/open-slack.ts";
import { dataFolder } from "../support/data-folder.ts";
import { keptLog } from "../support/open-runtime.ts";
import { setClock } from "../support/set-clock.ts";
import { acmeBill } from "../support/small-bills.ts";

const bill = await acmeBill();

/** One port, told step by step: a line that is typed, the bill, or hours that pass. */
type Step = string | { bill: true } | { hours: number };

/** The last yes, and the signature of the representative, who is in the conversation. */
const filing: Step[] = ["yes", "sign", "Dana Reyes"];

const answers = (numbers: string): Step[] => [
  "agree",
  "none, ready",
  numbers,
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
  { bill: true },
  "submit",
  ...filing,
];
const hours = (...each: number[]): Step[] => each.map((count) => ({ hours: count }));

const stories: [string, Status, Step[]][] = [
  [
    "three landlines",
    "completed",
    [...answers("212-555-0100 to 0102"), ...hours(1, 24, 30, 26, 24 * 6, 24 * 12)],
  ],
  [
    "a rejection that is repaired",
    "completed",
    [
      ...answers("(212) 555-0177"),
      ...hours(1, 24, 30),
      "10013",
      "submit",
      ...filing,
      ...hours(24, 48, 48, 24 * 6, 24 * 12),
    ],
  ],
  [
    "corrections, a skipped question, a name",
    "with-carrier",
    [
      ...answers("212-555-0100, 212-555-0101").slice(0, 5),
      "I don't know",
      "undo",
      "business, Acme Pipes LLC",
      "the company name is Acme Plumbing LLC",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, New York, NY 10036, same",
      "the unit is Apt 4B",
      "the request name is Main lines",
      { bill: true },
      "Dana Reyes",
      "remove 212-555-0101",
      "submit",
      "no",
      "submit",
      ...filing,
      ...hours(1, 24),
    ],
  ],
];

/** What somebody types who is spoken to in Spanish; what is not here is typed the same in both. */
const inSpanish: Record<string, string> = {
  agree: "acepto",
  "none, ready": "ninguno, listo",
  "yes, 1, 8841-22-7730": "sí, 1, 8841-22-7730",
  "212-555-0100 to 0102": "212-555-0100 al 0102",
  "business, Acme Plumbing LLC": "empresa, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes": "Dana Reyes, dana@acme.com, sí, sí",
  "120 W 45th St, Apt 4B, New York, NY 10036, same": "120 W 45th St, Apt 4B, New York, NY 10036, igual",
  "120 W 45th St, New York, NY 10036, same": "120 W 45th St, New York, NY 10036, la misma",
  submit: "enviar",
  yes: "sí",
  no: "no",
  sign: "firmar",
  undo: "deshacer",
  "I don't know": "no sé",
  "business, Acme Pipes LLC": "empresa, Acme Pipes LLC",
  "the company name is Acme Plumbing LLC": "el nombre de la empresa es Acme Plumbing LLC",
  "the unit is Apt 4B": "la unidad es Apt 4B",
  "the request name is Main lines": "el nombre de la solicitud es Main lines",
  "remove 212-555-0101": "quitar 212-555-0101",
};

/** What counts of a request and what happened to it, without ids, names of people and times. */
const essence = async (store: Pick<Store, "request" | "history">, of: string, sid: Sid) => {
  const request = await store.request(of, sid);
  // The points were agreed to in the language they were read in.
  const plain = (text: string): string =>
    text
      .replaceAll(sid, "PR-SID")
      .replace(/SBX-\d+/g, "SBX")
      .replace(/\b(\d{4}-\d\d)-es\b/g, "$1");
  return {
    status: request?.status,
    rev: request?.rev,
    attempt: request?.attempt,
    date: request?.date,
    orders: request?.orders.map(({ reference, status, numbers }) => ({
      reference: plain(reference),
      status,
      numbers,
    })),
    numbers: request?.numbers,
    answers: Object.entries(request?.answers ?? {}).map(([item, { value, rev }]) => ({
      item,
      rev,
      value: isSecret(value) ? "sealed" : plain(JSON.stringify(value)),
    })),
    history: (await store.history(of, sid)).map(({ type, text }) => `${type}: ${plain(text)}`),
  };
};

describe("a script gives in Slack what it gives in the terminal", () => {
  let slack: TestSlack;
  let portside: Portside;
  let data: ReturnType<typeof dataFolder>;
  const clock = setClock();
  const said: string[] = [];

  beforeEach(async () => {
    slack = await openSlack();
    data = dataFolder();
    said.length = 0;
    const read = readConfig({ DATA_DIR: data.folder });
    if (!read.ok) throw new Error(read.problems.join(" "));
    clock.advance(slack.clock.now() - clock.now());
    portside = await openPortside({
      config: read.config,
      clock,
      entropy,
      speed: 1,
      log: keptLog().log,
      surfaces: [
        {
          holds: (conversation) => conversation.startsWith("terminal:"),
          deliver: async (effect) => {
            said.push(JSON.stringify(effect));
          },
        },
      ],
    });
  });
  afterEach(async () => {
    await slack.close();
    await portside.close();
    data.remove();
  });

  const base = { source: "terminal", agency: "local", conversation: "terminal:1" };
  const by = { id: "local", name: "dana", role: "manage" as const };
  let count = 0;

  const inTerminal = async (step: Step): Promise<void> => {
    count += 1;
    const { assistant } = portside;
    const id = `line ${count}`;
    if (typeof step === "string") await assistant.receive({ ...base, id, by, type: "said", text: step });
    else if ("hours" in step) {
      clock.advance(step.hours * 3600_000);
      await assistant.tick();
    } else {
      const taken = await assistant.documents.take([{ name: "bill.pdf", bytes: Readable.from([bill]) }]);
      if (!taken.ok) throw new Error(taken.sentence);
      const { document } = taken;
      await assistant.receive({ ...base, id, by, type: "file-received", item: "bill", document });
    }
    await assistant.settle();
  };

  const inSlack = async (root: string, step: Step): Promise<void> => {
    const ports = slack.channel("ports");
    if (typeof step === "string") await slack.type("dana", ports, step, root);
    else if ("hours" in step) await slack.pass(step.hours);
    else {
      await slack.peer.as("xoxp-dana").filesUploadV2({
        channel_id: ports,
        thread_ts: root,
        filename: "bill.pdf",
        file: bill,
      });
      await slack.settledFiles();
    }
  };

  const playing = async (status: Status, steps: Step[], spanish: boolean): Promise<void> => {
    await inTerminal("/port");
    const ports = slack.channel("ports");
    if (spanish) await slack.command("dana", ports, "español");
    await slack.command("dana", ports, "");
    const root = (await slack.messages(ports))[0]?.ts ?? "";
    const sidIn = (text: string) => (/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? "") as Sid;
    const here = sidIn(said.join());
    const there = sidIn(JSON.stringify(await slack.messages(ports, root)));
    for (const step of steps) {
      await inTerminal(step);
      await inSlack(root, spanish && typeof step === "string" ? (inSpanish[step] ?? step) : step);
      const expected = await essence(portside.store, "local", here);
      expect({ step, ...(await essence(slack.store, agency, there)) }).toEqual({ step, ...expected });
    }
    expect((await slack.store.request(agency, there))?.status).toBe(status);
  };

  test.each(stories)("%s: %s", (_name, status, steps) => playing(status, steps, false), 60_000);

  test.each(stories)(
    "%s: %s, typed in Spanish",
    (_name, status, steps) => playing(status, steps, true),
    60_000,
  );
});
