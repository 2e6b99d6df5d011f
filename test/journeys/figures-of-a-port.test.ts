import { expect, test } from "@jest/globals";
import { openTeams } from "../support/open-teams.ts";
import { agency, channel, wordsOf } from "../support/teams-people.ts";
import { portIn } from "../support/teams-port.ts";

/** Every text anywhere in a value. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...textsIn(each)]);
};

/** What people, places and carriers are called holds capitals, digits or blanks; kinds of things hold none. */
const isOwn = (text: string): boolean => /[A-Z0-9 ]/.test(text) && text.length > 2;

/** A figure as Prometheus reads it: its name, its labels, and a number, which is left aside. */
const withoutValues = (figures: string): string =>
  figures
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.replace(/ \S+$/, ""))
    .join("\n");

const labelsIn = (figures: string): Map<string, Set<string>> => {
  const labels = new Map<string, Set<string>>();
  for (const [, name = "", value = ""] of figures.matchAll(/(\w+)="([^"]*)"/g))
    labels.set(name, (labels.get(name) ?? new Set()).add(value));
  return labels;
};

test("after a whole port the figures count it, and hold no name, number, SID, account or place of anybody", async () => {
  const teams = await openTeams();
  const port = portIn(teams);
  try {
    const thread = await port.begin();
    await port.answerAll(thread, "(212) 555-0100, 212.555.0101 and 212-555-0102");
    await port.uploadBill(thread);
    await port.fileIt(thread);
    for (const hours of [1, 24, 30, 26, 24 * 6, 24 * 12]) await teams.pass(hours);
    expect(await port.statusOf(thread)).toBe("completed");

    const read = async (path: string) => (await fetch(`http://127.0.0.1:${teams.port}${path}`)).text();
    const figures = await read("/metrics");
    expect(figures).toMatch(/portside_turn_seconds_count\{source="teams",result="stored"\} [1-9]/);
    expect(figures).toMatch(/portside_turn_seconds_count\{source="carrier",result="stored"\} [1-9]/);
    expect(figures).toMatch(/portside_effect_seconds_count\{type="file-request",outcome="done"\} 1\n/);

    const labels = labelsIn(withoutValues(figures));
    expect([...(labels.get("source") ?? [])].toSorted()).toEqual([
      "carrier",
      "effect",
      "teams",
      "timer",
      "web",
    ]);
    expect([...(labels.get("type") ?? [])].filter((type) => !/^[A-Za-z]+(?:-[a-z]+)*$/.test(type))).toEqual(
      [],
    );

    const request = await teams.store.request(agency, port.sidIn(thread));
    const told = teams
      .messages(thread)
      .flatMap((message) => wordsOf(message).match(/[\w@.+-]*\d[\w@.+-]*/g) ?? []);
    const own = [
      ...textsIn(request).filter(isOwn),
      ...told.filter(isOwn),
      ...["555-0100", "5550100", "8841-22-7730", "7730", "dana", "Dana", "acme", "Acme", "45th", "10036"],
      agency,
      channel("ports").id,
    ];
    expect(own.length).toBeGreaterThan(60);
    for (const path of ["/metrics", "/health/ready", "/health/live"]) {
      const said = withoutValues(await read(path)).replaceAll(
        /(?:le|version|major|minor|patch)="[^"]*"/g,
        "",
      );
      expect({ path, named: own.filter((text) => said.includes(text)) }).toEqual({ path, named: [] });
    }
  } finally {
    await teams.close();
  }
}, 60_000);
