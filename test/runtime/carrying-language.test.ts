import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "@jest/globals";
import { carryLanguagesBy, languageNow, speaking, speakingAlong, speakOn } from "../../src/core/language.ts";
import { carryingLanguage } from "../../src/runtime/carrying-language.ts";

beforeEach(() => carryLanguagesBy(carryingLanguage));

/** What is spoken before and after each of several pauses. */
const listening = async (pauses: number): Promise<string> => {
  const heard = [languageNow()];
  for (let each = 0; each < pauses; each += 1) {
    await wait(1);
    heard.push(languageNow());
  }
  return heard.join(" ");
};

test("people who are answered at the same time are each answered in their language", async () => {
  const all = await Promise.all([
    speakingAlong("es", () => listening(4)),
    speakingAlong("en", () => listening(4)),
    speakingAlong("es", () => listening(2)),
    listening(3),
  ]);
  expect(all).toEqual(["es es es es es", "en en en en en", "es es es", "en en en en"]);
});

test("work goes on in the language of whom it turns out to be for, and only that work", async () => {
  const known = speakingAlong("en", async () => {
    await wait(1);
    speakOn("es");
    return listening(1);
  });
  const other = speakingAlong("en", () => listening(4));
  expect(await Promise.all([known, other])).toEqual(["es es", "en en en en en"]);
  speakOn("es");
  expect(languageNow()).toBe("en");
});

test("what is said in a language of its own is, whatever the work around it speaks", async () => {
  await speakingAlong("es", async () => {
    expect(speaking("en", languageNow)).toBe("en");
    await wait(1);
    expect(languageNow()).toBe("es");
    expect(await speakingAlong("en", () => listening(1))).toBe("en en");
    expect(languageNow()).toBe("es");
  });
});
