import { describe, expect, test } from "@jest/globals";
import { edgeWords } from "../../../adapters/slack/edge-words.ts";
import { homeView } from "../../../adapters/slack/home-view.ts";
import { homeWords } from "../../../adapters/slack/home-words.ts";
import { limits } from "../../../adapters/slack/limits.ts";
import { messagePages } from "../../../adapters/slack/render.ts";
import { renderWords } from "../../../adapters/slack/render-words.ts";
import { settingsView } from "../../../adapters/slack/settings-view.ts";
import { settingsWords, subscriptionTexts } from "../../../adapters/slack/settings-words.ts";
import { fileView, noticeView, secretView } from "../../../adapters/slack/views.ts";
import { speaking } from "../../../src/core/language.ts";
import { inBoth } from "../../support/in-both.ts";
import { spanishFaults } from "../../support/spanish-check.ts";
import { checkView } from "./check-blocks.ts";

describe("what Slack's door says itself is said in Spanish", () => {
  test("at the edge", () => {
    const faults = spanishFaults(...inBoth(edgeWords), {
      given: {
        root: [["U0DANA1"]],
        mayNot: [[[]], [["U0DANA1", "U0LEE22"]]],
        notInChannel: [["U0PORT"]],
        unknownCommand: [["fly"]],
        channelClosed: [["C0PORTS", "not_in_channel"]],
        alertsClosed: [["C0PORTS", "not_in_channel"]],
        alertsShared: [["C0PORTS"]],
        fromMessage: [
          ["U0DANA1", null, "212 555 0142"],
          ["U0DANA1", "U0LEE22", "212 555 0142"],
        ],
        unmarked: [["<@U0DANA1>"]],
        formNotTaken: [[["Uno.", "Dos."]]],
        fileAmong: [[2, 3, "Falta."]],
        fileNotUploaded: [["Plan.csv"]],
        installed: [[""], ["Acme"]],
        noInstall: [[null], ["https://ports.example/install"]],
      },
      same: ["formTitle", "unmarked"],
      kept: ["not in channel"],
    });
    expect(faults).toEqual([]);
    expect(speaking("es", () => edgeWords.unmarked("`/port` <@U0DANA1>"))).toBe(
      "/port las personas nombradas en los ajustes",
    );
  });

  test("in messages and forms", () => {
    const faults = spanishFaults(...inBoth(renderWords), {
      given: {
        progress: [
          [2, 6, "Contacto", 0],
          [2, 6, "Contacto", 1],
          [2, 6, "Contacto", 4],
        ],
        more: [[1200]],
        page: [["Carta", 1, 3]],
        alsoSay: [[["Sí", "No"]]],
        sayPrivately: [[["PIN", "SSN"]]],
        requestedBy: [["<@U0DANA1>"]],
        formIntro: [["PR-7K3M-9Q2X"]],
        formMore: [[4]],
        takes: [["Ambos", "Todos"]],
        fileHint: [["PDF, PNG", 10]],
      },
    });
    expect(faults).toEqual([]);
  });

  test("in the home tab", () => {
    expect(spanishFaults(...inBoth(homeWords), { same: ["title", "chosen"] })).toEqual([]);
  });

  test("in the settings", () => {
    const given = { secondNow: [[true], [false]] as [boolean][] };
    expect(spanishFaults(...inBoth(settingsWords), { given })).toEqual([]);
    expect(speaking("es", () => subscriptionTexts.which)).toContain("`/port suscribir hitos`");
  });
});

describe("Spanish fits into what Slack takes", () => {
  const [, render] = inBoth(renderWords);
  const [, edge] = inBoth(edgeWords);
  const [, settings] = inBoth(settingsWords);
  const [, home] = inBoth(homeWords);

  const tooLong = (texts: string[], most: number): string[] => texts.filter((text) => text.length > most);

  test("titles and buttons of views", () => {
    const titles = [
      ...[render.repairTitle, render.save, render.send, render.close, render.secretTitle],
      ...[render.sendBill, render.sendFile, settings.title, settings.save, settings.close],
      ...[edge.wait, edge.formTitle, edge.formDone],
    ];
    expect(tooLong(titles, limits.view.title)).toEqual([]);
  });

  test("buttons, options and placeholders", () => {
    const buttons = [
      ...[render.answerPrivately, render.sendBill, render.sendFile, home.settings],
      ...[edge.fillIn, edge.askSomebody, edge.repairButton, edge.formButton],
    ];
    const options = [settings.enabledOf, settings.othersOf, settings.secondOf, settings.broadcasts]
      .flatMap((each) => Object.values<string>(each))
      .concat(Object.values(settings.alertsOf));
    expect(tooLong(buttons, limits.button.text)).toEqual([]);
    expect(tooLong(options, limits.option.text)).toEqual([]);
    expect(tooLong([render.choose], limits.placeholder)).toEqual([]);
  });

  test("whole views", () => {
    const place = { conversation: "slack:T012:C012:1700000000.000100" };
    const shown = {
      settings: { enabled: true, people: ["U0DANA1"], groups: [], othersMayLook: true },
      groups: [{ id: "S1", name: "Redes" }],
      setUpLink: null,
      channel: {
        id: "C012",
        settings: {
          broadcast: "all" as const,
          alerts: "action" as const,
          ...{ mine: false, carriers: [], tags: [], by: null, trouble: null },
        },
      },
      second: true,
    };
    const views = speaking("es", () => [
      settingsView(shown),
      secretView({ type: "secret", item: "pin", label: "PIN" }, place),
      fileView({ type: "file", item: "bill", accept: ["application/pdf"], most: 10_485_760 }, place),
      noticeView(edgeWords.wait, edgeWords.waitText),
      noticeView(edgeWords.formTitle, edgeWords.unmarked(edgeWords.mayNot(["U0DANA1"]))),
    ]);
    expect(views.slice(1).flatMap((view) => checkView(view))).toEqual([]);
    expect(JSON.stringify(views)).not.toContain("…");
    expect(JSON.stringify(views[0])).toContain("Quién puede hacer portabilidades");
    const tab = speaking("es", () => homeView({ home: null, role: "none", enabled: false, admin: true }));
    expect(JSON.stringify(tab)).toContain("Ajustes");
  });
});

test("a letter is in English with all that is around it", () => {
  const paragraphs = Array.from({ length: 60 }, (_, index) => `Paragraph ${index} of the letter.`);
  const letter = { type: "letter" as const, title: "Letter of Authorization", paragraphs };
  const pages = speaking("es", () => messagePages({ test: true, parts: [letter] }));
  expect(pages.length).toBeGreaterThan(1);
  expect(JSON.stringify(pages)).toContain("page 1 of");
  expect(JSON.stringify(pages)).not.toMatch(/PRUEBA|página/);
});
