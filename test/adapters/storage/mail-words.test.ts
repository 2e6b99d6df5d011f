import { expect, test } from "@jest/globals";
import { wordsOfFile } from "../../../adapters/storage/mail-words.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text.replaceAll("\n", "\r\n"));

const mail = (type: string, body: string, encoding = "7bit"): Uint8Array =>
  bytes(
    `From: Lena <lena@bell.example>\nSubject: =?utf-8?Q?RE:_Port_order_PR-7K3M-9Q2X/1_=E2=80=93_rejected?=\nDate: Mon, 23 Nov 2026 10:11:00 -0500\nMIME-Version: 1.0\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`,
  );

test("a mail gives its sender, date, subject and text as it is read", async () => {
  const words = await wordsOfFile(
    "answer.EML",
    mail("text/plain; charset=utf-8", "PIN doesn=E2=80=99t match=\n on 0143", "quoted-printable"),
  );
  expect(words).toContain("From: lena@bell.example");
  expect(words).toContain("Subject: RE: Port order PR-7K3M-9Q2X/1 – rejected");
  expect(words).toContain("PIN doesn’t match on 0143");
});

test("of a mail that is a page its text is read, a line for each block", async () => {
  const page = "<html><head><style>p{}</style></head><p>Rejected:</p><div>address&nbsp;mismatch</div></html>";
  expect(await wordsOfFile("a.eml", mail("text/html", page))).toMatch(/Rejected:\s*\n\s*address mismatch/);
});

test("a text file gives its text; anything else and what is too large gives nothing", async () => {
  expect(await wordsOfFile("answer.txt", bytes("FOC 12/04"))).toBe("FOC 12/04");
  expect(await wordsOfFile("bill.pdf", bytes("FOC 12/04"))).toBeNull();
  expect(await wordsOfFile("answer.txt", Uint8Array.of(0xff, 0xfe, 0x00))).toBeNull();
  expect(await wordsOfFile("answer.txt", new Uint8Array(0))).toBeNull();
  expect(await wordsOfFile("answer.txt", Buffer.alloc(1024 * 1024 + 1, "a"))).toBeNull();
  expect((await wordsOfFile("answer.txt", Buffer.alloc(100_000, "a")))?.length).toBe(20_000);
});

test("a mail within mails without end is not opened for ever", async () => {
  let nested = "text";
  for (let depth = 0; depth < 60; depth += 1)
    nested = `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n${nested}\n--b${depth}--`;
  const words = await wordsOfFile("a.eml", bytes(`Subject: x\n${nested}`)).catch(String);
  expect((words ?? "").length).toBeLessThan(20_100);
});
