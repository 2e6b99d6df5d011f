import { describe, expect, test } from "@jest/globals";
import { type NumbersSaid, readNumbersSaid } from "../../../conversations/numbers/read-ask.ts";
import type { Person } from "../../../src/core/event.ts";
import type { Mentioned } from "../../../src/core/mentioned.ts";
import { ordinaryAnswers } from "../desk/ordinary-answers.ts";
import { ordinaryTexts } from "../status/ordinary-texts.ts";

const by: Person = { id: "ana", name: "Ana Diaz", role: "manage" };
const people: Mentioned[] = [
  { id: "U1", name: "Sam Lee", role: "none" },
  { id: "U2", name: "Pat Kim", role: "manage" },
  { id: "U3", name: "Guest", role: "none", outside: true },
];
const read = (text: string, filling = false): NumbersSaid | null =>
  readNumbersSaid(text, { by, people, fictional: true, filling, here: "PR-0000-0009" });

const filterOf = (text: string) => {
  const said = read(text);
  return said?.type === "ask" && said.ask.type === "list"
    ? { ...said.ask.filter, page: said.ask.page }
    : said;
};
/** "0142>U1" for every number that goes to somebody. */
const pairsOf = (text: string): string[] | string => {
  const said = read(text);
  if (said?.type !== "ask" || said.ask.type !== "assign") return JSON.stringify(said);
  return said.ask.pairs.map(({ digits, person }) => `${digits}>${person.id}`);
};

describe("which numbers somebody wants to see", () => {
  test.each([
    ["numbers", "all"],
    ["/port numbers", "all"],
    ["show me all our numbers", "all"],
    ["inventory", "all"],
    ["Show pending numbers", "pending"],
    ["which numbers are still pending?", "pending"],
    ["numbers that are on their way", "pending"],
    ["failed numbers", "failed"],
    ["what numbers failed?", "failed"],
    ["unassigned numbers", "unassigned"],
    ["which numbers are not assigned?", "unassigned"],
    ["numbers without a user", "unassigned"],
    ["free numbers please", "free"],
    ["do we have any free numbers?", "free"],
    ["which numbers are available?", "free"],
    ["assigned numbers", "assigned"],
    ["temporary numbers", "temporary"],
    ["what are our temporary numbers", "temporary"],
    ["ported numbers", "ported"],
    ["how many numbers do we have?", "all"],
  ])("%s", (text, show) => {
    expect(filterOf(text)).toEqual({ show, page: 1 });
  });

  test("of a request, of a person, mine, and page by page", () => {
    expect(filterOf("numbers of PR-7K3M-9Q2X")).toEqual({ show: "all", sid: "PR-7K3M-9Q2X", page: 1 });
    expect(filterOf("failed numbers of pr 7k3m9q2x page 2")).toBeNull();
    expect(filterOf("failed numbers of pr-7k3m-9q2x page 2")).toEqual({
      show: "failed",
      sid: "PR-7K3M-9Q2X",
      page: 2,
    });
    expect(filterOf("numbers of @1")).toEqual({ show: "all", named: "Sam Lee", page: 1 });
    expect(filterOf("which numbers does sam have?")).toEqual({ show: "all", named: "sam", page: 1 });
    expect(filterOf("numbers assigned to sam@acme.com")).toEqual({
      show: "all",
      named: "sam@acme.com",
      page: 1,
    });
    expect(filterOf("failed numbers of this request")).toEqual({
      show: "failed",
      sid: "PR-0000-0009",
      page: 1,
    });
    expect(filterOf("my numbers")).toEqual({ show: "all", mine: true, page: 1 });
    expect(filterOf("all numbers page 3")).toEqual({ show: "all", page: 3 });
  });

  test("as a file", () => {
    const file = (show: string) => ({ type: "ask", ask: { type: "export", filter: { show } } });
    for (const text of [
      "numbers csv",
      "export numbers",
      "export all numbers",
      "download the numbers",
      "numbers as a file",
    ])
      expect([text, read(text)]).toEqual([text, file("all")]);
    expect(read("export pending numbers")).toEqual(file("pending"));
  });

  test.each([
    ["who has 0142?", "0142"],
    ["Who has 212-555-0142", "2125550142"],
    ["who has (212) 555-0142?", "2125550142"],
    ["whose number is 0142", "0142"],
    ["who's got +1 212 555 0142?", "2125550142"],
    ["who uses the number 212.555.0142", "2125550142"],
    ["to whom does 0142 belong?", "0142"],
    ["/port who has 0142", "0142"],
    ["who has the number ending in 0142", "0142"],
  ])("%s", (text, digits) => {
    expect(read(text)).toEqual({ type: "ask", ask: { type: "who", digits } });
  });
});

