import type { PortRequest } from "../../src/core/port-request.ts";

/** Something that is left to do once numbers have moved. `named` finds it in what people type. */
export type Duty = { key: string; label: string; does: string; named: RegExp };

/** Before the numbers move: `when` is by when it is best done. */
export const preparations: (Duty & { when: string })[] = [
  {
    key: "people",
    when: "Three days before",
    label: "Somebody there",
    does: "Have somebody there on the day to test each number.",
    named: /\b(?:somebody|someone|testers?|staff)\b/i,
  },
  {
    key: "routing",
    when: "Three days before",
    label: "Routing",
    does: "Set up users, greetings and call routing for each number with the new carrier.",
    named: /\b(?:routing|greetings?|call flows?|users)\b/i,
  },
  {
    key: "kept",
    when: "The day before",
    label: "Old service kept",
    does: "Make sure that nobody cancels or changes the old account before it is done.",
    named: /\bold (?:service|account) (?:is )?(?:kept|stays|on)\b/i,
  },
  {
    key: "told",
    when: "The day before",
    label: "People told",
    does: "Tell your people the date, and that calls may reach either side that day.",
    named: /\b(?:people|colleagues|everybody|team) (?:are |is |has been |have been )?(?:told|informed)\b/i,
  },
  {
    key: "phones",
    when: "That hour",
    label: "Phones at hand",
    does: "Keep the old and the new phones at hand until every number is tested.",
    named: /\bphones? (?:are |is )?(?:at hand|ready|there)\b/i,
  },
];

/** In the order in which they are best done. */
export const duties: Duty[] = [
  {
    key: "calls-in",
    label: "Calls in",
    does: "Call each number from another phone.",
    named: /\b(?:test calls?|calls? in|incoming|inbound|call(?:ed|ing)? (?:each|the) numbers?)\b/i,
  },
  {
    key: "calls-out",
    label: "Calls out",
    does: "Call out from each number and check the number shown.",
    named: /\b(?:calls? out|outgoing|outbound|number shown)\b/i,
  },
  {
    key: "texts",
    label: "Texts",
    does: "Send a text and receive one, once text messages have followed.",
    named: /\b(?:texts?|texting|sms|mms|messages?)\b/i,
  },
  {
    key: "e911",
    label: "E911 address",
    does: "Register the emergency address (E911) of each number with the new carrier.",
    named: /\b(?:e-?911|911|emergency)\b/i,
  },
  {
    key: "cnam",
    label: "Caller name",
    does: "Set the caller name (CNAM) again.",
    named: /\b(?:cnam|caller (?:name|id)|lidb)\b/i,
  },
  {
    key: "10dlc",
    label: "10DLC",
    does: "Attach the numbers to your 10DLC campaign if business texts are sent from them.",
    named: /\b(?:10 ?dlc|campaign|a2p|brand)\b/i,
  },
];

/** Only once every number has moved: before, it would cost those that have yet to. */
const oldService: Duty = {
  key: "old-service",
  label: "Old service",
  does: "Cancel what is left of the old service, and keep its last bill and the signed letter.",
  named: /\b(?:old (?:service|carrier|account|lines?|contract)|service is cancel)/i,
};

/** What is to be done about a request: before its numbers move once their date is near, and after they have. */
export const dutiesOf = ({ status, runbook }: PortRequest): Duty[] => {
  switch (status) {
    case "completed":
      return [...duties, oldService];
    case "partly-completed":
      return duties;
    case "date-set":
    case "activating":
      return runbook ? preparations : [];
    default:
      return [];
  }
};
