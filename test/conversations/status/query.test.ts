import { describe, expect, test } from "@jest/globals";
import { readStatusQuery, type StatusQuery } from "../../../conversations/status/query.ts";
import { ordinaryTexts } from "./ordinary-texts.ts";

const sid = "PR-7K3M-9Q2X";
const kw = `KW${"0123456789abcdef".repeat(2)}`;
const uuid = "2f6a1c9e-0b1d-4c53-9a77-6f1f3c0d9a10";

type By = StatusQuery["by"];
const bySid: By = { type: "sid", sid };
const byNumber: By = { type: "number", number: "+12125550100" };
const mine: By = { type: "mine" };
const all: By = { type: "all" };
const thisOne: By = { type: "this" };

const cases: [string, StatusQuery["purpose"], By][] = [
  ["status of PR-7K3M-9Q2X", "status", bySid],
  ["status of SID PR-7K3M-9Q2X", "status", bySid],
  ["Status of PR-7K3M-9Q2X?", "status", bySid],
  ["where is PR-7K3M-9Q2X", "status", bySid],
  ["pr-7k3m-9q2x?", "status", bySid],
  ["PR-7K3M-9Q2X", "status", bySid],
  ["pr 7k3m 9q2x", "status", bySid],
  ["hey, could you tell me the status of PR-7K3M-9Q2X please?", "status", bySid],
  ["has PR-7K3M-9Q2X completed yet?", "status", bySid],
  ["when does PR-7K3M-9Q2X move?", "status", bySid],
  ["any news on pr-7k3m-9q2x", "status", bySid],
  ["why was PR-7K3M-9Q2X rejected?", "status", bySid],
  ["can you check PR-7K3M-9Q2X for me", "status", bySid],
  ["show PR-7K3M-9Q2X", "status", bySid],
  ["/port status PR-7K3M-9Q2X", "status", bySid],
  ["what's going on with PR-7K3M-9Q2X", "status", bySid],
  ["PR-7K3M-9Q2X status please", "status", bySid],
  ["history of PR-7K3M-9Q2X", "history", bySid],
  ["what happened to PR-7K3M-9Q2X", "history", bySid],
  ["PR-7K3M-9Q2X history", "history", bySid],
  ["status of PR-7K3M-9Q2", "status", { type: "almost-sid", text: "PR-7K3M9Q2" }],
  ["where is pr-7k3m-9q2xx", "status", { type: "almost-sid", text: "PR-7K3M9Q2XX" }],
  ["where is 212 555 0100", "status", byNumber],
  ["Where is (212) 555-0100?", "status", byNumber],
  ["what's happening with 212-555-0100", "status", byNumber],
  ["when does 212-555-0100 move", "status", byNumber],
  ["status of +1 212 555 0100", "status", byNumber],
  ["status 2125550100", "status", byNumber],
  ["is 212.555.0100 ported yet?", "status", byNumber],
  ["has 212-555-0100 moved?", "status", byNumber],
  ["any update on 212 555 0100", "status", byNumber],
  ["track 212-555-0100", "status", byNumber],
  ["where are 212-555-0100 and 212-555-0101?", "status", byNumber],
  ["what happened with 212-555-0100?", "history", byNumber],
  [`track ${kw}`, "status", { type: "carrier-id", id: kw }],
  [`status of ${uuid}`, "status", { type: "carrier-id", id: uuid }],
  [kw, "status", { type: "carrier-id", id: kw }],
  ["status", "status", thisOne],
  ["Status?", "status", thisOne],
  ["STATUS PLEASE", "status", thisOne],
  ["what's the status", "status", thisOne],
  ["whats the status of my port", "status", thisOne],
  ["status of this request", "status", thisOne],
  ["how is my port going", "status", thisOne],
  ["How's it going?", "status", thisOne],
  ["any news", "status", thisOne],
  ["any news yet?", "status", thisOne],
  ["any updates on my port?", "status", thisOne],
  ["any update?", "status", thisOne],
  ["where are we?", "status", thisOne],
  ["where is my port", "status", thisOne],
  ["what's happening", "status", thisOne],
  ["is it done yet?", "status", thisOne],
  ["is 0101 ready?", "status", thisOne],
  ["are 0101 and 0102 done yet", "status", thisOne],
  ["did they agree to the new date?", "status", thisOne],
  ["what is taking so long?", "status", thisOne],
  ["why was it rejected?", "status", thisOne],
  ["what do they want me to do?", "status", thisOne],
  ["what does the carrier want?", "status", thisOne],
  ["are my numbers ported yet?", "status", thisOne],
  ["when does it move?", "status", thisOne],
  ["when will my numbers be ported", "status", thisOne],
  ["what is my port date?", "status", thisOne],
  ["whose turn is it", "status", thisOne],
  ["status of the letter", "status", thisOne],
  ["has the letter been signed?", "status", thisOne],
  ["did Jane sign yet?", "status", thisOne],
  ["why is it taking so long?", "status", thisOne],
  ["show my request", "status", thisOne],
  ["stauts?", "status", thisOne],
  ["find the request for 212-555-0100", "status", byNumber],
  ["do we have any open ports?", "list", { type: "all", open: true }],
  ["has the acme move completed?", "status", { type: "name", text: "acme move" }],
  ["status acme move", "status", { type: "name", text: "acme move" }],
  ["what happens next?", "status", thisOne],
  ["history", "history", thisOne],
  ["show me the history", "history", thisOne],
  ["what happened so far?", "history", thisOne],
  ["mine", "list", mine],
  ["my requests", "list", mine],
  ["show my ports", "list", mine],
  ["what requests do I have?", "list", mine],
  ["my open requests", "list", { type: "mine", open: true }],
  ["stuck", "list", { type: "stuck" }],
  ["what is stuck?", "list", { type: "stuck" }],
  ["which requests are stuck", "list", { type: "stuck" }],
  ["is anything stuck?", "list", { type: "stuck" }],
  ["show me the stuck ones", "list", { type: "stuck" }],
  ["what needs me?", "list", { type: "stuck" }],
  ["my requests this week", "list", { ...mine, week: true }],
  ["all requests of this week", "list", { ...all, week: true }],
  ["my requests page 2", "list", { ...mine, page: 2 }],
  ["open requests of this week page 3", "list", { type: "all", open: true, week: true, page: 3 }],
  ["what is stuck page 2", "list", { type: "stuck", page: 2 }],
  ["list", "list", all],
  ["/port list", "list", all],
  ["show all requests", "list", all],
  ["list all ports please", "list", all],
  ["can you show me all requests?", "list", all],
  ["list open", "list", { type: "all", open: true }],
  ["which requests are open?", "list", { type: "all", open: true }],
  ["open ports", "list", { type: "all", open: true }],
  ["status of acme move", "status", { type: "name", text: "acme move" }],
  ["what's the status of the Acme move?", "status", { type: "name", text: "Acme move" }],
  ["where is Acme downtown", "status", { type: "name", text: "Acme downtown" }],
  ["how is the acme move going?", "status", { type: "name", text: "acme move" }],
  ["find acme move", "status", { type: "name", text: "acme move" }],
  ['status of "Branch 12"', "status", { type: "name", text: "Branch 12" }],
  ["history of acme move", "history", { type: "name", text: "acme move" }],
  ["what happened to the acme move", "history", { type: "name", text: "acme move" }],
];

