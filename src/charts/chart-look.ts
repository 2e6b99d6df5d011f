import { createRequire } from "node:module";
import { GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";

const resolve = createRequire(import.meta.url).resolve;

/** In pixels; wide enough to be read in a chat without opening it. */
export const size = { width: 1000, height: 560, margin: 32 };

/** Told apart in grey, too; what each means stands beside it in words. */
export const colours = {
  paper: "#ffffff",
  text: "#1d2b33",
  subtle: "#56646c",
  line: "#d5dde1",
  parts: ["#1f6f78", "#d9772b", "#b9c4ca"],
  onParts: ["#ffffff", "#1d2b33", "#1d2b33"],
};

const family = "Portside Sans";
let isLoaded = false;

/** Fonts of our own, so that a chart looks alike on every machine. */
export const loadFonts = (): void => {
  if (isLoaded) return;
  GlobalFonts.registerFromPath(resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf"), family);
  GlobalFonts.registerFromPath(
    resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf"),
    `${family} Bold`,
  );
  isLoaded = true;
};

export const face = (pixels: number, bold = false): string => `${pixels}px "${family}${bold ? " Bold" : ""}"`;

export type Ink = SKRSContext2D;

/** The context with the baseline everything is placed by. */
export const pen = (context: SKRSContext2D): Ink => {
  context.textBaseline = "alphabetic";
  return context;
};

/** Where a panel is drawn, in pixels. */
export type Area = { left: number; right: number; top: number; bottom: number };
