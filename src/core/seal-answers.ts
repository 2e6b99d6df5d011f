import type { BillCheck } from "./bill.ts";
import type { Json } from "./json.ts";
import type { Answer, PortRequest } from "./port-request.ts";
import type { Secret } from "./secret.ts";

/** Makes a token that only opens at the same place; the runtime's keyring is one. */
export type Sealer = { seal(plain: string, place: string): string };

/** Where the token of an item belongs: "requests/PR-7K3M-9Q2X/accountNumber". Moved elsewhere it does not open. */
export const placeOf = (request: PortRequest, item: string): string => `requests/${request.sid}/${item}`;

const isOpenSecret = (value: object): value is Extract<Secret, { type: "open" }> =>
  "type" in value && value.type === "open" && "open" in value && typeof value.open === "string";

/** True when there is an open secret anywhere in it, however deep. */
export const holdsOpenSecret = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  return isOpenSecret(value) || Object.values(value).some(holdsOpenSecret);
};

const sealValue = (value: Json | Secret, place: string, sealer: Sealer): Json | Secret => {
  if (typeof value !== "object" || value === null || !holdsOpenSecret(value)) return value;
  if (isOpenSecret(value)) {
    return { type: "sealed", sealed: sealer.seal(value.open, place), hint: value.hint };
  }
  if (Array.isArray(value)) return value.map((each) => sealValue(each, place, sealer));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, sealValue(each, place, sealer)]),
  );
};

const sealBill = (request: PortRequest, bill: BillCheck, sealer: Sealer): BillCheck => ({
  ...bill,
  offers: Object.fromEntries(
    Object.entries(bill.offers).map(([item, offer]) => [
      item,
      { ...offer, value: sealValue(offer.value, placeOf(request, item), sealer) },
    ]),
  ),
});

/**
 * The request as it may be stored: every open secret of its answers, of the answers `undo` would bring back, and of what
 * the statement offers is sealed for its request and item. A request without open secrets comes back as it is.
 */
export const sealAnswers = (request: PortRequest, sealer: Sealer): PortRequest => {
  const { answers, undo, bill } = request;
  const given = [...Object.values(answers), ...Object.values(undo ?? {})];
  if (!given.some((answer) => holdsOpenSecret(answer?.value)) && !holdsOpenSecret(bill?.offers))
    return request;
  const sealed = <A extends Answer | null>(some: Record<string, A>): Record<string, A> =>
    Object.fromEntries(
      Object.entries(some).map(([item, answer]) => [
        item,
        answer && { ...answer, value: sealValue(answer.value, placeOf(request, item), sealer) },
      ]),
    );
  return {
    ...request,
    answers: sealed(answers),
    undo: undo && sealed(undo),
    ...(bill ? { bill: sealBill(request, bill, sealer) } : {}),
  };
};
