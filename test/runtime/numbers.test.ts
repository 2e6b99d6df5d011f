import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import type { NumberStatus } from "../../src/core/carrier.ts";
import type { Person } from "../../src/core/event.ts";
import { plain } from "../../src/core/message.ts";
import { withArrivals } from "../../src/core/moves/arriving.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Turn } from "../../src/core/turn.ts";
import { createAssistant, type RunningAssistant } from "../../src/runtime/assistant.ts";
import type { Incoming, Surface } from "../../src/runtime/ports.ts";
import { createWorld } from "../../src/world.ts";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";
import { answersOf, aRequest, aTurn, making, sidOf } from "../support/turns.ts";

const people = [
  { id: "U1", name: "Sam Lee", role: "none" as const },
  { id: "U2", name: "Pat Kim", role: "none" as const },
];
const [one, two, three] = ["+12125550142", "+12125550143", "+13125550142"] as const;

let it: TestRuntime;
let assistant: RunningAssistant;
/** Everything that was said, by conversation. */
let heard: { to: string; text: string }[];
let events = 0;

const surface: Surface = {
  holds: (conversation) => conversation.startsWith("terminal:"),
  directWith: async (_near, person) => {
    if (person.endsWith("@acme.example")) return null;
    if (!/^[\w-]+$/.test(person)) throw new Error(`No platform knows ${person}.`);
    return person.startsWith("U") ? `terminal:direct-${person}` : null;
  },
  deliver: async (effect) => {
    if (effect.type !== "update-card") heard.push({ to: effect.to, text: plain(effect.message) });
  },
};

beforeEach(async () => {
  it = await openRuntime(createWorld([capabilities], "sandbox"));
  heard = [];
  assistant = createAssistant({ ...it.options, surfaces: [surface] });
});
afterEach(async () => {
  await assistant.stop();
  await it.close();
});

const typed = (text: string, change: Partial<Incoming> = {}): Incoming => {
  const named = /@\d/.test(text) ? { addressed: { text, people } } : {};
  return said(text, { ...named, ...change } as Partial<Incoming>);
};
const asked = async (text: string, change: Partial<Incoming> = {}): Promise<string> => {
  const before = heard.length;
  await assistant.receive(typed(text, change));
  await assistant.settle();
  return heard
    .slice(before)
    .map(({ to, text: words }) => (to === "terminal:1" ? words : `[${to.slice(9)}] ${words}`))
    .join("\n");
};
const submitted = (states: Record<string, NumberStatus>, changes: Partial<PortRequest> = {}): PortRequest =>
  aRequest({
    status: "with-carrier",
    submitted: 5,
    attempt: 1,
    date: "2026-12-03",
    answers: answersOf({ numbers: Object.keys(states), name: "Head office", carrier: "Verizon" }),
    numbers: Object.fromEntries(Object.entries(states).map(([number, status]) => [number, { status }])),
    ...changes,
  });
const stands = async (agency = "acme") =>
  (await it.store.numbers(agency, {}, 50)).numbers.map(
    ({ number, status, person }) => `${number.slice(-4)} ${status} ${person?.name ?? "-"}`,
  );

