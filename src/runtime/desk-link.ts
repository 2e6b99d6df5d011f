import { sidOfReference } from "./carrier-reference.ts";
import type { PageMaker } from "./page-ports.ts";
import type { Clock } from "./ports.ts";

const day = 24 * 60 * 60 * 1000;

/** How long a desk can open the page of an order, and its papers once it did, in milliseconds. */
const lifetime = 7 * day;

/** Makes links to the page on which a porting desk sees the account number and the PINs of an order, once. */
export const createDeskLink =
  ({ pages, clock }: { pages: PageMaker; clock: Clock }) =>
  async (agency: string, reference: string): Promise<{ address: string; expires: number } | null> => {
    const sid = sidOfReference(reference);
    if (!sid) throw new Error(`"${reference}" is no reference of ours, so no page can be made for it.`);
    const expires = clock.now() + lifetime;
    const address = await pages.addressFor({
      purpose: "desk",
      agency,
      sid,
      item: reference,
      conversation: "",
      person: null,
      expires,
    });
    return address === null ? null : { address, expires };
  };
