import { describe, expect, test } from "@jest/globals";
import { listeningWords } from "../../../conversations/informing/listening-words.ts";
import { newsWords } from "../../../conversations/informing/news-words.ts";
import { watchWords } from "../../../conversations/informing/watch-words.ts";
import { speaking } from "../../../src/core/language.ts";
import type { Arrangement, Listener } from "../../../src/core/listener.ts";
import { spanishFaults } from "../../support/spanish-check.ts";
import { Story } from "../../support/story.ts";

const both = <T extends object>(spokenWords: T): [T, T] => [
  speaking("en", () => ({ ...spokenWords })),
  speaking("es", () => ({ ...spokenWords })),
];

const sid = "PR-7K3M-9Q2X";
const at = Date.UTC(2026, 10, 24, 15);
const until = at + 7_200_000;

const quietOne: Listener = {
  digest: { every: "week", minute: 510, weekday: 1 },
  quiet: { from: 1080, to: 780 },
  muted: { until, all: true },
  requests: [],
} as never;
const emptyOne: Listener = { digest: null, quiet: null, muted: null, requests: [] } as never;
const mutedOne: Listener = { ...emptyOne, requests: [{ sid, until }] } as never;

const changes: Arrangement[] = [
  { type: "show" },
  { type: "digest", digest: { every: "day", minute: 540, weekday: 1 } },
  { type: "digest", digest: { every: "weekday", minute: 780, weekday: 1 } },
  { type: "digest", digest: { every: "week", minute: 0, weekday: 3 } },
  { type: "digest", digest: null },
  { type: "quiet", quiet: { from: 1080, to: 480 } },
  { type: "quiet", quiet: null },
  { type: "mute", until, all: true },
  { type: "mute", until, all: false },
  { type: "mute-request", sid, until },
  { type: "unmute" },
  { type: "zone", zone: "America/New_York" },
];

const here = { at, zone: "America/Chicago", isShared: false };
const names: [string[]][] = [[["Anna"]], [["Anna", "Sam"]]];
const named = names.map(([each]): [string[], string] => [each, sid]);

describe("keeping informed in Spanish", () => {
  test("every sentence of when people hear what, with the same times", () => {
    const faults = spanishFaults(...both(listeningWords), {
      kept: ["America/Chicago", "America/New York"],
      given: {
        arranged: [quietOne, emptyOne, mutedOne].flatMap((listener) =>
          changes.flatMap((change): [Listener, Arrangement, typeof here][] => [
            [listener, change, here],
            [listener, change, { ...here, isShared: true }],
          ]),
        ),
        title: [
          [{ type: "held", at, zone: "America/Chicago" } as never],
          [{ type: "digest", at, zone: "America/Chicago" } as never],
        ],
        more: [[3]],
        moves: [["12/04"]],
      },
    });
    expect(faults).toEqual([]);
  });

  test("a time ends a sentence with one full stop", () => {
    const shown = speaking("es", () => listeningWords.arranged(quietOne, { type: "show" }, here));
    expect(shown).toContain("Resumen: cada lunes a las 8:30 a. m.");
    expect(shown).toContain("Horas de silencio: de las 6:00 p. m. a la 1:00 p. m.");
  });

  test("every sentence of who is kept informed", () => {
    const faults = spanishFaults(...both(watchWords), {
      given: {
        added: named,
        mailed: names,
        mailedLater: names,
        already: named,
        full: [[20]],
        over: [[sid]],
        removed: named,
        notThere: named,
        none: [[sid]],
        list: [[sid]],
        noCalendar: [[sid]],
        byMail: [["anna@acme.com"]],
        stopped: [["anna@acme.com"]],
      },
    });
    expect(faults).toEqual([]);
  });

  test("every piece of news", () => {
    const dates = ["2026-12-04", "2026-12-07"];
    const faults = spanishFaults(...both(newsWords), {
      kept: ["SID"],
      given: {
        dateSet: [[dates], [dates.slice(1)]],
        dateMoved: [[dates, ["2026-12-01"]]],
        someMoved: [[2, 3, "Second Bell"]],
        entryTitle: [
          [1, "Sandbox", sid],
          [3, "Sandbox", sid],
        ],
      },
    });
    expect(faults).toEqual([]);
  });

  test("the history stays English, whoever it was", () => {
    const story = new Story().fillAll();
    story.person = { ...story.person, language: "es" };
    expect(story.say("watch this")).toMatch(/^Usted recibe desde ahora los avisos de PR-/);
    expect(story.say("unwatch this")).toMatch(/^Usted ya no recibe de mí los avisos/);
    expect(story.history.at(-1)).toMatchObject({ type: "unwatched", text: "You" });
    expect(JSON.stringify(story.history)).not.toContain("Usted");
  });
});
