import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { agency, openSlack, type TestSlack } from "../adapters/slack/open-slack.ts";

let slack: TestSlack;
let ports: string;
let root: string;

/** Dana has Slack in Spanish; Bob says nothing of his. */
beforeEach(async () => {
  slack = await openSlack();
  slack.proxy.meddle({
    after: ({ method, fields }, answer) => {
      if (method !== "users.info" || fields.user !== slack.user("dana")) return answer;
      const given = JSON.parse(answer);
      return JSON.stringify({ ...given, user: { ...given.user, locale: "es-MX" } });
    },
  });
  await slack.store.setNote(agency, "settings", { enabled: true, people: [slack.user("bob")] });
  ports = slack.channel("ports");
});
afterEach(() => slack.close());

const begins = async (name: string): Promise<void> => {
  await slack.command(name, ports, "");
  root = (await slack.messages(ports))[0]?.ts ?? "";
};

/** What was said in the thread after somebody typed something there. */
const answerTo = async (name: string, text: string): Promise<string> => {
  const before = (await slack.messages(ports, root)).length;
  await slack.type(name, ports, text, root);
  const after = await slack.until(async () => {
    const all = (await slack.messages(ports, root)).slice(before + 1);
    return all.length > 0 ? all : null;
  });
  return JSON.stringify(after);
};

const thread = async (): Promise<string> => JSON.stringify(await slack.messages(ports, root));

test("whoever has Slack in Spanish is spoken to in Spanish, in a thread where others are not", async () => {
  await begins("dana");
  expect(await thread()).toContain("Paso 1 de 5");
  expect(await thread()).not.toContain("Step 1 of 5");
  expect(await answerTo("bob", "help")).not.toContain("¿");
  expect(await answerTo("bob", "language")).toContain("Which language would you like?");
  expect(await answerTo("dana", "language")).toContain("¿Qué idioma prefiere?");
});

test("who types english is answered in English everywhere, also after a restart", async () => {
  await begins("dana");
  const answer = await answerTo("dana", "english");
  expect(answer).toContain("I speak English with you from now on");
  expect(answer).toContain("Step 1 of 5");
  await slack.restart();
  expect(await answerTo("dana", "language")).toContain("Which language would you like?");
  await slack.command("dana", ports, "settings");
  expect(JSON.stringify(slack.view())).toContain("Portside settings");
});

test("who types español keeps it, by the command, too, and the live card follows", async () => {
  await begins("bob");
  expect(await thread()).toContain("Step 1 of 5");
  await slack.command("bob", ports, "español");
  expect(await answerTo("bob", "agree")).toContain("Paso ");
  await slack.restart();
  expect(await answerTo("bob", "language")).toContain("¿Qué idioma prefiere?");
});

test("a refusal is in the language of whom it refuses, and so is what belongs to no turn", async () => {
  await slack.store.setNote(agency, "settings", { enabled: false });
  const spanish = (await slack.command("dana", ports, "")).text;
  const english = (await slack.command("bob", ports, "")).text;
  expect(english).toContain("not switched on");
  expect(spanish).not.toContain("not switched on");
  expect((await slack.command("dana", ports, "settings")).text).toBe("");
  expect(JSON.stringify(slack.view())).toContain("Ajustes");
});

test("a home tab is in the language of whose it is, and is drawn anew when they press the other one", async () => {
  await begins("dana");
  const published = (name: string): string =>
    slack.proxy.of("views.publish").findLast(({ fields }) => fields.user_id === slack.user(name))?.fields
      .view ?? "";
  const home = async (name: string): Promise<string> => {
    const user = slack.user(name);
    await slack.event({ type: "app_home_opened", user, channel: "D1", tab: "home", event_ts: "1.1" });
    return published(name);
  };
  expect(await home("dana")).toContain("Ajustes");
  expect(await home("bob")).toContain("Your ports at a glance");
  await slack.interact({
    ...slack.from("bob"),
    type: "block_actions",
    trigger_id: await slack.trigger("bob"),
    container: { type: "view", view_id: "V1" },
    view: { id: "V1", type: "home", callback_id: "", private_metadata: "", state: { values: {} } },
    actions: JSON.parse(await home("bob")).blocks.flatMap(
      (block: { elements?: { text: { text: string } }[] }) =>
        (block.elements ?? []).filter(({ text }) => text.text === "Español"),
    ),
  });
  await slack.until(() => !published("bob").includes("Your ports at a glance"));
});
