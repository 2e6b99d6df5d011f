import { acmeBill } from "../../support/small-bills.ts";
import type { TestSlack } from "./open-slack.ts";

/** Dana ports a number in a channel, up to the signature; gives the thread. */
export const fileInSlack = async (
  slack: TestSlack,
  ports: string,
  number = "(212) 555-0177",
): Promise<string> => {
  await slack.command("dana", ports, "");
  const root = (await slack.messages(ports))[0]?.ts ?? "";
  for (const text of [
    "agree",
    "none, ready",
    number,
    "yes, 1, 8841-22-7730",
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
  ])
    await slack.type("dana", ports, text, root);
  await slack.peer.as("xoxp-dana").filesUploadV2({
    channel_id: ports,
    thread_ts: root,
    filename: "bill.pdf",
    file: await acmeBill(),
  });
  await slack.settledFiles();
  await slack.type("dana", ports, "submit", root);
  await slack.press("dana", await slack.messages(ports, root), "Yes, file it", {
    channel: ports,
    thread: root,
  });
  for (const text of ["sign", "Dana Reyes"]) await slack.type("dana", ports, text, root);
  return root;
};
