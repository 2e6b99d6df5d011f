import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../support/open-teams.ts";
import { agency, channel, wordsOf } from "../support/teams-people.ts";

let teams: TestTeams;
let root: string;

/** Dana has Teams in Spanish; Ravi has it in English. */
const locales: Record<string, string> = { dana: "es-US", ravi: "en-US" };

beforeEach(async () => {
  teams = await openTeams();
  await teams.store.setNote(agency, "settings", { enabled: true, people: ["aad-ravi"] });
});
afterEach(() => teams.close());

const own = (name: string) => ({ own: { locale: locales[name] } });

/** What the last answer says after somebody typed something in the thread. */
const answerTo = async (name: string, text: string): Promise<string> => {
  const before = teams.messages(channel("ports", root)).length;
  await teams.type(name, channel("ports", root), text, own(name));
  return teams
    .messages(channel("ports", root))
    .slice(before)
    .map((posted) => `${wordsOf(posted)} ${JSON.stringify(posted.card)}`)
    .join("\n");
};

const begins = async (name: string): Promise<void> => {
  await teams.type(name, channel("ports"), "/port new", own(name));
  const [first] = teams.connector.posted.filter(({ chat }) => chat.startsWith(channel("ports").id));
  root = /messageid=(.+)$/.exec(first?.chat ?? "")?.[1] ?? first?.id ?? "";
};

const thread = (): string =>
  teams
    .messages(channel("ports", root))
    .map((posted) => `${wordsOf(posted)} ${JSON.stringify(posted.card)}`)
    .join("\n");

test("whoever has Teams in Spanish is spoken to in Spanish, in a thread where others are not", async () => {
  await begins("dana");
  expect(thread()).toContain("Paso 1 de 5");
  expect(thread()).not.toContain("Step 1 of 5");
  expect(await answerTo("ravi", "language")).toContain("Which language would you like?");
  expect(await answerTo("dana", "language")).toContain("¿Qué idioma prefiere?");
});

test("who types english is answered in English, also after a restart and in the personal chat", async () => {
  await begins("dana");
  const answer = await answerTo("dana", "english");
  expect(answer).toContain("I speak English with you from now on");
  expect(answer).toContain("Step 1 of 5");
  await teams.restart();
  expect(await answerTo("dana", "language")).toContain("Which language would you like?");
  await teams.type("dana", teams.personal("dana"), "language", own("dana"));
  expect(teams.messages(teams.personal("dana")).map(wordsOf).join()).toContain(
    "Which language would you like?",
  );
});

test("who presses Español is answered in Spanish from then on, and a refusal is in their language", async () => {
  await begins("ravi");
  await answerTo("ravi", "language");
  await teams.press("ravi", channel("ports", root), "Español");
  expect(thread()).toContain("Desde ahora le hablo en español");
  expect(await answerTo("ravi", "agree")).toContain("Paso ");
  await teams.store.setNote(agency, "settings", { enabled: false });
  await teams.type("ravi", teams.personal("ravi"), "/port", own("ravi"));
  expect(teams.messages(teams.personal("ravi")).map(wordsOf).join()).not.toContain("not switched on");
});
