import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { looksLikePath, openFile, pathCandidates } from "../../../adapters/terminal/file-path.ts";
import { sendFile } from "../../../adapters/terminal/send-file.ts";
import { fileRequest, pipe, type Script, sid } from "./fake-assistant.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "terminal-"));
  writeFileSync(join(folder, "My Bill (May).pdf"), "%PDF-1.7 a bill");
  writeFileSync(join(folder, "it's.pdf"), "%PDF");
  writeFileSync(join(folder, "empty.pdf"), "");
  writeFileSync(join(folder, "statement"), "%PDF");
  mkdirSync(join(folder, "bills"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const asks: Script = (did) =>
  did.type === "opened"
    ? { say: [["Your bill, please."].map((text) => ({ type: "text" as const, text })), [fileRequest]] }
    : {};
const bill = "My Bill (May).pdf";

describe("spellings of a path", () => {
  const spellings: [string, (path: string) => string][] = [
    ["as it is", (path) => path],
    ["with a space after it", (path) => `${path} `],
    ["in double quotes", (path) => `"${path}"`],
    ["in single quotes", (path) => `'${path}'`],
    ["with escapes", (path) => path.replace(/[ ()]/g, "\\$&")],
    ["as a URL", (path) => pathToFileURL(path).href],
    ["with upload", (path) => `upload ${path}`],
    ["with bill", (path) => `Bill ${path}`],
  ];
  test.each(spellings)("%s", async (_name, spell) => {
    const { did, documents } = await pipe(`${spell(join(folder, bill))}\n`, asks);
    expect(did[1]).toEqual(["file-received", "bill", bill]);
    expect(documents).toEqual([{ name: bill, bytes: 15 }]);
  });

  test("~ is the home folder, and a backslash of Windows stays", () => {
    expect(pathCandidates("~/a b.pdf", "/h")).toEqual(["/h/a b.pdf"]);
    expect(pathCandidates('"D:\\bills\\a.pdf"', "/h")).toContain("D:\\bills\\a.pdf");
    expect(pathCandidates("file:///h/a%20b.pdf", "/h")).toContain("/h/a b.pdf");
    expect(pathCandidates("file://%zz", "/h")).toContain("%zz");
    expect(pathCandidates("a\u0000b", "/h")).toEqual([]);
  });

  test.each([
    "/a/b",
    "./b",
    "../b",
    "~/b",
    "bill.pdf",
    "My bill.PDF",
    "scans/bill",
    '"/a b/c"',
    "file:///a",
    "a.heic",
  ])("meant as a path: %s", (text) => expect(looksLikePath(text)).toBe(true));

  test.each([
    "n/a",
    "5/12/2026",
    "I have it at home and/or in the office",
    "help",
    "the pdf is lost",
    "/port help",
    "https://example.org/bill",
    "a\n/b",
    `/${"x".repeat(10_000)}`,
  ])("not meant as a path: %s", (text) => expect(looksLikePath(text)).toBe(false));
});

describe("when a file is asked for", () => {
  test("a file that is there is taken whatever it looks like, and its request is named", async () => {
    const { did, received } = await pipe(`"${join(folder, "statement")}"\n`, asks);
    expect(did[1]).toEqual(["file-received", "bill", "statement"]);
    expect(received[1]).toMatchObject({ sid });
  });

  test.each(["help", "I don't have it", "skip", "later"])("%s is said", async (line) => {
    expect((await pipe(`${line}\n`, asks)).did[1]).toEqual(["said", line]);
  });

  test("one that the store refuses is refused with its sentence", async () => {
    const { did } = await pipe(`${join(folder, "empty.pdf")}\n`, asks);
    expect(did[1]).toEqual(["file-refused", "bill", "The file is empty. Send another."]);
  });
});

describe("several files on one line", () => {
  const [one, two, three] = ["page1.jpg", "page 2.jpg", "page3.png"].map((name) => () => join(folder, name));
  beforeAll(() => {
    for (const path of [one, two, three]) writeFileSync(path?.() ?? "", "a page");
  });
  const sent = ["file-received", "bill", "page1.jpg + page 2.jpg + page3.png"];
  const escaped = (path: string) => path.replace(/ /g, "\\ ");

  test.each<[string, (paths: string[]) => string]>([
    ["in quotes", (paths) => paths.map((path) => `"${path}"`).join(" ")],
    ["in quotes with commas", (paths) => paths.map((path) => `'${path}'`).join(",")],
    ["escaped, as a window takes them", (paths) => `${paths.map(escaped).join(" ")} `],
    ["as they are, spaces and all", (paths) => paths.join(" ")],
    ["in words", ([a, b, c]) => `${a}, "${b}" and ${c}`],
    ["as URLs", (paths) => paths.map((path) => pathToFileURL(path).href).join(" ")],
    ["with upload", (paths) => `upload ${paths.map(escaped).join(" ")}`],
    ["with bill", (paths) => `bill ${paths.map(escaped).join(" ")}`],
    ["pasted as lines", (paths) => `"""\n${paths.join("\n")}\n"""`],
  ])("%s are sent together, in their order", async (_name, spell) => {
    const line = spell([one?.() ?? "", two?.() ?? "", three?.() ?? ""]);
    const { did, documents } = await pipe(`${line}\n`, asks);
    expect(did.slice(1)).toEqual([sent]);
    expect(documents).toEqual([{ name: "page1.jpg + page 2.jpg + page3.png", bytes: 18 }]);
  });

  test("at any other question, too, but only if a file is there", async () => {
    const { did } = await pipe(`${one?.()} ${three?.()}\n/no/1.jpg /no/2.jpg\n`, () => ({}));
    expect(did.slice(1)).toEqual([
      ["file-received", "bill", "page1.jpg + page3.png"],
      ["said", "/no/1.jpg /no/2.jpg"],
    ]);
  });

  test("one that is missing among them is named, and none is sent", async () => {
    const { did, documents } = await pipe(`${one?.()} ${folder}/page9.jpg\n`, asks);
    expect(did.slice(1)).toEqual([
      ["file-refused", "bill", expect.stringContaining(`There is no file at ${folder}/page9.jpg.`)],
    ]);
    expect(documents).toEqual([]);
  });

  test("words are no paths, even with a file among them", async () => {
    const line = `I have ${one?.()} and the rest later`;
    expect((await pipe(`${line}\n`, asks)).did[1]).toEqual(["said", line]);
  });
});

test("a path of a file is sent as the bill at any question; the words bill and late are only said", async () => {
  const path = join(folder, "it's.pdf");
  const { did } = await pipe(
    `${path}\nupload ${path}\nbill ${path}\nbill is late\nbill\n${path}.none\n`,
    () => ({}),
  );
  expect(did.slice(1)).toEqual([
    ["file-received", "bill", "it's.pdf"],
    ["file-received", "bill", "it's.pdf"],
    ["file-received", "bill", "it's.pdf"],
    ["said", "bill is late"],
    ["said", "bill"],
    ["said", `${path}.none`],
  ]);
});

describe("a file that cannot be taken says what to do", () => {
  test.each([
    ["missing", () => "upload /nowhere/bill.pdf", "There is no file at /nowhere/bill.pdf."],
    ["a folder", () => `upload ${join(folder, "bills")}`, "is a folder. Type the path of the file inside it"],
    ["a device", () => "upload /dev/null", "/dev/null cannot be read as a file."],
    ["a file used as a folder", () => `upload ${join(folder, "statement")}/a`, "There is no file at"],
    ["no path", () => "upload", "Which file? Type its path after the word"],
  ])("%s", async (_name, line, sentence) => {
    const { did } = await pipe(`${line()}\n`, () => ({}));
    expect(did[1]).toEqual(["file-refused", "bill", expect.stringContaining(sentence)]);
  });

  test("a path nobody can have", async () => {
    expect(await openFile("x".repeat(5000))).toMatchObject({ ok: false });
  });

  test("an error of the store is not taken for one of the file", async () => {
    const documents = {
      take: () => Promise.reject(new Error("disk full")),
      keep: () => Promise.reject(new Error("no")),
      read: () => Promise.reject(new Error("no")),
    };
    await expect(sendFile("bill", join(folder, bill), documents)).rejects.toThrow("disk full");
  });
});
