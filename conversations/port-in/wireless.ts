import type { Context, Item, Question, Read } from "../../src/core/item.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { readNumbers } from "../../src/core/values/number-list.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { type E164, isTollFree } from "../../src/core/values/phone.ts";
import { numbersWords as words } from "./words-numbers.ts";

const none =
  /^(?:no(?:ne)?|nope|nah|landlines?(?: only)?|(?:all|only) landlines?|all (?:are )?landlines?|neither|not any)\b/i;
const all =
  /^(?:all|yes|both|every one|each|(?:all|only) (?:wireless|mobile|cell)|(?:it|they) (?:is|are)|mobile|wireless|cell)\b/i;

/** Numbers that may be wireless at all. */
const candidates = ({ request }: Context): E164[] =>
  numbersOf(request).filter((number) => !isTollFree(number));

const read = (text: string, context: Context): Read => {
  const those = candidates(context);
  const named = readNumbers(text, { fictional: context.carrier.fictional, limit: context.carrier.limit });
  const found = named.numbers.filter((number) => those.includes(number));
  if (found.length > 0) return { ok: true, value: found };
  if (none.test(text.trim())) return { ok: true, value: [] };
  if (all.test(text.trim())) return { ok: true, value: those };
  return { ok: false, problem: words.wirelessAgain };
};

/** Which numbers are wireless, where the carrier is a desk of people and nobody else can say. */
const wireless: Item = {
  key: "wireless",
  label: () => words.wirelessLabel,
  names: ["wireless numbers", "mobile numbers", "cell numbers", "wireless"],
  kind: "choice",
  ask: (context) => (numbersOf(context.request).length === 1 ? words.wirelessAskOne : words.wirelessAsk),
  example: () => words.wirelessExample,
  help: () => words.wirelessHelp,
  read,
  show: (value) =>
    Array.isArray(value) && value.length > 0 ? rangesOf(value.map(String)) : words.wirelessNone,
  typed: (value) =>
    Array.isArray(value) && value.length > 0 ? rangesOf(value.map(String)) : words.wirelessTypedNone,
  choices: () => [
    { label: words.wirelessNone, value: "none" },
    { label: words.wirelessAll, value: "all" },
  ],
  applies: (context) => context.carrier.desk !== undefined && candidates(context).length > 0,
};

export const wirelessQuestion: Question = { key: "wireless", items: () => [wireless] };
