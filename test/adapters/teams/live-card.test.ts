import { expect, test } from "@jest/globals";
import { conversationAt, type Place } from "../../../adapters/teams/address.ts";
import { createDeliver, type DeliverOptions } from "../../../adapters/teams/deliver.ts";
import { createCards } from "../../../src/chat/cards.ts";
import type { Records } from "../../../src/chat/parts.ts";
import type { Card } from "../../../src/core/message.ts";
import { memoryNotes } from "../../support/memory-notes.ts";
import { aRequest } from "../../support/turns.ts";

test("a live card that another process drew meanwhile is drawn anew, and one that looks as it was drawn last is not", async () => {
  const { notes } = memoryNotes();
  const place: Place = { type: "thread", tenant: "t", chat: "19:ports@thread.tacv2", root: "1" };
  const to = conversationAt(place);
  const request = aRequest({ agency: "teams:t", home: to, status: "with-carrier" });
  const card: Card = { sid: request.sid, title: "Port", status: "", facts: [], choices: [], test: false };
  const drawn: string[] = [];
  const records = { ...notes, request: async () => request } as unknown as Records;
  const look = (content: unknown): string =>
    /With the carrier|Sent back/.exec(JSON.stringify(content))?.[0] ?? "";
  const process = () =>
    createDeliver({
      records,
      cards: createCards(records),
      people: { of: async () => null },
      outbound: {
        post: async (_place: Place, content: unknown) => {
          drawn.push(look(content));
          return "2";
        },
        update: async (_place: Place, _message: string, content: unknown) => {
          drawn.push(look(content));
        },
      },
      cardOf: () => card,
    } as unknown as DeliverOptions);
  const [one, other] = [process(), process()];
  const draw = async ({ deliver }: typeof one, status: string): Promise<void> => {
    card.status = status;
    await deliver({ type: "update-card", to, card }, "key");
  };
  await draw(one, "With the carrier");
  await draw(one, "With the carrier");
  await draw(other, "Sent back");
  await draw(one, "With the carrier");
  expect(drawn).toEqual(["With the carrier", "Sent back", "With the carrier"]);
});
