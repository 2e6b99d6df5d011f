import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { Language } from "../../../src/core/language.ts";
import { standAt, steps } from "./steps.ts";
import { strangeBytes, strangeText } from "./strange-text.ts";
import { openTalk } from "./talk.ts";
import { portsAfterwards } from "./whole-port.ts";
import type { Witness } from "./witness.ts";

const languages: Language[] = ["en", "es"];
const agency = "acme";

/** What is typed and sent at every step of the conversation, by people of every language; and files. */
export const attackTalk = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const talk = await openTalk(witness, {});
  const { assistant, store, tried } = talk;
  try {
    const texts = fc.sample(strangeText, { numRuns: Math.floor(count * 0.95), seed });
    const all = Object.keys(steps).flatMap((step) => languages.map((language) => ({ step, language })));
    const atOnce = 5;
    for (let from = 0; from < texts.length; from += atOnce) {
      const round = from / atOnce;
      const { step, language } = all[round % all.length] ?? { step: "agreement", language: "en" };
      const conversation = `terminal:${round}`;
      const by = { id: "dana", name: "Dana Reyes", role: "manage" as const, language };
      const base = { source: "terminal", agency, conversation, by };
      await standAt(store, step, { agency, conversation, person: by.id });
      witness.visited(`${step} ${language}`);
      for (const text of texts.slice(from, from + atOnce))
        await tried("a text", [step, language, text], () =>
          assistant.receive({ ...base, id: randomUUID(), type: "said", text }),
        );
      await assistant.settle();
    }
    const files = fc.sample(fc.tuple(strangeText, strangeBytes), { numRuns: Math.ceil(count * 0.05), seed });
    for (const [name, bytes] of files)
      await tried("a file", [name, bytes.toString("latin1")], async () => {
        async function* stream() {
          yield bytes;
        }
        const taken = await assistant.documents.take([{ name, bytes: stream() }]);
        if (!taken.ok) witness.heard(taken.sentence, name);
      });
    await talk.settled();
    await portsAfterwards(witness, talk, { agency, conversation: "terminal:afterwards" });
  } finally {
    await talk.close();
  }
};
