import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { actionsOf, type Where, wordsOf } from "../../support/teams-people.ts";
import { portIn } from "../../support/teams-port.ts";

describe("when Teams' own answers take longer than it waits for ours", () => {
  let teams: TestTeams;
  let port: ReturnType<typeof portIn>;
  let thread: Where;
  beforeEach(async () => {
    teams = await openTeams();
    port = portIn(teams);
    thread = await port.begin();
  });
  afterEach(() => teams.close());

  /** The next question to Teams about somebody waits until it is told to go on. */
  const holdUp = (match: RegExp): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    teams.connector.scripted.push({ match, status: 200, code: "", until: promise });
    return resolve;
  };

  test("a press is answered with a sentence, and what it does follows", async () => {
    const goOn = holdUp(/GET .*29:ravi/);
    const { body } = await teams.press("ravi", thread, "Agree to all six");
    expect(body).toMatchObject({ value: expect.stringContaining("takes a little longer") });
    goOn();
    const own = teams.personal("ravi");
    await teams.until(() => teams.messages(own).some((each) => wordsOf(each).includes("few people")));
  }, 20_000);

  test("a message is acknowledged once its work is done, however long that takes", async () => {
    const goOn = holdUp(/GET .*29:vera/);
    let taken = 0;
    const typing = teams.type("vera", teams.personal("vera"), "port").then(({ status }) => {
      taken = status;
    });
    await wait(3000);
    expect(taken).toBe(0);
    expect(teams.messages(teams.personal("vera"))).toEqual([]);
    goOn();
    await typing;
    expect(taken).toBe(200);
    await teams.until(() => teams.messages(teams.personal("vera")).length > 0);
  }, 20_000);

  test("a message whose work takes longer than Teams waits is not acknowledged, and the work is done", async () => {
    const goOn = holdUp(/GET .*29:vera/);
    const { status } = await teams.type("vera", teams.personal("vera"), "port");
    expect(status).toBe(503);
    goOn();
    await teams.until(() => teams.messages(teams.personal("vera")).length > 0);
  }, 30_000);

  test("the address of a page that comes too late reaches whoever asked for it", async () => {
    await port.answerAll(thread, "(212) 555-0100");
    await teams.store.setNote("teams:11111111-1111-4111-8111-111111111111", "settings", {
      enabled: true,
      people: ["aad-vera"],
    });
    const goOn = holdUp(/GET .*29:vera/);
    await teams.press("vera", thread, "Send the bill");
    goOn();
    const own = teams.personal("vera");
    await teams.until(() =>
      teams.messages(own).some((each) => actionsOf(each).some(({ url }) => url?.includes("/p/"))),
    );
    expect(
      teams.connector.posted.filter(({ chat }) => chat === `${thread.id};messageid=${thread.root}`),
    ).not.toContain("/p/");
  }, 20_000);

  test("a press that was answered is heard, also where the process died before it was stored", async () => {
    const { store } = teams;
    const { commit } = store;
    const dead = Promise.withResolvers<never>();
    store.commit = () => dead.promise;
    const { body } = await teams.press("dana", thread, "Agree to all six");
    expect(body).toMatchObject({ value: expect.stringContaining("takes a little longer") });
    const left = await store.notes("teams", "late/");
    expect(left).toHaveLength(1);
    expect(JSON.stringify(left)).not.toContain("29:dana");
    store.commit = commit;
    dead.reject(new Error("the process died"));
    await teams.until(async () => (await store.notes("teams", "late/")).length === 0);
    for (const { key, value } of left) await store.setNote("teams", key, value);
    await teams.restart();
    await teams.until(async () => (await teams.store.notes("teams", "late/")).length === 0);
    await teams.assistant.settle();
    const taken = teams.messages(thread).filter((each) => wordsOf(each).includes("all six points ("));
    expect(taken).toHaveLength(1);
  }, 20_000);

  test("a press is not answered while it can be neither stored nor noted", async () => {
    const { store } = teams;
    const { commit, setNote } = store;
    const away = Promise.withResolvers<void>();
    store.commit = async (turn) => {
      await away.promise;
      return commit(turn);
    };
    store.setNote = async (...given) => {
      await away.promise;
      return setNote(...given);
    };
    const pressed = teams.press("dana", thread, "Agree to all six");
    setTimeout(away.resolve, 4000);
    expect((await pressed).status).toBe(500);
    await teams.until(() =>
      teams.messages(thread).some((each) => wordsOf(each).includes("all six points (")),
    );
  }, 20_000);
});
