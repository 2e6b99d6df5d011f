import { setImmediate } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { drawAside } from "../../src/letter/draw-aside.ts";
import { drawLetter, type Signed } from "../../src/letter/draw-letter.ts";
import { aLetter } from "../support/any-letter.ts";

/** Ports to other threads that are open now. */
const threads = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === "MessagePort").length;

const signed: Signed = {
  mark: {
    method: "typed",
    name: "Dana Whitfield",
    title: "Office Manager",
    drawing: null,
    at: 1_790_000_000_000,
  },
  drawing: null,
  document: "a".repeat(64),
  evidence: [],
  seal: { name: "Portside", at: 1_790_000_000_000, reason: "Sealed" },
};

test.each([null, signed])(
  "a long letter is drawn in a thread of its own, and is the same letter",
  async (mark) => {
    const letter = aLetter({}, 300);
    const before = threads();
    let drawn: Uint8Array | null = null;
    const drawing = drawAside(letter, mark).then((bytes) => {
      drawn = bytes;
    });
    await setImmediate();
    expect(threads()).toBe(before + 1);
    expect(drawn).toBeNull();
    await drawing;
    expect(Buffer.from(drawn ?? []).equals(await drawLetter(letter, mark))).toBe(true);
  },
);

test("an ordinary letter needs no thread, and two long ones are drawn one after the other", async () => {
  const before = threads();
  const short = drawAside(aLetter());
  await setImmediate();
  expect(threads()).toBe(before);
  await short;
  const both = [drawAside(aLetter({}, 251)), drawAside(aLetter({}, 252))];
  await setImmediate();
  expect(threads()).toBe(before + 1);
  const [one, two] = await Promise.all(both);
  expect(one?.length).not.toBe(two?.length);
});

test("a long letter that cannot be drawn says why, and the next one is drawn", async () => {
  const wrong = aLetter({ title: "Letter 漢" }, 300);
  const [failed, drawn] = await Promise.allSettled([drawAside(wrong), drawAside(aLetter({}, 300))]);
  expect(failed).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining("漢") } });
  expect(drawn.status).toBe("fulfilled");
});
