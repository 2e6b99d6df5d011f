import { openSqlite } from "../../adapters/storage/sqlite.ts";
import type { EffectOf } from "../../src/core/effect.ts";
import { plain } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { World } from "../../src/core/turn.ts";
import { compareBill } from "../../src/documents/compare/compare-bill.ts";
import { type AssistantOptions, createAssistant } from "../../src/runtime/assistant.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import type { Log, LogFields } from "../../src/runtime/log.ts";
import type { Mail } from "../../src/runtime/mail-ports.ts";
import { createPages } from "../../src/runtime/pages.ts";
import type { Incoming } from "../../src/runtime/ports.ts";
import { dataFolder } from "./data-folder.ts";
import { fakeCarrier } from "./fake-carrier.ts";
import { memoryDocuments, plainDesk } from "./letter-tools.ts";
import { setClock } from "./set-clock.ts";
import { testKeyring } from "./test-keyring.ts";
import { tinyWorld } from "./tiny-world.ts";
import { aConversation, aRequest, aTurn } from "./turns.ts";

type Delivered = { key: string; effect: EffectOf<"say" | "say-privately" | "update-card"> };

export const numbers = ["+12125550100", "+12125550101"];

/** A log that keeps its lines. */
export const keptLog = () => {
  const lines: (LogFields & { level: string; message: string })[] = [];
  const at = (level: string) => (fields: LogFields, message: string) => {
    lines.push({ ...fields, level, message });
  };
  return { lines, log: { info: at("info"), warn: at("warn"), error: at("error") } satisfies Log };
};

let events = 0;

/** What Ana says in a conversation of the agency "acme". */
export const said = (text: string, change: Partial<Incoming> = {}): Incoming => {
  events += 1;
  return {
    source: "terminal",
    id: `said-${events}`,
    agency: "acme",
    conversation: "terminal:1",
    by: { id: "ana", name: "Ana", role: "manage" },
    type: "said",
    text,
    ...change,
  } as Incoming;
};

/** The whole runtime on real records, a set clock, a fake carrier, and a terminal that keeps what is said. */
export const openRuntime = async (world: World = tinyWorld()) => {
  const data = dataFolder();
  const keyring = testKeyring();
  const store = await openSqlite(data.folder, keyring);
  const clock = setClock();
  const fake = fakeCarrier();
  const delivered: Delivered[] = [];
  const mails: Mail[] = [];
  const { lines, log } = keptLog();
  const documents = memoryDocuments();
  const pages = createPages({ links: store, clock, entropy, base: () => "https://portside.example" });
  const letters = { desk: plainDesk, pages, links: store, evidence: store, wantsCode: false };
  const options: AssistantOptions = {
    store,
    world,
    carriers: { sandbox: fake.carrier },
    surfaces: [
      {
        holds: (conversation) => conversation.startsWith("terminal:"),
        deliver: async (effect, key) => {
          delivered.push({ key, effect });
        },
      },
    ],
    mailer: {
      send: async (mail) => {
        mails.push(mail);
        return { ok: true };
      },
      folder: null,
    },
    documents,
    letters,
    bills: {
      read: async () => ({ ok: false, sentence: "No bills here." }),
      compare: compareBill,
    },
    keyring,
    clock,
    entropy,
    log,
  };
  const assistant = createAssistant(options);

  return {
    ...fake,
    store,
    clock,
    delivered,
    mails,
    documents,
    lines,
    options,
    assistant,
    /** Another process on the same records, with what is different about it. */
    again: (change: Partial<AssistantOptions> = {}) => createAssistant({ ...options, ...change }),
    /** What was said, in order. */
    spoken: (): string[] =>
      delivered.flatMap(({ effect }) => (effect.type === "update-card" ? [] : [plain(effect.message)])),
    request: (sid = aRequest().sid) => store.request("acme", sid),
    /** Stores a request that waits to be filed, with the intent to file it. */
    submitted: async (change: Partial<PortRequest> = {}): Promise<PortRequest> => {
      const request = aRequest({
        status: "submitting",
        attempt: 1,
        answers: { numbers: { value: numbers, by: "ana", at: 1 } },
        touched: clock.now(),
        ...change,
      });
      const { sid, attempt, home } = request;
      await store.commit(
        aTurn({
          at: clock.now(),
          conversation: aConversation({ id: home, sid }),
          request: { state: request, loadedRev: null },
          effects: [{ type: "file-request", sid, attempt }],
        }),
      );
      return request;
    },
    /** Lets time pass, a tick each time. */
    pass: async (running: { tick(): Promise<void> }, milliseconds: number, ticks = 1): Promise<void> => {
      for (let tick = 0; tick < ticks; tick += 1) {
        clock.advance(milliseconds / ticks);
        await running.tick();
      }
    },
    close: async () => {
      await assistant.stop();
      await store.close();
      data.remove();
    },
  };
};

export type TestRuntime = Awaited<ReturnType<typeof openRuntime>>;
