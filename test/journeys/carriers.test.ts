import { afterEach, describe, expect, test } from "@jest/globals";
import { type CarrierStory, carrierStories, secrets, toNextSecond } from "../support/parity/carrier-story.ts";
import { processPlayer } from "../support/parity/process-player.ts";
import { slackPlayer } from "../support/parity/slack-player.ts";
import type { MakePlayer, Player } from "../support/parity/story.ts";
import { teamsPlayer } from "../support/parity/teams-player.ts";
import { acmeBill } from "../support/small-bills.ts";

/** One for all: its digest is part of the answer. */
const bill = acmeBill();

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Plays a story to its end; what became of it, here and at the carrier. */
const told = async (make: MakePlayer, { open, steps, said, status }: CarrierStory) => {
  const carrier = await open();
  closing.push(carrier.close);
  const player: Player = await make(bill, { ...carrier.settings, CARRIER_POLL_SECONDS: "1" });
  closing.push(player.close);
  const isKnown = async (): Promise<boolean> => {
    const request = await player.request();
    return request !== null && carrier.isKnown(request);
  };
  for (const step of steps) {
    if (step.do !== "happen") {
      await player.play(step);
      continue;
    }
    await toNextSecond();
    carrier.happen(step.what);
    for (let polls = 0; polls < 30 && !(await isKnown()); polls += 1) await player.hear();
  }
  await player.hear();
  const words = await player.said();
  const times = said.map((each) => ({ each, count: words.match(each)?.length ?? 0 }));
  const wrong = times.filter(({ count }) => count !== 1);
  expect(
    wrong.map(({ each, count }) => `${player.platform}: ${each.source} said ${count} times in ${words}`),
  ).toEqual([]);
  expect((await player.request())?.status).toBe(status);
  for (const secret of secrets) expect(player.leaks(secret)).toBe(false);
  return { ending: await player.ending(), left: carrier.left() };
};

describe.each(Object.entries(carrierStories))("%s", (_name, story) => {
  test("ends alike in the terminal, in Slack and in Teams", async () => {
    const players = [processPlayer, slackPlayer, teamsPlayer];
    const all = await Promise.allSettled(players.map((make) => told(make, story)));
    for (const one of all) if (one.status === "rejected") throw one.reason;
    const [terminal, slack, teams] = all.map((one) => one.status === "fulfilled" && one.value);
    expect(slack).toEqual(terminal);
    expect(teams).toEqual(terminal);
  }, 180_000);
});
