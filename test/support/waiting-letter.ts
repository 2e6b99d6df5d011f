import type { LetterState } from "../../src/core/letter-state.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { numbers, openRuntime } from "./open-runtime.ts";
import { aConversation, answersOf, aRequest, aTurn } from "./turns.ts";

/** A letter of the first round, at its beginning. */
export const drawing: LetterState = {
  round: 1,
  standing: "drawing",
  print: "",
  document: "",
  text: "",
  to: { name: "Dana Reyes", email: "dana@acme.com" },
  copies: 0,
  reminded: 0,
  sent: null,
  expires: null,
  reason: "",
  signed: null,
  filed: [],
};

/** A runtime in which a request waits for its letter to be made. */
export const openWaiting = async (change: Partial<PortRequest> = {}) => {
  const runtime = await openRuntime();
  const { store, clock } = runtime;
  const values = { numbers, accountName: "Acme", repName: "Dana Reyes", repEmail: "dana@acme.com" };
  const request = aRequest({
    status: "awaiting-signature",
    answers: {
      ...answersOf(values),
      accountNumber: { value: { type: "open", open: "8841-22-7730", hint: "•••• 7730" }, by: "ana", at: 1 },
    },
    touched: clock.now(),
    submitted: clock.now(),
    letter: drawing,
    ...change,
  });
  const { sid, home } = request;
  await store.commit(
    aTurn({
      at: clock.now(),
      conversation: aConversation({ id: home, sid }),
      request: { state: request, loadedRev: null },
      effects: [{ type: "draw-letter", sid, round: 1 }],
    }),
  );
  /** The tokens of the links that were mailed, oldest first. */
  const tokens = (): string[] =>
    runtime.mails.flatMap(({ text }) => /portside\.example\/p\/([\w-]{43})/.exec(text)?.[1] ?? []);
  const evidence = () => store.evidence("acme", sid);
  return {
    ...runtime,
    sid,
    tokens,
    evidence,
    events: async () => (await evidence()).map(({ event }) => event),
  };
};
