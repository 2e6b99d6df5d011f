import { describe, expect, test } from "@jest/globals";
import { cardOf } from "../../../conversations/status/card-of.ts";
import { readStatusQuery } from "../../../conversations/status/query.ts";
import { showHistory } from "../../../conversations/status/show-history.ts";
import { showList } from "../../../conversations/status/show-list.ts";
import { showNotFound } from "../../../conversations/status/show-not-found.ts";
import { showStatus } from "../../../conversations/status/show-status.ts";
import type { Fact, Part } from "../../../src/core/message.ts";
import { plain } from "../../../src/core/message.ts";
import { type PortRequest, statuses } from "../../../src/core/port-request.ts";
import { first, friday, northstar, order, request, sandbox, second, third } from "./requests.ts";

const factsOf = (parts: Part[]): Record<string, string> =>
  Object.fromEntries(
    parts
      .flatMap((part) => (part.type === "facts" ? part.facts : []))
      .map(({ label, value }: Fact) => [label, value]),
  );

const labelsOf = (parts: Part[]): string[] =>
  parts.flatMap((part) => (part.type === "choices" ? part.choices.map(({ label }) => label) : []));

const full = { capabilities: northstar, now: friday, full: true };

describe("the status of a request", () => {
  test("shows SID, status, date of creation, carrier action, whose turn, and the numbers", () => {
    expect(factsOf(showStatus(request(), full))).toMatchObject({
      "Request SID": "PR-7K3M-9Q2X",
      Status: "With the current carrier",
      Created: "Fri, Nov 20, 2026",
      "Carrier action": "Waits for the answer of Verizon",
      "Whose turn": "It is the turn of Verizon.",
      Numbers: "3 numbers: (212) 555-0100 to 0102",
      "Order at Northstar": "KW123",
      "Last heard from the carrier": "Fri, Nov 20, 2026",
    });
  });

  test("numbers in different states are shown apart, and dates of different orders too", () => {
    const orders = [
      order({ reference: "1", date: "2026-12-01", numbers: { [first]: "date-set" } }),
      order({ reference: "2", date: "2026-12-03", numbers: { [second]: "date-set", [third]: "rejected" } }),
    ];
    const numbers = {
      [first]: { status: "date-set" },
      [second]: { status: "date-set" },
      [third]: { status: "rejected" },
    } as const;
    const facts = factsOf(
      showStatus(request({ orders, numbers, date: "2026-12-01", status: "action-required" }), full),
    );
    expect(facts).toMatchObject({
      "Moves Tue, Dec 1, 2026": "1 number: (212) 555-0100",
      "Moves Thu, Dec 3, 2026": "1 number: (212) 555-0101",
      "Sent back": "1 number: (212) 555-0102",
      "Port date": "Tue, Dec 1, 2026 for 1 of 3; Thu, Dec 3, 2026 for 1 of 3",
    });
    expect(facts.Numbers).toBeUndefined();
  });

  test("says TEST for the sandbox, and only there", () => {
    expect(plain({ parts: showStatus(request(), { ...full, capabilities: sandbox }) })).toContain("TEST");
    expect(plain({ parts: showStatus(request(), full) })).not.toContain("TEST");
  });

  test("a draft says what is missing", () => {
    const draft = request({ status: "draft", orders: [], submitted: null }, "portable");
    const said = plain({ parts: showStatus(draft, { ...full, missing: ["Account number", "Bill"] }) });
    expect(said).toContain("Still open: Account number and Bill.");
    expect(said).toContain("resume");
  });

  test("without full only the facts are shown", () => {
    expect(showStatus(request(), { ...full, full: false }).map(({ type }) => type)).toEqual(["facts"]);
  });

  test.each(statuses)("%s can be shown with nothing answered yet", (status) => {
    const empty = request({ status, answers: {}, numbers: {}, orders: [], submitted: null });
    const said = plain({ parts: showStatus(empty, full) });
    expect(said).toContain("PR-7K3M-9Q2X");
    expect(said).not.toMatch(/undefined|null|NaN/);
  });

  test("secrets and account numbers are not shown", () => {
    const answers: PortRequest["answers"] = {
      ...request().answers,
      accountNumber: { value: { type: "open", open: "8847261", hint: "•••• 7261" }, by: "U1", at: friday },
    };
    expect(JSON.stringify(showStatus(request({ answers }), full))).not.toContain("8847261");
  });

  test("text of people and carriers is cleaned and bounded", () => {
    const raw = `on\u202ehold\n${"x".repeat(500)}`;
    const said = JSON.stringify(showStatus(request({ status: "unknown", orders: [order({ raw })] }), full));
    expect(said).toContain("on hold xxx");
    expect(said).not.toContain("x".repeat(120));
  });
});

