import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CarrierUnreachable, type PortOrder } from "../../../../src/runtime/ports.ts";
import { portOrder } from "../../../contracts/carrier-contract.ts";
import { textOf } from "../../../support/pdf-tools.ts";
import { address, fictional, openDesk } from "./open-desk.ts";

const [first, second] = [fictional(42), fictional(43)];
const reference = "PR-7K3M-9Q2X/1";
const secrets = ["44-1234-9", "864209"];

let it: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  it = await openDesk();
});
afterEach(() => it.close());

const papers = async () => ({
  bill: await it.documents.keep("bill.pdf", "application/pdf", Buffer.from("%PDF bill 44-1234-9")),
  letter: {
    document: await it.documents.keep("letter.pdf", "application/pdf", Buffer.from("%PDF letter")),
    name: "Dana Lee",
    at: Date.parse("2026-01-05T14:00:00Z"),
  },
});

const order = async (more: Partial<PortOrder> = {}): Promise<PortOrder> => {
  const plain = portOrder(reference, [first, second], { agency: "acme", ...(await papers()), ...more });
  return {
    ...plain,
    numbers: [
      { number: first, pin: null, type: "local" },
      { number: second, pin: "864209", type: "mobile" },
    ],
    fields: { ...plain.fields, carrier: "Sandbox Bell", date: "2026-01-20" },
    ...more,
  };
};

const bytesOf = (content: string | ArrayBuffer | Uint8Array | undefined): Buffer =>
  Buffer.from(content as ArrayBuffer);

describe("the work order", () => {
  test("is the request's with all that belongs to it, so that it goes with it, also when no mail server took it", async () => {
    it.use("refuses");
    expect((await it.carrier.file(await order())).ok).toBe(false);
    const own = [...it.owners.values()].filter((of) => of !== undefined);
    expect(own).toEqual(["PR-7K3M-9Q2X", "PR-7K3M-9Q2X", "PR-7K3M-9Q2X"]);
    expect(it.kept.size).toBe(own.length + 2);
  });

  test("is a mail to the desk with our SID, a PDF and a CSV, and no secret in any of it", async () => {
    expect((await it.carrier.file(await order())).ok).toBe(true);
    const [mail, ...others] = await it.mails();
    expect(others).toEqual([]);
    expect(mail?.to).toMatchObject([{ address }]);
    expect(mail?.subject).toBe(`Port order ${reference}: 2 numbers from Sandbox Bell [PR-7K3M-9Q2X]`);
    for (const fact of [
      "Account holder: Acme Dental LLC",
      "Billing telephone number: (212) 555-0142",
      "Service address: 12 Main Street, New York, NY 10013",
      "Authorized representative: Dana Lee, dana@acme.example",
      "Requested date: Tue, Jan 20, 2026",
      "https://portside.example/p/1",
    ])
      expect(mail?.text).toContain(fact);
    expect(it.links).toEqual([`acme ${reference}`]);

    const [pdf, csv, ...more] = mail?.attachments ?? [];
    expect(more).toEqual([]);
    expect(pdf).toMatchObject({ filename: "work order PR-7K3M-9Q2X-1.pdf", mimeType: "application/pdf" });
    const printed = textOf(bytesOf(pdf?.content));
    for (const each of ["Port work order", reference, "(212) 555-0142", "BTN", "(212) 555-0143", "needed"])
      expect(printed).toContain(each);
    expect(bytesOf(csv?.content).toString("utf8")).toBe(
      [
        "number,kind,btn,pin_needed,order",
        `(212) 555-0142,landline,yes,no,${reference}`,
        `(212) 555-0143,wireless,no,yes,${reference}`,
        "",
      ].join("\r\n"),
    );
    const sent = `${it.received()[0]?.raw}\n${mail?.text}\n${printed}\n${bytesOf(csv?.content)}`;
    const kept = JSON.stringify([...it.noted]);
    for (const secret of secrets) {
      expect(sent).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
  });

  test("brings the signed letter and the bill where that is wished", async () => {
    await it.close();
    it = await openDesk({ attach: true });
    await it.carrier.file(await order());
    const [mail] = await it.mails();
    expect(mail?.attachments.map(({ filename }) => filename)).toEqual([
      "work order PR-7K3M-9Q2X-1.pdf",
      "numbers PR-7K3M-9Q2X-1.csv",
      "letter.pdf",
      "bill.pdf",
    ]);
    expect(mail?.text).toContain("The signed letter and the bill are attached.");
  });

  test("prints and sends what a person typed as plain text, also where it is a formula or another script", async () => {
    const fields = {
      ...(await order()).fields,
      accountName: '=HYPERLINK("http://evil.example") 牙科',
      carrier: "A\r\nBcc: x",
    };
    await it.carrier.file(await order({ fields }));
    const [mail] = await it.mails();
    expect(mail?.bcc).toBeUndefined();
    expect(textOf(bytesOf(mail?.attachments[0]?.content))).toContain("\\u{7259}");
  });
});

describe("once", () => {
  test("after a lost answer the very same mail goes again, and counts as one", async () => {
    it.nextUse("drops");
    await expect(it.carrier.file(await order())).rejects.toThrow();
    expect(await it.again().find(reference)).toMatchObject([{ reference, status: "in-review" }]);
    const [one, other] = await it.mails();
    expect(other?.messageId).toBe(one?.messageId);
    expect(other?.subject).toBe(one?.subject);
    expect(bytesOf(other?.attachments[0]?.content).equals(bytesOf(one?.attachments[0]?.content))).toBe(true);
    const plain = (text = ""): string => text.replace(/\/p\/\d/, "/p/…");
    expect(plain(other?.text)).toBe(plain(one?.text));
  });

  test("what surely did not leave is filed anew, with what is known then", async () => {
    it.use("later");
    await expect(it.carrier.file(await order())).rejects.toBeInstanceOf(CarrierUnreachable);
    expect(await it.carrier.find(reference)).toEqual([]);
    it.use("good");
    expect((await it.carrier.file(await order())).ok).toBe(true);
    expect(await it.mails()).toHaveLength(1);
  });

  test("a desk that gets no mail is said, and nothing is filed", async () => {
    it.use("refuses");
    expect(await it.carrier.file(await order())).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("nobody gets mail there"),
    });
    expect(await it.carrier.find(reference)).toEqual([]);
  });
});

