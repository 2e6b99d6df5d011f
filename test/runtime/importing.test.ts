import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Order } from "../../src/core/carrier.ts";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";
import { world } from "../support/story.ts";
import { anOrder, aRequest, aTurn, making } from "../support/turns.ts";

const id = "SBX-900010";
let it: TestRuntime;
/** Under which references the carrier has it as ours. */
let adopted: string[];
let look: () => void;
beforeEach(async () => {
  it = await openRuntime(world);
  adopted = [];
  look = () => undefined;
  const order = (reference: string): Order =>
    anOrder({
      reference,
      carrierId: id,
      status: "with-carrier",
      numbers: { "+12125550110": "with-carrier" },
      changed: it.clock.now(),
    });
  it.carrier.look = async () => {
    look();
    return { type: "found", reference: adopted[0] ?? null, filed: 1000 };
  };
  it.carrier.adopt = async (_id, reference) => {
    adopted.push(reference);
    return [order(reference)];
  };
});
afterEach(() => it.close());

const hear = async (text: string, change = {}): Promise<void> => {
  await it.assistant.receive(said(text, change));
  await it.assistant.settle();
};

const requests = async (agency = "acme") =>
  (await it.store.find(agency, { type: "all" }, "", 10)).results.map(({ sid }) => sid);

test("becomes a request with its SID, numbers, status and history, and is told of from then on", async () => {
  await hear(`import ${id}`);
  const [sid] = await requests();
  expect(adopted).toEqual([`${sid}/1`]);
  const request = await it.request(sid);
  expect(request).toMatchObject({
    status: "with-carrier",
    attempt: 1,
    submitted: 1000,
    numbers: { "+12125550110": { status: "with-carrier" } },
    requester: { id: "ana" },
  });
  expect((await it.store.history("acme", sid ?? "PR-0-0"))[0]).toMatchObject({
    text: "filed elsewhere, imported by Ana",
  });
  expect(it.spoken().join()).toContain(`is ${sid} here`);
  it.reports.push(
    anOrder({
      reference: `${sid}/1`,
      carrierId: id,
      status: "date-set",
      date: "2026-12-04",
      numbers: { "+12125550110": "date-set" },
      changed: it.clock.now() + 1,
    }),
  );
  await it.assistant.tick();
  expect(await it.request(sid)).toMatchObject({ status: "date-set", date: "2026-12-04" });
  expect(it.spoken().join()).toContain("Dec 4, 2026");
});

test("the same id again leads to the request that has it", async () => {
  await hear(`import ${id}`);
  await hear(`import ${id.toLowerCase()}`, { conversation: "terminal:2" });
  const [sid, ...others] = await requests();
  expect(others).toEqual([]);
  expect(it.spoken().join()).toContain(`is here already: it is ${sid}`);
});

test("two people at once make one request of it", async () => {
  await Promise.all([
    it.assistant.receive(said(`import ${id}`)),
    it.assistant.receive(said(`import ${id}`, { conversation: "terminal:2" })),
  ]);
  await it.assistant.settle();
  await it.pass(it.assistant, 10_000, 3);
  expect(await requests()).toHaveLength(1);
  expect(it.spoken().filter((each) => each.includes("is here already"))).toHaveLength(1);
});

test("what another agency has is not there", async () => {
  await hear(`import ${id}`, { agency: "other", conversation: "terminal:other" });
  expect(await requests("other")).toHaveLength(1);
  await hear(`import ${id}`);
  expect(await requests()).toEqual([]);
  expect(it.spoken().at(-1)).toContain(`Sandbox carrier has no port order ${id} in this account`);
  expect(it.spoken().at(-1)).not.toContain("PR-");
});

test("nothing is imported from the account of another agency", async () => {
  it.carrier.capabilities = { ...it.carrier.capabilities, agency: "other" };
  const by = { id: "ana", name: "Ana", role: "manage" as const };
  const effect = { type: "import-order" as const, to: "terminal:1", by, carrier: "sandbox", id };
  await it.store.commit(aTurn({ at: it.clock.now(), effects: [effect] }));
  await it.assistant.settle();
  expect(adopted).toEqual([]);
  expect(await requests()).toEqual([]);
});

test("a crash after the carrier took our reference leads to the same SID", async () => {
  adopted = ["PR-7K3M-9Q2X/1"];
  await hear(`import ${id}`);
  expect(await requests()).toEqual(["PR-7K3M-9Q2X"]);
});

test("a filing of ours that is still under way is no port filed elsewhere", async () => {
  await it.store.commit(making(aRequest()));
  adopted = [`${aRequest().sid}/1`];
  await hear(`import ${id}`);
  expect(await requests()).toEqual([aRequest().sid]);
});

test("a carrier that has nothing, is away or cannot have it followed is told as it is", async () => {
  it.carrier.look = async () => ({ type: "nothing" });
  await hear(`import ${id}`);
  expect(it.spoken().at(-1)).toContain(`has no port order ${id}`);
  it.carrier.look = async () => ({ type: "refused", sentence: "It is still a draft." });
  await hear(`import ${id}`);
  expect(it.spoken().at(-1)).toContain("It is still a draft. Nothing was imported.");
  look = () => {
    throw new CarrierUnreachable("Telnyx does not answer just now.");
  };
  it.carrier.look = async () => {
    look();
    return { type: "nothing" };
  };
  await hear(`import ${id}`);
  expect(it.spoken().at(-1)).toContain("Telnyx does not answer just now. I had asked for SBX-900010");
  expect(await requests()).toEqual([]);
});

test("whoever may only look imports nothing", async () => {
  await hear(`import ${id}`, { by: { id: "vi", name: "Vi", role: "view" } });
  expect(adopted).toEqual([]);
  expect(await requests()).toEqual([]);
});
