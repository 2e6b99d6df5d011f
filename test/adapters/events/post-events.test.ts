import { readFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { postEvents } from "../../../adapters/events/post-events.ts";
import { isPrivateAddress } from "../../../adapters/events/private-addresses.ts";

const secret = "a-made-up-secret-of-tests";
const at = Date.parse("2026-11-24T15:00:00Z");
const event = { id: "carrier:1:0", body: '{"sid":"PR-7K3M-9Q2X","name":"Café"}', at };

type Got = { headers: IncomingHttpHeaders; body: string };

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const receiver = async (status: number | "silent") => {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      if (status === "silent") return;
      response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end("x".repeat(100_000));
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events` };
};

/** The check as docs/events.md gives it, run as it stands there. */
const sample = async (): Promise<
  (secret: string, header: unknown, body: string, now?: number) => boolean
> => {
  const [, code = ""] = /```js\n([\s\S]*?)```/.exec(readFileSync("docs/events.md", "utf8")) ?? [];
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.isFromPortside;
};

describe("an event", () => {
  test("arrives signed, so that the check in the docs knows it, and no other", async () => {
    const { got, url } = await receiver(204);
    await postEvents({ url, secret, allowsPrivate: true }).post(event);
    const [only] = got;
    const isFromPortside = await sample();
    const header = only?.headers["portside-signature"];
    expect(only?.body).toBe(event.body);
    expect(only?.headers["portside-event"]).toBe(event.id);
    expect(isFromPortside(secret, header, only?.body ?? "", at)).toBe(true);
    expect(isFromPortside(secret, header, `${only?.body} `, at)).toBe(false);
    expect(isFromPortside("another-secret-of-tests", header, only?.body ?? "", at)).toBe(false);
    expect(isFromPortside(secret, header, only?.body ?? "", at + 301_000)).toBe(false);
    expect(isFromPortside(secret, undefined, only?.body ?? "", at)).toBe(false);
  });

  test.each([302, 400, 410, 500])(
    "that is answered with %i was not taken, and nothing is followed",
    async (status) => {
      const { got, url } = await receiver(status);
      await expect(postEvents({ url, secret, allowsPrivate: true }).post(event)).rejects.toThrow(
        String(status),
      );
      expect(got).toHaveLength(1);
    },
  );

  test("that is not answered in time was not taken", async () => {
    const { url } = await receiver("silent");
    const poster = postEvents({ url, secret, allowsPrivate: true, patience: 100 });
    await expect(poster.post(event)).rejects.toThrow(/timeout|aborted/i);
  });

  test.each(["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"])(
    "does not go to %s unless the operator allows it",
    async (host) => {
      const { got, url } = await receiver(204);
      const { port } = new URL(url);
      const poster = postEvents({ url: `http://${host}:${port}/events`, secret, allowsPrivate: false });
      await expect(poster.post(event)).rejects.toThrow("EVENTS_PRIVATE=on");
      expect(got).toEqual([]);
    },
  );
});

describe("addresses that lead nowhere on the internet", () => {
  test.each([
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "172.31.255.255",
    "192.168.1.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "fd00::1",
    "fe80::1%eth0",
    "64:ff9b::7f00:1",
  ])("%s", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  test.each(["8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])(
    "%s does lead there",
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});
