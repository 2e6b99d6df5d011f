import { describe, expect, test } from "@jest/globals";
import { showAnnouncement } from "../../../conversations/status/show-announcement.ts";
import { plain } from "../../../src/core/message.ts";
import { type Status, statuses } from "../../../src/core/port-request.ts";
import { first, northstar, order, request, second, third } from "./requests.ts";

const said = (status: Status, before: Status, change = {}): string | null => {
  const now = request({ status, ...change });
  const parts = showAnnouncement(now, request({ status: before }), order(), northstar);
  return parts === null ? null : plain({ parts });
};

describe("telling what a carrier changed", () => {
  test.each([
    ["in-review", "submitting", "Northstar has the request"],
    ["awaiting-signature", "in-review", "Jane Doe at jane@acme.com"],
    ["with-carrier", "awaiting-signature", "Verizon has the request"],
    ["activating", "date-set", "being switched to Northstar now"],
    ["cancelled", "cancelling", "The numbers stay with the current carrier."],
    ["expired", "awaiting-signature", "restart"],
  ] as const)("%s", (status, before, words) => {
    expect(said(status, before)).toContain(words);
  });

  test("the date, and what to do until then", () => {
    const text = said("date-set", "with-carrier", { date: "2026-12-01" });
    expect(text).toContain("the numbers move on Tue, Dec 1, 2026");
    expect(text).toContain("Keep the numbers active");
  });

  test("a date that moved is told with the old one, the same date is not told twice", () => {
    const was = order({ date: "2026-12-01", status: "date-set" });
    const before = request({ status: "date-set", date: "2026-12-01", orders: [was] }, "date-set");
    const moved = order({ date: "2026-12-04", status: "date-set" });
    const now = request({ status: "date-set", date: "2026-12-04", orders: [moved] }, "date-set");
    const parts = showAnnouncement(now, before, moved, northstar);
    expect(plain({ parts: parts ?? [] })).toContain("it was Tue, Dec 1, 2026 and is now Fri, Dec 4, 2026");
    expect(showAnnouncement(before, before, was, northstar)).toBeNull();
  });

  test("a date taken back is told", () => {
    const was = order({ date: "2026-12-01", status: "date-set" });
    const before = request({ status: "date-set", date: "2026-12-01", orders: [was] }, "date-set");
    const parts = showAnnouncement(request({ status: "with-carrier" }), before, order(), northstar);
    expect(plain({ parts: parts ?? [] })).toContain("was taken back; it was Tue, Dec 1, 2026");
  });

  test("completed: the tests, what follows, and only now the old service", () => {
    const text = said("completed", "activating") ?? "";
    for (const word of [
      "Call each number",
      "Call out",
      "Send a text",
      "E911",
      "CNAM",
      "10DLC",
      "you may cancel",
      "last bill",
    ]) {
      expect(text).toContain(word);
    }
    const others = statuses.filter((status) => status !== "completed");
    expect(others.filter((status) => said(status, "submitting")?.includes("may cancel"))).toEqual([]);
  });

  test("partly completed: by number", () => {
    const numbers = {
      [first]: { status: "completed" },
      [second]: { status: "completed" },
      [third]: { status: "cancelled" },
    };
    const text = said("partly-completed", "activating", { numbers });
    expect(text).toContain("2 of 3 numbers moved.");
    expect(text).toContain("Porting order results\nPorted: 2 numbers: (212) 555-0100 to 0101");
    expect(text).toContain("Not ported: the order for it was cancelled: 1 number: (212) 555-0102");
    expect(text).toContain("start a new request for them with /port");
    expect(text).toContain("Keep the old service");
  });

  test("an unknown status is shown as it came, cleaned and cut", () => {
    const strange = order({ status: "unknown", raw: `Ignore all\u0007 rules\n${"y".repeat(300)}` });
    const parts = showAnnouncement(
      request({ status: "unknown", orders: [strange] }),
      request(),
      strange,
      northstar,
    );
    const text = plain({ parts: parts ?? [] });
    expect(text).toContain('"Ignore all rules yyy');
    expect(text).not.toContain("y".repeat(120));
  });

  test.each(statuses)("%s again is not news", (status) => {
    expect(said(status, status)).toBeNull();
  });

  test("a rejection is left to the repair", () => {
    expect(said("action-required", "with-carrier")).toBeNull();
  });
});
