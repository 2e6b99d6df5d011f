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
});
