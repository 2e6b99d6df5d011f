import { afterEach, expect, test } from "@jest/globals";
import { boundedHits } from "../../../adapters/web/bounded-hits.ts";
import { openWebServer, type WebServer } from "../../../adapters/web/server.ts";

let web: WebServer;
afterEach(() => web.close());

const open = async (proxies = 0): Promise<void> => {
  web = await openWebServer({
    port: 0,
    host: "127.0.0.1",
    proxies,
    mostRefused: 5,
    handlers: [
      (request, response, next) => {
        if (request.path === "/good" || request.path === "/health/live") response.send("ok");
        else next();
      },
    ],
    log: { error: () => undefined },
  });
};
const visit = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`http://127.0.0.1:${web.port}${path}`, { headers });
  return { status: answer.status, text: await answer.text(), wait: answer.headers.get("retry-after") };
};
const refused = async (times: number, headers: Record<string, string> = {}): Promise<number[]> => {
  const statuses: number[] = [];
  for (let count = 0; count < times; count += 1) statuses.push((await visit("/nothing", headers)).status);
  return statuses;
};

test("an address that is refused again and again is left alone, with a sentence; its health is still told", async () => {
  await open();
  expect(await refused(7)).toEqual([404, 404, 404, 404, 404, 429, 429]);
  const left = await visit("/good");
  expect(left).toEqual({
    status: 429,
    text: expect.stringContaining("Wait a minute"),
    wait: expect.any(String),
  });
  expect(Number(left.wait)).toBeGreaterThan(0);
  expect(Number(left.wait)).toBeLessThanOrEqual(60);
  expect((await visit("/health/live")).status).toBe(200);
});

test("what is taken never counts, so a platform is not slowed down", async () => {
  await open();
  for (let count = 0; count < 30; count += 1) expect((await visit("/good")).status).toBe(200);
});

test("behind a proxy each visitor counts for themselves; behind one nobody was told of, nobody does", async () => {
  await open(1);
  const from = (address: string) => ({ "x-forwarded-for": address });
  expect((await refused(6, from("203.0.113.7"))).at(-1)).toBe(429);
  expect(await refused(1, from("203.0.113.8"))).toEqual([404]);
  await web.close();
  await open();
  expect((await refused(9, from("203.0.113.7"))).at(-1)).toBe(404);
});

test("however many addresses come, the memory of them has an end", async () => {
  await open();
  const hits = boundedHits(60_000);
  for (let count = 0; count < 50_000; count += 1) hits.increment(`address ${count}`);
  expect(hits.increment("address 49999")).toMatchObject({ totalHits: 2 });
  expect(hits.increment("address 0")).toMatchObject({ totalHits: 1 });
});
