import { describe, expect, test } from "@jest/globals";
import { arrivedNote } from "../../../conversations/numbers/arrived.ts";
import { noteWords } from "../../../conversations/numbers/note-words.ts";
import { welcomeNotes } from "../../../conversations/numbers/welcome.ts";
import { numbersWords } from "../../../conversations/numbers/words.ts";
import { type InventoryNumber, type InventoryStatus, newNumber } from "../../../src/core/inventory.ts";
import { speaking } from "../../../src/core/language.ts";
import type { NumberFilter, NumberShow } from "../../../src/core/numbers-ask.ts";
import { showNumber } from "../../../src/core/values/phone.ts";
import { spanishFaults } from "../../support/spanish-check.ts";

const numbers = Array.from({ length: 11 }, (_, index) => `+121255501${10 + index}`);
const [one = "", two = ""] = numbers;
const sid = "PR-7K3M-9Q2X";
const ports = { [sid]: { date: "2026-12-04" } } as never;

const row = (change: Partial<InventoryNumber>): InventoryNumber => ({ ...newNumber(one), ...change });
const sam = { id: "U2", name: "Sam Lee" };
const statuses: InventoryStatus[] = ["free", "pending", "assigned", "ported", "failed", "released"];
const rows = [
  ...statuses.map((status) => row({ status, sid })),
  row({ status: "free", person: sam, source: "claimed", sid: null }),
  row({ status: "assigned", person: sam, source: "temporary", standsFor: two, sid }),
];

const shows: NumberShow[] = [
  "all",
  "pending",
  "ported",
  "failed",
  "free",
  "assigned",
  "unassigned",
  "temporary",
  "claimed",
  "released",
];
const filters: NumberFilter[] = [
  ...shows.map((show) => ({ show })),
  ...shows.map((show) => ({ show, sid })),
  { show: "all", named: "Sam Lee" },
  { show: "pending", mine: true },
];
const none = { total: 0, assigned: 0 };
const counts = Object.fromEntries(
  statuses.map((status, index) => [status, { total: index, assigned: 0 }]),
) as Record<InventoryStatus, typeof none>;

const each = <T>(all: T[]): [T][] => all.map((one): [T] => [one]);
const some = each([[one], [one, two], numbers]);
const names = each([["Sam Lee"], ["Sam Lee", "Ana Ruiz"]]);

