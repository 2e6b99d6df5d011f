import { expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { openSmtp } from "../../../adapters/mail/smtp.ts";
import { MailRefused } from "../../../src/runtime/ports.ts";
import { setClock } from "../../support/set-clock.ts";
import { headerNames, hostileRecipients, hostileSubjects, mail, readMail } from "./hostile-mails.ts";
import { startMailServer } from "./mail-server.ts";

const from = "Portside <porting@example.com>";
const clock = setClock();

test("a mail reaches the server as written", async () => {
  const server = await startMailServer();
  try {
    await openSmtp({ url: server.url, from, clock }).send(mail({ text: "One\n.\n..two\n" }));
    const [first] = server.received;
    expect(first).toMatchObject({ from: "<porting@example.com>", to: ["<dana@acme.example>"] });
    const { headers, body } = readMail(first?.raw ?? "");
    expect(headers.map(([name]) => name).sort()).toEqual(headerNames);
    expect(body).toBe("One\r\n.\r\n..two\r\n");
  } finally {
    await server.close();
  }
});

test("nothing in a mail becomes a header, a recipient or a command", async () => {
  const server = await startMailServer();
  try {
    const mailer = openSmtp({ url: server.url, from, clock });
    for (const to of hostileRecipients)
      await expect(mailer.send(mail({ to }))).rejects.toThrow(/plain e-mail/);
    expect(server.received).toEqual([]);
    for (const subject of hostileSubjects) await mailer.send(mail({ subject }));
    await mailer.send(
      mail({ text: "x\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<eve@evil.example>\r\nDATA\r\n" }),
    );
    expect(server.received).toHaveLength(hostileSubjects.length + 1);
    for (const { to, raw } of server.received) {
      expect(to).toEqual(["<dana@acme.example>"]);
      expect(
        readMail(raw)
          .headers.map(([name]) => name)
          .sort(),
      ).toEqual(headerNames);
    }
  } finally {
    await server.close();
  }
});

test.each([
  ["550 no such mailbox", true],
  ["451 greylisted", false],
])("a recipient answered with %s is refused for good: %s", async (answer, isForGood) => {
  const server = await startMailServer(undefined, answer);
  try {
    const error: unknown = await openSmtp({ url: server.url, from, clock })
      .send(mail())
      .catch((each) => each);
    expect(error).toBeInstanceOf(Error);
    expect(error instanceof MailRefused).toBe(isForGood);
  } finally {
    await server.close();
  }
});

test("an attached file arrives as it is", async () => {
  const server = await startMailServer();
  try {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10]);
    const attachments = [{ name: 'letter "1"\r\nBcc: x.pdf', kind: "application/pdf", bytes }];
    await openSmtp({ url: server.url, from, clock }).send(mail({ attachments }));
    const read = await PostalMime.parse(server.received[0]?.raw ?? "");
    expect(read.headers.map(({ key }) => key)).not.toContain("bcc");
    expect(read.attachments).toHaveLength(1);
    expect(read.attachments[0]).toMatchObject({
      filename: "letter -1-Bcc- x.pdf",
      mimeType: "application/pdf",
    });
    expect(Buffer.from(read.attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
  } finally {
    await server.close();
  }
});

test("a refusal of the server and a server that is not there are thrown, to be tried again", async () => {
  const server = await startMailServer("451 later, please");
  const mailer = openSmtp({ url: server.url, from, clock });
  await expect(mailer.send(mail())).rejects.toThrow("451 later, please");
  await server.close();
  await expect(mailer.send(mail())).rejects.toThrow(/ECONNREFUSED/);
});
