import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { figuresDialogue } from "../../conversations/status/figures-dialogue.ts";
import { figuresTable } from "../../conversations/status/figures-table.ts";
import { filesOf } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { answersOf, aRequest, making, sidOf } from "../support/turns.ts";

const day = 24 * 60 * 60 * 1000;
const world = tinyWorld();
const [sandbox] = Object.values(world.carriers);
if (!sandbox) throw new Error("The tiny world has a carrier.");
const real = { ...sandbox, key: "northstar", test: false };

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await openRuntime({
    ...world,
    first: [figuresDialogue],
    figures: { ...world.figures, table: figuresTable },
    carriers: { sandbox, northstar: real },
  });
});
afterEach(() => runtime.close());

let made = 0;
const port = (daysAgo: number, change: Partial<PortRequest> = {}): PortRequest => {
  made += 1;
  const at = runtime.clock.now() - daysAgo * day;
  return aRequest({
    sid: sidOf(made),
    status: "completed",
    created: at,
    submitted: at,
    carrier: "northstar",
    answers: answersOf({ carrier: "Lumen", numbers: [`+1212555${String(made).padStart(4, "0")}`] }),
    ...change,
  });
};

const keep = async (...requests: PortRequest[]): Promise<void> => {
  for (const request of requests) await runtime.store.commit(making(request));
};

const asked = async (text = "figures"): Promise<string> => {
  await runtime.assistant.receive(said(text));
  await runtime.assistant.settle();
  return runtime.spoken().at(-1) ?? "";
};

describe("figures from what is stored", () => {
  test("count the agency's own, and nobody else's", async () => {
    await keep(port(3), port(4), port(5, { agency: "other" }), port(6, { status: "draft", submitted: null }));
    expect(await asked()).toContain("2 ports with 2 numbers were submitted since");
  });

  test("count a year, also what was begun before and submitted within it", async () => {
    await keep(port(10), port(400), port(380, { submitted: runtime.clock.now() - 300 * day }));
    expect(await asked()).toContain("2 ports with 2 numbers");
  });

  test("count no port with the sandbox beside real ones, and say so where there are no others", async () => {
    await keep(port(3, { carrier: "sandbox" }));
    expect(await asked()).toContain("All of them were with the sandbox");
    await keep(port(3));
    const told = await asked();
    expect(told).toContain("1 port with 1 number was");
    expect(told).not.toContain("sandbox,");
  });

  test("hand out a table with a record for each port that was counted", async () => {
    await keep(port(3), port(4), port(5));
    await asked("figures as csv");
    const effect = runtime.delivered.at(-1)?.effect;
    const [file] = effect?.type === "say" ? filesOf(effect.message) : [];
    const table = Buffer.from(await runtime.documents.read(file?.document.hash ?? "")).toString();
    expect(table.trim().split("\r\n")).toHaveLength(4);
    expect(file?.document.name).toMatch(/^ports-\d{4}-\d\d-\d\d\.csv$/);
  });

  test("have a picture where one can be drawn", async () => {
    await keep(port(3));
    const drawn: string[] = [];
    const drawing = runtime.again({
      drawChart: async ({ title }) => {
        drawn.push(title);
        return Buffer.from("png");
      },
    });
    await drawing.receive(said("figures"));
    await drawing.settle();
    await drawing.receive(said("figures as csv"));
    await drawing.settle();
    expect(drawn).toEqual(["Figures"]);
    const kinds = runtime.delivered.map(({ effect }) =>
      effect.type === "say" ? filesOf(effect.message).map(({ document }) => document.kind) : [],
    );
    expect(kinds).toEqual([["image/png", "text/csv"], ["text/csv"]]);
    const lent = await runtime.store.lentUntil(Number.MAX_SAFE_INTEGER, 9);
    const handedOut = runtime.delivered.flatMap(({ effect }) =>
      effect.type === "say" ? filesOf(effect.message).map(({ document }) => document.hash) : [],
    );
    expect(new Set(lent)).toEqual(new Set(handedOut));
  });

  test("are for people who may only look, too, and for nobody without a right", async () => {
    await keep(port(3));
    const by = (role: "view" | "none") => ({ by: { id: "vera", name: "Vera", role } });
    await runtime.assistant.receive(said("how are our ports doing?", by("view")));
    await runtime.assistant.settle();
    expect(runtime.spoken().at(-1)).toContain("1 port with 1 number was");
    await runtime.assistant.receive(said("figures", by("none")));
    await runtime.assistant.settle();
    expect(runtime.spoken().at(-1)).not.toContain("port with");
  });

  test("say so where there is nothing to count", async () => {
    await keep(port(3, { status: "draft", submitted: null }));
    expect(await asked()).toContain("No port was submitted here in the last twelve months");
  });
});
