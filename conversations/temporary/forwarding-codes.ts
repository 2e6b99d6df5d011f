import type { ForwardingWords } from "./forwarding-words.ts";

/**
 * How calls are forwarded at an old carrier: dialled on the phone itself ("{number}" is where they go), or, where `how`
 * is null, switched on elsewhere; `forwardingWords` says where, and where that is written. `checked` is when it was read.
 */
export type Forwarding = {
  name: keyof ForwardingWords;
  carrier: RegExp;
  how: { on: string; off: string } | null;
  checked: string;
};

/** Landlines of most US carriers, and what is tried where nothing better is known. */
const usualForwarding: Forwarding = {
  name: "usual",
  carrier: /./,
  how: { on: "*72 {number}", off: "*73" },
  checked: "2026-11",
};

const { how: star } = usualForwarding;

/** The more special names first: "Verizon Wireless" is also a "Verizon". */
export const forwardingCodes: Forwarding[] = [
  {
    name: "tmobile",
    carrier: /t-?mobile|metro(?:pcs| by)|mint mobile|sprint/i,
    how: { on: "**21*1{number}#", off: "##21#" },
    checked: "2026-11",
  },
  {
    name: "att-wireless",
    carrier: /at\s?&\s?t.*(?:mobil|wireless|cell)|cingular|cricket|new cingular/i,
    how: { on: "*21*{number}#", off: "#21#" },
    checked: "2026-11",
  },
  {
    name: "verizon",
    carrier: /verizon|cellco|visible|us cellular|u\.s\. cellular/i,
    how: star,
    checked: "2026-11",
  },
  {
    name: "google",
    carrier: /google/i,
    how: null,
    checked: "2026-11",
  },
  {
    name: "ringcentral",
    carrier: /ring\s?central/i,
    how: null,
    checked: "2026-11",
  },
  {
    name: "8x8",
    carrier: /8x8/i,
    how: null,
    checked: "2026-11",
  },
  {
    name: "vonage",
    carrier: /vonage/i,
    how: null,
    checked: "2026-11",
  },
  {
    name: "ooma",
    carrier: /ooma/i,
    how: null,
    checked: "2026-11",
  },
  {
    name: "cloud",
    carrier: /grasshopper|dialpad|nextiva|zoom|teams|microsoft/i,
    how: null,
    checked: "2026-11",
  },
  {
    name: "console",
    carrier: /twilio|telnyx|bandwidth|plivo/i,
    how: null,
    checked: "2026-11",
  },
  {
    name: "cable",
    carrier:
      /comcast|xfinity|spectrum|charter|cox|optimum|altice|centurylink|lumen|brightspeed|frontier|windstream|at\s?&\s?t/i,
    how: star,
    checked: "2026-11",
  },
];

/** How calls of a number are forwarded at the carrier it is with; `wireless` where that is known. */
export const forwardingAt = (carrier: string, wireless: boolean): Forwarding => {
  const named = wireless && /at\s?&\s?t/i.test(carrier) ? `${carrier} wireless` : carrier;
  return forwardingCodes.find((each) => each.carrier.test(named)) ?? usualForwarding;
};
