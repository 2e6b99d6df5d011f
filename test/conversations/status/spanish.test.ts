import { describe, expect, test } from "@jest/globals";
import { carrierWords } from "../../../conversations/status/carrier-words.ts";
import { importWords } from "../../../conversations/status/import-words.ts";
import { type StatusContext, statusWords } from "../../../conversations/status/words.ts";
import { actionWords } from "../../../conversations/status/words-action.ts";
import { announcementWords } from "../../../conversations/status/words-announcement.ts";
import { choiceWords } from "../../../conversations/status/words-choices.ts";
import { dutyWords } from "../../../conversations/status/words-duties.ts";
import { factWords } from "../../../conversations/status/words-facts.ts";
import { figuresWords } from "../../../conversations/status/words-figures.ts";
import { groupWords } from "../../../conversations/status/words-groups.ts";
import { historyWords } from "../../../conversations/status/words-history.ts";
import { homeWords } from "../../../conversations/status/words-home.ts";
import { type ListKind, listWords } from "../../../conversations/status/words-list.ts";
import { noteWords } from "../../../conversations/status/words-notes.ts";
import { sharingWords } from "../../../conversations/status/words-sharing.ts";
import { textingWords } from "../../../conversations/status/words-texting.ts";
import { waitingWords } from "../../../conversations/status/words-waiting.ts";
import type { Spread, Tally } from "../../../src/core/figures.ts";
import { type HomeView, homeShows } from "../../../src/core/home.ts";
import { speaking } from "../../../src/core/language.ts";
import { statuses } from "../../../src/core/port-request.ts";
import { type Given, spanishFaults } from "../../support/spanish-check.ts";
import { bareOf } from "./bare-context.ts";

const known: StatusContext = {
  name: "Acme move",
  losing: "Verizon",
  gaining: "Northstar",
  repName: "Jane Doe",
  repEmail: "jane@acme.example",
  carrierSigns: true,
  letter: null,
  letterDays: 30,
  letterBy: "12/20",
  date: "12/1",
  cancelNoticeDays: 2,
  completed: "12/1",
  approval: null,
  missing: ["BTN", "ZIP"],
  toFix: ["BTN", "ZIP"],
  moved: 2,
  count: 3,
  groups: null,
  texting: "",
  orders: ["N-100", "N-101"],
  someStay: false,
  elsewhere: null,
  raw: "ESTADO X",
};

const bare = bareOf(known);

const many = ["A1", "B2", "C3", "D4", "E5", "F6"];

const contexts: StatusContext[] = [
  known,
  bare,
  { ...known, missing: many, toFix: many, elsewhere: "FileOnce" },
  ...(["drawing", "sent", "viewed", "failed", "declined", "expired"] as const).flatMap((standing) => [
    { ...known, letter: { standing, reason: "Motivo" } },
    { ...bare, letter: { standing, reason: "Motivo" } },
  ]),
];

/** Both languages of words, each taken whole. */
const both = <T extends object>(words: T): [T, T] => [{ ...words }, speaking("es", () => ({ ...words }))];

const faults = <T extends object>(
  words: T,
  given: Given<T>,
  options: { same?: string[]; kept?: string[] } = {},
) => {
  const [english, spanish] = both(words);
  return spanishFaults(english, spanish, { given, ...options });
};

const each = contexts.map((context): [StatusContext] => [context]);

/** The same arguments for each status. */
const perStatus = <T>(given: T): Record<(typeof statuses)[number], T> =>
  Object.fromEntries(statuses.map((status) => [status, given])) as Record<(typeof statuses)[number], T>;

const views: HomeView[] = homeShows.flatMap((show) =>
  (["mine", "all"] as const).flatMap((whose) =>
    [null, "Lumen"].map((losing) => ({ whose, show, losing, page: 1 })),
  ),
);

const kinds: ListKind[] = (["mine", "all", "stuck", "found"] as const).flatMap((which) =>
  [true, false].flatMap((open) => [true, false].map((week) => ({ which, open, week }))),
);

const named = { name: "Northstar", called: "FPT", example: "KW-1", where: "FileOnce" };
const counts: [number][] = [[1], [3]];

