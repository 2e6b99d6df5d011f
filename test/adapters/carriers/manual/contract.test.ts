import type { DeskAnswer } from "../../../../src/core/desk-answer.ts";
import { carrierContract } from "../../../contracts/carrier-contract.ts";
import { fictional, openDesk } from "./open-desk.ts";

const hostile = "ask \u202e<b>*Desk*</b>\u202c \u0007\u001b[31m Q7\u2028".repeat(60);

carrierContract("The desk", async () => {
  const it = await openDesk();
  const { carrier } = it;
  const [first, second] = [fictional(1), fictional(2)];
  let refused: DeskAnswer["refusals"] = [];
  let steps = 0;

  /** What the desk writes next about an order. */
  const nextAnswer = (isStopping: boolean): DeskAnswer => ({
    states: [{ status: isStopping ? "cancelled" : "with-carrier", numbers: [] }],
    date: null,
    refusals: refused,
  });

  return {
    carrier,
    numbers: [first, second],
    refused: "+19005550142",
    moveOn: async () => {
      it.clock.advance(60 * 60_000);
      const { orders } = await carrier.changes("");
      for (const { reference, status } of orders) {
        steps += 1;
        if (status !== "cancelled")
          await carrier.desk?.record(reference, nextAnswer(status === "cancelling"), `step ${steps}`);
      }
    },
    unreachable: () => {
      it.use("later");
      return [first];
    },
    isBack: () => {
      it.use("good");
    },
    dropped: () => {
      it.nextUse("drops");
      return [first];
    },
    hostile: () => {
      refused = [{ family: "R22", code: hostile, words: hostile, numbers: [] }];
      return [first];
    },
    rejected: () => {
      refused = [{ family: "R01", code: "desk", words: "Acct# invalid", numbers: [second] }];
      return [first, second];
    },
    ordersHeld: async () => new Set((await it.mails()).map(({ messageId }) => messageId)).size,
    close: it.close,
  };
});
