import { spoken } from "../../src/core/language.ts";
import { spanish } from "./forwarding-words.es.ts";

/** What a carrier is called here, where forwarding is switched on (""), a note (""), and where that is written. */
type Said = { called: string; where: string; note: string; source: string };

const english = {
  usual: {
    called: "most US landlines",
    where: "",
    note: "Wait for the tone after *72. If nobody answers at the other end, hang up and dial it once more; the second time takes it.",
    source: "the phone guides of local carriers, such as gondtc.com and support.allstream.com",
  },
  tmobile: { called: "T-Mobile", where: "", note: "", source: "T-Mobile support, self-service short codes" },
  "att-wireless": {
    called: "AT&T Wireless",
    where: "",
    note: "On an iPhone it is also under Settings, Apps, Phone, Call Forwarding.",
    source: "AT&T wireless support, call forwarding",
  },
  verizon: { called: "Verizon", where: "", note: "", source: "Verizon support, call forwarding" },
  google: {
    called: "Google Voice",
    where: "voice.google.com, Settings, Calls",
    note: "The temporary number has to be linked there first.",
    source: "Google Voice help, forward calls",
  },
  ringcentral: {
    called: "RingCentral",
    where: "the RingCentral app, Settings, Phone, Call rules",
    note: "",
    source: "RingCentral support, call forwarding",
  },
  "8x8": {
    called: "8x8",
    where: "8x8 Work, Settings, Call forwarding rules",
    note: "",
    source: "8x8 support, call forwarding rules",
  },
  vonage: {
    called: "Vonage",
    where: "the Vonage app or the admin portal, under Call forwarding",
    note: "",
    source: "Vonage support, call forwarding",
  },
  ooma: {
    called: "Ooma",
    where: "my.ooma.com or the Ooma Office manager, under Call forwarding",
    note: "",
    source: "Ooma support, call forwarding",
  },
  cloud: {
    called: "a phone system in the cloud",
    where: "its admin portal, at the number or the user, under Call forwarding or Call handling",
    note: "",
    source: "the help pages of these systems",
  },
  console: {
    called: "a carrier with a console",
    where: "its console, where the number's voice calls are routed",
    note: "",
    source: "the documentation of these carriers",
  },
  cable: {
    called: "landlines and cable phones",
    where: "",
    note: "Some lines need call forwarding added to the plan first; the old carrier does that by phone.",
    source: "the phone guides of these carriers",
  },
} satisfies Record<string, Said>;

export type ForwardingWords = { [name in keyof typeof english]: Said };

/** How forwarding is explained, by the name of an entry of `forwardingCodes`. */
export const forwardingWords: ForwardingWords = spoken<ForwardingWords>({ en: english, es: spanish });
