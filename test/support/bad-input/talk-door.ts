import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { readConfig } from "../../../src/config.ts";
import { plain } from "../../../src/core/message.ts";
import { openPortside } from "../../../src/portside.ts";
import { entropy } from "../../../src/runtime/entropy.ts";
import { dataFolder } from "../data-folder.ts";
import { keptLog } from "../open-runtime.ts";
import { setClock } from "../set-clock.ts";
import { answersToRead } from "./desk-mails.ts";
import { strangeBytes, strangeText } from "./strange-text.ts";
import type { Witness } from "./witness.ts";

/** A port from its beginning to the signature; between two of these everything else is typed. */
const right = [
  "/port new",
  "agree",
  "none, ready",
  "212-555-0100, 212-555-0101",
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
];

const agency = "acme";

/** Everything that may be said or sent in a chat, to a process with real records: texts, mails of a desk, files. */
export const attackTalk = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const data = dataFolder();
  const { lines, log } = keptLog();
  const read = readConfig({ DATA_DIR: data.folder, CARRIER: "manual", PORTING_DESK: "desk@carrier.example" });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const said = new Map<string, string>();
  const portside = await openPortside({
    config: read.config,
    clock: setClock(),
    entropy,
    speed: 1,
    log,
    surfaces: [
      {
        holds: (conversation) => conversation.startsWith("terminal:"),
        deliver: async (effect) => {
          if (effect.type === "update-card") return;
          const text = plain(effect.message);
          witness.heard(text, "said");
          said.set(effect.to, `${(said.get(effect.to) ?? "").slice(-2000)}\n${text}`);
        },
      },
    ],
  });
  const { assistant } = portside;
  const by = { id: "dana", name: "Dana Reyes", role: "manage" as const };
  const say = async (conversation: string, text: string): Promise<void> => {
    await assistant.receive({
      source: "terminal",
      id: randomUUID(),
      agency,
      conversation,
      by,
      type: "said",
      text,
    });
  };
  const tried = async (what: string, input: unknown, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      witness.answered(200, "", input);
    } catch (error) {
      witness.answered(500, "", input);
      witness.problem(
        `${what} failed with ${error instanceof Error ? error.stack?.slice(0, 400) : error}`,
        input,
      );
    }
  };
  try {
    const texts = fc.sample(strangeText, { numRuns: Math.floor(count * 0.84), seed });
    const perPlace = 40;
    for (let from = 0; from < texts.length; from += perPlace) {
      const conversation = `terminal:${from % 400}`;
      for (const [index, text] of texts.slice(from, from + perPlace).entries()) {
        if (index % 5 === 0) {
          await say(conversation, right[index / 5] ?? "help");
          await assistant.settle();
        }
        await tried("a text", text, () => say(conversation, text));
      }
      await assistant.settle();
    }
    for (const mail of fc.sample(answersToRead, { numRuns: Math.floor(count * 0.14), seed }))
      await tried("a mail", mail, () => say("terminal:desk", mail));
    const files = fc.sample(fc.tuple(strangeText, strangeBytes), { numRuns: Math.ceil(count * 0.02), seed });
    for (const [name, bytes] of files)
      await tried("a file", [name, bytes.toString("latin1")], async () => {
        async function* stream() {
          yield bytes;
        }
        const taken = await assistant.documents.take([{ name, bytes: stream() }]);
        if (!taken.ok) witness.heard(taken.sentence, name);
      });
    await assistant.settle();
    for (const { level, message, ...fields } of lines)
      if (level === "error") witness.problem(`logged "${message}"`, fields);
    for (const text of right) {
      await say("terminal:afterwards", text);
      await assistant.settle();
    }
    if (!/bill/i.test(said.get("terminal:afterwards") ?? ""))
      witness.problem("a port goes no further", said.get("terminal:afterwards"));
  } finally {
    await portside.close();
    data.remove();
  }
};
