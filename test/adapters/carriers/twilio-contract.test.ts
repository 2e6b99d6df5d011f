import { carrierContract } from "../../contracts/carrier-contract.ts";
import type { Mishap } from "../../support/twilio/fake-twilio.ts";
import { filedElsewhere } from "../../support/twilio/filed-elsewhere.ts";
import { fictional, openTestTwilio } from "./open-test-twilio.ts";

const hostile = "PENDING \u202e<b>*Desk*</b>\u202c \u0007\u001b[31m Q7\u2028".repeat(60);

carrierContract("Twilio", async () => {
  const it = await openTestTwilio();
  const { twilio } = it;
  const { behaviour } = twilio.state;
  behaviour.unportable.set(fictional(60), { reason: "UNSUPPORTED_RATE_CENTER", code: 22130 });
  const away: Mishap = { type: { status: 503 }, holds: () => true, times: Number.POSITIVE_INFINITY };
  return {
    carrier: it.carrier,
    numbers: [fictional(1), fictional(2)],
    refused: fictional(60),
    moveOn: it.moveOn,
    unreachable: () => {
      twilio.mishaps.push(away);
      return [fictional(1)];
    },
    isBack: () => {
      away.times = 0;
    },
    dropped: () => {
      const holds: Mishap["holds"] = ({ method, path }) => method === "POST" && path.endsWith("/PortIn");
      twilio.mishaps.push({ type: "dropped", holds, times: 1 });
      return [fictional(1)];
    },
    hostile: () => {
      behaviour.rejects.set(fictional(1), { reason: hostile, code: hostile });
      return [fictional(1)];
    },
    rejected: () => {
      behaviour.rejects.set(fictional(2), { reason: "INVALID_ACCOUNT_NUMBER", code: null });
      return [fictional(1), fictional(2)];
    },
    elsewhere: () => filedElsewhere(twilio, [fictional(5)]).sid,
    ordersHeld: () => twilio.state.requests.length,
    close: it.close,
  };
});
