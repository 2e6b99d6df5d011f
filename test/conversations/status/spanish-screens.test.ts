import { describe, expect, test } from "@jest/globals";
import { cardOf } from "../../../conversations/status/card-of.ts";
import { figuresChart } from "../../../conversations/status/figures-chart.ts";
import { figuresTable } from "../../../conversations/status/figures-table.ts";
import { orderResults } from "../../../conversations/status/order-results.ts";
import { sharedContent } from "../../../conversations/status/shared-content.ts";
import { showAnnouncement } from "../../../conversations/status/show-announcement.ts";
import { showEscalation } from "../../../conversations/status/show-escalation.ts";
import { showFigures } from "../../../conversations/status/show-figures.ts";
import { showHistory } from "../../../conversations/status/show-history.ts";
import { showList } from "../../../conversations/status/show-list.ts";
import { showNotFound } from "../../../conversations/status/show-not-found.ts";
import { showRunbook } from "../../../conversations/status/show-runbook.ts";
import { showStatus } from "../../../conversations/status/show-status.ts";
import { showNear, showQuiet } from "../../../conversations/status/show-waiting.ts";
import type { NumberStatus } from "../../../src/core/carrier.ts";
import type { HistoryEntry } from "../../../src/core/event.ts";
import { speaking } from "../../../src/core/language.ts";
import { type Card, type Part, plain } from "../../../src/core/message.ts";
import { type PortRequest, statuses } from "../../../src/core/port-request.ts";
import { spanishFaults } from "../../support/spanish-check.ts";
import { first, friday, northstar, order, request, sandbox, second, third } from "./requests.ts";

const words = (parts: Part[]): string => plain({ parts });

/** Whole screens in both languages; what people and carriers wrote stays as it is. */
const faultsOf = (screen: () => Part[], kept: string[] = []): string[] => {
  const [en, es] = [words(screen()), speaking("es", () => words(screen()))];
  // The quotation marks of choices and ranges are the platform's; a screen is one text here.
  return spanishFaults({ screen: en }, { screen: es }, { kept: ["EST", ...kept] });
};

const cardParts = ({ title, status, facts, choices }: Card): Part[] => [
  { type: "facts", title: `${title} (${status})`, facts },
  { type: "choices", choices },
];

const trial = { ...sandbox, name: "Sandbox carrier" };

/** How the numbers of a request stand whose status is not one of a number. */
const numbersAt: Partial<Record<PortRequest["status"], NumberStatus[]>> = {
  draft: ["unchecked", "unchecked"],
  submitting: ["portable", "portable"],
  "action-required": ["rejected", "rejected"],
  "partly-completed": ["completed", "cancelled"],
};

const inState = (status: PortRequest["status"], change: Partial<PortRequest> = {}): PortRequest => {
  const [one, other] = numbersAt[status] ?? [status as NumberStatus, status as NumberStatus];
  const isDated = status === "date-set" || status === "activating";
  return request({
    status,
    date: isDated ? "2026-12-01" : null,
    orders:
      status === "draft"
        ? []
        : [
            order({
              raw: status === "unknown" ? "PARKED" : null,
              date: isDated ? "2026-12-01" : null,
              numbers: { [first]: one as NumberStatus, [second]: other as NumberStatus },
            }),
          ],
    numbers: { [first]: { status: one as NumberStatus }, [second]: { status: other as NumberStatus } },
    ...change,
  });
};

/** Two numbers with dates, one that was sent back. */
const split = request({
  status: "action-required",
  date: "2026-12-01",
  orders: [
    order({ reference: "1", date: "2026-12-01", status: "date-set", numbers: { [first]: "date-set" } }),
    order({
      reference: "2",
      carrierId: "KW124",
      status: "rejected",
      numbers: { [third]: "rejected" },
      refusals: [{ family: "R07", code: "POSTAL_CODE_MISMATCH", words: "ZIP 10013", numbers: [third] }],
    }),
  ],
  numbers: { [first]: { status: "date-set" }, [third]: { status: "rejected" } },
});

