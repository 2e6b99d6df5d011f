import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pressOf, pressValue } from "../../../adapters/slack/press.ts";
import { escapeText, plainText, toMrkdwn } from "../../../adapters/slack/slack-text.ts";
import { metaText } from "../../../adapters/slack/view-meta.ts";
import { cleanText, cut } from "../../../src/chat/clean-text.ts";
import { splitText } from "../../../src/chat/split-text.ts";
import { anyText } from "./any-message.ts";

const length = (text: string): number => text.length;

describe("text for Slack", () => {
  test("what cannot be seen is taken out", () => {
    expect(cleanText("a\u202eb\u0000c\r\nd\u2028e\ud83d")).toBe("abc\nd\ne\ufffd");
    expect(cleanText("👩‍👩‍👧")).toBe("👩‍👩‍👧");
  });

  test("is escaped so that nothing is a mention, a channel or a link", () => {
    expect(escapeText("<!here> & <#C1> &lt;")).toBe("&lt;!here&gt; &amp; &lt;#C1&gt; &amp;lt;");
    expect(toMrkdwn("See PR-7K3M-9Q2X.")).toBe("See `PR-7K3M-9Q2X`.");
    expect(toMrkdwn("See PR-7K3M-9Q2XY.")).toBe("See PR-7K3M-9Q2XY.");
  });

  test("is cut between characters", () => {
    expect([cut("abcd", 4), cut("abcde", 4)]).toEqual(["abcd", "abc…"]);
    expect(cut("ab👍cd", 4)).toBe("ab…");
  });

  test("is never empty", () => {
    expect(plainText(" \n\u200b ", 5).text).toBe("–");
  });
});

describe("a long text is divided", () => {
  test("between paragraphs, lines, sentences, entries, words, and within a word at last", () => {
    const divided = (text: string): string[] => splitText(text, 10, length);
    expect(divided("aaa bbb\n\nccc ddd")).toEqual(["aaa bbb", "ccc ddd"]);
    expect(divided("aa aaa\nbb bbb")).toEqual(["aa aaa", "bb bbb"]);
    expect(divided("Aa aaa. Bb bb.")).toEqual(["Aa aaa.", "Bb bb."]);
    expect(divided("a b c, d e f")).toEqual(["a b c,", "d e f"]);
    expect(divided("aaaa bbbb cccc")).toEqual(["aaaa bbbb", "cccc"]);
    expect(divided("a".repeat(25))).toEqual(["a".repeat(10), "a".repeat(10), "a".repeat(5)]);
  });

  test("into pieces that fit and hold everything", () => {
    fc.assert(
      fc.property(anyText(2000), fc.integer({ min: 10, max: 300 }), (text, most) => {
        const pieces = splitText(text, most, (piece) => escapeText(piece).length);
        for (const piece of pieces) expect(escapeText(piece).length).toBeLessThanOrEqual(most);
        expect(pieces.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("a button", () => {
  test("brings back what it was given", () => {
    const press = { type: "action", action: { text: "agree", item: "agreements", rev: 3 } } as const;
    expect(pressOf({ value: pressValue(press) })).toEqual(press);
    expect(pressValue({ type: "action", action: { text: "x".repeat(2000) } })).toBeNull();
  });

  test.each([
    "",
    "{}",
    "null",
    '{"type":"action"}',
    '{"type":"action","action":{"text":"a","sid":"PR-1"}}',
    '{"type":"page","page":0}',
    '{"type":"file","item":"bill","accept":"all","most":1}',
  ])("of somebody else is no button of ours: %s", (value) => {
    expect(pressOf({ value })).toBeNull();
  });

  test("may hold anything", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ value: fc.json() })), (button) => {
        expect([null, "object"]).toContain(pressOf(button) === null ? null : typeof pressOf(button));
      }),
    );
  });

  test("and a modal remembers no more than ids", () => {
    expect(() => metaText({ conversation: "x".repeat(3000) })).toThrow(/ids only/);
  });
});