describe("who gets a number", () => {
  test.each([
    ["assign 212-555-0142 to @1", ["2125550142>U1"]],
    ["please assign (212) 555-0142 to @1.", ["2125550142>U1"]],
    ["/port assign 0142 @1", ["0142>U1"]],
    ["assign 0142 and 0143 to @1, 0144 to @2", ["0142>U1", "0143>U1", "0144>U2"]],
    [
      "assign 212-555-0100 to 0103 to @2",
      ["2125550100>U2", "2125550101>U2", "2125550102>U2", "2125550103>U2"],
    ],
    ["assign @1 0142, @2 0143", ["0142>U1", "0143>U2"]],
    ["assign @1: 212-555-0142", ["2125550142>U1"]],
    ["give 0142 to @1", ["0142>U1"]],
    ["212-555-0142 is for @1", ["2125550142>U1"]],
    ["assign 0142 to me", ["0142>ana"]],
    ["assign 0142 to Sam Lee <sam@acme.com>", ["0142>mail:sam@acme.com"]],
    ["assign 0142 to sam@acme.com", ["0142>mail:sam@acme.com"]],
    ["assign 0142 to Sam", ["0142>name:sam"]],
    [
      "assign 0142, 0143 and 0199 to Pat Kim <pat@acme.com>",
      ["0142>mail:pat@acme.com", "0143>mail:pat@acme.com", "0199>mail:pat@acme.com"],
    ],
    [
      "assign\n212-555-0142, Sam Lee, sam@acme.com\npat@acme.com;Pat;212-555-0143",
      ["2125550142>mail:sam@acme.com", "2125550143>mail:pat@acme.com"],
    ],
    ["assign:\nnumber,person\n212-555-0142,@1\n212-555-0143,@2", ["2125550142>U1", "2125550143>U2"]],
  ])("%j", (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  test("a name and an address in one cell are both kept", () => {
    expect(read("assign\n212-555-0142,Sam Lee <sam@acme.com>\n0143,pat@acme.com")).toMatchObject({
      ask: {
        pairs: [{ person: { name: "Sam Lee", email: "sam@acme.com" } }, { person: { name: "pat@acme.com" } }],
      },
    });
  });

  test("lines that cannot be used are named, and guests are not given anything", () => {
    expect(read("assign\nperson,number\n@1,212-555-0142\n@2,\n,212-555-0143\n@1,0144,0145")).toMatchObject({
      ask: {
        pairs: [{ digits: "2125550142" }],
        bad: [
          { line: 3, problem: "no-number" },
          { line: 4, problem: "no-person" },
          { line: 5, problem: "two-numbers" },
        ],
      },
    });
    expect(read("assign 0142 to @3")).toMatchObject({
      ask: { pairs: [] },
      strangers: [{ text: "Guest", problem: "outside" }],
    });
    expect(read("reassign 0142 to @2")).toMatchObject({ ask: { sure: true } });
    expect(read("assign numbers")).toEqual({ type: "form" });
    expect(read("assign a number to somebody")).toEqual({ type: "form" });
  });

  test("taken back, brought in, taken out, and where phones are set up", () => {
    expect(read("unassign 0142, 0143")).toEqual({
      type: "ask",
      ask: { type: "unassign", digits: ["0142", "0143"] },
    });
    expect(read("take 0142 from @1")).toMatchObject({ ask: { type: "unassign", from: { id: "U1" } } });
    expect(read("numbers add 212-555-0142, 212-555-0100 to 0102")).toMatchObject({
      ask: { type: "claim", numbers: ["+12125550142", "+12125550100", "+12125550101", "+12125550102"] },
    });
    expect(read("add 212-555-0142 to our inventory")).toMatchObject({ ask: { numbers: ["+12125550142"] } });
    expect(read("numbers remove 0142")).toEqual({ type: "ask", ask: { type: "drop", digits: ["0142"] } });
    expect(read("set-up link https://acme.com/phone?a=B")).toEqual({
      type: "set-up-link",
      link: "https://acme.com/phone?a=B",
    });
    expect(read("set the setup link to acme.com/phone")).toMatchObject({ link: "acme.com/phone" });
    expect(read("remove the set-up link")).toEqual({ type: "set-up-link", link: null });
    expect(read("what is our set-up link?")).toEqual({ type: "which-set-up-link" });
  });
});

test("answers and other questions are left alone", () => {
  const others = [
    "what are temporary numbers?",
    "can I keep my numbers?",
    "how many numbers can I port?",
    "give me a form",
    "give 5% to charity",
    "add 212-555-0142",
    "remove 212-555-0142",
    "all numbers on the account",
    "who has to sign?",
    "who can see my PIN 4821?",
    "is 212-555-0142 portable",
    "take out 0142",
    "port all numbers",
    "assignments LLC",
    "move all our numbers",
    "only some of the numbers",
  ];
  for (const text of [...ordinaryTexts, ...ordinaryAnswers, ...others])
    expect([text, read(text, true)]).toEqual([text, null]);
});
