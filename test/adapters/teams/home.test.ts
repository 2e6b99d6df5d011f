import { afterEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { actionsOf, agency, wordsOf } from "../../support/teams-people.ts";
import { answersOf, aRequest, making, sidOf } from "../../support/turns.ts";

let teams: TestTeams;
afterEach(() => teams.close());

const me = () => teams.personal("dana");
const last = () => {
  const posted = teams.messages(me()).at(-1);
  if (!posted) throw new Error("Nothing was posted.");
  return { words: wordsOf(posted), buttons: actionsOf(posted).map(({ title }) => title) };
};

const keep = async (count: number, requester = "aad-dana"): Promise<void> => {
  for (let index = 1; index <= count; index += 1) {
    const name = `${requester} ${index}`;
    const sid = sidOf(requester === "aad-dana" ? index : 100 + index);
    const answers = answersOf({ name, carrier: index % 2 === 0 ? "Lumen" : "Verizon" });
    const by = { id: requester, name: "Dana" };
    await teams.store.commit(
      making(
        aRequest({ sid, agency, requester: by, created: index, status: "in-review", submitted: 1, answers }),
      ),
    );
  }
};

describe("the personal chat in Teams", () => {
  test("begins with the dashboard when Portside is added there", async () => {
    teams = await openTeams({ installed: false });
    await teams.installing("dana", me(), "add");
    const all = teams.messages(me()).map(wordsOf).join("\n");
    expect(all).toContain("You have no open request.");
    expect(all).toContain("A port-in takes about ten minutes");
    const { length } = teams.messages(me());
    await teams.installing("dana", me(), "add");
    expect(teams.messages(me())).toHaveLength(length);
  });

  test("begins without it where Portside is not switched on", async () => {
    teams = await openTeams({ installed: false, enabled: false });
    await teams.installing("dana", me(), "add");
    expect(teams.messages(me()).map(wordsOf).join("\n")).not.toContain("open request");
  });

  test("shows pages and filters of it by buttons, each within one card", async () => {
    teams = await openTeams();
    await keep(23);
    await keep(2, "aad-ravi");
    await teams.type("dana", me(), "home");
    expect(last().words).toContain("You have 23 open requests.");
    expect(last().words).toContain("Page 1 of 3");
    await teams.press("dana", me(), "Older");
    expect(last().words).toContain("Page 2 of 3");
    expect(last().buttons).toContain("Newer");
    await teams.press("dana", me(), "Everyone's");
    expect(last().words).toContain("There are 25 open requests here.");
    await teams.press("dana", me(), "Lumen");
    expect(last().words).toContain("There are 12 open requests from Lumen here.");
    await teams.press("dana", me(), "Done");
    expect(last().words).toContain("There is no request that is over from Lumen here.");
    expect(last().buttons).toContain("Any carrier");
  });

  test("opens a request from it", async () => {
    teams = await openTeams();
    await keep(1);
    await teams.type("dana", me(), "home");
    await teams.press("dana", me(), "Open aad-dana 1");
    expect(last().words).toContain(sidOf(1));
    expect(last().words).toContain("In review");
  });
});
