import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { actionsOf, agency, channel, tenant, wordsOf } from "../../support/teams-people.ts";
import { aRequest, making, sidOf } from "../../support/turns.ts";

const ports = channel("ports");
const foreign = "99999999-9999-4999-8999-999999999999";

describe("who may", () => {
  let teams: TestTeams;
  beforeEach(async () => {
    teams = await openTeams();
  });
  afterEach(() => teams.close());

  const settings = async () => (await teams.store.note(agency, "settings")) as Record<string, unknown> | null;
  const mention = (name: string) => ({
    entities: [{ type: "mention", mentioned: { id: teams.person(name).id, name }, text: `<at>${name}</at>` }],
  });
  const began = () => teams.connector.posted.filter(({ id, chat }) => chat.endsWith(`;messageid=${id}`));

  test("the tenant's first installer is its admin, and nobody after", async () => {
    expect(await teams.store.note(agency, "tenant")).toMatchObject({ admins: ["aad-dana"] });
    await teams.installing("ravi", teams.personal("ravi"), "add");
    expect(await teams.store.note(agency, "tenant")).toMatchObject({ admins: ["aad-dana"] });
    const welcomes = teams.connector.posted.filter((each) =>
      wordsOf(each).includes("installed Portside first"),
    );
    expect(welcomes.map(({ chat }) => chat)).toEqual([teams.personal("dana").id]);
  });

  test.each([
    ["somebody who was not added", "ravi"],
    ["a guest", "gina"],
    ["somebody of another tenant in a shared channel", "otto"],
  ])("%s is refused in private, by name of who can help, and nothing begins", async (_what, name) => {
    await teams.type(name, ports, "port");
    expect(began()).toEqual([]);
    expect(teams.found(teams.personal(name), "handled by a few people")).toMatchObject({ card: null });
    expect(wordsOf(teams.found(teams.personal(name), "handled"))).toContain("Dana Reyes");
    expect(teams.messages({ ...ports, root: "1600000000001" })).toEqual([]);
  });

  test.each(["gina", "otto"])(
    "%s is refused even when an id of theirs stands in the settings",
    async (name) => {
      await teams.store.setNote(agency, "settings", {
        enabled: true,
        othersMayLook: true,
        people: ["aad-gina", "aad-otto", "aad-ravi"],
      });
      await teams.type(name, ports, "port");
      expect(began()).toEqual([]);
      await teams.type(name, teams.personal(name), "list");
      expect(teams.found(teams.personal(name), "handled by a few people")).toBeDefined();
      await teams.type("ravi", ports, "port");
      expect(began()).toHaveLength(1);
    },
  );

  test("people who may look see a status and press in vain", async () => {
    await teams.store.setNote(agency, "settings", { enabled: true, othersMayLook: true });
    await teams.type("dana", ports, "port");
    const thread = { ...ports, root: began()[0]?.id ?? "" };
    const { body } = await teams.press("ravi", thread, "Agree to all six");
    expect(teams.connector.posted.map(wordsOf).join("\n")).not.toContain("Agreement: all six");
    expect(body?.type).toBeDefined();
    await teams.type("ravi", ports, "port");
    expect(began()).toHaveLength(1);
    expect(wordsOf(teams.found(teams.personal("ravi"), "You may look here"))).toContain("Dana Reyes");
    await teams.store.setNote(agency, "settings", { enabled: true, othersMayLook: true });
    const own = teams.personal("gina");
    await teams.type("gina", own, "list");
    expect(wordsOf(teams.found(own, "handled by a few people"))).toBeTruthy();
  });

  test.each(["ravi", "gina", "otto"])("%s presses a button and is told so alone", async (name) => {
    await teams.type("dana", ports, "port");
    const thread = { ...ports, root: began()[0]?.id ?? "" };
    const { body } = await teams.press(name, thread, "Agree to all six");
    expect(body).toMatchObject({
      type: "application/vnd.microsoft.activity.message",
      value: expect.stringContaining("handled by a few people"),
    });
    await teams.press(name, thread, "Agree to all six", { submit: true });
    expect(teams.found(teams.personal(name), "handled by a few people")).toBeDefined();
  });

  test("switched off, nobody can use it, and an admin is told how to switch it on", async () => {
    await teams.store.setNote(agency, "settings", null);
    await teams.type("ravi", teams.personal("ravi"), "port");
    expect(wordsOf(teams.found(teams.personal("ravi"), "not switched on"))).toContain("Dana Reyes");
    const own = teams.personal("dana");
    await teams.type("dana", own, "port");
    expect(teams.found(own, "You can do that")).toBeDefined();
    await teams.type("dana", own, "settings");
    await teams.press("dana", own, "Save", { inputs: { enabled: "yes", others: "no" } });
    expect(await settings()).toMatchObject({ enabled: true });
    await teams.type("dana", own, "port");
    expect(teams.found(own, "six points")).toBeDefined();
  });

  test("the settings card says in which language its admin is spoken to, and changes it for them alone", async () => {
    const own = teams.personal("dana");
    await teams.type("dana", own, "settings");
    const same = await teams.press("dana", own, "Save", { inputs: { language: "en" } });
    expect(JSON.stringify(same.body)).toContain("Portside settings");
    expect(await teams.store.languageOf(agency, "aad-dana")).toBeNull();
    const shown = await teams.press("dana", own, "Save", { inputs: { language: "es" } });
    expect(JSON.stringify(shown.body)).toContain("Ajustes de Portside");
    expect(await teams.store.languageOf(agency, "aad-dana")).toBe("es");
    expect(await teams.store.languageOf(agency, "aad-vera")).toBeNull();
  });

  test("the settings card adds people by address, takes them away, and makes admins", async () => {
    const own = teams.personal("dana");
    await teams.type("dana", own, "settings");
    const first = await teams.press("dana", own, "Save", {
      inputs: { add: "ravi@example.com, nobody@example.com; gina@example.com", admins: "VERA@example.com" },
    });
    expect(JSON.stringify(first.body)).toContain("nobody@example.com");
    expect(JSON.stringify(first.body)).toContain("gina@example.com");
    expect(await settings()).toMatchObject({ enabled: true, people: ["aad-ravi"] });
    expect(await teams.store.note(agency, "tenant")).toMatchObject({ admins: ["aad-dana", "aad-vera"] });
    await teams.type("ravi", teams.personal("ravi"), "port");
    expect(teams.found(teams.personal("ravi"), "six points")).toBeDefined();
    await teams.type("vera", teams.personal("vera"), "settings");
    await teams.press("vera", teams.personal("vera"), "Save", { inputs: { remove: "aad-ravi" } });
    expect(await settings()).toMatchObject({ people: [] });
  });

  test("an admin adds by a mention and takes away by an address; anybody else is told who can", async () => {
    const own = teams.personal("dana");
    await teams.type("dana", own, "settings add <at>ravi</at>", { own: mention("ravi") });
    expect(teams.found(own, "Ravi Reyes may run ports now")).toBeDefined();
    expect(await settings()).toMatchObject({ people: ["aad-ravi"] });
    await teams.type("ravi", teams.personal("ravi"), "settings add vera@example.com");
    expect(wordsOf(teams.found(teams.personal("ravi"), "Settings are changed by"))).toContain("Dana Reyes");
    await teams.type("dana", own, "settings add <at>gina</at>", { own: mention("gina") });
    expect(teams.found(own, "do not find")).toBeDefined();
    await teams.type("dana", own, "settings remove ravi@example.com");
    expect(await settings()).toMatchObject({ people: [] });
    await teams.type("dana", own, "settings remove dana@example.com");
    expect(teams.found(own, "one admin at least")).toBeDefined();
  });

  test("settings asked for in a channel are shown to the admin alone, and so is their saving checked", async () => {
    await teams.type("dana", ports, "settings");
    const card = teams.found(teams.personal("dana"), "Portside settings");
    expect(
      teams.connector.posted.filter(({ chat }) => chat.startsWith(ports.id)).every(({ card: each }) => !each),
    ).toBe(true);
    const { body } = await teams.press("ravi", teams.personal("ravi"), "Save", {
      message: card,
      inputs: { enabled: "no" },
    });
    expect(JSON.stringify(body)).toContain("Settings are changed by");
    expect(await settings()).toMatchObject({ enabled: true });
    await teams.press("dana", teams.personal("dana"), "Save", { inputs: { alerts: "done" } });
    expect(await teams.store.note(agency, `channel/${ports.id}`)).toMatchObject({
      alerts: "done",
      by: "aad-dana",
    });
  });

  test("whoever Teams cannot vouch for at the moment is not let in", async () => {
    teams.connector.scripted.push({ match: /GET .*members/, status: 500, code: "oops" });
    await teams.type("ravi", teams.personal("ravi"), "port");
    expect(teams.found(teams.personal("ravi"), "does not say at the moment")).toBeDefined();
  });

  test("who lost their right to look has no summaries any more, until they have it again", async () => {
    const people = (...ids: string[]) =>
      teams.store.setNote(agency, "settings", { enabled: true, people: ids });
    const own = teams.personal("ravi");
    await people("aad-ravi");
    await teams.type("ravi", own, "digest daily at 9");
    const requester = { id: "aad-ravi", name: "Ravi" };
    const home = `${agency}:${encodeURIComponent(own.id)}:dm`;
    await teams.store.commit(making(aRequest({ agency, home, requester, status: "action-required" })));
    const told = () => teams.messages(own).filter((each) => wordsOf(each).includes(sidOf(1))).length;
    await teams.pass(24);
    expect(told()).toBe(1);
    await people();
    await teams.pass(24);
    expect(told()).toBe(1);
    await people("aad-ravi");
    await teams.pass(24);
    expect(told()).toBe(2);
    teams.connector.people.splice(teams.connector.people.indexOf(teams.person("ravi")), 1);
    await teams.restart();
    await teams.pass(24);
    expect(told()).toBe(2);
  }, 30_000);

  test("a button of another tenant's request does nothing here", async () => {
    await teams.type("dana", ports, "port");
    const thread = { ...ports, root: began()[0]?.id ?? "" };
    const message = teams.found(thread, "six points");
    const [action] = actionsOf(message);
    const changed = structuredClone(message);
    for (const each of actionsOf(changed))
      each.data = JSON.parse(
        JSON.stringify(action?.data).replaceAll(/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/g, "PR-0000-0000"),
      );
    const { body } = await teams.press("dana", thread, action?.title ?? "", { message: changed });
    expect(JSON.stringify(body)).toContain("no longer there");
  });

  test("with several tenants served, each keeps its own admin, settings and requests", async () => {
    await teams.close();
    teams = await openTeams({ environment: { TEAMS_TENANTS: `${tenant}, ${foreign}` } });
    const activity = teams.from("otto", teams.personal("otto"), {
      type: "installationUpdate",
      action: "add",
    });
    const there = (own: Record<string, unknown>) => ({
      ...activity,
      conversation: { ...activity.conversation, tenantId: foreign },
      channelData: { tenant: { id: foreign } },
      ...own,
    });
    expect((await teams.deliver(there({}))).status).toBe(200);
    expect(await teams.store.note(`teams:${foreign}`, "tenant")).toMatchObject({ admins: ["aad-otto"] });
    await teams.deliver(there({ id: "in-there", type: "message", text: "port" }));
    expect(teams.found(teams.personal("otto"), "not switched on")).toBeDefined();
    expect(await teams.store.note(agency, "tenant")).toMatchObject({ admins: ["aad-dana"] });
  });
});

test("with * a tenant is served once the app is installed in it", async () => {
  const teams = await openTeams({ environment: { TEAMS_TENANTS: "*" }, installed: false, enabled: false });
  try {
    const own = teams.personal("dana");
    expect((await teams.type("dana", own, "port")).status).toBe(403);
    expect((await teams.installing("dana", own, "add")).status).toBe(200);
    expect((await teams.type("dana", own, "port")).status).toBe(200);
    expect(teams.found(own, "You can do that")).toBeDefined();
  } finally {
    await teams.close();
  }
});
