import { type TwilioClient, TwilioRefusal } from "./client.ts";
import type { TwilioOptions } from "./options.ts";
import { readWire, wire } from "./wire.ts";

const path = "/v1/Porting/Configuration/Webhook";

/**
 * Has changes posted to our address. The account has one address for all of its ports, and writing replaces it: it is
 * read first, and somebody else's is left alone. Then the polls have to do.
 */
const setUp = async ({ api, call }: TwilioClient, address: string, log: TwilioOptions["log"]) => {
  let answer: unknown;
  try {
    answer = await call({ method: "GET", url: api(path) });
  } catch (error) {
    if (!(error instanceof TwilioRefusal && error.status === 404)) throw error;
    answer = {};
  }
  const now = readWire(wire.webhooks, answer ?? {});
  if (now.port_in_target_url === address) return;
  if (now.port_in_target_url) {
    log.warn(
      {},
      "Twilio posts port events to another address already; it is left alone, and polling goes on",
    );
    return;
  }
  const { port_out_target_url: portOut, notifications_of: events } = now;
  const body = {
    port_in_target_url: address,
    ...(portOut ? { port_out_target_url: portOut } : {}),
    notifications_of: events ?? [],
  };
  await call({ method: "POST", url: api(path), body });
  log.info({}, "Twilio posts port events to this Portside from now on");
};

/** Sets the address up once, and again where that failed. A failure is logged: polling does not need it. */
export const createHookAddress = (client: TwilioClient, { hookAddress, log }: TwilioOptions) => {
  let done = "";
  return async (): Promise<void> => {
    const address = hookAddress();
    if (address === null || address === done) return;
    try {
      await setUp(client, address, log);
      done = address;
    } catch (error) {
      log.warn({ error: String(error).slice(0, 300) }, "Twilio's webhook address could not be set up yet");
    }
  };
};