test("somebody is given a number before it arrives, is told once, and keeps it when it is here", async () => {
  await it.store.commit(making(submitted({ [one]: "with-carrier", [two]: "with-carrier" })));
  await asked("set-up link https://acme.example/phone");
  const answer = await asked("assign 0142 to @1");
  expect(answer).toContain("(212) 555-0142 is Sam Lee's now, from the day it comes.");
  expect(answer).toMatch(
    /\[direct-U1\] Hello Sam Lee\. Ana gave you a phone number: \(212\) 555-0142\.[\s\S]*should arrive on .*Dec 3, 2026[\s\S]*https:\/\/acme\.example\/phone/,
  );
  expect(it.mails).toEqual([]);
  expect(await asked("assign 212-555-0142 to @1")).toBe("Sam Lee has (212) 555-0142 already.");
  const state = submitted({ [one]: "completed", [two]: "rejected" }, { rev: 2, status: "action-required" });
  await it.store.commit(aTurn({ request: { state, loadedRev: 1 } }));
  expect(await stands()).toEqual(["0142 ported Sam Lee", "0143 failed -"]);
  expect(await asked("who has 0142?")).toBe("(212) 555-0142 is Sam Lee's. It came with PR-0000-0001.");
  expect(await asked("assign 0143 to @2")).toContain("(212) 555-0143 did not come with PR-0000-0001");
  expect(await asked("assign 0142 to @2")).toContain("is Sam Lee's now. Give it to Pat Kim instead?");
  expect(await stands()).toEqual(["0142 ported Sam Lee", "0143 failed -"]);
  expect(await asked("yes")).toContain("[direct-U2] Hello Pat Kim.");
  expect(await stands()).toEqual(["0142 ported Pat Kim", "0143 failed -"]);
});

test("the history of a request says who gave which of its numbers to whom, and who had it before", async () => {
  const sid = sidOf(7);
  const state = submitted({ [one]: "with-carrier", [two]: "with-carrier", [three]: "with-carrier" }, { sid });
  await it.store.commit(making(state));
  const lines = async (type: RegExp) =>
    (await it.store.history("acme", sid)).flatMap((entry) =>
      type.test(entry.type) ? [`${entry.by}: ${entry.type} ${entry.text}`] : [],
    );
  await asked("numbers add 312-555-0199");
  await asked("assign 0142 to @1");
  expect(await lines(/assigned/)).toEqual([]);
  await asked("assign 212-555-0142, 212-555-0143, 312-555-0199 to @1");
  expect(await lines(/assigned/)).toEqual(["Ana: assigned (212) 555-0142 to 0143 to Sam Lee"]);
  await asked("assign 212-555-0142 to @2");
  expect(await lines(/assigned/)).toHaveLength(1);
  await asked("yes");
  await asked("unassign 0143");
  expect((await lines(/assigned/)).slice(1)).toEqual([
    "Ana: assigned (212) 555-0142 to Pat Kim, from Sam Lee",
    "Ana: unassigned (212) 555-0143 from Sam Lee",
  ]);
  expect(await asked(`history of ${sid}`)).toContain(
    "Assigned: (212) 555-0142 to Pat Kim, from Sam Lee (Ana)",
  );
  expect((await it.store.history("acme", sid)).map(({ at }) => at).at(-1)).toBe(it.clock.now());
});

test("a list for many people is a few lines of the history", async () => {
  const sid = sidOf(8);
  const numbers = Array.from({ length: 250 }, (_, index) => `+1212555${String(5000 + index)}`);
  const states = Object.fromEntries(numbers.map((number) => [number, "with-carrier" as const]));
  await it.store.commit(making(submitted(states, { sid })));
  const list = numbers.map((number, index) => `${number.slice(2)} to p${index}@acme.example`).join(", ");
  await asked(`assign ${list}`);
  const lines = (await it.store.history("acme", sid)).filter(({ type }) => type === "assigned");
  expect(lines).toHaveLength(3);
  const all = lines.map(({ text }) => text).join("; ");
  expect(all.split("; ")).toHaveLength(250);
  expect(all).toContain("(212) 555-5249 to p249@acme.example");
});

