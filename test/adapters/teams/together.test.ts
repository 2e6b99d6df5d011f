import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, app, channel, nodesOf, wordsOf } from "../../support/teams-people.ts";

const pin = "482193";
const item = "pin:+12125550150";

describe("several people on one request", () => {
  let teams: TestTeams;
  const ports = channel("ports");
  let thread: ReturnType<typeof channel>;
  beforeEach(async () => {
    teams = await openTeams();
    await teams.type("dana", ports, "port new");
    const root = teams.connector.posted
      .find(({ chat }) => chat.startsWith(ports.id))
      ?.chat.split("messageid=")[1];
    thread = channel("ports", root ?? "");
    for (const line of ["agree", "none, ready", "212-555-0100, 212-555-0150", "yes, 1, 8841-22-7730"])
      await teams.type("dana", thread, line);
  });
  afterEach(() => teams.close());

  /** Says something to Portside in which somebody is mentioned. */
  const naming = (text: string, name: string) =>
    teams.type("dana", thread, "", {
      own: {
        text: `<at>Portside</at> ${text.replace("@", `<at>${name}</at>`)}`,
        entities: [
          {
            type: "mention",
            mentioned: { id: `28:${app}`, name: "Portside" },
            text: "<at>Portside</at>",
          },
          { type: "mention", mentioned: { id: `29:${name}`, name }, text: `<at>${name}</at>` },
        ],
      },
    });
  const request = async () => (await teams.store.find(agency, { type: "all" }, "", 1)).results[0];
  const said = (where: ReturnType<typeof channel>): string => teams.messages(where).map(wordsOf).join("\n");

  test("a PIN is asked in the personal chat of the one who has it, and the thread only hears that it is there", async () => {
    await naming("ask @ for the PIN", "ravi");
    const own = teams.personal("ravi");
    await teams.until(() => said(own).includes("asks you for the PIN"));
    expect(said(thread)).toContain("I ask Ravi Reyes privately for the PIN");
    const asked = teams.found(own, "asks you for the PIN");
    const [field] = nodesOf(asked.card).flatMap(({ id, type }) => (type === "Input.Text" && id ? [id] : []));
    await teams.press("ravi", own, "Send", { message: asked, inputs: { [field ?? ""]: pin } });
    await teams.until(() => said(thread).includes("Ravi Reyes gave the PIN for (212) 555-0150."));
    expect((await request())?.answers[item]).toMatchObject({ by: "aad-ravi", value: { type: "sealed" } });
    expect(JSON.stringify(teams.connector.posted) + JSON.stringify(teams.lines)).not.toContain(pin);
  });

  test("they run nothing else, and say what they do not have", async () => {
    await naming("ask @ for the bill", "ravi");
    const own = teams.personal("ravi");
    await teams.until(() => said(own).includes("asks you for the billing statement"));
    const before = (await request())?.answers;
    await teams.type("ravi", own, "the zip is 10013");
    await teams.type("ravi", own, "submit");
    expect((await request())?.answers).toEqual(before);
    await teams.press("ravi", own, "I do not have it");
    await teams.until(() => said(thread).includes("Ravi Reyes does not have the billing statement"));
  });

  test("no guest and nobody of another organisation is asked", async () => {
    await naming("ask @ for the PIN", "gina");
    expect(said(thread)).toContain("belongs to another organisation");
    expect((await request())?.asks).toBeUndefined();
  });

  test("a draft is handed over in the thread, and taken in the personal chat", async () => {
    await teams.store.setNote(agency, "settings", { enabled: true, people: ["aad-ravi"] });
    await naming("hand this to @", "vera");
    expect(said(thread)).toContain("may not run ports here");
    await naming("hand this to @", "ravi");
    const own = teams.personal("ravi");
    await teams.until(() => said(own).includes("asks you to take over"));
    await teams.press("ravi", own, "Take it over");
    await teams.until(() => said(thread).includes("Ravi Reyes took it over"));
    expect((await request())?.requester).toEqual({ id: "aad-ravi", name: "Ravi Reyes" });
    await teams.type("ravi", own, "business, Acme Plumbing LLC");
    expect((await request())?.answers.accountName).toMatchObject({ by: "aad-ravi" });
  });

  test("an admin decides whether a second person approves, in words or on the card", async () => {
    await teams.type("ravi", ports, "second person on");
    expect(await teams.store.note(agency, "settings")).not.toMatchObject({ secondPerson: true });
    await teams.type("dana", ports, "second person on");
    expect(await teams.store.note(agency, "settings")).toMatchObject({ secondPerson: true });
    await teams.type("dana", teams.personal("dana"), "settings");
    await teams.press("dana", teams.personal("dana"), "Save", { inputs: { second: "no" } });
    expect(await teams.store.note(agency, "settings")).toMatchObject({ secondPerson: false });
  });
});
