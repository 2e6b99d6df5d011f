import { shopContract } from "../../../contracts/shop-contract.ts";
import { openCarrier } from "./open-carrier.ts";

shopContract(
  "Telnyx",
  async () => {
    const { carrier, telnyx, close } = await openCarrier();
    const { shop } = telnyx;
    const path = /^\/number_orders$/;
    return {
      carrier,
      prices: { monthly: 100, once: 100 },
      rented: () => shop.owned.length,
      sold: () => shop.sold,
      becomesDearer: () => {
        shop.monthly = "1.40";
        return ["+12125550101"];
      },
      away: () => {
        telnyx.trouble({ method: "POST", path, what: { status: 503 } });
        return "+12125550101";
      },
      isBack: () => undefined,
      drops: () => {
        telnyx.trouble({ method: "POST", path, what: "answer lost" });
        return "+12125550101";
      },
      slips: ([offer]) => {
        shop.stock = shop.stock.filter((number) => number !== offer?.number);
      },
      close,
    };
  },
  "+12125550101",
);