describe("what is said of requests in Spanish", () => {
  test("the texts of every status", () => {
    const given = perStatus({ meaning: each, turn: each, next: each, can: each });
    expect(faults(statusWords, given)).toEqual([]);
    expect(faults(actionWords, perStatus(each))).toEqual([]);
  });

  test("the facts, the buttons and the notes of a request", () => {
    expect(
      faults(
        factWords,
        {
          askedSince: [
            ["BTN", "12/1", true],
            ["BTN", "12/1", false],
          ],
          oneOrderAt: [["Northstar", 1, 2]],
          ids: [
            [["N-1", "N-2"], 0],
            [["N-1", "N-2"], 4],
          ],
        },
        { same: ["dateNear"] },
      ),
    ).toEqual([]);
    expect(faults(choiceWords, {})).toEqual([]);
    expect(faults(noteWords, { inDays: [[5]] })).toEqual([]);
  });

  test("numbers that do not all stand alike", () => {
    const verb: [string, string, string][] = [
      ["12/1", "Verizon", "Northstar"],
      ["", "", "Northstar"],
    ];
    const [english] = both(groupWords);
    const verbs = Object.fromEntries(Object.keys(english.verbs).map((status) => [status, verb]));
    expect(
      faults(groupWords, {
        verbs: verbs as Given<typeof groupWords.verbs>,
        counted: counts,
        dateOfSome: [["12/1", 2, 3]],
        textMessagesAre: [["X"]],
      }),
    ).toEqual([]);
  });

  test("announcements, and text messages that follow", () => {
    expect(
      faults(announcementWords, {
        ofSome: counts,
        dateTaken: [["", "12/1"]],
        dateMoved: [["", "12/1", "12/4"]],
        split: [["Northstar", "PR-7K3M-9Q2X", 2]],
      }),
    ).toEqual([]);
    expect(faults(textingWords, { workNow: [[""]], couldNot: [[""]], calledOff: [[""]] })).toEqual([]);
  });

  test("what is said while a request waits for others", () => {
    expect(
      faults(waitingWords, {
        advice: perStatus(each),
        quietFor: [
          ["PR-7K3M-9Q2X", 1, "."],
          ["PR-7K3M-9Q2X", 3, "."],
        ],
      }),
    ).toEqual([]);
  });

  test("lists, histories and the dashboard", () => {
    expect(
      faults(listWords, {
        there: kinds.flatMap((kind): [number, ListKind][] => [
          [1, kind],
          [3, kind],
        ]),
        these: [[11, 20]],
        newest: [[10]],
        newestFound: [[10]],
        showMore: [[4]],
        noMore: counts,
        nothing: kinds.map((kind): [ListKind] => [kind]),
        withSid: [["PR-7K3M-9Q2X"]],
      }),
    ).toEqual([]);
    expect(faults(historyWords, { earlier: counts }, { same: ["who.portside", "said", "types"] })).toEqual(
      [],
    );
    expect(
      faults(homeWords, {
        lead: views.flatMap((view): [HomeView, number][] => [
          [view, 1],
          [view, 1200],
        ]),
        none: views.map((view): [HomeView] => [view]),
        yourTurn: [["."]],
        page: [[1, 2]],
        numbers: [
          [1, 0, 0],
          [1200, 3, 1],
          [1200, 3, 5],
        ],
        nobodys: [[1200]],
        notCome: [[2]],
      }),
    ).toEqual([]);
  });

  test("figures", () => {
    const tally: Tally = {
      ports: 12,
      numbers: 40,
      accepted: 9,
      sentBack: 3,
      daysToDate: { count: 9, median: 8, least: 4, most: 15 },
      daysToDone: null,
      turns: null,
    };
    const first: Tally = { ...tally, ports: 1, numbers: 1, accepted: 0, sentBack: 0, daysToDate: null };
    const none: Tally = { ...first, ports: 0, numbers: 0 };
    const spreads: [Spread][] = [
      [{ count: 9, median: 8, least: 4, most: 15 }],
      [{ count: 1, median: 1, least: 1, most: 1 }],
      [{ count: 4, median: 2, least: 2, most: 2 }],
    ];
    expect(
      faults(figuresWords, {
        lead: [
          [tally, "2026-01-05"],
          [first, "2026-01-05"],
        ],
        cut: [[5000]],
        tooFew: [[0], [1], [3]],
        accepted: [[tally], [first]],
        days: spreads,
        turns: spreads,
        carrier: [
          ["Lumen", tally],
          ["Lumen", first],
        ],
        moreCarriers: counts,
        monthLine: [
          ["2026-11", tally],
          ["2026-11", { ...tally, ports: 2, accepted: 1, sentBack: 1 }],
          ["2026-10", none],
        ],
      }),
    ).toEqual([]);
  });

  test("what is left to do around a port", () => {
    expect(
      faults(
        dutyWords,
        {
          title: [
            ["PR-7K3M-9Q2X", 0, 7],
            ["PR-7K3M-9Q2X", 3, 7],
          ],
          beforehand: [
            ["PR-7K3M-9Q2X", 0, 5],
            ["PR-7K3M-9Q2X", 3, 5],
          ],
          done: [["X", "2026-12-01", "Jane Doe"]],
          ticked: [[["E911", "CNAM"]]],
          unticked: [[["E911"]]],
          before: [
            ["12/1", 2, 5],
            ["", 2, 5],
          ],
          afterwards: [[2, 7]],
          left: [[0], [3]],
        },
        { same: ["labelWhen"] },
      ),
    ).toEqual([]);
  });

  test("talking with a carrier, importing, and sharing with others", () => {
    expect(
      faults(
        carrierWords,
        {
          heard: [
            ["Northstar", "PR-7K3M-9Q2X", ""],
            ["Northstar", "PR-7K3M-9Q2X", "2"],
          ],
          delayed: [["Northstar", Date.UTC(2026, 10, 20, 17), "America/New_York"]],
          tooLong: [[3000]],
          orders: [[["N-1", "N-2"]]],
        },
        // What goes to a desk is passed on as it is written, and desks read English.
        { same: ["example"], kept: ["PM EST"] },
      ),
    ).toEqual([]);
    expect(
      faults(importWords, {
        which: [[named]],
        notAnId: [["K9", named]],
        asking: [["KW1", named]],
        nothing: [["KW1", named]],
        known: [["KW1", "PR-7K3M-9Q2X"]],
        done: [["KW1", "PR-7K3M-9Q2X", named]],
        filed: [["2026-12-01", named]],
        limits: [[named]],
        taken: [["+12125550100", "PR-7K3M-9Q2X"]],
      }),
    ).toEqual([]);
    expect(
      faults(
        sharingWords,
        {
          full: [[5]],
          link: [["https://x.example/s", "12/1", 3]],
          tooLong: [[90]],
          one: [[3, "X", "12/1", "Jane Doe"]],
          revoked: [[[1]], [[1, 2]]],
        },
        { kept: ["bob@example.com"] },
      ),
    ).toEqual([]);
  });
});
