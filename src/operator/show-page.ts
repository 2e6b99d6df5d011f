import { showDate } from "../core/values/local-date.ts";
import { showNumber } from "../core/values/phone.ts";
import type { RequestDocument } from "./request-document.ts";
import { pairs, section } from "./sections.ts";
import { type Column, tableLines } from "./table.ts";
import { when } from "./when.ts";

const columns = (...titles: string[]): Column[] => titles.map((title) => ({ title, most: 60 }));

const letterLines = (
  letter: RequestDocument["letter"],
  time: (at: string | null) => string,
): [string, string][] =>
  letter === null
    ? []
    : [
        ["Letter", `${letter.round}: ${letter.standing}`],
        ["Signer", letter.signer],
        ["Mails sent", letter.mails === 0 ? "" : String(letter.mails)],
        ["First sent", time(letter.sent)],
        ["Expires", letter.signed === null ? time(letter.expires) : ""],
        ["Declined because", letter.reason],
        ["Signed", time(letter.signed)],
        ["SHA-256 as shown", letter.document],
        ["SHA-256 as sealed", letter.sealed ?? ""],
        ["Filed as", letter.filed.join(", ")],
      ];

const facts = (request: RequestDocument, time: (at: string | null) => string): [string, string][] => [
  ["Status", `${request.statusLabel} (${request.status})`],
  ["Carrier action", request.carrierAction],
  ["Whose turn", request.whoseTurn],
  ["Agency", request.agency],
  ["Requester", `${request.requester.name} (${request.requester.id})`],
  ["Talked about in", request.home],
  ["Current carrier", request.losingCarrier],
  ["Receiving carrier", `${request.carrierName} (${request.carrier})`],
  ["Port date", request.portDate === null ? "" : showDate(request.portDate)],
  ["Created", time(request.created)],
  ["Last change", `${time(request.touched)}, revision ${request.revision}`],
  ["Submitted", time(request.submitted)],
  ["Completed", time(request.completed)],
  ["Filings", request.filings === 0 ? "" : String(request.filings)],
  [
    "Rejections",
    Object.entries(request.rejections)
      .map(([family, count]) => `${family} ${count}`)
      .join(", "),
  ],
  [
    "To repair",
    request.repair?.items.filter((item) => !request.repair?.done.includes(item)).join(", ") ?? "",
  ],
  ["Asked again at the end", request.parked.join(", ")],
];

/** One request as a page for people: facts, answers, numbers, orders, timers and what waits to be done. */
export async function* showPage(request: RequestDocument, zone: string): AsyncGenerator<string> {
  const time = (at: string | null): string => (at === null ? "" : when(Date.parse(at), zone));
  yield `${request.sid}  ${request.name}${request.test ? "  (TEST: no real number moves)" : ""}\n\n`;
  for await (const line of pairs(facts(request, time))) yield `  ${line}`;
  yield* section("Answers", pairs(request.answers.map(({ label, shown }) => [label, shown || "none"])));
  yield* section(
    `Numbers (${request.numbers.length})`,
    tableLines(
      columns("NUMBER", "STATUS", "TYPE", "CURRENT CARRIER", "PORT DATE", "NEEDS"),
      request.numbers.map(({ number, status, type, carrier, portDate, needs }) => [
        showNumber(number),
        status,
        type ?? "",
        carrier ?? "",
        portDate ?? "",
        needs ?? "",
      ]),
    ),
  );
  yield* section("Left out", pairs(request.leftOut.map(({ text, sentence }) => [text, sentence])));
  yield* section("Letter", pairs(letterLines(request.letter, time)));
  yield* section(
    "Orders",
    tableLines(
      columns("REFERENCE", "CARRIER'S ID", "STATUS", "NUMBERS", "PORT DATE", "CHANGED"),
      request.orders.map(({ reference, carrierId, status, raw, numbers, portDate, changed }) => [
        reference,
        carrierId,
        raw === null ? status : `${status} ("${raw}")`,
        String(numbers),
        portDate ?? "",
        time(changed),
      ]),
    ),
  );
  const refusals = request.orders.flatMap(({ reference, refusals }) =>
    refusals.map(({ family, words }) => [reference, family, words]),
  );
  yield* section("Refused by the carrier", tableLines(columns("ORDER", "REASON", "WORDS"), refusals));
  const timers = request.timers.map(({ reminder, due }) => [reminder, time(due)]);
  yield* section("Timers", tableLines(columns("REMINDER", "DUE"), timers));
  yield* section(
    "Still to be done",
    tableLines(
      columns("ID", "TYPE", "TRIES", "DUE", "STATE", "ERROR"),
      request.effects.map(({ id, type, attempts, due, dead, error }) => [
        String(id),
        type,
        String(attempts),
        time(due),
        dead ? "given up; replay" : "waits",
        error ?? "",
      ]),
    ),
  );
}
