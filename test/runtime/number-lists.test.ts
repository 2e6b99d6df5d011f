import { Buffer } from "node:buffer";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { createRowsReader } from "../../src/documents/table-reader.ts";
import { createAssistant, type RunningAssistant } from "../../src/runtime/assistant.ts";
import type { Incoming } from "../../src/runtime/ports.ts";
import { createWorld } from "../../src/world.ts";
import { xlsxFile } from "../support/documents/xlsx-file.ts";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";

let it: TestRuntime;
let assistant: RunningAssistant;
beforeEach(async () => {
  it = await openRuntime(createWorld([capabilities], "sandbox"));
  assistant = createAssistant({ ...it.options, lists: createRowsReader() });
});
afterEach(async () => {
  await assistant.stop();
  await it.close();
});

const turn = async (incoming: Incoming): Promise<string> => {
  const before = it.spoken().length;
  await assistant.receive(incoming);
  await assistant.settle();
  return it.spoken().slice(before).join("\n");
};
const asked = (text: string) => turn(said(text));
const csvKind = "text/csv";
const sends = async (bytes: Buffer, text = "", kind = csvKind): Promise<string> => {
  const document = await it.documents.keep("people.csv", kind, bytes);
  const file = { type: "file-received" as const, item: "bill", document, ...(text === "" ? {} : { text }) };
  return turn({ ...said(""), ...file } as Incoming);
};
const stands = async () =>
  (await it.store.numbers("acme", {}, 50)).numbers.map(
    ({ number, status, person }) => `${number.slice(-4)} ${status} ${person?.email ?? "-"}`,
  );

const rows = [
  "E-mail;Phone;Name",
  "sam@acme.example;(212) 555-0142;Sam Lee",
  "pat@acme.example;0143;Pat Kim",
  "jo@acme.example;;Jo Roe",
  ";212-555-0144;",
  "max@acme.example;312-555-0199;Max Ray",
].join("\r\n");

test("a list with words beside it is carried out at once, and lines that cannot be used are named", async () => {
  await asked("numbers add 212-555-0142 to 0144");
  const answer = await sends(Buffer.from(rows), "assign these please");
  expect(answer).toContain("(212) 555-0142 is Sam Lee's now.");
  expect(answer).toContain("(212) 555-0143 is Pat Kim's now.");
  expect(answer).toContain('2 lines were left out: line 4 ("jo@acme.example, Jo Roe"): no phone number');
  expect(answer).toContain("(312) 555-0199 is not among your numbers");
  expect(await stands()).toEqual([
    "0142 assigned sam@acme.example",
    "0143 assigned pat@acme.example",
    "0144 free -",
  ]);
  expect(it.mails.map(({ to }) => to).sort()).toEqual(["pat@acme.example", "sam@acme.example"]);
  const again = await sends(Buffer.from("0142,lee@acme.example\n0143,lee@acme.example"), "assign");
  expect(again).toContain("Give it to lee@acme.example instead?");
  expect((await stands())[0]).toBe("0142 assigned sam@acme.example");
  await sends(Buffer.from("0142,lee@acme.example\n0143,lee@acme.example"), "reassign");
  expect((await stands()).slice(0, 2)).toEqual([
    "0142 assigned lee@acme.example",
    "0143 assigned lee@acme.example",
  ]);
});

test("a list that was read is not kept for good", async () => {
  await sends(Buffer.from(rows), "assign these please");
  expect([...it.documents.kept.values()].map(String)).toEqual([rows]);
  await it.pass(assistant, 8 * 24 * 60 * 60_000);
  expect(it.documents.kept.size).toBe(0);
});

test("a list alone is asked about, and then does what is answered", async () => {
  const book = xlsxFile([
    ["Number", "Who"],
    [2_125_550_142, "Sam Lee"],
    ["212-555-0143", "pat@acme.example"],
  ]);
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  expect(await sends(book, "", kind)).toContain("What is people.csv for?");
  expect(await asked("add the list to our numbers")).toContain("Added 2 numbers.");
  await sends(book, "", kind);
  expect(await asked("assign from the list")).toContain("(212) 555-0143 is pat@acme.example's now.");
  expect(await asked("assign from the list")).not.toContain("is pat@acme.example's now");
});

test("a list of 2,000 lines is one assignment", async () => {
  const many = Array.from(
    { length: 2000 },
    (_, index) => `212-2${String(index).padStart(2, "0").slice(0, 2)}-${String(index).padStart(4, "0")}`,
  );
  const valid = many.filter((number) => !number.startsWith("212-211"));
  await sends(Buffer.from(valid.join("\n")), "numbers add");
  const { total } = await it.store.numbers("acme", {}, 1);
  expect(total).toBe(valid.length);
  const lines = valid.map((number, index) => `${number},person${index % 30}@acme.example`);
  expect(await sends(Buffer.from(lines.join("\n")), "assign")).toContain("are assigned now, to 30 people");
  expect(it.mails).toHaveLength(30);
  expect((await it.store.numbers("acme", { someone: true }, 1)).total).toBe(valid.length);
});

test("a file that is no list says what to do", async () => {
  expect(await sends(Buffer.from("\0\0\0"), "assign")).not.toContain("is now");
  expect(await stands()).toEqual([]);
});
