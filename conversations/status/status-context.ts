import { awaitedApproval } from "../../src/core/approval.ts";
import type { Capabilities } from "../../src/core/carrier.ts";
import { familyName } from "../../src/core/family-names.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { awaitedLetter } from "../../src/core/letter-state.ts";
import { groupsOf } from "../../src/core/number-groups.ts";
import { isImported, nameOf, numbersOf, type PortRequest, textOf } from "../../src/core/port-request.ts";
import { someStay } from "../../src/core/some-stay.ts";
import { addDays, localDate, showDate } from "../../src/core/values/local-date.ts";
import { groupsSentence } from "./groups-sentence.ts";
import { textingAfter } from "./texting.ts";
import type { StatusContext } from "./words.ts";
import { noteWords } from "./words-notes.ts";

/** What a carrier's rejection names, each once: the family, or the carrier's own words where there is none. */
const reasonsOf = (request: PortRequest): string[] => {
  const refusals =
    request.repair?.refusals ??
    request.orders.filter(({ status }) => status === "rejected").flatMap((order) => order.refusals);
  const named = refusals.map(({ family, words }) => {
    const name = family === "R22" ? null : familyName(family);
    return name === null && words.trim() !== ""
      ? noteWords.quote(quoted(words, 80))
      : (name ?? familyName("R22") ?? "");
  });
  return [...new Set(named)];
};

/** The last day to sign: of our letter as it is, and of a carrier's about so many days after submitting. */
const letterBy = (request: PortRequest, { zone, letterDays }: Capabilities): string | null => {
  const expires = awaitedLetter(request)?.expires;
  if (expires) return showDate(localDate(expires, zone));
  const { submitted } = request;
  return submitted === null ? null : showDate(addDays(localDate(submitted, zone), letterDays));
};

/** The facts of a request that the status texts speak of. `missing` are labels of open items, from the engine. */
export const statusContextOf = (
  request: PortRequest,
  capabilities: Capabilities,
  missing: string[] = [],
): StatusContext => {
  const day = (at: number): string => localDate(at, capabilities.zone);
  const numbers = numbersOf(request);
  const letter = awaitedLetter(request);
  const losing = quoted(textOf(request, "carrier"), 60);
  const gaining = capabilities.name;
  const groups = groupsOf(request);
  const awaited = awaitedApproval(request);
  const raw = request.orders.find((order) => order.raw !== null)?.raw ?? null;
  return {
    name: quoted(nameOf(request)),
    losing,
    gaining,
    repName: quoted(letter?.to.name ?? textOf(request, "repName"), 60),
    repEmail: quoted(letter?.to.email ?? textOf(request, "repEmail"), 80),
    carrierSigns: capabilities.letter === "carrier-signs",
    letter: letter && { standing: letter.standing, reason: quoted(letter.reason || noteWords.noReason) },
    letterDays: capabilities.letterDays,
    letterBy: letterBy(request, capabilities),
    date: request.date === null ? null : showDate(request.date),
    cancelNoticeDays: capabilities.cancelNoticeDays,
    completed: request.completed === null ? null : showDate(day(request.completed)),
    approval: awaited === null ? null : quoted(awaited.by.name, 60),
    missing,
    toFix: reasonsOf(request),
    moved: numbers.filter((number) => request.numbers[number]?.status === "completed").length,
    count: numbers.length,
    groups:
      groups.length > 1 && request.orders.length > 0 ? groupsSentence(groups, { losing, gaining }) : null,
    texting: textingAfter(request, capabilities),
    someStay: someStay(request),
    orders: request.orders
      .map(({ carrierId }) => quoted(carrierId, 60))
      .filter((id) => id !== "")
      .slice(0, 3),
    elsewhere: isImported(request) ? (capabilities.orderId?.where ?? noteWords.thePlace) : null,
    raw: raw === null ? null : quoted(raw),
  };
};
