import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { answersToRead } from "./desk-mails.ts";
import { standAt } from "./steps.ts";
import { openTalk } from "./talk.ts";
import { portsAfterwards } from "./whole-port.ts";
import type { Witness } from "./witness.ts";

const agency = "acme";

/** What a porting desk wrote, pasted into the chat or handed over as a mail, where a request waits for its answer. */
export const attackDesk = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const talk = await openTalk(witness, { PORTING_DESK: "desk@carrier.example" });
  const { assistant, store, tried } = talk;
  try {
    const mails = fc.sample(fc.tuple(answersToRead, fc.boolean()), { numRuns: count, seed });
    for (const [index, [mail, isFile]] of mails.entries()) {
      const conversation = `terminal:${Math.floor(index / 10)}`;
      const by = { id: "dana", name: "Dana Reyes", role: "manage" as const };
      const base = { source: "terminal", id: randomUUID(), agency, conversation, by };
      if (index % 10 === 0) {
        const where = { agency, conversation, person: by.id };
        await standAt(store, "with the carrier", where, { carrier: "manual" });
      }
      await tried("a mail", mail, async () => {
        if (!isFile) return assistant.receive({ ...base, type: "said", text: mail });
        async function* stream() {
          yield Buffer.from(mail);
        }
        const taken = await assistant.documents.take([{ name: "answer.eml", bytes: stream() }]);
        if (taken.ok) return;
        const { ok: _ok, ...refused } = taken;
        await assistant.receive({ ...base, type: "file-refused", item: "bill", ...refused });
      });
      if (index % 10 === 9) await assistant.settle();
    }
    await talk.settled();
    await portsAfterwards(witness, talk, { agency, conversation: "terminal:afterwards" });
  } finally {
    await talk.close();
  }
};
