import { carrierContract } from "../../../contracts/carrier-contract.ts";
import { filedElsewhere } from "../../../support/telnyx/filed-elsewhere.ts";
import { fictional, minute, openCarrier } from "./open-carrier.ts";

const hostile = "PENDING_Q7\u0000\u001b[31m \u202e<b>*desk*</b>\u202c";

carrierContract("telnyx", async () => {
  const { telnyx, carrier, clock, complete, close } = await openCarrier();
  const odd = new Map<string, { value: string; code?: string }>();
  return {
    carrier: { ...carrier, file: (order) => carrier.file(complete(order)) },
    numbers: [fictional(0), fictional(1)],
    refused: fictional(60),
    moveOn: async () => {
      clock.advance(3 * minute);
      telnyx.advance();
      for (const { id, numbers, status } of [...telnyx.orders]) {
        const habit = numbers.map((number) => odd.get(number)).find((each) => each !== undefined);
        if (habit && status.value !== "in-process")
          telnyx.move(
            id,
            habit.value,
            habit.code ? [{ code: habit.code, description: "Does not match" }] : [],
          );
      }
    },
    unreachable: () => {
      telnyx.trouble({ method: "POST", path: /^\/porting_orders$/, what: { status: 503 } });
      return [fictional(2)];
    },
    isBack: () => undefined,
    dropped: () => {
      telnyx.trouble({ method: "POST", path: /confirm$/, what: "answer lost" });
      return [fictional(3)];
    },
    hostile: () => {
      odd.set(fictional(4), { value: hostile.repeat(20) });
      return [fictional(4)];
    },
    rejected: () => {
      odd.set(fictional(6), { value: "exception", code: "PHONE_NUMBER_MISMATCH" });
      return [fictional(5), fictional(6)];
    },
    elsewhere: () => filedElsewhere(telnyx, [fictional(5)])[0]?.id ?? "",
    ordersHeld: () => telnyx.orders.length,
    close,
  };
});
