import { describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import { drawChart } from "../../src/charts/draw-chart.ts";
import type { Chart, ChartBar } from "../../src/core/chart.ts";

const chart = (standing: ChartBar[], lying: ChartBar[]): Chart => ({
  title: "How your ports do",
  lines: ["78 ports with 234 numbers were submitted since Sat, Nov 22, 2025.", "Accepted: 53 of 74 (72 %)"],
  standing: {
    title: "Ports by month",
    legend: ["accepted", "sent back", "open"],
    bars: standing,
    none: "None.",
  },
  lying: { title: "By reason", legend: ["ports"], bars: lying, none: "None was sent back." },
});

/** How many pixels have nearly this colour. */
const pixelsOf = async (png: Uint8Array, [red, green, blue]: [number, number, number]): Promise<number> => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let index = 0; index < data.length; index += info.channels) {
    const apart = [red, green, blue].map((value, at) => Math.abs((data[index + at] ?? 0) - value));
    if (Math.max(...apart) < 8) count += 1;
  }
  return count;
};

const accepted: [number, number, number] = [0x1f, 0x6f, 0x78];
const sentBack: [number, number, number] = [0xd9, 0x77, 0x2b];
const text: [number, number, number] = [0x1d, 0x2b, 0x33];

describe("a chart as a picture", () => {
  test("is a PNG small enough for a chat, with bars as long as their numbers", async () => {
    const png = await drawChart(chart([{ label: "Nov 26", parts: [20, 10, 0] }], []));
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1000, height: 560 });
    expect(png.length).toBeLessThan(80_000);
    const [most, less] = [await pixelsOf(png, accepted), await pixelsOf(png, sentBack)];
    expect(most / less).toBeGreaterThan(1.7);
    expect(most / less).toBeLessThan(2.3);
  });

  test("shows its words in letters of our own fonts", async () => {
    expect(await pixelsOf(await drawChart(chart([], [])), text)).toBeGreaterThan(400);
  });

  test("holds any number of bars and names of any length", async () => {
    const bars = Array.from({ length: 40 }, (_, index) => ({
      label: `A carrier with a very long name indeed, number ${index}`,
      parts: [index, 1, 100_000],
    }));
    const png = await drawChart({ ...chart(bars, bars), lines: ["word ".repeat(500)] });
    expect((await sharp(png).metadata()).width).toBe(1000);
  });
});
