import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, channel, wordsOf } from "../../support/teams-people.ts";

let teams: TestTeams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

const ports = channel("ports");

const asksForPort = () =>
  teams.from(
    "dana",
    { ...ports, root: "1600000000900" },
    {
      type: "message",
      id: "1600000000900",
      text: "<at>Portside</at> port new",
      entities: [
        { type: "mention", mentioned: teams.from("dana", ports, {}).recipient, text: "<at>Portside</at>" },
      ],
    },
  );

const roots = () => teams.connector.posted.filter(({ id, chat }) => chat === `${ports.id};messageid=${id}`);

const threadOf = (root: string) =>
  teams
    .messages({ ...ports, root })
    .map(wordsOf)
    .join("\n");

test("a message that Teams delivers three times at once begins one thread, with the questions in it", async () => {
  const activity = asksForPort();
  const answers = await Promise.all([activity, activity, activity].map((each) => teams.deliver(each)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(roots()).toHaveLength(1);
  expect(threadOf(roots()[0]?.id ?? "")).toContain("six points to agree to");
  expect(await teams.store.notes(agency, "began/")).toEqual([]);
});

test("a thread whose message was not stored is the one that its next delivery goes on with", async () => {
  teams.assistant.receive = () => Promise.reject(new Error("The records are away."));
  const activity = asksForPort();
  await teams.deliver(activity);
  await teams.restart();
  await teams.deliver(activity);
  expect(roots()).toHaveLength(1);
  expect(threadOf(roots()[0]?.id ?? "")).toContain("six points to agree to");
});

test("a message that could neither be heard nor refused is not taken, and heard when it comes again", async () => {
  const away = { match: /\/members\/|\/conversations/, status: 500, code: "ServiceError" };
  teams.connector.scripted.push(...Array.from({ length: 20 }, () => away));
  const activity = asksForPort();
  expect((await teams.deliver(activity)).status).toBe(500);
  teams.connector.scripted.length = 0;
  expect((await teams.deliver(activity)).status).toBe(200);
  expect(threadOf(roots()[0]?.id ?? "")).toContain("six points to agree to");
});

test("what takes long to store is taken once it is stored, and not before", async () => {
  const { store } = teams;
  const { commit } = store;
  let isStored = false;
  store.commit = async (turn) => {
    store.commit = commit;
    await wait(3000);
    const result = await commit(turn);
    isStored = true;
    return result;
  };
  expect((await teams.deliver(asksForPort())).status).toBe(200);
  expect(isStored).toBe(true);
}, 20_000);
