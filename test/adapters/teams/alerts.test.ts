import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, channel, group, type Where, wordsOf } from "../../support/teams-people.ts";
import { portIn } from "../../support/teams-port.ts";

const ports = channel("ports");
const news = channel("news");

describe("what subscribed chats hear when not all goes well", () => {
  let teams: TestTeams;
  let thread: Where;
  beforeEach(async () => {
    teams = await openTeams();
    await teams.type("dana", group, "subscribe");
    await teams.type("dana", news, "subscribe");
    await teams.type("dana", ports, "port");
    const root = teams.connector.posted.findLast(
      ({ id, chat }) => chat === `${ports.id};messageid=${id}`,
    )?.id;
    thread = { ...ports, root: root ?? "" };
  });
  afterEach(() => teams.close());

  const file = async (): Promise<void> => {
    const port = portIn(teams);
    await port.answerAll(thread, "(212) 555-0177");
    await port.uploadBill(thread);
    await port.fileIt(thread);
  };
  const alerts = () =>
    teams.connector.posted.filter(({ id, chat }) => chat === `${news.id};messageid=${id}`).length;
  const refusing = (match: RegExp, status: number, code: string, times: number): void => {
    teams.connector.scripted.push(...Array.from({ length: times }, () => ({ match, status, code })));
  };

  test("a chat to which Teams refuses to write keeps nothing from the others", async () => {
    refusing(/POST .*19:friends.*activities/, 400, "BadArgument", 20);
    await file();
    expect(alerts()).toBe(2);
    expect(await teams.store.note(agency, `channel/${group.id}`)).toMatchObject({ trouble: "BadArgument" });
  }, 30_000);

  test("who subscribed their own chat and may not look any more hears nothing there", async () => {
    const own = teams.personal("ravi");
    const people = (...ids: string[]) =>
      teams.store.setNote(agency, "settings", { enabled: true, people: ids });
    await people("aad-ravi");
    await teams.type("ravi", own, "subscribe");
    await file();
    const told = () => teams.messages(own).filter((each) => wordsOf(each).includes("PR-")).length;
    const before = told();
    expect(before).toBeGreaterThan(0);
    await people();
    for (const hours of [1, 24, 30]) await teams.pass(hours);
    expect(told()).toBe(before);
  }, 30_000);

  test("what is told of a closed thread is kept once, however often the others have to be told again", async () => {
    await file();
    teams.connector.gone.add(ports.id);
    refusing(/POST \/v3\/conversations$/, 500, "Oops", 2);
    const owner = () => teams.messages(teams.personal("dana")).length;
    for (const hours of [1, 24, 30]) await teams.pass(hours);
    const before = owner();
    await teams.pass(1);
    expect(owner()).toBe(before);
    const kept = (await teams.store.notes(agency, "missed/")).map(({ key }) => key.replace(/^\S+ /, ""));
    expect(kept).toEqual([...new Set(kept)]);
    expect(kept.length).toBeGreaterThan(0);
    expect(teams.connector.scripted).toEqual([]);
  }, 30_000);
});
