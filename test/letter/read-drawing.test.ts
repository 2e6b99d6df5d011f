import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import sharp from "sharp";
import { readDrawing } from "../../src/letter/read-drawing.ts";
import { aDrawing } from "../support/any-mark.ts";

const problemOf = async (drawing: string): Promise<string> => {
  const read = await readDrawing(drawing);
  return read.ok ? "" : read.problem;
};

describe("a drawn signature", () => {
  test("is made anew: only its ink, cropped, with nothing else of what was sent", async () => {
    const sent = await sharp(Buffer.from(await aDrawing(), "base64"))
      .withMetadata({ exif: { IFD0: { Copyright: "someone" } } })
      .png()
      .toBuffer();
    const read = await readDrawing(sent.toString("base64"));
    if (!read.ok) throw new Error(read.problem);
    const about = await sharp(read.png).metadata();
    expect(about).toMatchObject({ format: "png", channels: 4, hasAlpha: true });
    expect(about.exif).toBeUndefined();
    expect(about.width).toBeLessThan(340);
    expect(Buffer.from(read.png).includes("someone")).toBe(false);
  });

  test("is the same to the byte each time, and bounded in size", async () => {
    const large = await aDrawing('<path d="M0 0 L 1900 900" stroke="black" stroke-width="8"/>', [1900, 1000]);
    const [one, other] = [await readDrawing(large), await readDrawing(large)];
    if (!one.ok || !other.ok) throw new Error("A large drawing can be used.");
    expect(Buffer.from(one.png).equals(other.png)).toBe(true);
    expect((await sharp(one.png).metadata()).height).toBeLessThanOrEqual(360);
  });

  test("an empty box is told from a drawing", async () => {
    expect(await problemOf(await aDrawing(""))).toContain("still empty");
    expect(await problemOf(await aDrawing('<rect width="600" height="200" fill="white"/>'))).toContain(
      "still empty",
    );
    expect(await problemOf(await aDrawing('<circle cx="9" cy="9" r="1"/>'))).toContain("still empty");
  });

  test("anything but a small PNG is refused", async () => {
    const jpeg = await sharp(Buffer.from(await aDrawing(), "base64"))
      .flatten({ background: "white" })
      .jpeg()
      .toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const cut = Buffer.from(await aDrawing(), "base64").subarray(0, 900);
    const bomb = Buffer.from(await aDrawing("<g/>", [4000, 4000]), "base64");
    for (const bytes of [jpeg, svg, cut, bomb, Buffer.alloc(0)])
      expect(await problemOf(bytes.toString("base64"))).toContain("draw it again");
    expect(await problemOf("A".repeat(700_000))).toContain("too large");
  });

  test("any bytes at all end with an answer", async () => {
    const png = Buffer.from(await aDrawing(), "base64");
    await fc.assert(
      fc.asyncProperty(fc.nat(png.length - 1), fc.nat(255), async (index, byte) => {
        const changed = Buffer.from(png);
        changed[index] = byte;
        expect(typeof (await readDrawing(changed.toString("base64"))).ok).toBe("boolean");
      }),
      { numRuns: 60 },
    );
  });
});
