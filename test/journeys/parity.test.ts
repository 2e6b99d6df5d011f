import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "@jest/globals";
import { slackPlayer } from "../support/parity/slack-player.ts";
import { type Ending, type Player, pin, stories, type Ways } from "../support/parity/story.ts";
import { teamsPlayer } from "../support/parity/teams-player.ts";
import { terminalPlayer } from "../support/parity/terminal-player.ts";
import { acmeBill } from "../support/small-bills.ts";

/** One for all: its digest is part of the answer. */
const bill = acmeBill();

describe("the same story ends alike in the terminal, in Slack and in Teams", () => {
  const open: Player[] = [];
  afterEach(async () => {
    for (const player of open.splice(0)) await player.close();
  });

  const told = async (make: typeof teamsPlayer, name: string): Promise<Ending> => {
    const player = await make(bill);
    open.push(player);
    for (const step of stories[name] ?? []) await player.play(step);
    expect(player.leaks(pin)).toBe(false);
    return player.ending();
  };

  test.each(Object.keys(stories))(
    "%s",
    async (name) => {
      const terminal = await told(terminalPlayer, name);
      expect(await told(slackPlayer, name)).toEqual(terminal);
      expect(await told(teamsPlayer, name)).toEqual(terminal);
    },
    120_000,
  );
});

/** The rows of the table of differences in docs/teams.md, cells by column. */
const listed = (): string[][] => {
  const [, after = ""] = readFileSync("docs/teams.md", "utf8").split("## The same in other ways, and why");
  return (after.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

test("what is done in another way in Teams is listed with its reason, and nothing else is", async () => {
  const players = [await terminalPlayer(bill), await slackPlayer(bill), await teamsPlayer(bill)];
  for (const player of players) await player.close();
  const [terminal, slack, teams] = players.map(({ ways }) => ways);
  const steps = Object.keys(teams ?? {}) as (keyof Ways)[];
  const differing = steps.filter(
    (step) => new Set([terminal, slack, teams].map((ways) => ways?.[step])).size > 1,
  );
  const rows = listed();
  expect(rows.map(([step]) => step).sort()).toEqual(differing.sort());
  for (const [step, ...cells] of rows) {
    const name = step as keyof Ways;
    expect(cells.slice(0, 3)).toEqual([terminal?.[name], slack?.[name], teams?.[name]]);
    expect(cells[3]?.length).toBeGreaterThan(20);
  }
});
