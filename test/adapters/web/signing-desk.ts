import { createHash } from "node:crypto";
import type { Letter } from "../../../src/core/letter.ts";
import type { ShownLetter, SigningDesk } from "../../../src/runtime/page-ports.ts";

const aLetter: Letter = {
  reference: "PR-7K3M-9Q2X/1",
  version: "2026-1",
  title: "Letter of Authorization",
  facts: [
    { label: "Customer", value: 'Acme <script>alert("x")</script> & Sons LLC' },
    { label: "Service address", value: "120 W 45th St, Apt 4B, New York, NY 10036" },
    { label: "Current carrier", value: "Sandbox Bell" },
    { label: "Billing telephone number", value: "(212) 555-0100" },
    { label: "Account number", value: "8841-22-7730" },
  ],
  numbers: ["(212) 555-0100", "(212) 555-0101", "(212) 555-0102"],
  staying: ["(212) 555-0109"],
  sentences: [
    "I am authorized to make changes to the service of the numbers listed here.",
    "I ask that these numbers be moved from the current carrier to the new carrier.",
  ],
  signer: { name: "Dana Reyes", title: "Owner", email: "dana@acme.example" },
  test: true,
};

export const aPdf = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n",
);

type Call = { act: string; visit: { address: string; agent: string } | null } & Record<string, unknown>;

/** A signing desk in memory with one letter. It keeps what the pages asked of it. */
export const signingDesk = (): SigningDesk & {
  calls: Call[];
  shown: ShownLetter;
  code: string;
  sentTo: number;
} => {
  const desk = {
    calls: [] as Call[],
    shown: {
      letter: aLetter,
      document: createHash("sha256").update(aPdf).digest("hex"),
      state: "open",
      wantsCode: false,
      codeVerified: false,
      requester: "Dana Reyes",
      disclosure: ["You may ask for paper instead.", "You need a browser and a mailbox."],
      disclosureVersion: "2026-11",
    } as ShownLetter,
    code: "482193",
    sentTo: 0,
  };
  const called = (act: string, visit: Call["visit"], more: Record<string, unknown> = {}): void => {
    desk.calls.push({ act, visit, ...more });
  };
  return Object.assign(desk, {
    open: async (_token, visit) => {
      called("open", visit);
      return desk.shown;
    },
    view: async (_token, visit) => {
      called("view", visit);
      desk.shown = { ...desk.shown, state: "viewed" };
      return desk.shown;
    },
    document: async () => aPdf,
    sendCode: async (_token, visit) => {
      called("send-code", visit);
      desk.sentTo += 1;
      return desk.sentTo > 3
        ? { ok: false, problem: "Three codes were sent. Wait ten minutes." }
        : { ok: true };
    },
    checkCode: async (_token, code, visit) => {
      called("check-code", visit, { code });
      if (code !== desk.code) return { ok: false, problem: "That is not the code we sent.", field: "code" };
      desk.shown = { ...desk.shown, codeVerified: true };
      return { ok: true };
    },
    sign: async (_token, signature, visit) => {
      called("sign", visit, signature);
      if (signature.document !== desk.shown.document)
        return { ok: false, problem: "The letter was replaced. Open it again." };
      if (signature.name !== aLetter.signer.name)
        return { ok: false, problem: "The letter is made out to Dana Reyes.", field: "name" };
      desk.shown = { ...desk.shown, state: "signed" };
      return { ok: true };
    },
    decline: async (_token, reason, visit) => {
      called("decline", visit, { reason });
      desk.shown = { ...desk.shown, state: "declined" };
      return { ok: true };
    },
  } satisfies SigningDesk);
};
