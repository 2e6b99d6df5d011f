import type { Order } from "../../../src/core/carrier.ts";
import type { Carrier } from "../../../src/runtime/ports.ts";
import { cancelOrder } from "./cancel-order.ts";
import { capabilitiesAt } from "./capabilities.ts";
import { createChanges } from "./changes.ts";
import { createClient } from "./client.ts";
import { type FilingParts, fileOrder } from "./file-order.ts";
import { withFormerFile } from "./former-file.ts";
import { createHookAddress } from "./hook-address.ts";
import { readHook } from "./hooks.ts";
import { adoptOrder, lookAt } from "./import-order.ts";
import type { TwilioOptions } from "./options.ts";
import { portabilityOf } from "./portability.ts";
import { signingLinkOf } from "./read-order.ts";
import { createReading } from "./reading.ts";
import { createClaim, createReconcile } from "./reconcile.ts";
import { createRequests } from "./requests.ts";
import { openShop } from "./shop.ts";

const isSid = (text: string): boolean => /^KW[0-9a-f]{32}$/i.test(text);

/** Twilio's Porting API (`docs/carriers.md`). */
export const openTwilio = (options: TwilioOptions): Carrier => {
  const capabilities = capabilitiesAt(options.apiUrl);
  const { zone, limit, wayOut, cancelNoticeDays } = capabilities;
  const filings = withFormerFile(options.folder, options.filings, options.log);
  const client = createClient(options);
  const requests = createRequests(client);
  const reading = createReading({ filings, requests, clock: options.clock, zone });
  const reconcile = createReconcile({ filings, requests, log: options.log });
  const claim = createClaim({ filings, requests, log: options.log });
  const parts: FilingParts = { options, client, filings, requests, reading, reconcile, zone, limit };
  const changes = createChanges(parts);
  const setHookAddress = createHookAddress(client, options);

  const find = async (reference: string): Promise<Order[]> => {
    const filing = (await filings.get(reference)) ?? (isSid(reference) ? await claim(reference) : null);
    if (!filing) return [];
    if (filing.replaced) return filing.report ? [filing.report] : [];
    const sid = filing.sid ?? (await reconcile(filing));
    return sid === null ? [] : [await reading.read(filing.reference, sid)];
  };

  return {
    capabilities,
    pace: options.pace,
    portable: (numbers) => portabilityOf(client, options.accountSid, numbers, wayOut),
    file: (order, hold) => fileOrder(parts, order, hold),
    find,
    changes: async (cursor) => {
      await setHookAddress();
      return changes(cursor);
    },
    cancel: (reference, numbers) => cancelOrder(parts, reference, cancelNoticeDays, numbers),
    signingLink: async (reference) => {
      const sid = (await filings.get(reference))?.sid;
      const portIn = sid ? await requests.get(sid) : null;
      return portIn && signingLinkOf(portIn);
    },
    look: (id) => lookAt(parts, id),
    adopt: (id, reference) => adoptOrder(parts, id, reference),
    shop: openShop(client, options),
    receive: (hook) => readHook(hook, filings, options.authToken),
  };
};