test("whose number has arrived is told once; whoever asked for the port hears of it anyway", async () => {
  await it.store.commit(
    making(submitted({ [one]: "with-carrier", [two]: "with-carrier", [three]: "with-carrier" })),
  );
  await asked("assign 212-555-0142 to @1, 0143 to jo@acme.example, 312-555-0142 to me");
  it.mails.length = 0;
  heard.length = 0;
  const before = submitted({ [one]: "with-carrier", [two]: "with-carrier", [three]: "with-carrier" });
  const moved = submitted(
    { [one]: "completed", [two]: "completed", [three]: "completed" },
    { rev: 2, status: "completed" },
  );
  const turn = { request: moved, effects: [] } as unknown as Turn;
  const { effects } = withArrivals(turn, before);
  expect(effects).toEqual([{ type: "tell-arrived", sid: moved.sid, numbers: [one, two, three] }]);
  expect(withArrivals(turn, moved).effects).toEqual([]);
  await it.store.commit(aTurn({ request: { state: moved, loadedRev: 1 }, effects }));
  await assistant.settle();
  expect(heard).toEqual([
    { to: "terminal:direct-U1", text: expect.stringContaining("(212) 555-0142 is here now, and yours") },
  ]);
  expect(it.mails.map(({ to, subject }) => [to, subject])).toEqual([
    ["jo@acme.example", "TEST: (212) 555-0143 is here"],
  ]);
});

test("who is not here is written to by mail; who cannot be reached is named", async () => {
  await asked("numbers add 212-555-0142, 212-555-0143");
  const answer = await asked("assign 0142 to Jo Roe <jo@acme.example>, 0143 to Max");
  expect(it.mails.map(({ to, subject }) => ({ to, subject }))).toEqual([
    { to: "jo@acme.example", subject: "TEST: Your phone number: (212) 555-0142" },
  ]);
  expect(it.mails[0]?.text).not.toMatch(/password is|your password:/i);
  expect(answer).toContain("I could not tell Max, because I know no way to write to them.");
  expect(await stands()).toEqual(["0142 assigned Jo Roe", "0143 assigned Max"]);
});

test("a mail that is not taken is tried again without telling the others twice, and said when given up", async () => {
  await asked("numbers add 212-555-0142, 212-555-0143, 212-555-0144");
  const sent: string[] = [];
  const failing = createAssistant({
    ...it.options,
    surfaces: [surface],
    mailer: {
      ...it.options.mailer,
      send: async ({ to }) => {
        sent.push(to);
        if (to === "max@acme.example") return { ok: true };
        if (sent.filter((each) => each === to).length === 1) throw new Error("The mail server is away.");
        return { ok: false, fault: "address", why: "no such mailbox" };
      },
    },
  });
  await failing.receive(typed("assign 0142 to @1, 0143 to jo@acme.example, 0144 to max@acme.example"));
  await failing.settle();
  const told = () => heard.filter(({ to }) => to === "terminal:direct-U1").length;
  expect([told(), sent]).toEqual([1, ["jo@acme.example", "max@acme.example"]]);
  await it.pass(failing, 60_000);
  await failing.settle();
  expect([told(), sent.slice(2)]).toEqual([1, ["jo@acme.example"]]);
  expect(heard.at(-1)?.text).toContain("The mail to jo@acme.example could not be delivered.");
  await failing.stop();
});