describe("afterwards", () => {
  test("a correction names what it takes the place of, and what changed", async () => {
    await it.carrier.file(await order());
    const plain = await order();
    const corrected = {
      ...plain,
      reference: "PR-7K3M-9Q2X/2",
      corrects: reference,
      fields: { ...plain.fields, serviceZip: "10014" },
    };
    expect((await it.carrier.file(corrected)).ok).toBe(true);
    const [, mail] = await it.mails();
    expect(mail?.subject).toBe(
      `Port order PR-7K3M-9Q2X/2, corrected: takes the place of ${reference} [PR-7K3M-9Q2X]`,
    );
    expect(mail?.text).toContain(
      "- Service address: 12 Main Street, New York, NY 10014 (was 12 Main Street, New York, NY 10013)",
    );
    const { orders } = await it.carrier.changes("");
    expect(orders.map((each) => each.reference)).toEqual(["PR-7K3M-9Q2X/2"]);
  });

  test("to cancel, another date, a question and a new link are mails in the same thread, each once", async () => {
    await it.carrier.file(await order());
    const { desk } = it.carrier;
    await desk?.write(reference, "chase", "effect 1");
    await it.carrier.changeDate?.(reference, "2026-01-28");
    await desk?.write(reference, "link", "effect 3");
    expect(await it.carrier.cancel(reference)).toMatchObject({
      ok: true,
      orders: [{ status: "cancelling" }],
    });
    await it.carrier.cancel(reference);
    const [mail, ...answers] = await it.mails();
    expect(answers.map(({ subject }) => subject)).toEqual([
      `Re: Port order ${reference} [PR-7K3M-9Q2X]`,
      `Port order ${reference}: another date, please [PR-7K3M-9Q2X]`,
      `Re: Port order ${reference} [PR-7K3M-9Q2X]`,
      `Port order ${reference}: please cancel [PR-7K3M-9Q2X]`,
    ]);
    for (const { inReplyTo } of answers) expect(inReplyTo).toBe(mail?.messageId);
    expect(answers[1]?.text).toContain("Wed, Jan 28, 2026");
    expect(answers[2]?.text).toContain("https://portside.example/p/2");
  });

  test("what a person writes to the desk is a mail, and the same one when it goes again", async () => {
    expect(await it.carrier.comments?.write(reference, "Is Tuesday possible?")).toMatchObject({ ok: false });
    await it.carrier.file(await order());
    expect(await it.carrier.comments?.write(reference, "Is Tuesday possible?")).toEqual({ ok: true });
    await it.carrier.comments?.write(reference, "Is Tuesday possible?");
    const [, one, again] = await it.mails();
    expect(one?.text).toContain("Is Tuesday possible?");
    expect(again?.messageId).toBe(one?.messageId);
  });

  test("single numbers are cancelled by name, the others go on", async () => {
    await it.carrier.file(await order());
    const result = await it.carrier.cancel(reference, [second]);
    expect(result).toMatchObject({
      ok: true,
      orders: [{ numbers: { [first]: "in-review", [second]: "cancelling" } }],
    });
    await it.carrier.cancel(reference, [second]);
    const [, mail, ...others] = await it.mails();
    expect(mail?.text).toContain("leave the others in it: (212) 555-0143.");
    expect(others).toEqual([]);
  });

  test("what it answered is recorded once, and a date keeps the cancellation's notice", async () => {
    await it.carrier.file(await order());
    const { desk } = it.carrier;
    const answer = {
      states: [{ status: "date-set" as const, numbers: [] }],
      date: "2026-01-06",
      refusals: [],
    };
    const once = await desk?.record(reference, answer, "answer 1");
    expect(once).toMatchObject([{ status: "date-set", date: "2026-01-06" }]);
    expect(await it.again().desk?.record(reference, { ...answer, date: "2026-01-09" }, "answer 1")).toEqual(
      once,
    );
    expect(await it.carrier.cancel(reference)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("Tue, Jan 6, 2026"),
    });
    expect(await it.mails()).toHaveLength(1);
  });

  test("a number that is over stays so, and one answer may say different things of two", async () => {
    await it.carrier.file(await order());
    const { desk } = it.carrier;
    await desk?.record(
      reference,
      {
        states: [{ status: "completed", numbers: [first] }],
        date: null,
        refusals: [{ family: "R08", code: "desk", words: "not on account", numbers: [second] }],
      },
      "answer 1",
    );
    const [after] = (await desk?.record(
      reference,
      { states: [{ status: "with-carrier", numbers: [] }], date: null, refusals: [] },
      "answer 2",
    ))!;
    expect(after).toMatchObject({
      status: "with-carrier",
      numbers: { [first]: "completed", [second]: "with-carrier" },
      refusals: [],
    });
  });

  test("an order that ended is put aside after some days, and is found all the same", async () => {
    await it.carrier.file(await order());
    const done = { states: [{ status: "completed" as const, numbers: [] }], date: null, refusals: [] };
    const [report] = (await it.carrier.desk?.record(reference, done, "answer 1")) ?? [];
    const { orders, cursor } = await it.carrier.changes("");
    expect(orders).toEqual([report]);
    it.clock.advance(4 * 24 * 60 * 60_000);
    expect(await it.again().changes("")).toEqual({ orders: [], cursor: "" });
    expect(await it.carrier.changes(cursor)).toEqual({ orders: [], cursor });
    expect(await it.carrier.find(reference)).toEqual([report]);
  });
});
