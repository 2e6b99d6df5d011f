import { inEnglish } from "../../src/core/language.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { someStay } from "../../src/core/some-stay.ts";
import { type DutyKey, dutyWords } from "./words-duties.ts";

/** Something that is left to do once numbers have moved. `named` finds it in what people type. */
export type Duty = { key: DutyKey; named: RegExp };

/** Before the numbers move. */
const preparations: Duty[] = [
  {
    key: "people",
    named: /\b(?:somebody|someone|testers?|staff)\b/i,
  },
  {
    key: "routing",
    named: /\b(?:routing|greetings?|call flows?|users)\b/i,
  },
  {
    key: "kept",
    named: /\bold (?:service|account) (?:is )?(?:kept|stays|on)\b/i,
  },
  {
    key: "told",
    named: /\b(?:people|colleagues|everybody|team) (?:are |is |has been |have been )?(?:told|informed)\b/i,
  },
  {
    key: "phones",
    named: /\bphones? (?:are |is )?(?:at hand|ready|there)\b/i,
  },
];

/** In the order in which they are best done. */
export const duties: Duty[] = [
  {
    key: "calls-in",
    named: /\b(?:test calls?|calls? in|incoming|inbound|call(?:ed|ing)? (?:each|the) numbers?)\b/i,
  },
  {
    key: "calls-out",
    named: /\b(?:calls? out|outgoing|outbound|number shown)\b/i,
  },
  {
    key: "texts",
    named: /\b(?:texts?|texting|sms|mms|messages?)\b/i,
  },
  {
    key: "e911",
    named: /\b(?:e-?911|911|emergency)\b/i,
  },
  {
    key: "cnam",
    named: /\b(?:cnam|caller (?:name|id)|lidb)\b/i,
  },
  {
    key: "10dlc",
    named: /\b(?:10 ?dlc|campaign|a2p|brand)\b/i,
  },
];

/** Only once every number has moved, and none stays: it would cost those. */
const oldService: Duty = {
  key: "old-service",
  named: /\b(?:old (?:service|carrier|account|lines?|contract)|service is cancel)/i,
};

/** What is to be done about a request: before its numbers move once their date is near, and after they have. */
export const dutiesOf = (request: PortRequest): Duty[] => {
  switch (request.status) {
    case "completed":
      return someStay(request) ? duties : [...duties, oldService];
    case "partly-completed":
      return duties;
    case "date-set":
    case "activating":
      return request.runbook ? preparations : [];
    default:
      return [];
  }
};

/** What ticks something off when it is typed or its button is pressed. */
export const doneText = (key: DutyKey): string => `done: ${englishLabel(key)}`;

/** What something is called in the history and in commands, whatever is spoken. */
export const englishLabel = inEnglish((key: DutyKey): string => dutyWords.duties[key].label);
