import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { botToken, openPeer, signingSecret } from "../../adapters/slack/open-peer.ts";
import { openProxy } from "../../adapters/slack/open-proxy.ts";
import { slackPeople } from "../../adapters/slack/slack-people.ts";
import { postUntilTaken } from "./again-and-again.ts";

const read = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/**
 * A Slack outside of the process it serves, which may be dead just now: what Slack posts is brought to it again until
 * it is taken, and people press again where nothing answered.
 */
export const openSlackOutside = async (portsidePort: number, moreChannels: string[] = []) => {
  const peer = await openPeer(moreChannels);
  const proxy = await openProxy(peer.apiUrl.replace(/\/api\/$/, ""));
  const portside = `http://127.0.0.1:${portsidePort}/slack/events`;
  const faults: string[] = [];
  const postman = createServer((request, response) => {
    const bring = async (): Promise<void> => {
      const body = new Uint8Array(await read(request));
      const names = ["content-type", "x-slack-signature", "x-slack-request-timestamp"];
      const headers = names.map((name): [string, string] => [name, String(request.headers[name] ?? "")]);
      const isEvent = request.url === "/events";
      if (isEvent) response.end();
      const answered = await postUntilTaken(portside, { method: "POST", headers, body });
      if (isEvent) return;
      response.writeHead(answered.status, { "content-type": answered.headers.get("content-type") ?? "" });
      response.end(await answered.text());
    };
    bring().catch((error: unknown) => {
      faults.push(String(error));
      response.destroy();
    });
  });
  postman.listen(0, "127.0.0.1");
  await once(postman, "listening");
  const address = `http://127.0.0.1:${(postman.address() as AddressInfo).port}`;
  peer.sendEventsTo(`${address}/events`);
  const people = await slackPeople({
    peer,
    proxy,
    url: () => `${address}/people`,
    settle: async () => undefined,
  });
  return {
    ...people,
    peer,
    proxy,
    faults,
    /** The settings that connect Portside to it. */
    environment: {
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_BOT_TOKEN: botToken,
      SLACK_API_URL: `${proxy.url}/api/`,
    },
    close: async (): Promise<void> => {
      postman.closeAllConnections();
      postman.close();
      await proxy.close();
      await peer.close();
    },
  };
};

export type SlackOutside = Awaited<ReturnType<typeof openSlackOutside>>;