describe("what is shown of requests in Spanish", () => {
  test.each(statuses)("the status, the card and the silence of a request that is %s", (status) => {
    const it = inState(status);
    const full = { capabilities: northstar, now: friday, full: true, missing: ["BTN"] };
    expect(faultsOf(() => showStatus(it, full))).toEqual([]);
    expect(faultsOf(() => cardParts(cardOf(it, trial)))).toEqual([]);
    const context = { request: it, carrier: northstar, today: "2026-11-20", at: friday };
    expect(faultsOf(() => showQuiet(context, 3))).toEqual([]);
    expect(faultsOf(() => showEscalation(context, "Rita Operator").parts, ["Operator"])).toEqual([]);
  });

  test("numbers that do not all stand alike", () => {
    const full = { capabilities: northstar, now: friday, full: true };
    expect(faultsOf(() => showStatus(split, full))).toEqual([]);
    expect(speaking("es", () => words(showStatus(split, full)))).toMatch(
      /Se transfiere el mar, 1 dic 2026: 1 número[\s\S]*Devuelto: 1 número/,
    );
    expect(faultsOf(() => [orderResults({ ...split, status: "partly-completed" })], ["ZIP 10013"])).toEqual(
      [],
    );
  });

  test("lists, what is not found, and a history with what was kept in English", () => {
    const carriers = { northstar, sandbox: trial };
    for (const which of ["mine", "all", "stuck", "found"] as const) {
      expect(faultsOf(() => showList([inState("draft"), split], 30, { carriers, which, from: 10 }))).toEqual(
        [],
      );
      expect(faultsOf(() => showList([], 0, { carriers, which, open: true }))).toEqual([]);
    }
    const sid = "PR-7K3M-9Q2X";
    for (const by of [
      { type: "sid", sid },
      { type: "almost-sid", text: "PR-7K3" },
      { type: "number", number: first },
      { type: "carrier-id", id: "KW9" },
      { type: "name", text: "Vega" },
      { type: "this" },
    ] as const) {
      expect(faultsOf(() => showNotFound({ purpose: "status", by }, []))).toEqual([]);
      expect(faultsOf(() => showNotFound({ purpose: "history", by }, [split]))).toEqual([]);
    }
    const entry = (type: string, text: string, by = "U1"): HistoryEntry => ({ at: friday, by, type, text });
    const entries = [
      entry("started", "Jane Doe"),
      entry("status", "with-carrier", "carrier"),
      entry("date", "2026-12-01", "carrier"),
      entry("numbers", "date-set 2026-12-01 (212) 555-0100", "carrier"),
      entry("rejected", "R07 ZIP 10013", "carrier"),
      entry("letter signed", "Jane Doe", "signer"),
      entry("reminded", "Jane Doe", "timer"),
    ];
    const history = () => showHistory(entries, "America/New_York", { U1: "Jane Doe" });
    expect(faultsOf(history, ["ZIP 10013"])).toEqual([]);
    expect(speaking("es", () => words(history()))).toContain("Carta firmada: Jane Doe (quien firma)");
  });

  test.each(["date-set", "completed", "partly-completed", "cancelled", "unknown"] as const)(
    "the announcement of %s",
    (status) => {
      const [now, before] = [inState(status), inState("with-carrier")];
      expect(faultsOf(() => showAnnouncement(now, before, order(), northstar) ?? [])).toEqual([]);
    },
  );

  test("a date that is near, and the list for the day", () => {
    const it = inState("date-set", {
      runbook: true,
      duties: { routing: { at: friday, name: "Jane Doe" } },
    } as Partial<PortRequest>);
    const context = { request: it, carrier: northstar, today: "2026-11-20", at: friday };
    for (const today of ["2026-11-20", "2026-11-30", "2026-12-01"])
      expect(faultsOf(() => showNear({ ...context, today }, "2026-12-01"))).toEqual([]);
    const card = () => showRunbook(context);
    expect(faultsOf(() => cardParts(card() as Card))).toEqual([]);
    const texts = speaking("es", () => card()?.choices.map(({ action }) => action.text));
    expect(texts).toContain("done: Somebody there");
  });

  test("figures and their picture; their table stays as programs read it", () => {
    const spread = { count: 12, median: 8, least: 4, most: 15 };
    const all = {
      ports: 12,
      numbers: 40,
      accepted: 9,
      sentBack: 3,
      daysToDate: spread,
      daysToDone: spread,
      turns: spread,
    };
    const figures = {
      all,
      reasons: [{ family: "R07", ports: 3 }],
      carriers: [{ losing: "Lumen", tally: all }],
      months: [{ month: "2026-11", tally: all }],
    };
    const event = {
      ...{ type: "ports-counted", at: friday, figures, since: "2025-12-01" },
      ...{ most: 500 },
    };
    const counted = { ...event, test: true, chart: null, table: null } as unknown as Parameters<
      typeof showFigures
    >[0];
    expect(faultsOf(() => showFigures(counted))).toEqual([]);
    const [english, spanish] = [
      figuresChart(figures, "2025-12-01"),
      speaking("es", () => figuresChart(figures, "2025-12-01")),
    ];
    expect(spanishFaults(english, spanish)).toEqual([]);
    const run = {
      sid: "PR-7K3M-9Q2X",
      name: "Vega",
      submitted: "2026-11-20",
      status: "completed",
      losing: "Lumen",
    };
    const runs = [{ ...run, accepted: true, reasons: { R07: 1 } }] as unknown as Parameters<
      typeof figuresTable
    >[0];
    expect(speaking("es", () => figuresTable(runs))).toBe(figuresTable(runs));
  });

  test("what outsiders and operators get stays English", () => {
    const context = { request: inState("date-set"), carrier: northstar, today: "2026-11-20", at: friday };
    const share = { id: 1, by: "Jane Doe", at: friday, expires: friday, to: "x@acme.example" } as Parameters<
      typeof sharedContent.page
    >[1];
    const page = () => sharedContent.page(context, share);
    const mail = () => sharedContent.mail(context, share, "https://x.example");
    const escalation = () => showEscalation(context, "Rita").mail;
    for (const made of [page, mail, escalation] as (() => unknown)[])
      expect(speaking("es", made)).toEqual(made());
    expect(speaking("es", () => sharedContent.link(context, share, "https://x.example"))).toMatch(
      /^Enlace 1/,
    );
  });
});
