import { describe, expect, test } from "@jest/globals";
import { forwardingCodes } from "../../../conversations/temporary/forwarding-codes.ts";
import { forwardingWords } from "../../../conversations/temporary/forwarding-words.ts";
import { words } from "../../../conversations/temporary/words.ts";
import { speaking } from "../../../src/core/language.ts";
import type { StandIn } from "../../../src/core/stand-ins.ts";
import type { NumberOffer } from "../../../src/core/temporary-offer.ts";
import { spanishFaults } from "../../support/spanish-check.ts";

const both = <T extends object>(spokenWords: T): [T, T] => [
  speaking("en", () => ({ ...spokenWords })),
  speaking("es", () => ({ ...spokenWords })),
];

const numbers = Array.from({ length: 11 }, (_, index) => `+121255501${10 + index}`);
const [one = "", two = ""] = numbers;

const offer = (number: string, monthly: number, once = 0): NumberOffer => ({
  number,
  standsFor: one,
  near: once > 0 ? "state" : "area",
  monthly,
  once,
});
const offered: [NumberOffer[]][] = [
  [[offer(two, 115)]],
  [[offer(two, 115), offer(one, 115)]],
  [[offer(two, 115, 100), offer(one, 200)]],
];

const standIn = (state: StandIn["state"], from: StandIn["from"] = "bought"): StandIn => ({
  number: one,
  standsFor: two,
  from,
  state,
  carrierId: null,
  monthly: 115,
});
const rented: [StandIn[]][] = [[[standIn("in")]], [[standIn("in"), standIn("in")]]];
const counts: [number][] = [[1], [1200]];
const some: [string[]][] = [[[one]], [[one, two]], [numbers]];

describe("temporary numbers in Spanish", () => {
  test("every sentence is there, with the same numbers and prices", () => {
    const states = (["in", "changing", "over", "asked", "kept", "going", "gone", "back"] as const).map(
      (state): [StandIn, string] => [standIn(state), "12/04"],
    );
    const faults = spanishFaults(...both(words), {
      kept: ["/port numbers add", "Sandbox"],
      same: ["swapped"],
      given: {
        pair: [[{ number: one, standsFor: two }]],
        looking: counts,
        offer: [
          ["Sandbox", 1],
          ["Sandbox", 3],
        ],
        offerLine: [[offer(two, 115)], [offer(two, 115, 5)]],
        more: counts,
        price: offered.map(([each]): [NumberOffer[], string] => [each, "Sandbox"]),
        buy: offered,
        nameIt: offered,
        otherOffer: offered,
        buying: offered,
        short: [
          [[one], 3],
          [numbers, 12],
        ],
        busy: some,
        away: [
          ["Sandbox", "", "3:15 PM"],
          ["Sandbox", "No contesta.", "3:15 PM"],
        ],
        refused: [["Se vendió."]],
        refusedAgain: [["Se vendió."]],
        gone: some,
        standing: counts,
        none: [["PR-7K3M-9Q2X"]],
        over: [["PR-7K3M-9Q2X"]],
        listTitle: [["PR-7K3M-9Q2X"]],
        notHere: [["Sandbox"]],
        cost: [[0], [115]],
        stateOf: [...states, [standIn("in", "own"), ""]],
        swapped: [
          [
            [
              { pair: standIn("in"), person: { name: "Sam Lee" } },
              { pair: standIn("in"), person: null },
            ],
          ],
        ],
        swappedIntro: counts,
        swappedLater: [
          [1, "2026-12-04"],
          [2, "2026-12-04"],
        ],
        ask: rented,
        askEarly: rented,
        askEnded: rented,
        giveBack: counts,
        keep: counts,
        nameRelease: counts,
        otherCount: counts,
        giving: some,
        givenBack: some,
        kept: some,
        whichRelease: [["0142"]],
        forwardIntro: [
          ["Sandbox", "Verizon"],
          ["", "Verizon"],
        ],
        forwardDial: [["(212) 555-0100", "*72 2125550142", "*73"]],
        forwardAt: [["(212) 555-0100", "(212) 555-0142", "en su consola"]],
        forwardSource: [["el soporte", "2026-11"]],
        rings: [[one]],
        ticked: [
          [[one], []],
          [[one, two], [one]],
          [numbers, numbers],
        ],
        mail: [["PR-7K3M-9Q2X", 3]],
        mailText: [
          ["PR-7K3M-9Q2X", ["0142"], true],
          ["PR-7K3M-9Q2X", ["0142"], false],
        ],
      },
    });
    expect(faults).toEqual([]);
  });

  test("how calls are forwarded is said at every carrier", () => {
    const names = new Set(forwardingCodes.map(({ name }) => name));
    expect(Object.keys(forwardingWords).sort()).toEqual([...names, "usual"].sort());
    const called = ["tmobile", "att-wireless", "verizon", "google", "ringcentral", "8x8", "vonage", "ooma"];
    const faults = spanishFaults(...both(forwardingWords), {
      kept: ["gondtc.com", "my.ooma.com"],
      same: called.map((name) => `${name}.called`),
    });
    expect(faults).toEqual([]);
  });
});
