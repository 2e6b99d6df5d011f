import { describe, expect, test } from "@jest/globals";
import { edgeWords } from "../../../adapters/teams/edge-words.ts";
import { renderSecret } from "../../../adapters/teams/form-card.ts";
import { limits } from "../../../adapters/teams/limits.ts";
import { renderMessage } from "../../../adapters/teams/render.ts";
import { renderWords } from "../../../adapters/teams/render-words.ts";
import { settingsCard } from "../../../adapters/teams/settings-card.ts";
import { settingsWords, subscriptionTexts } from "../../../adapters/teams/settings-words.ts";
import { speaking } from "../../../src/core/language.ts";
import { inBoth } from "../../support/in-both.ts";
import { spanishFaults } from "../../support/spanish-check.ts";
import { sidOf } from "../../support/turns.ts";
import { checkCard } from "./check-card.ts";

const admins: [string[]][] = [[[]], [["Dana Reyes"]], [["Dana Reyes", "Lee Park", "Kim Ortiz"]]];

describe("what Teams' door says itself is said in Spanish", () => {
  test("at the edge", () => {
    const faults = spanishFaults(...inBoth(edgeWords), {
      given: {
        root: [["Dana Reyes"], [""]],
        off: admins,
        mayNot: admins,
        mayOnlyLook: admins,
        settingsForAdmins: admins,
        fromMessage: [
          ["Dana Reyes", null, "212 555 0142"],
          ["Dana Reyes", "Lee Park", "212 555 0142"],
        ],
        unmarked: [["**PR**"]],
        fileAmong: [[2, 3, "Falta."]],
      },
      same: ["startTitle", "unmarked"],
    });
    expect(faults).toEqual([]);
  });

  test("in cards", () => {
    const faults = spanishFaults(...inBoth(renderWords), {
      given: {
        progress: [
          [2, 6, "Contacto", 1],
          [2, 6, "Contacto", 4],
        ],
        more: [[1200]],
        page: [["Carta", 1, 3]],
        part: [[1, 3]],
        alsoSay: [[["Sí", "No"]]],
        attach: [
          ["PDF", 10],
          ["", 10],
        ],
        uploaded: [
          ["PDF", 10],
          ["", 10],
        ],
        formIntro: [["PR-7K3M-9Q2X"]],
        formMore: [[4]],
        takes: [["Ambos", "Todos"]],
        problem: [["Faltan dos cifras."]],
        problemsAbove: [[1], [3]],
      },
    });
    expect(faults).toEqual([]);
  });

  test("in the settings", () => {
    const names: [string[]][] = [[["Dana Reyes"]], [["Dana Reyes", "Lee Park"]]];
    const faults = spanishFaults(...inBoth(settingsWords), {
      given: {
        secondNow: [[true], [false]],
        notFound: [[["dana@acme.example"]]],
        added: names,
        removed: names,
        adminsNow: names,
      },
    });
    expect(faults).toEqual([]);
    expect(speaking("es", () => subscriptionTexts.which)).toContain("**suscribir hitos**");
  });
});

describe("Spanish cards", () => {
  const channel = {
    id: "19:ports@thread.tacv2",
    settings: {
      broadcast: "all" as const,
      alerts: "action" as const,
      ...{ mine: false, carriers: [], tags: [], by: null, trouble: null },
    },
  };
  const shown = {
    settings: { enabled: true, people: ["a"], groups: [], othersMayLook: true },
    people: [{ aad: "a", name: "Dana Reyes" }],
    admins: [{ aad: "b", name: "Lee Park" }],
    setUpLink: null,
    chat: channel,
    second: true,
  };

  test("name their language, so that screen readers read them as Spanish", () => {
    expect(speaking("es", () => renderSecret("pin", "PIN", sidOf(1)).card.lang)).toBe("es");
    expect(renderSecret("pin", "PIN", sidOf(1)).card.lang).toBe("en");
  });

  test("fit", () => {
    const cards = speaking("es", () => [
      settingsCard(shown).card,
      renderSecret("pin", "PIN", sidOf(1)).card,
      ...renderMessage(
        {
          sid: sidOf(1),
          parts: [
            { type: "file-request", item: "bill", accept: ["application/pdf"], most: 10_485_760 },
            { type: "secret-request", item: "pin", label: "PIN" },
          ],
        },
        { personal: false },
      ).map(({ card }) => card),
    ]);
    expect(cards.flatMap((card) => checkCard(card))).toEqual([]);
    expect(JSON.stringify(cards)).not.toContain("…");
    expect(JSON.stringify(cards)).toContain("Enviar la factura");
  });

  test("have buttons that phones show whole", () => {
    const [, render] = inBoth(renderWords);
    const [, edge] = inBoth(edgeWords);
    const [, settings] = inBoth(settingsWords);
    const buttons = [
      ...[render.answerPrivately, render.sendBill, render.sendFile, render.onPage, render.save, render.send],
      ...[edge.fillIn, edge.askSomebody, edge.repairButton, edge.secretButton, edge.billButton],
      ...[edge.openConversation, settings.save],
    ];
    expect(buttons.filter((text) => text.length > limits.button.title)).toEqual([]);
  });
});

test("a letter is in English with all that is around it", () => {
  const letter = { type: "letter" as const, title: "Letter of Authorization", paragraphs: ["I choose."] };
  const cards = speaking("es", () => renderMessage({ test: true, parts: [letter] }, { personal: true }));
  expect(cards.map(({ card }) => card.lang)).toEqual(["en"]);
  expect(JSON.stringify(cards)).not.toContain("PRUEBA");
});
