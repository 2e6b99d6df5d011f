import { afterEach, describe, expect, test } from "@jest/globals";
import { askingVerbs } from "../../src/chat/chat-command.ts";
import { slackPlayer } from "../support/parity/slack-player.ts";
import { type Player, stories } from "../support/parity/story.ts";
import { teamsPlayer } from "../support/parity/teams-player.ts";
import { terminalPlayer } from "../support/parity/terminal-player.ts";
import { typedCommands } from "../support/parity/typed-commands.ts";
import { acmeBill } from "../support/small-bills.ts";

const bill = acmeBill();
const landlines = stories["three landlines"] ?? [];

/** The story up to where the carrier has it. */
const filed = landlines.slice(
  0,
  landlines.findIndex((step) => step.do === "pass"),
);

describe("what can be typed at any time is answered alike in the terminal, in Slack and in Teams", () => {
  const open: Player[] = [];
  afterEach(async () => {
    for (const player of open.splice(0)) await player.close();
  });

  test.each([
    ["terminal", terminalPlayer],
    ["Slack", slackPlayer],
    ["Teams", teamsPlayer],
  ])(
    "%s",
    async (_name, make) => {
      const player = await make(bill);
      open.push(player);
      for (const step of filed) await player.play(step);
      const unheard: string[] = [];
      for (const { says, hears, alone } of typedCommands) {
        const before = (await player.said()).length;
        await player.play({ do: "say", text: says });
        const answer = alone ? await player.saidAlone() : (await player.said()).slice(before);
        if (!hears.test(answer)) unheard.push(`${says} => ${answer.slice(0, 300)}`);
      }
      expect(unheard).toEqual([]);
    },
    120_000,
  );

  test("and nothing that a command of a chat may begin with is left out", () => {
    const checked = new Set(typedCommands.map(({ says }) => says.split(/\s+/)[0]));
    expect([...askingVerbs].filter((verb) => !checked.has(verb))).toEqual([]);
  });
});