describe("the live card", () => {
  test("has title, status, facts and the next acts", () => {
    const card = cardOf(request(), sandbox);
    expect(card).toMatchObject({
      sid: "PR-7K3M-9Q2X",
      title: "Acme move",
      status: "With the current carrier",
      test: true,
    });
    expect(card.choices.map(({ label }) => label)).toEqual(["Status", "History", "Cancel the port"]);
  });

  test("offers the repair when the carrier sent the request back", () => {
    const refusals = [{ family: "R01", code: "X", words: "acct mismatch", numbers: [] }];
    const card = cardOf(
      request({ status: "action-required", orders: [order({ status: "rejected", refusals })] }),
      northstar,
    );
    expect(card.choices[0]).toEqual({
      label: "Repair now",
      action: { text: "repair", sid: "PR-7K3M-9Q2X" },
      style: "primary",
    });
    expect(card.facts).toContainEqual({ label: "Carrier action", value: "Sent back: account number" });
  });

  test("what cannot be taken back carries the revision", () => {
    const choice = cardOf(request(), northstar).choices.find(({ style }) => style === "danger");
    expect(choice?.action).toEqual({ text: "cancel request", sid: "PR-7K3M-9Q2X", rev: 7 });
  });

  test.each(["completed", "partly-completed", "cancelled", "rejected", "expired", "activating"] as const)(
    "%s cannot be cancelled any more",
    (status) => {
      expect(cardOf(request({ status }), northstar).choices.some(({ style }) => style === "danger")).toBe(
        false,
      );
    },
  );
});

describe("the list", () => {
  const carriers = { northstar, sandbox };

  test("has the four columns for each request", () => {
    const parts = showList(
      [request(), request({ sid: "PR-0000-0001", carrier: "sandbox", status: "draft" })],
      2,
      {
        carriers,
        which: "all",
      },
    );
    const rows = parts.filter((part) => part.type === "facts");
    expect(rows.map((row) => row.facts.map(({ label }) => label))).toEqual([
      ["Status", "Request SID", "Created", "Carrier action"],
      ["Status", "Request SID", "Created", "Carrier action"],
    ]);
    expect(rows.map(({ title }) => title)).toEqual(["Acme move", "TEST: Acme move"]);
    expect(labelsOf(parts)).toEqual(["PR-7K3M-9Q2X", "PR-0000-0001"]);
  });

  test("says how many there are in all", () => {
    expect(plain({ parts: showList([request()], 12, { carriers, which: "mine", open: true }) })).toContain(
      "You have 12 open requests. These are the newest 1",
    );
  });

  test.each([
    [{ which: "mine" as const, from: 0 }, "These are the newest 1.", ["my requests page 2"]],
    [
      { which: "mine" as const, open: true, week: true, from: 10 },
      "You have 23 open requests of this week. These are 11 to 11, newest first.",
      ["my open requests of this week page 3", "my open requests of this week"],
    ],
    [
      { which: "all" as const, from: 20 },
      "These are 21 to 21",
      ["all requests page 4", "all requests page 2"],
    ],
    [{ which: "stuck" as const, from: 0 }, "23 requests wait for somebody", ["what is stuck page 2"]],
    [{ which: "found" as const, from: 0 }, "the whole name finds others", []],
  ])("has pages, and its buttons ask for them in words that are understood: %j", (context, said, asked) => {
    const parts = showList([request()], 23, { carriers, ...context });
    expect(plain({ parts })).toContain(said);
    const texts = parts.flatMap((part) => (part.type === "choices" ? part.choices : []));
    const pages = texts.map(({ action }) => action.text).filter((text) => !text.startsWith("status of"));
    expect(pages).toEqual(asked);
    for (const text of pages)
      expect(readStatusQuery(text, { fictional: false })).toMatchObject({ purpose: "list" });
  });

  test.each([
    [{ carriers, which: "stuck" as const }, "Nothing is stuck"],
    [{ carriers, which: "all" as const, from: 20 }, "There are no more"],
    [{ carriers, which: "mine" as const }, "You have no request here."],
    [{ carriers, which: "all" as const, open: true }, "There is no open request here yet."],
    [{ carriers, which: "found" as const }, "No request here fits that."],
  ])("an empty list says what to do", (context, said) => {
    expect(plain({ parts: showList([], 0, context) })).toContain(said);
  });

  test("a request of a carrier that is no longer configured is still listed", () => {
    const parts = showList([request({ carrier: "gone" })], 1, { carriers, which: "all" });
    expect(factsOf(parts)["Request SID"]).toBe("PR-7K3M-9Q2X");
  });
});

