import { expect, test } from "@jest/globals";
import { openSmtp } from "../../../adapters/mail/smtp.ts";
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

test("a refusal of the server and a server that is not there are thrown, to be tried again", async () => {
  const server = await startMailServer("451 later, please");
  const mailer = openSmtp({ url: server.url, from, clock });
  await expect(mailer.send(mail())).rejects.toThrow("451 later, please");
  await server.close();
  await expect(mailer.send(mail())).rejects.toThrow(/ECONNREFUSED/);
});
