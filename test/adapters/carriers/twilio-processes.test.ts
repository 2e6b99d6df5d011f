import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { portOrder } from "../../contracts/carrier-contract.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { fictional, openTestTwilio } from "./open-test-twilio.ts";

let it: Awaited<ReturnType<typeof openTestTwilio>>;
const another = dataFolder();
beforeEach(async () => {
  it = await openTestTwilio();
});
afterEach(async () => {
  another.remove();
  await it.close();
});

const order = portOrder("PR-0000-0001/1", [fictional(1)]);
const isCreate = ({ method, path }: { method: string; path: string }): boolean =>
  method === "POST" && path.endsWith("/Porting/PortIn");

test.each([
  ["arrived, but not its answer", "dropped"],
  ["never arrived", "lost"],
] as const)("a process without the disk of the one that died files once what %s", async (_what, type) => {
  it.twilio.mishaps.push({ type, holds: isCreate, times: 1 });
  await expect(it.carrier.file(order)).rejects.toThrow("Twilio");
  const other = it.again({ folder: another.folder });
  const filed = await other.file(order);
  expect(filed).toMatchObject({ ok: true, orders: [{ reference: "PR-0000-0001/1", status: "in-review" }] });
  expect(it.twilio.state.requests).toHaveLength(1);
  expect(await it.carrier.find("PR-0000-0001/1")).toHaveLength(1);
});
