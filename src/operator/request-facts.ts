import { carrierAction } from "../../conversations/status/carrier-action.ts";
import { statusContextOf } from "../../conversations/status/status-context.ts";
import { statusWords } from "../../conversations/status/words.ts";
import { quoted } from "../core/hearing/typed-text.ts";
import { type Context, placedItems } from "../core/item.ts";
import { portDateOf } from "../core/number-groups.ts";
import { numbersOf } from "../core/port-request.ts";
import type { OperatorContext } from "./context.ts";
import { hintsIn } from "./hints.ts";
import { type Known, masked, maskedForeign } from "./masked.ts";
import { instant } from "./when.ts";

const mostAnswer = 300;

const shownLoose = (value: unknown): string => {
  const hints = hintsIn(value);
  if (hints.length > 0) return hints.join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** Every answer by its label, as people see it: secrets and the account number by their hints only. */
export const answersOf = (
  context: Context,
  checklist: OperatorContext["world"]["checklist"],
  known: Known,
) => {
  const { answers } = context.request;
  const items = placedItems(checklist, context).map(({ item }) => item);
  const asked = items.filter(({ key }) => answers[key] !== undefined);
  const loose = Object.keys(answers).filter((key) => !asked.some((item) => item.key === key));
  const answer = (item: string, label: string, text: string) => {
    const { by, at } = answers[item] ?? { by: "", at: 0 };
    const shown = masked(quoted(text, mostAnswer), known);
    return { item, label, shown, by: quoted(by, 60), at: instant(at) };
  };
  return [
    ...asked.map((item) => {
      const value = answers[item.key]?.value;
      const hints = hintsIn(value);
      const text = value === undefined || hints.length > 0 ? hints.join(", ") : item.show(value, context);
      return answer(item.key, item.label(), text);
    }),
    ...loose.map((key) => answer(key, key, shownLoose(answers[key]?.value))),
  ];
};

/** Status, names and times of a request. */
export const factsOf = ({ request, carrier }: Context, known: Known) => {
  const context = statusContextOf(request, carrier);
  const { label, turn } = statusWords[request.status];
  return {
    test: carrier.test,
    statusLabel: label,
    whoseTurn: masked(turn(context), known),
    carrierAction: maskedForeign(carrierAction(request.status, context), known),
    carrierName: carrier.name,
    home: quoted(request.home),
    revision: request.rev,
    filings: request.attempt,
    rejections: request.rejections,
  };
};

/** The newest letter: where it stands, who signs, and the hashes of what was shown and what was sealed. */
export const letterFacts = ({ request: { letter } }: Context, known: Known) =>
  letter && {
    round: letter.round,
    standing: letter.standing,
    signer: masked(quoted(`${letter.to.name} <${letter.to.email}>`, 120), known),
    reason: maskedForeign(quoted(letter.reason, 300), known),
    mails: letter.copies,
    sent: letter.sent === null ? null : instant(letter.sent),
    expires: letter.expires === null ? null : instant(letter.expires),
    signed: letter.signed === null ? null : instant(letter.signed.at),
    document: letter.document,
    sealed: letter.signed?.document?.hash ?? null,
    filed: letter.filed,
  };

/** Every number with its state, in the order given. */
export const numberStatesOf = ({ request }: Context) =>
  numbersOf(request).map((number) => {
    const { status = "unchecked", type = null, carrier = null, needs = null } = request.numbers[number] ?? {};
    return {
      number,
      status,
      type,
      carrier: carrier === null ? null : quoted(carrier, 60),
      needs,
      portDate: portDateOf(request, number),
    };
  });

/** Every order at the carrier, with the carrier's words about what it refused. */
export const ordersOf = ({ request }: Context, known: Known) =>
  request.orders.map((order) => ({
    reference: order.reference,
    carrierId: quoted(order.carrierId, 80),
    status: order.status,
    raw: order.raw === null ? null : maskedForeign(quoted(order.raw), known),
    numbers: Object.keys(order.numbers).length,
    portDate: order.date,
    changed: instant(order.changed),
    refusals: order.refusals.map(({ family, code, words, numbers }) => ({
      family,
      code: quoted(code, 40),
      words: maskedForeign(quoted(words, 300), known),
      numbers,
    })),
  }));