describe("asking for a status", () => {
  test("there are at least forty phrasings, and at least forty texts that ask for none", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(ordinaryTexts.length).toBeGreaterThanOrEqual(40);
  });

  test.each(cases)("%s", (text, purpose, by) => {
    expect(readStatusQuery(text, { fictional: true })).toEqual({ purpose, by });
  });

  test("shouting and whispering are the same", () => {
    for (const [text, purpose, by] of cases.filter(
      ([, , { type }]) => type !== "name" && type !== "carrier-id",
    )) {
      expect([text, readStatusQuery(text.toUpperCase(), { fictional: true })]).toEqual([
        text,
        { purpose, by },
      ]);
      expect([text, readStatusQuery(text.toLowerCase(), { fictional: true })]).toEqual([
        text,
        { purpose, by },
      ]);
    }
  });

  test("a real number needs no sandbox", () => {
    const query = { purpose: "status", by: { type: "number", number: "+12127363100" } };
    expect(readStatusQuery("where is 212-736-3100?", { fictional: false })).toEqual(query);
  });

  test("many numbers are a list to port, whatever is written before them", () => {
    const numbers = ["0100", "0101", "0102", "0103"].map((end) => `212-555-${end}`).join(", ");
    expect(readStatusQuery(`where is ${numbers}`, { fictional: true })).toBeNull();
  });
});

describe("saying something else", () => {
  test.each(ordinaryTexts)("%s", (text) => {
    expect(readStatusQuery(text, { fictional: true })).toBeNull();
  });
});
