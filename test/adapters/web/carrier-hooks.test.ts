import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { carrierHooks } from "../../../adapters/web/carrier-hooks.ts";
import { openWebServer, type WebServer } from "../../../adapters/web/server.ts";
import type { Webhook } from "../../../src/runtime/ports.ts";

const secret = "quiet-river-0123456789";
const theirs = "other-river-0123456789";
const errors: string[] = [];
let taken: { carrier: string; hook: Webhook }[] = [];
let answer: "stored" | "refused" | "unknown" = "stored";
let web: WebServer;

beforeEach(async () => {
  taken = [];
  answer = "stored";
  web = await openWebServer({
    port: 0,
    host: "127.0.0.1",
    handlers: [
      carrierHooks({
        doors: [
          { name: "telco", secret, key: "telco" },
          { name: "telco", secret: theirs, key: "telco@slack:T2" },
        ],
        base: () => "https://portside.example",
        receive: async (carrier, hook) => {
          taken.push({ carrier, hook });
          return answer;
        },
      }),
    ],
    log: { error: (_fields, message) => errors.push(message) },
  });
});
afterEach(() => web.close());

const post = (path: string, body: string, type = "application/json") =>
  fetch(`http://127.0.0.1:${web.port}${path}`, {
    method: "POST",
    headers: { "content-type": type, "X-Signed": "abc" },
    body,
  });

test("gives what was posted as it was posted, with the address a carrier signs", async () => {
  const body = '{ "b":1,\n"a":  "ü" }';
  const response = await post(`/carrier/telco/${secret}?digest=1`, body, "text/odd");
  expect(response.status).toBe(204);
  expect(taken.map(({ carrier }) => carrier)).toEqual(["telco"]);
  expect(Buffer.from(taken[0]?.hook.body ?? []).toString()).toBe(body);
  expect(taken[0]?.hook.url).toBe(`https://portside.example/carrier/telco/${secret}?digest=1`);
  expect(taken[0]?.hook.headers).toMatchObject({ "x-signed": "abc" });
});

test("tells by the secret whose account it is", async () => {
  await post(`/carrier/telco/${theirs}`, "{}");
  expect(taken.map(({ carrier }) => carrier)).toEqual(["telco@slack:T2"]);
});

test.each([
  ["another carrier", `/carrier/elsewhere/${secret}`],
  ["another secret", "/carrier/telco/quiet-river-012345678X"],
  ["no secret", "/carrier/telco"],
  ["an empty secret", "/carrier/telco/"],
])("with %s nothing is at the address, and nothing is read", async (_what, path) => {
  expect((await post(path, "{}")).status).toBe(404);
  expect(taken).toEqual([]);
});

test("says to the carrier what became of it", async () => {
  answer = "refused";
  expect((await post(`/carrier/telco/${secret}`, "{}")).status).toBe(403);
  answer = "unknown";
  expect((await post(`/carrier/telco/${secret}`, "{}")).status).toBe(404);
});

test("a body that is far too large is refused", async () => {
  expect((await post(`/carrier/telco/${secret}`, "x".repeat(300_000))).status).toBe(413);
  expect(taken).toEqual([]);
});
