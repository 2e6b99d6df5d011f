import { expect, test } from "@jest/globals";
import { listPages } from "../../src/chat/list-pages.ts";
import type { Message } from "../../src/core/message.ts";

const items = Array.from({ length: 250 }, (_, index) => `line ${index + 1}`);
const message: Message = {
  parts: [
    { type: "text", text: "before" },
    { type: "list", items },
    { type: "text", text: "after" },
  ],
  progress: { step: 5, of: 5, title: "Review", left: 0 },
};

test("a long list goes on in further messages, whole and in order", () => {
  const pages = listPages(message, 1000);
  expect(pages.length).toBeGreaterThan(2);
  expect(
    pages.flatMap(({ parts }) => parts.flatMap((part) => (part.type === "list" ? part.items : []))),
  ).toEqual(items);
  expect(pages[0]?.parts[0]).toEqual({ type: "text", text: "before" });
  expect(pages.at(-1)?.parts.at(-1)).toEqual({ type: "text", text: "after" });
  expect(pages.map(({ progress }) => progress !== undefined)).toEqual(
    pages.map((_, index) => index === pages.length - 1),
  );
});

test("a message that fits stays as it is", () => {
  expect(listPages(message, 100_000)).toEqual([message]);
});

test("one item longer than a page still comes, by itself", () => {
  const long = "x".repeat(50);
  const pages = listPages({ parts: [{ type: "list", items: ["a", long, "b"] }] }, 20);
  expect(pages.map(({ parts }) => parts)).toEqual([
    [{ type: "list", items: ["a"] }],
    [{ type: "list", items: [long] }],
    [{ type: "list", items: ["b"] }],
  ]);
});