test("two people who give one number away at once: the second is asked", async () => {
  await asked("numbers add 212-555-0142");
  const bob: Person = { id: "bob", name: "Bob", role: "manage" };
  await Promise.all([
    assistant.receive(typed("assign 0142 to @1")),
    assistant.receive(typed("assign 0142 to @2", { conversation: "terminal:2", by: bob })),
  ]);
  await assistant.settle();
  const all = heard.map(({ text }) => text).join("\n");
  expect(all.match(/'s now\.\n/g)).toHaveLength(1);
  expect(all).toMatch(/is (?:Sam Lee|Pat Kim)'s now\. Give it to (?:Sam Lee|Pat Kim) instead\?/);
  expect(heard.filter(({ to }) => to.startsWith("terminal:direct"))).toHaveLength(1);
});

test("a process killed before or after the assignment is stored gives the number away once, and tells once", async () => {
  await asked("numbers add 212-555-0142");
  const { store } = it.options;
  let commits = 0;
  const dying = (at: number) =>
    createAssistant({
      ...it.options,
      surfaces: [surface],
      store: {
        ...store,
        commit: async (turn) => {
          commits += 1;
          if (commits === at) throw new Error("killed before it was stored");
          const result = await store.commit(turn);
          if (commits === at + 1) throw new Error("killed after it was stored");
          return result;
        },
      },
    });
  const first = dying(2);
  await first.receive(typed("assign 0142 to @1"));
  await first.settle();
  await it.pass(first, 10 * 60_000, 5);
  await first.settle();
  await first.stop();
  await it.pass(assistant, 10 * 60_000, 3);
  await assistant.settle();
  expect(await stands()).toEqual(["0142 assigned Sam Lee"]);
  expect((await it.store.numbers("acme", {}, 1)).numbers[0]?.rev).toBe(2);
  expect(heard.filter(({ to }) => to === "terminal:direct-U1")).toHaveLength(1);
});

test("nothing of another agency is seen, given or taken out", async () => {
  const elsewhere = { agency: "globex", conversation: "terminal:9" };
  await it.store.commit(making(submitted({ [one]: "completed" }, { agency: "globex", sid: sidOf(5) })));
  await asked("numbers add 312-555-0142");
  expect(await asked("numbers")).not.toContain("(212) 555-0142");
  expect(await asked("who has 0142?")).toContain("(312) 555-0142");
  expect(await asked("who has 212-555-0142?")).toContain("is not among your numbers");
  expect(await asked("assign 212-555-0142 to @1")).toContain("is not among your numbers");
  expect(await asked("numbers of PR-0000-0005")).not.toContain("555-0142 ·");
  expect(await asked("numbers remove 212-555-0142")).toContain("is not among your numbers");
  expect(await asked("who has 0142?", elsewhere)).toContain("(212) 555-0142");
  await asked("assign 0142 to @1");
  expect(await stands()).toEqual(["0142 assigned Sam Lee"]);
  expect(await stands("globex")).toEqual(["0142 ported -"]);
  await asked("set-up link https://acme.example/phone");
  expect(await asked("what is the set-up link?", elsewhere)).toContain("No set-up link is set");
});

test("who only looks sees numbers and changes none", async () => {
  await asked("numbers add 212-555-0142");
  const by: Person = { id: "vic", name: "Vic", role: "view" };
  expect(await asked("numbers", { by })).toContain("(212) 555-0142");
  expect(await asked("who has 0142", { by })).toContain("nobody's yet");
  for (const text of [
    "assign 0142 to me",
    "unassign 0142",
    "numbers add 212-555-0143",
    "numbers remove 0142",
    "set-up link https://a.example",
  ])
    expect(await asked(text, { by })).toContain("not change them");
  expect(await stands()).toEqual(["0142 free -"]);
});

test("lists are filtered and paged, and the file holds what the database holds", async () => {
  const many = Array.from({ length: 40 }, (_, index) => `+1646555${String(index).padStart(4, "0")}`);
  await it.store.commit(
    making(
      submitted(
        Object.fromEntries(many.map((number, index) => [number, index < 4 ? "rejected" : "with-carrier"])),
      ),
    ),
  );
  await asked("numbers add 212-555-0142, 212-555-0143");
  await asked("assign 0143 to @1");
  const first = await asked("numbers");
  expect(first).toContain(
    "There are 42 numbers: 36 on their way, 1 in use, 1 free, 4 did not come. These are 1 to 15.",
  );
  expect(first).toContain("Show 15 more");
  expect(await asked("all numbers page 3")).toContain("These are 31 to 42.");
  expect(await asked("all numbers page 9")).toContain("past the end");
  expect((await asked("failed numbers")).match(/did not come ·/g)).toHaveLength(4);
  expect(await asked("unassigned numbers")).toContain("There are 37 numbers that are nobody's.");
  expect(await asked("free numbers")).toContain("There is 1 free number.");
  expect(await asked("numbers of @1")).toContain("(212) 555-0143 · in use · Sam Lee");
  expect(await asked("export numbers")).toContain("Here is the list: 42 numbers");
  const privately = heard.at(-1);
  expect(privately?.text).toContain("numbers-");
  expect(await it.store.lentUntil(Number.MAX_SAFE_INTEGER, 9)).toHaveLength(1);
  const counts = await it.store.numberCounts("acme");
  expect(Object.values(counts).reduce((sum, { total }) => sum + total, 0)).toBe(42);
});

test("a request of 20,000 numbers is listed, counted and handed out", async () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `+1212${2_000_000 + index}`);
  await it.store.commit(
    making(submitted(Object.fromEntries(many.map((number) => [number, "with-carrier" as const])))),
  );
  expect(await asked("numbers")).toContain("There are 20,000 numbers");
  expect(await asked("pending numbers page 1334")).toContain("These are 19,996 to 20,000.");
  expect(await asked("who has 212-201-9999?")).toContain("on its way with PR-0000-0001");
  expect(await asked("export numbers")).toContain("20,000 numbers");
});

test("numbers come in and go out again, as far as nothing holds them", async () => {
  await it.store.commit(making(submitted({ [two]: "with-carrier" })));
  expect(await asked("numbers add 212-555-0142, 0143, 212-555-0143, 312-555-0142")).toMatch(
    /Added 2 numbers\.[\s\S]*Here already, so left as it is: \(212\) 555-0143\./,
  );
  expect(await asked("who has 0142?")).toContain("2 numbers here end like that");
  expect(await asked("assign 0142 to @1")).toContain("Several numbers end in 0142");
  await asked("assign 212-555-0142 to @1");
  expect(await asked("numbers remove 212-555-0142")).toContain("is Sam Lee's");
  expect(await asked("numbers remove 0143")).toContain("belongs to PR-0000-0001");
  expect(await asked("take 212-555-0142 from @2")).toContain("is Sam Lee's, not Pat Kim's");
  expect(await asked("unassign 212-555-0142")).toBe("(212) 555-0142 is nobody's now.");
  expect(await asked("numbers remove 212-555-0142 and 312-555-0142")).toContain("Taken out of your numbers");
  expect(await stands()).toEqual(["0143 pending -"]);
});

test("a form takes one person's numbers or a list, with each problem beside its field", async () => {
  await asked("numbers add 212-555-0142, 212-555-0143");
  const opened = await assistant.receive(typed("assign numbers"));
  expect(opened).toMatchObject({ type: "open-form", form: { form: "assign-numbers", sid: "PR-0000-0000" } });
  const fill = (values: Record<string, string>) => {
    events += 1;
    const form = { type: "form-submitted" as const, form: "assign-numbers", sid: sidOf(0), rev: 0, values };
    return assistant.receive({ ...said(""), id: `form-${events}`, ...form } as Incoming);
  };
  expect(await fill({ "given-numbers": "0142" })).toMatchObject({
    problems: { "given-to": expect.any(String) },
  });
  expect(await fill({ "given-to": "Sam [U1]" })).toMatchObject({
    problems: { "given-numbers": expect.any(String) },
  });
  expect(
    await fill({
      "given-numbers": "0142",
      "given-to": "Sam Lee [U1]",
      "given-list": "0143, pat@acme.example",
    }),
  ).toBeNull();
  await assistant.settle();
  expect(await stands()).toEqual(["0142 assigned Sam Lee", "0143 assigned pat@acme.example"]);
  await asked("unassign 0142, 0143");
  const partly = { "given-numbers": "0142", "given-list": "0143, pat@acme.example" };
  expect(await fill(partly)).toMatchObject({ problems: { "given-to": expect.any(String) } });
  await assistant.settle();
  expect(await stands()).toEqual(["0142 free -", "0143 assigned pat@acme.example"]);
});

test("a number that is only in a draft is promised to nobody", async () => {
  await it.store.commit(making(aRequest({ answers: answersOf({ numbers: [three] }) })));
  expect(await asked("assign 312-555-0142 to @1")).toContain(
    "is in PR-0000-0001, which nobody has submitted yet",
  );
  expect(await stands()).toEqual([]);
});
