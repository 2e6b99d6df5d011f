import { openTelnyx as openAdapter } from "../../../../adapters/carriers/telnyx/telnyx.ts";
import type { PortOrder } from "../../../../src/runtime/ports.ts";
import { portOrder } from "../../../contracts/carrier-contract.ts";
import { memoryDocuments } from "../../../support/letter-tools.ts";
import { setClock } from "../../../support/set-clock.ts";
import { openTelnyx, telnyxKey } from "../../../support/telnyx/open-telnyx.ts";

export const minute = 60_000;

/** A fictional number of New York by its last two digits. */
export const fictional = (nn: number): string => `+121255501${String(nn).padStart(2, "0")}`;

/** The adapter, on the fake Telnyx and a set clock. `order` is complete: Telnyx takes none without its documents. */
export const openCarrier = async (
  webhookUrl: string | null = "https://portside.example/carrier/telnyx/s",
) => {
  const clock = setClock();
  const telnyx = await openTelnyx(clock);
  const documents = memoryDocuments();
  const open = () =>
    openAdapter({
      key: telnyxKey,
      publicKey: telnyx.hooks.publicKey,
      url: telnyx.url,
      clock,
      documents,
      webhookUrl,
      pace: minute,
    });
  const carrier = open();
  const letter = await documents.keep("letter.pdf", "application/pdf", Buffer.from("%PDF letter"));
  const bill = await documents.keep("bill.pdf", "application/pdf", Buffer.from("%PDF bill"));
  const complete = (order: PortOrder): PortOrder => ({
    ...order,
    letter: order.letter ?? { document: letter, name: "Dana Lee", at: clock.now() },
    bill,
  });
  const order = (reference: string, numbers: string[], more: Partial<PortOrder> = {}): PortOrder =>
    complete(portOrder(reference, numbers, more));
  const filed = async (given: PortOrder) => {
    const result = await carrier.file(given);
    if (!result.ok) throw new Error(`not filed: ${result.sentence}`);
    return result.orders;
  };
  return { clock, telnyx, carrier, complete, order, filed, again: open, close: () => telnyx.close() };
};

export type OpenCarrier = Awaited<ReturnType<typeof openCarrier>>;
