import type { Recorded } from "../../adapters/slack/payloads.ts";
import { fakeIds } from "../../adapters/slack/payloads.ts";

/** What Slack counts up in its payloads. Without new ones all but the first would be taken for delivered again. */
const counted = [fakeIds.trigger, "1700000100.000200", "1700000110.000100", "1700000120.000100", '"Ev'];

/** The payload as if it had just been made, `count` times after the first. */
export const fresh = (payload: Recorded, count: number): Recorded => {
  const at = `17${String(count).padStart(8, "0")}.000200`;
  const [trigger = "", ...times] = counted;
  let text = JSON.stringify(payload.body).replaceAll(trigger, `${count}.1.2`);
  for (const time of times.slice(0, -1)) text = text.replaceAll(time, at);
  return { ...payload, body: JSON.parse(text.replaceAll('"Ev', `"Ev${count}`)) };
};
