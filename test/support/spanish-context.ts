import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import type { Context } from "../../src/core/item.ts";
import type { Json } from "../../src/core/json.ts";
import type { LetterState } from "../../src/core/letter-state.ts";
import { newRequest } from "../../src/core/new-request.ts";
import type { PortRequest } from "../../src/core/port-request.ts";

const at = Date.parse("2026-11-22T15:00:00Z");

/** A letter that Dana Vega is to sign, until the 29th. */
export const letterTo = (change: Partial<LetterState> = {}): LetterState => ({
  round: 1,
  standing: "sent",
  print: "",
  document: "",
  text: "",
  to: { name: "Dana Vega", email: "dana@acme.com" },
  copies: 1,
  reminded: 0,
  sent: at,
  expires: at + 7 * 86_400_000,
  reason: "",
  signed: null,
  filed: [],
  ...change,
});

/** A request for sentences to speak of, with these answers; with the sandbox carrier, on November 22. */
export const contextWith = (
  answers: Record<string, Json> = {},
  change: Partial<PortRequest> = {},
): Context => ({
  request: {
    ...newRequest({
      sid: "PR-7K3M-9Q2X",
      agency: "acme",
      home: "terminal",
      requester: { id: "u1", name: "Alex Mora" },
      carrier: "sandbox",
      created: at,
    }),
    answers: Object.fromEntries(
      Object.entries({ name: "Acme Plumbing", ...answers }).map(([key, value]) => [
        key,
        { value, by: "u1", at, rev: 1 },
      ]),
    ),
    ...change,
  },
  carrier: capabilities,
  today: "2026-11-22",
  at,
});
