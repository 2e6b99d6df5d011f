/**
 * How calls are forwarded at an old carrier: dialled on the phone itself ("{number}" is where they go), or switched on
 * elsewhere. `source` says where that is written, `checked` when it was read.
 */
export type Forwarding = {
  carrier: RegExp;
  called: string;
  how: { on: string; off: string } | { where: string };
  note?: string;
  source: string;
  checked: string;
};

/** Landlines of most US carriers, and what is tried where nothing better is known. */
const usualForwarding: Forwarding = {
  carrier: /./,
  called: "most US landlines",
  how: { on: "*72 {number}", off: "*73" },
  note: "Wait for the tone after *72. If nobody answers at the other end, hang up and dial it once more; the second time takes it.",
  source: "the phone guides of local carriers, such as gondtc.com and support.allstream.com",
  checked: "2026-11",
};

const { how: star } = usualForwarding;

/** The more special names first: "Verizon Wireless" is also a "Verizon". */
export const forwardingCodes: Forwarding[] = [
  {
    carrier: /t-?mobile|metro(?:pcs| by)|mint mobile|sprint/i,
    called: "T-Mobile",
    how: { on: "**21*1{number}#", off: "##21#" },
    source: "T-Mobile support, self-service short codes",
    checked: "2026-11",
  },
  {
    carrier: /at\s?&\s?t.*(?:mobil|wireless|cell)|cingular|cricket|new cingular/i,
    called: "AT&T Wireless",
    how: { on: "*21*{number}#", off: "#21#" },
    note: "On an iPhone it is also under Settings, Apps, Phone, Call Forwarding.",
    source: "AT&T wireless support, call forwarding",
    checked: "2026-11",
  },
  {
    carrier: /verizon|cellco|visible|us cellular|u\.s\. cellular/i,
    called: "Verizon",
    how: star,
    source: "Verizon support, call forwarding",
    checked: "2026-11",
  },
  {
    carrier: /google/i,
    called: "Google Voice",
    how: { where: "voice.google.com, Settings, Calls" },
    note: "The temporary number has to be linked there first.",
    source: "Google Voice help, forward calls",
    checked: "2026-11",
  },
  {
    carrier: /ring\s?central/i,
    called: "RingCentral",
    how: { where: "the RingCentral app, Settings, Phone, Call rules" },
    source: "RingCentral support, call forwarding",
    checked: "2026-11",
  },
  {
    carrier: /8x8/i,
    called: "8x8",
    how: { where: "8x8 Work, Settings, Call forwarding rules" },
    source: "8x8 support, call forwarding rules",
    checked: "2026-11",
  },
  {
    carrier: /vonage/i,
    called: "Vonage",
    how: { where: "the Vonage app or the admin portal, under Call forwarding" },
    source: "Vonage support, call forwarding",
    checked: "2026-11",
  },
  {
    carrier: /ooma/i,
    called: "Ooma",
    how: { where: "my.ooma.com or the Ooma Office manager, under Call forwarding" },
    source: "Ooma support, call forwarding",
    checked: "2026-11",
  },
  {
    carrier: /grasshopper|dialpad|nextiva|zoom|teams|microsoft/i,
    called: "a phone system in the cloud",
    how: { where: "its admin portal, at the number or the user, under Call forwarding or Call handling" },
    source: "the help pages of these systems",
    checked: "2026-11",
  },
  {
    carrier: /twilio|telnyx|bandwidth|plivo/i,
    called: "a carrier with a console",
    how: { where: "its console, where the number's voice calls are routed" },
    source: "the documentation of these carriers",
    checked: "2026-11",
  },
  {
    carrier:
      /comcast|xfinity|spectrum|charter|cox|optimum|altice|centurylink|lumen|brightspeed|frontier|windstream|at\s?&\s?t/i,
    called: "landlines and cable phones",
    how: star,
    note: "Some lines need call forwarding added to the plan first; the old carrier does that by phone.",
    source: "the phone guides of these carriers",
    checked: "2026-11",
  },
];

/** How calls of a number are forwarded at the carrier it is with; `wireless` where that is known. */
export const forwardingAt = (carrier: string, wireless: boolean): Forwarding => {
  const named = wireless && /at\s?&\s?t/i.test(carrier) ? `${carrier} wireless` : carrier;
  return forwardingCodes.find((each) => each.carrier.test(named)) ?? usualForwarding;
};
