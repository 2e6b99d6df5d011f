import { shopContract } from "../../contracts/shop-contract.ts";
import type { Mishap } from "../../support/twilio/fake-twilio.ts";
import { openTestTwilio } from "./open-test-twilio.ts";

const buys: Mishap["holds"] = ({ method, path }) =>
  method === "POST" && path.endsWith("/IncomingPhoneNumbers.json");

shopContract(
  "Twilio",
  async () => {
    const it = await openTestTwilio();
    const { shop, mishaps } = it.twilio;
    const away: Mishap = { type: { status: 503 }, holds: buys, times: Number.POSITIVE_INFINITY };
    return {
      carrier: it.carrier,
      prices: { monthly: 115, once: 0 },
      rented: () => shop.owned.filter(({ name }) => name !== "theirs").length,
      sold: () => shop.sold,
      becomesDearer: () => {
        shop.monthly = "1.40";
        return ["+12125550101"];
      },
      away: () => {
        mishaps.push(away);
        return "+12125550101";
      },
      isBack: () => {
        away.times = 0;
      },
      drops: () => {
        mishaps.push({ type: "dropped", holds: buys, times: 1 });
        return "+12125550101";
      },
      slips: ([offer]) => {
        shop.stock = shop.stock.filter((number) => number !== offer?.number);
        shop.owned.push({ sid: `PN${"1".repeat(32)}`, number: offer?.number ?? "", name: "theirs" });
      },
      close: it.close,
    };
  },
  "+12125550101",
);
