import type { Capabilities, OrderId } from "../../src/core/carrier.ts";
import type { Event } from "../../src/core/event.ts";
import { text } from "../../src/core/message.ts";
import { imported } from "../../src/core/moves/importing.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { toldNow } from "../../src/core/told.ts";
import {
  carrierOf,
  carriersFor,
  type Dialogue,
  doing,
  flush,
  personOf,
  saying,
  sayingText,
  type Turn,
  type World,
} from "../../src/core/turn.ts";
import { localDate } from "../../src/core/values/local-date.ts";
import { importWords } from "./import-words.ts";
import { showStatus } from "./show-status.ts";

type Answered = Extract<Event, { type: "import-answered" }>;
type Importing = Capabilities & { orderId: OrderId };

const asked =
  /^(\/)?(?:port )?(?:please )?import(?:ing)?\b(?: (?:the|a|an|my|our|this|that|existing))*(?: (?:port-?in|port|porting|request|order|transfer|twilio|telnyx|sandbox)){0,3}(?: with id| id| sid)?[\s:#]*(\S*?)[\s.!]*$/i;

/** The id in a text that asks for an import, "" where none is given; null for any other text, such as a company's name. */
const idIn = (text: string): string | null => {
  const [whole, command, id = ""] = asked.exec(text.trim()) ?? [];
  const isId = id === "" || /\d/.test(id);
  return whole !== undefined && (command !== undefined || isId) ? id : null;
};

const takesIds = (carrier: Capabilities): carrier is Importing => carrier.orderId !== undefined;

const fits = ({ orderId }: Importing, id: string): boolean => new RegExp(`^(?:${orderId.pattern})$`).test(id);

const namedOf = ({ name, orderId }: Importing) => ({ name, ...orderId });

const importing = (turn: Turn, world: World, id: string): Turn => {
  const by = personOf(turn.event);
  const { agency } = turn.event;
  const usual = carrierOf(null, world, agency);
  const able = [usual, ...carriersFor(agency, world)].filter(takesIds);
  const found = able.find((each) => fits(each, id));
  if (found && by) {
    const effect = { type: "import-order" as const, to: turn.conversation.id, by, carrier: found.key, id };
    return doing(sayingText(turn, importWords.asking(id, namedOf(found))), effect);
  }
  const [first] = able;
  if (!first) return sayingText(turn, importWords.unable(usual.name));
  return sayingText(
    turn,
    id === "" ? importWords.which(namedOf(first)) : importWords.notAnId(id, namedOf(first)),
  );
};

const confirmation = (turn: Turn, event: Answered, carrier: Importing): Turn => {
  const { result } = event;
  if (result.type !== "found") return turn;
  const next = imported(turn, event, result);
  const request = next.request as PortRequest;
  const named = namedOf(carrier);
  const status = showStatus(request, { capabilities: carrier, now: event.at, full: true });
  return saying(
    sayingText(next, importWords.done(event.orderId, request.sid, named)),
    ...status,
    ...text(
      result.filed === null ? "" : importWords.filed(localDate(result.filed, carrier.zone), named),
      ...result.taken.map(({ number, sid }) => importWords.taken(number, sid)),
      importWords.limits(named),
    ),
  );
};

const answered = (turn: Turn, world: World, event: Answered): Turn => {
  const { result, orderId, by } = event;
  const carrier = world.carriers[event.carrier];
  if (!carrier || !takesIds(carrier))
    throw new Error(`Carrier "${event.carrier}" has no ids; configure the one that was asked.`);
  switch (result.type) {
    case "nothing":
      return sayingText(turn, importWords.nothing(orderId, namedOf(carrier)));
    case "refused":
      return sayingText(turn, importWords.refused(toldNow(result)));
    case "away":
      return sayingText(turn, importWords.away(orderId, toldNow({ ...result, sentence: result.why })));
    case "known": {
      const told = flush(sayingText(turn, importWords.known(orderId, result.sid)), world);
      const query = { type: "sid" as const, sid: result.sid };
      return doing(told, { type: "look-up", to: turn.conversation.id, by, query, purpose: "status" });
    }
    case "found":
      return flush(confirmation(turn, event, carrier), world, { milestone: true });
  }
};

/** "Import KW…": a port that was filed elsewhere is followed here from now on. Only for people who manage ports. */
export const importDialogue: Dialogue = {
  hear: (said, turn, world) => {
    const id = idIn(said);
    if (id === null || personOf(turn.event)?.role !== "manage") return null;
    return importing(turn, world, id);
  },
  happened: (turn, world) =>
    turn.event.type === "import-answered" ? answered(turn, world, turn.event) : null,
};
