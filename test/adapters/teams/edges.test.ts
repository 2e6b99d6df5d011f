import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, channel, group, type Where, wordsOf } from "../../support/teams-people.ts";

const ports = channel("ports");

describe("what goes wrong between Portside and Teams", () => {
  let teams: TestTeams;
  beforeEach(async () => {
    teams = await openTeams();
  });
  afterEach(() => teams.close());

  const began = (): Where => {
    const root = teams.connector.posted.findLast(
      ({ id, chat }) => chat === `${ports.id};messageid=${id}`,
    )?.id;
    return { ...ports, root: root ?? "" };
  };
  const begin = async (): Promise<Where> => {
    await teams.type("dana", ports, "port");
    return began();
  };
  const posts = () =>
    teams.connector.made.filter(({ method, path }) => method === "POST" && path.includes("/activities"));

  test.each([
    [412, undefined],
    [429, "0"],
    [502, undefined],
    [503, undefined],
    [504, undefined],
  ])(
    "%i is tried again and said once",
    async (status, after) => {
      const thread = await begin();
      const scripted = { match: /POST .*activities/, status, code: "Passing", ...(after ? { after } : {}) };
      teams.connector.scripted.push({ ...scripted }, { ...scripted });
      await teams.press("dana", thread, "Agree to all six");
      const all = teams
        .messages(thread)
        .filter((each) => wordsOf(each).includes("Is any of these on the account"));
      expect(all).toHaveLength(1);
      expect(teams.connector.scripted).toEqual([]);
    },
    20_000,
  );

  test("Teams that is away for hours has it when it is back", async () => {
    const thread = await begin();
    const away = { match: /POST .*activities/, status: 500, code: "Away" };
    teams.connector.scripted.push(...Array.from({ length: 20 }, () => ({ ...away })));
    await teams.press("dana", thread, "Agree to all six");
    for (let times = 0; times < 25; times += 1) {
      teams.clock.advance(360_000);
      await teams.assistant.settle();
    }
    expect(teams.connector.scripted).toEqual([]);
    expect(teams.messages(thread).map(wordsOf).join(" ")).toContain("Is any of these on the account");
    expect(await teams.store.deadEffects()).toEqual([]);
  }, 20_000);

  test("a Retry-After is waited for, and the next message of the chat waits with it", async () => {
    const thread = await begin();
    teams.connector.scripted.push({ match: /POST .*activities/, status: 429, code: "Throttled", after: "1" });
    const start = posts().length;
    await teams.press("dana", thread, "Agree to all six");
    expect(posts().length - start).toBe(2);
  }, 20_000);

  test("a live card that somebody deleted is posted anew, and edited from then on", async () => {
    const thread = await begin();
    await teams.type("dana", thread, "cancel");
    const index = teams.connector.posted.findIndex(({ id }) => id === thread.root);
    teams.connector.posted.splice(index, 1);
    await teams.press("dana", thread, "Delete the draft");
    const card = teams.found(thread, "Cancelled");
    expect(wordsOf(card)).toContain("Whose turn");
    expect(card.id).not.toBe(thread.root);
  });

  test("a card that Teams does not take is said in words", async () => {
    const thread = await begin();
    teams.connector.scripted.push({ match: /POST .*activities/, status: 413, code: "MessageSizeTooBig" });
    await teams.press("dana", thread, "Agree to all six");
    expect(teams.messages(thread).at(-1)).toMatchObject({
      card: null,
      text: expect.stringContaining("Is any of these on the account"),
    });
  });

  test("taken out of a team, what happens is told to the owner, and said there when Portside is back", async () => {
    const thread = await begin();
    const other = channel("other");
    await teams.type("dana", other, "subscribe all");
    await teams.installing("dana", ports, "remove");
    teams.connector.gone.add(ports.id);
    teams.connector.gone.add(other.id);
    const before = teams.connector.made.length;
    const own = teams.personal("dana");
    await teams.pass(24 * 25);
    const missed = teams.connector.made.slice(before);
    expect(missed.filter(({ path }) => path.includes(ports.id))).toEqual([]);
    expect(teams.found(own, "no longer write where this request")).toBeDefined();
    teams.connector.gone.clear();
    const there = teams.messages(thread).length;
    await teams.installing("dana", ports, "add");
    await teams.until(() => teams.messages(thread).length > there);
    expect(await teams.until(async () => (await teams.store.notes(agency, "missed/")).length === 0)).toBe(
      true,
    );
    expect(await teams.store.note(agency, `channel/${other.id}`)).toMatchObject({ alerts: "all" });
    await teams.press("dana", thread, "Agree to all six");
    expect(teams.found(thread, "Is any of these on the account")).toBeDefined();
  });

  test("a chat that answers 403 is left alone until somebody there speaks", async () => {
    await teams.type("dana", group, "port");
    teams.connector.gone.add(group.id);
    await teams.pass(24 * 25);
    const { length } = teams.connector.made;
    await teams.pass(24 * 4);
    expect(teams.connector.made.slice(length).filter(({ path }) => path.includes(group.id))).toEqual([]);
    teams.connector.gone.clear();
    await teams.type("dana", group, "status");
    await teams.until(async () => (await teams.store.notes(agency, "missed/")).length === 0);
    expect(teams.messages(group).length).toBeGreaterThan(2);
  });

  test("nobody answers: it is tried again by the outbox, and nothing is lost", async () => {
    const thread = await begin();
    teams.connector.scripted.push(
      ...Array.from({ length: 3 }, () => ({ match: /POST .*activities/, status: 500, code: "Oops" })),
    );
    await teams.press("dana", thread, "Agree to all six");
    for (let tries = 0; tries < 6; tries += 1) await teams.pass(1);
    expect(
      teams.messages(thread).filter((each) => wordsOf(each).includes("Is any of these on the account")),
    ).toHaveLength(1);
  });

  test("the same click twice is one click, and a click on an answered card says so", async () => {
    const thread = await begin();
    const question = structuredClone(teams.found(thread, "six points"));
    const first = await teams.press("dana", thread, "Agree to all six", { again: "click-1" });
    const { length } = teams.connector.posted;
    const second = await teams.press("dana", thread, "Agree to all six", {
      message: question,
      again: "click-1",
    });
    expect(second).toEqual(first);
    expect(teams.connector.posted).toHaveLength(length);
    const third = await teams.press("dana", thread, "Agree to all six", { message: question });
    expect(third.body).toMatchObject({ value: expect.stringContaining("answered already") });
    expect(teams.connector.posted).toHaveLength(length);
  });

  test("old clients press with Action.Submit and get the same", async () => {
    const thread = await begin();
    expect(await teams.press("dana", thread, "Agree to all six", { submit: true })).toEqual({
      status: 200,
      body: null,
    });
    expect(teams.found(thread, "Is any of these on the account")).toBeDefined();
  });

  test("what is no card of ours is answered with a sentence", async () => {
    const thread = await begin();
    const activity = teams.from("dana", thread, {
      type: "invoke",
      name: "adaptiveCard/action",
      value: { action: { type: "Action.Execute", verb: "x", data: { hello: "there" } } },
    });
    expect((await teams.deliver(activity)).body).toMatchObject({
      value: expect.stringContaining("no longer there"),
    });
  });

  test("an invoke that nobody knows, an edit and a reaction are answered with nothing", async () => {
    const thread = await begin();
    const { length } = teams.connector.posted;
    expect(await teams.deliver(teams.from("dana", thread, { type: "invoke", name: "some/thing" }))).toEqual({
      status: 200,
      body: {},
    });
    for (const type of ["messageUpdate", "messageReaction", "typing", "conversationUpdate"])
      expect(await teams.deliver(teams.from("dana", thread, { type }))).toEqual({ status: 200, body: null });
    expect(teams.connector.posted).toHaveLength(length);
  });

  test("text and card are never in one message, and every card has words for notifications", async () => {
    const thread = await begin();
    await teams.press("dana", thread, "Agree to all six");
    await teams.press("dana", thread, "Fill in the form");
    const sent = teams.connector.made.map(({ body }) => (body.activity ?? body) as Record<string, unknown>);
    for (const body of sent.filter(({ type }) => type === "message")) {
      expect("text" in body && "attachments" in body).toBe(false);
      expect(typeof body.summary === "string" && body.summary !== "").toBe(true);
    }
  });

  test("after a restart a thread goes on, and its card is still edited in place", async () => {
    const thread = await begin();
    await teams.restart();
    await teams.press("dana", thread, "Agree to all six");
    expect(teams.found(thread, "Is any of these on the account")).toBeDefined();
    expect(teams.messages(thread).filter((each) => wordsOf(each).includes("Whose turn"))).toHaveLength(1);
  });
});
