import { shopContract } from "../../contracts/shop-contract.ts";
import { hour, openTestSandbox } from "./open-test-sandbox.ts";

shopContract(
  "The sandbox",
  async () => {
    const it = openTestSandbox();
    const { carrier, clock } = it;
    let slipped = 0;
    return {
      carrier,
      prices: { monthly: 115, once: 0 },
      rented: () => carrier.numbersSold().rented - slipped,
      sold: () => carrier.numbersSold().sold - slipped,
      becomesDearer: () => ["+18085550101"],
      away: () => "+16055550101",
      isBack: () => clock.advance(2 * hour),
      drops: () => "+17015550101",
      slips: () => {
        slipped = 1;
      },
      close: it.close,
    };
  },
  "+18025550101",
);