describe("the history", () => {
  const entries = [
    { at: friday + 120_000, by: "carrier", type: "status", text: "with-carrier" },
    { at: friday, by: "U1", type: "filed", text: "Order KW123" },
    { at: friday + 240_000, by: "carrier", type: "date", text: "2026-12-01" },
    { at: friday + 360_000, by: "carrier", type: "rejected", text: "R01 acct\u202e mismatch" },
    { at: friday + 480_000, by: "timer", type: "reminder", text: "" },
  ];

  test("tells what happened, when and who did it, oldest first", () => {
    const [list] = showHistory(entries, "America/New_York", { U1: "Jane Doe" });
    expect(list).toEqual({
      type: "list",
      items: [
        expect.stringMatching(/^Fri, Nov 20, 2026, 12:00\sPM EST: Filed: Order KW123 \(Jane Doe\)$/),
        expect.stringContaining("12:02"),
        expect.stringContaining("Port date: Tue, Dec 1, 2026 (the carrier)"),
        expect.stringContaining('Sent back for account number: "acct mismatch" (the carrier)'),
        expect.stringContaining("Reminder (reminder)"),
      ],
    });
    expect(plain({ parts: [list!] })).toContain("Status: With the current carrier (the carrier)");
  });

  test("names nobody twice", () => {
    const submitted = { at: friday, by: "U1", type: "submitted", text: "by Jane Doe" };
    expect(plain({ parts: showHistory([submitted], "UTC", { U1: "Jane Doe" }) })).toMatch(
      /Submitted \(Jane Doe\)$/,
    );
  });

  test("shows the newest twenty-five and says what is left out", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      at: friday + index,
      by: "U1",
      type: "answered",
      text: `${index}`,
    }));
    const said = plain({ parts: showHistory(many, "UTC") });
    expect(said).toContain("5 earlier entries are not shown.");
    expect(said).toContain("Answered: 29 ");
  });

  test("an empty history says so", () => {
    expect(plain({ parts: showHistory([], "UTC") })).toContain("Nothing has happened");
  });
});

describe("not finding a request", () => {
  test("never claims that it does not exist, and says what to do", () => {
    const said = plain({
      parts: showNotFound({ purpose: "status", by: { type: "number", number: first } }, []),
    });
    expect(said).toContain("I find no request with the number (212) 555-0100.");
    expect(said).toContain("I see only requests filed here.");
  });

  test("offers what is one slip away", () => {
    const parts = showNotFound({ purpose: "history", by: { type: "almost-sid", text: "PR-7K3M9Q2" } }, [
      request(),
    ]);
    expect(plain({ parts })).toContain("Did you mean this one?");
    expect(parts.at(-1)).toEqual({
      type: "choices",
      choices: [
        {
          label: "PR-7K3M-9Q2X, Acme move",
          action: { text: "history of PR-7K3M-9Q2X", sid: "PR-7K3M-9Q2X" },
        },
      ],
    });
  });

  test("asked about this one where there is none, it tells how to ask", () => {
    expect(plain({ parts: showNotFound({ purpose: "status", by: { type: "this" } }, []) })).toContain(
      '"status of"',
    );
  });
});
