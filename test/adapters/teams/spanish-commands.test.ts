import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, channel } from "../../support/teams-people.ts";

const ports = channel("ports");

describe("commands typed in Spanish", () => {
  let teams: TestTeams;
  beforeEach(async () => {
    teams = await openTeams();
  });
  afterEach(() => teams.close());

  const noted = (key: string) => teams.store.note(agency, key);
  const mention = (name: string) => ({
    entities: [{ type: "mention", mentioned: { id: teams.person(name).id, name }, text: `<at>${name}</at>` }],
  });

  test("subscribe a channel and stop it", async () => {
    await teams.type("dana", ports, "suscribir todo");
    expect(await noted(`channel/${ports.id}`)).toMatchObject({ alerts: "all" });
    await teams.type("dana", ports, "anular suscripción");
    expect(await noted(`channel/${ports.id}`)).toMatchObject({ alerts: "none" });
  });

  test("add people to the settings and take them away", async () => {
    const own = teams.personal("dana");
    await teams.type("dana", own, "ajustes agregar <at>ravi</at>", { own: mention("ravi") });
    expect(await noted("settings")).toMatchObject({ people: ["aad-ravi"] });
    await teams.type("dana", own, "ajustes quitar ravi@example.com");
    expect(await noted("settings")).toMatchObject({ people: [] });
    await teams.type("dana", own, "ajustes");
    expect(teams.found(own, "Portside settings")).toBeDefined();
  });

  test("start a request", async () => {
    await teams.type("dana", ports, "port nueva");
    const began = teams.connector.posted.filter(({ id, chat }) => chat.endsWith(`;messageid=${id}`));
    expect(began.length).toBe(1);
  });

  test("whoever adds Portside with Teams in Spanish is greeted in Spanish", async () => {
    await teams.installing("ravi", teams.personal("ravi"), "add", { locale: "es-MX" });
    expect(teams.found(teams.personal("ravi"), "Hola, soy Portside")).toBeDefined();
  });
});
