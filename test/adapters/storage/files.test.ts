import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cleanFileName } from "../../../adapters/storage/file-name.ts";
import { documentsOn } from "../../../adapters/storage/files.ts";
import { folderShelf } from "../../../adapters/storage/shelf.ts";
import type { DocumentStore } from "../../../src/runtime/ports.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { xlsxFile } from "../../support/documents/xlsx-file.ts";
import { pngFile } from "../../support/picture-files.ts";
import { testKeyring } from "../../support/test-keyring.ts";

const most = 10 * 1024 * 1024;

const noPictures = () => Promise.reject(new Error("Nothing is joined here."));

const inPieces = async function* (bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

describe("documents on disk", () => {
  let data: ReturnType<typeof dataFolder>;
  let documents: DocumentStore;
  beforeEach(() => {
    data = dataFolder();
    documents = documentsOn(folderShelf(data.folder), testKeyring(), noPictures);
  });
  afterEach(() => data.remove());

  const filesKept = (): string[] =>
    readdirSync(data.folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(data.folder, name))
      .filter((path) => statSync(path).isFile());

  test("one is taken while it streams in, kept sealed under its hash, and read back", async () => {
    const bytes = pngFile();
    const hash = createHash("sha256").update(bytes).digest("hex");
    expect(await documents.take([{ name: "Bill May.png", bytes: inPieces(bytes) }])).toEqual({
      ok: true,
      document: { hash, kind: "image/png", bytes: bytes.length, name: "Bill May.png" },
    });
    expect(Buffer.from(await documents.read(hash))).toEqual(bytes);
    const [path = "", ...others] = filesKept();
    expect(others).toEqual([]);
    expect(path.endsWith(`${hash.slice(0, 2)}/${hash}`)).toBe(true);
    expect(readFileSync(path).includes("IHDR")).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("one of our own making is kept sealed under its hash, and twice is once", async () => {
    const bytes = Buffer.from("%PDF-1.7 a letter");
    const hash = createHash("sha256").update(bytes).digest("hex");
    const kept = { hash, kind: "application/pdf", bytes: bytes.length, name: "letter.pdf" };
    expect(await documents.keep("letter.pdf", "application/pdf", bytes)).toEqual(kept);
    expect(await documents.keep("letter.pdf", "application/pdf", bytes)).toEqual(kept);
    expect(Buffer.from(await documents.read(hash))).toEqual(bytes);
    const [path = "", ...others] = filesKept();
    expect(others).toEqual([]);
    expect(readFileSync(path).includes("%PDF")).toBe(false);
  });

  test("the same document twice is kept once", async () => {
    await documents.take([{ name: "a.png", bytes: inPieces(pngFile()) }]);
    const second = await documents.take([{ name: "b.png", bytes: inPieces(pngFile()) }]);
    expect(second).toMatchObject({ ok: true, document: { name: "b.png" } });
    expect(filesKept()).toHaveLength(1);
  });

  test("ten megabytes are taken, and one byte more is refused without reading on", async () => {
    const padded = (length: number) => Buffer.concat([pngFile(), Buffer.alloc(length - pngFile().length)]);
    expect((await documents.take([{ name: "a.png", bytes: inPieces(padded(most), 100_000) }])).ok).toBe(true);
    const over = await documents.take([{ name: "b.png", bytes: inPieces(padded(most + 1), 100_000) }]);
    expect(over).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/over 10 MB.*only the pages of the bill/),
    });
    let given = 0;
    const endless = async function* () {
      for (; ; given += 1) yield Buffer.alloc(1024 * 1024);
    };
    expect((await documents.take([{ name: "c.png", bytes: endless() }])).ok).toBe(false);
    expect(given).toBe(10);
    expect(filesKept()).toHaveLength(1);
  });

  test("files sent together have ten megabytes together, and are at most twenty", async () => {
    const half = Buffer.concat([pngFile(), Buffer.alloc(most / 2)]);
    const files = [1, 2, 3].map((page) => ({ name: `${page}.png`, bytes: inPieces(half, 100_000) }));
    expect(await documents.take(files)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("over 10 MB together"),
    });
    const many = Array.from({ length: 21 }, () => ({ name: "a.png", bytes: inPieces(pngFile()) }));
    expect(await documents.take(many)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("more than 20 files"),
    });
    expect(filesKept()).toEqual([]);
  });

  test("pictures sent together are kept as the one document they were joined to", async () => {
    const joining = documentsOn(folderShelf(data.folder), testKeyring(), async (pictures) => ({
      ok: true,
      pdf: Buffer.from(`%PDF of ${pictures.length}`),
    }));
    const files = ["a.png", "b.png"].map((name) => ({ name, bytes: inPieces(pngFile()) }));
    const taken = await joining.take(files);
    expect(taken).toMatchObject({ ok: true, document: { name: "2 pictures.pdf", kind: "application/pdf" } });
    expect(Buffer.from(await joining.read(taken.ok ? taken.document.hash : "")).toString()).toBe("%PDF of 2");
    expect(filesKept()).toHaveLength(1);
  });

  test("of a refused document nothing is kept", async () => {
    expect(
      await documents.take([{ name: "a.png", bytes: inPieces(pngFile().subarray(0, -1)) }]),
    ).toMatchObject({ ok: false });
    expect(await documents.take([{ name: "a.txt", bytes: inPieces(Buffer.from("hello")) }])).toMatchObject({
      ok: false,
    });
    expect(await documents.take([{ name: "a.pdf", bytes: inPieces(Buffer.alloc(0)) }])).toMatchObject({
      ok: false,
    });
    expect(filesKept()).toEqual([]);
  });

  test("spreadsheets are taken as lists, alone, and by their content", async () => {
    const kindOf = async (name: string, bytes: Buffer) => {
      const taken = await documents.take([{ name, bytes: inPieces(bytes) }]);
      return taken.ok ? taken.document.kind : taken.sentence;
    };
    expect(await kindOf("numbers.csv", Buffer.from("TN\r\n2125550100\r\n"))).toBe("text/csv");
    expect(await kindOf("numbers.tsv", Buffer.from("\ufeffTN\n2125550100", "utf16le"))).toBe("text/csv");
    expect(await kindOf("bill.pdf", xlsxFile([["TN"], ["2125550100"]]))).toMatch(/spreadsheetml/);
    expect(await kindOf("numbers.csv", Buffer.from([80, 0, 1, 2]))).toMatch(/kind I do not know/);
    const together = [
      { name: "a.png", bytes: inPieces(pngFile()) },
      { name: "numbers.csv", bytes: inPieces(Buffer.from("TN\n2125550100")) },
    ];
    expect(await documents.take(together)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("Please send it by itself."),
    });
  });

  test("when the sender breaks off, its error is passed on and nothing is kept", async () => {
    const broken = async function* () {
      yield pngFile();
      throw new Error("connection lost");
    };
    await expect(documents.take([{ name: "a.png", bytes: broken() }])).rejects.toThrow("connection lost");
    expect(filesKept()).toEqual([]);
  });

  test("pieces whose memory the sender uses again are kept as they were", async () => {
    const bytes = pngFile();
    const buffer = Buffer.alloc(1);
    const reusing = async function* () {
      for (const byte of bytes) {
        buffer[0] = byte;
        yield buffer;
      }
    };
    const taken = await documents.take([{ name: "a.png", bytes: reusing() }]);
    expect(taken).toMatchObject({ ok: true, document: { bytes: bytes.length } });
  });

  test("one changed on disk, moved, or missing is not read", async () => {
    const taken = await documents.take([{ name: "a.png", bytes: inPieces(pngFile()) }]);
    const hash = taken.ok ? taken.document.hash : "";
    const [path = ""] = filesKept();
    const sealed = readFileSync(path);
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    writeFileSync(path, sealed);
    await expect(documents.read(hash)).rejects.toThrow("was changed");
    await expect(documents.read("0".repeat(64))).rejects.toThrow("ENOENT");
    await expect(documents.read("../portside.key")).rejects.toThrow("SHA-256");
  });
});

describe("file names", () => {
  test.each([
    ["bill.pdf", "bill.pdf"],
    ["C:\\Bills\\My Bill.pdf", "My Bill.pdf"],
    ["../../etc/passwd", "passwd"],
    ["folder/", "folder"],
    ["a\u0000b\u0007\r\n\tc.pdf", "abc.pdf"],
    ["bill\u202Efdp.exe", "billfdp.exe"],
    ["  spaced   out .pdf ", "spaced out .pdf"],
    ["e\u0301te.pdf", "\u00e9te.pdf"],
    ["", "document"],
    ["..", "document"],
    ["\u200b", "document"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(116)}.pdf`],
    ["\u{1F4C4}".repeat(130), "\u{1F4C4}".repeat(120)],
  ])("%j becomes %j", (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });
});
