import { expect, test } from "@jest/globals";
import { openTeams } from "../../support/open-teams.ts";
import { wordsOf } from "../../support/teams-people.ts";

test("somebody who floods the door of Teams is told once, and others go on", async () => {
  const teams = await openTeams({ perMinute: 5 });
  try {
    const own = teams.personal("dana");
    for (let count = 0; count < 14; count += 1) await teams.type("dana", own, "what is a BTN?");
    const told = teams
      .messages(own)
      .filter((each) => wordsOf(each).includes("That was a lot within a minute"));
    expect(told).toHaveLength(1);
    const other = teams.personal("ravi");
    await teams.type("ravi", other, "help");
    expect(teams.messages(other).map(wordsOf).join("\n")).not.toContain("That was a lot");
    expect(teams.messages(other).length).toBeGreaterThan(0);
  } finally {
    await teams.close();
  }
}, 60_000);
