import { randomUUID } from "node:crypto";
import type { Sid } from "../../../src/core/values/sid.ts";
import type { Assistant, Incoming, Store } from "../../../src/runtime/ports.ts";
import { type Player, type Step, stories } from "../parity/story.ts";
import { acmeBill } from "../small-bills.ts";
import type { Witness } from "./witness.ts";

/** Nobody types these by chance, so no request has them yet. */
const ownNumbers = "212-656-7001, 212-656-7002";

const answers = [
  "/port new",
  "agree",
  "none, ready",
  ownNumbers,
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
];

/** Hours that pass until the sandbox has moved the numbers. */
const hours = [1, 24, 30, 26, 24 * 6, 24 * 12];

type Running = {
  assistant: Pick<Assistant, "receive" | "documents" | "settle"> & { tick(): Promise<void> };
  store: Pick<Store, "conversation" | "request">;
  clock: { advance(milliseconds: number): void };
};

/** Somebody who was not there before ports two numbers from the first word to the end, and it has to come to that. */
export const portsAfterwards = async (
  witness: Witness,
  { assistant, store, clock }: Running,
  { agency, conversation }: { agency: string; conversation: string },
): Promise<void> => {
  const by = { id: "afterwards", name: "Dana Reyes", role: "manage" as const };
  const base = { source: "terminal", agency, conversation, by };
  const happens = async (happened: object): Promise<void> => {
    await assistant.receive({ ...base, id: randomUUID(), ...happened } as Incoming);
    await assistant.settle();
  };
  for (const text of answers) await happens({ type: "said", text });
  const bytes = (async function* () {
    yield await acmeBill();
  })();
  const taken = await assistant.documents.take([{ name: "bill.pdf", bytes }]);
  if (taken.ok) await happens({ type: "file-received", item: "bill", document: taken.document });
  for (const text of ["submit", "yes", "sign", "Dana Reyes"]) await happens({ type: "said", text });
  for (const each of hours) {
    clock.advance(each * 3_600_000);
    await assistant.tick();
    await assistant.settle();
  }
  const sid = (await store.conversation(conversation))?.sid as Sid | undefined;
  const status = sid && (await store.request(agency, sid))?.status;
  if (status !== "completed")
    witness.problem("a whole port does not come to its end", status ?? "no request");
};

/** The story of a port from its beginning, with numbers of its own, beside all that somebody has begun before. */
const anew: Step[] = (stories["three landlines"] ?? []).flatMap((step): Step[] => {
  if (step.do === "begin") return [step, { do: "press", label: "Start another" }];
  return step.do === "say" && step.text.includes("555.0101") ? [{ ...step, text: ownNumbers }] : [step];
});

/** The same by the buttons, messages and files of a chat platform. */
export const playsAfterwards = async (
  witness: Witness,
  player: Player,
  steps: Step[] = anew,
): Promise<void> => {
  for (const step of steps) await player.play(step);
  const status = (await player.request())?.status;
  if (status === "completed") return;
  witness.problem(
    `a whole port does not come to its end, but to ${status}`,
    (await player.said()).slice(-2000),
  );
};
