import { describe, expect, test } from "@jest/globals";
import type { From } from "../../../adapters/teams/activity.ts";
import { createChats } from "../../../adapters/teams/chats.ts";
import { memoryNotes } from "../../support/memory-notes.ts";

const tenant = "11111111-1111-4111-8111-111111111111";
const chat = "19:ports@thread.tacv2";
const from: From = {
  tenant,
  chat,
  serviceUrl: "https://smba.example.com/amer/",
  scope: "group",
  bot: "28:bot",
  team: null,
  group: null,
  user: { id: "29:dana", aad: "dana", name: "Dana" },
  root: null,
};

describe("chats as two processes know them", () => {
  const { notes } = memoryNotes();
  const [one, other] = [createChats(notes), createChats(notes)];

  test("what one of them opened again is open for the other, which had closed it", async () => {
    expect(await one.saw(from, true)).toBe("new");
    await one.close(tenant, chat, "BotNotInConversationRoster");
    expect(await other.saw(from, true)).toBe("back");
    expect((await one.of(tenant, chat))?.closed).toBeNull();
  });

  test("what the other closed meanwhile is opened by whoever hears somebody there", async () => {
    expect(await other.saw(from, true)).toBe("known");
    await one.close(tenant, chat, "removed");
    expect(await other.saw(from, true)).toBe("back");
    expect((await one.of(tenant, chat))?.closed).toBeNull();
  });
});