describe("an agency's numbers in Spanish", () => {
  test("every sentence is there, with the same numbers, names and dates", () => {
    const faults = spanishFaults(
      speaking("en", () => ({ ...numbersWords })),
      speaking("es", () => ({ ...numbersWords })),
      {
        same: ["formPersonExample"],
        kept: ["(outbox)"],
        given: {
          line: rows.map((each): [InventoryNumber, typeof ports] => [each, ports]),
          lead: filters.flatMap((filter): [NumberFilter, number, number, number, typeof counts][] => [
            [filter, 1, 0, 1, counts],
            [filter, 1200, 15, 15, counts],
          ]),
          none: filters.flatMap((filter): [NumberFilter, number][] => [
            [filter, 0],
            [filter, 1],
            [filter, 12],
          ]),
          noMore: [[1], [20]],
          showMore: [[1], [5]],
          exported: [[0], [1], [20]],
          whoIs: [
            ...rows.map((each): [InventoryNumber, { date: string }, undefined] => [
              each,
              { date: "2026-12-04" } as never,
              undefined,
            ]),
            [row({ status: "pending", sid }), undefined, row({ number: two })],
            [row({ status: "failed", sid: null }), undefined, undefined],
          ] as never,
          whoDraft: [[one, sid]],
          whoUnknown: [["0142"], ["2125550142"]],
          whoMany: [[2]],
          claimed: [[0], [1], [5]],
          claimedBefore: [[[]], ...some],
          dropped: [[[]], ...some],
          dropHas: [[row({ person: sam })]],
          dropPort: [[row({ standsFor: two })], [row({ sid })], [row({ sid: null })]],
          assigned: [
            ["Sam Lee", [one], true],
            ["Sam Lee", [one, two], true],
            ["Sam Lee", [one], false],
          ],
          yours: [
            [[one], true, null],
            [[one, two], true, "https://acme.example/setup"],
            [[one, two], false, null],
          ],
          assignedMany: [
            [1, 1],
            [30, 12],
          ],
          telling: [
            [1, true],
            [3, false],
          ],
          hasAlready: [["Sam Lee", [one, two]]],
          isSomebodys: [[row({ person: sam }), "Ana Ruiz"]],
          areSomebodys: [
            [["0142 (Sam Lee)"], 1],
            [["0142 (Sam Lee)", "0143 (Sam Lee)"], 12],
          ],
          notOurs: [[["0142"]], [["0142", "0143"]]],
          notComing: [
            [row({ status: "released" })],
            [row({ status: "failed", sid })],
            [row({ status: "failed", sid: null })],
          ],
          whichOf: [["0142", [one, two]]],
          twice: [[one, ["Sam Lee", "Ana Ruiz"]]],
          stranger: [
            ["Sam Lee", "outside"],
            ["sam@acme", "address"],
            ["", "nobody"],
          ],
          badLines: [
            [[{ line: 2, text: "Sam Lee", problem: "no-number" }]],
            [
              [
                { line: 2, text: "0142", problem: "no-person" },
                { line: 4, text: "0142, 0143", problem: "two-numbers" },
              ],
            ],
          ],
          unassigned: some,
          isNobodys: [[one]],
          isAnothers: [[row({ person: sam }), "Ana Ruiz"]],
          linkKept: [["https://acme.example/setup"]],
          linkWrong: [["acme"]],
          linkIs: [[null], ["https://acme.example/setup"]],
          whichList: [["list.csv"]],
          notTold: names,
          mailNotTaken: names,
          mailFiled: [[["sam@acme.com"]]],
        },
      },
    );
    expect(faults).toEqual([]);
  });

  test("every sentence of a note to whoever has a number", () => {
    const faults = spanishFaults(
      speaking("en", () => ({ ...noteWords })),
      speaking("es", () => ({ ...noteWords })),
      {
        given: {
          arrived: [
            ["Sam Lee", "0142", 1],
            ["Sam Lee", "0142", 2],
          ],
          stoodIn: [
            ["0142", "0143", null],
            ["0142", "0143", "2026-12-04"],
          ],
          arrivedSubject: [
            ["0142", 1],
            ["0142", 2],
          ],
          given: [
            ["Sam Lee", "Ana Ruiz", "0142", 1],
            ["Sam Lee", "Ana Ruiz", "0142", 2],
          ],
          onItsWay: [
            ["0142", null, null],
            ["0142", "2026-12-04", "0143"],
          ],
          setUp: [["https://acme.example/setup"]],
          givenSubject: [
            ["0142", 1],
            ["0142", 2],
          ],
        },
      },
    );
    expect(faults).toEqual([]);
  });

  test("a mail goes to an address that chose no language: it is English", () => {
    const arrivals = {
      person: sam,
      arrived: [{ number: one, was: two, until: "2026-12-04" }],
      test: false,
    };
    const context = { by: "Ana Ruiz", setUp: null, test: true };
    const [arrived, welcome] = speaking("es", () => [
      arrivedNote(arrivals),
      welcomeNotes([row({ status: "pending", sid, person: sam })], [], ports, context)[0],
    ]);
    expect(JSON.stringify(arrived?.message)).toContain("desde hoy las llamadas llegan ahí");
    expect(arrived?.mail.text).toContain(`${showNumber(one)} is here now, and yours`);
    expect(arrived?.mail.text).toContain("works until Fri, Dec 4, 2026.");
    expect(JSON.stringify(welcome?.message)).toContain("Ana Ruiz le asignó un número de teléfono");
    expect(welcome?.mail.text).toContain("Nothing changes before that.");
    expect(welcome?.mail.subject).toBe(`TEST: Your phone number: ${showNumber(one)}`);
  });
});
