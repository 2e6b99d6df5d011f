import { type Capabilities, isEnded } from "../../src/core/carrier.ts";
import type { Event } from "../../src/core/event.ts";
import { withoutTypedSecrets } from "../../src/core/hearing/typed-secret.ts";
import { cleanText, quoted } from "../../src/core/hearing/typed-text.ts";
import type { Form } from "../../src/core/message.ts";
import { numbersOf, type PortRequest } from "../../src/core/port-request.ts";
import { toldNow } from "../../src/core/told.ts";
import {
  carrierOf,
  type Dialogue,
  doing,
  flush,
  noting,
  personOf,
  saying,
  sayingPrivately,
  sayingText,
  type Turn,
  type World,
  withRequest,
} from "../../src/core/turn.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { carrierWords as words } from "./carrier-words.ts";

/** The form in which a message to the carrier is written, and its only field. */
const formKey = "carrier-reply";
const field = "message";

/** What a button says to open the form. */
export const replyAction = "reply to the carrier";

const asked =
  /^(?:please )?(?:reply|answer|respond|write|message|comment|send a message)(?: back)? to (?:the |our |its )?(?:new )?(?:carrier|(?:porting )?desk|carrier's desk)(?:\s*[:,–-]\s*|\s+that\s+|\s*$)([\s\S]*)$/i;
const telling =
  /^(?:please )?tell (?:the |our )?(?:new )?(?:carrier|(?:porting )?desk)\s*(?::|that)\s*([\s\S]+)$/i;

const buttonOf = ({ sid }: PortRequest, label: string) => ({
  type: "choices" as const,
  choices: [{ label, action: { text: replyAction, sid } }],
});

const formOf = ({ sid, rev }: PortRequest, { name }: Capabilities): Form => ({
  form: formKey,
  sid,
  rev,
  title: words.replyTo(name),
  apart: true,
  fields: [
    {
      item: field,
      label: words.label,
      kind: "text",
      hint: words.hint(name),
      example: words.example,
      optional: false,
    },
  ],
});

/** Why nobody can be written to about this request; null where somebody can. */
const obstacle = (request: PortRequest, { name, writing }: Capabilities): string | null => {
  if (request.orders.length === 0) return words.nothingThere(request.sid);
  if (writing && "most" in writing) return null;
  const ids = request.orders.map(({ carrierId }) => quoted(carrierId, 60)).slice(0, 3);
  return `${writing?.instead ?? words.instead(name)} ${words.orders(ids)}`;
};

/** The order on which the carrier wrote last, else one that has yet to end. */
const referenceOf = ({ talk, orders }: PortRequest): string => {
  const wrote = orders.find(({ reference }) => reference === talk?.reference);
  const order = wrote ?? orders.find(({ status }) => !isEnded(status)) ?? orders[0];
  return order?.reference ?? "";
};

/** Passes a message on: the intent is stored here, with a mark by which it is known again. */
const pass = (turn: Turn, world: World, typed: string): Turn => {
  const request = turn.request as PortRequest;
  const { name, writing } = carrierOf(request, world);
  const message = withoutTypedSecrets(cleanText(typed), false);
  const warned = message === cleanText(typed) ? turn : sayingPrivately(turn, words.secretLeftOut);
  if (message === "") return warned;
  const person = personOf(turn.event);
  const count = (request.talk?.wrote ?? 0) + 1;
  const mark = `(Request ${request.sid}, message ${count})`;
  const text = `${message}\n\n${quoted(person?.name ?? "", 80)} ${mark}`;
  const most = writing && "most" in writing ? writing.most : 0;
  if (text.length > most) return sayingText(warned, words.tooLong(most - (text.length - message.length)));
  const reference = referenceOf(request);
  const next = withRequest(warned, { talk: { wrote: count, reference: request.talk?.reference ?? null } });
  return doing(sayingText(noting(next, "wrote to the carrier", quoted(message, 300)), words.sending(name)), {
    type: "write-to-carrier",
    sid: request.sid,
    reference,
    text,
    mark,
  });
};

const wanted = (turn: Turn, world: World, message: string): Turn => {
  const { request, event } = turn;
  if (!request) return sayingText(turn, words.whichRequest);
  const carrier = carrierOf(request, world);
  const problem = obstacle(request, carrier);
  if (problem !== null) return sayingText(turn, problem);
  if (message.trim() !== "") return pass(turn, world, message);
  if (event.type === "pressed")
    return { ...turn, reply: { type: "open-form", form: formOf(request, carrier) } };
  return saying(sayingText(turn, words.how(carrier.name)), buttonOf(request, words.writeTo(carrier.name)));
};

/** The carrier's words: named as its own, with the numbers of the order where there are several. */
const commented = (turn: Turn, world: World, event: Extract<Event, { type: "carrier-commented" }>): Turn => {
  const request = turn.request as PortRequest;
  const carrier = carrierOf(request, world);
  const { reference, comment } = event;
  const order = request.orders.find((each) => each.reference === reference);
  const concerned = Object.keys(order?.numbers ?? {});
  const some = concerned.length < numbersOf(request).length ? concerned : [];
  const next = withRequest(turn, { talk: { wrote: request.talk?.wrote ?? 0, reference } });
  const said = saying(
    sayingText(
      noting(next, "the carrier wrote", quoted(comment.text, 300)),
      words.heard(carrier.name, request.sid, some.length === 0 ? "" : showNumbers(some)),
    ),
    {
      type: "facts",
      facts: [{ label: words.wrote(carrier.name), value: words.quote(quoted(comment.text, 600)) }],
    },
  );
  const canReply = obstacle(request, carrier) === null;
  return flush(canReply ? saying(said, buttonOf(request, words.replyTo(carrier.name))) : said, world);
};

const written = (turn: Turn, world: World, event: Extract<Event, { type: "carrier-written" }>): Turn => {
  const request = turn.request as PortRequest;
  const { name, zone } = carrierOf(request, world);
  const { result } = event;
  switch (result.type) {
    case "sent":
      return flush(sayingText(turn, words.sent(name, request.sid)), world);
    case "refused":
      return flush(sayingText(turn, words.refused(toldNow(result))), world);
    case "delayed":
      return flush(sayingText(turn, words.delayed(name, result.nextTry, zone)), world);
  }
};

/** Talk with the people of a carrier: what they write is told, and what people here answer is passed on, once. */
export const carrierTalk: Dialogue = {
  hear: (text, turn, world) => {
    const message = asked.exec(text.trim())?.[1] ?? telling.exec(text.trim())?.[1];
    if (message === undefined || personOf(turn.event)?.role !== "manage") return null;
    return wanted(turn, world, message);
  },
  happened: (turn, world) => {
    const { event, request } = turn;
    if (!request) return null;
    switch (event.type) {
      case "carrier-commented":
        return commented(turn, world, event);
      case "carrier-written":
        return written(turn, world, event);
      case "form-submitted":
        return event.form === formKey ? wanted(turn, world, event.values[field] ?? "") : null;
      default:
        return null;
    }
  },
};
