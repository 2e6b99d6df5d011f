import { mkdirSync, writeFileSync } from "node:fs";
import sharp from "sharp";

/** A boat seen from its port side, on a field of 96: two sails and a hull. */
const sails = "M53 8 L53 58 L88 58 Z M43 20 L43 58 L12 58 Z";
const hull = "M6 68 L90 68 L76 88 L20 88 Z";

/** The light on a boat's port side is red. */
const light = `<circle cx="27" cy="77" r="5.5" fill="#E5484D"/>`;

/** In colour, for the store and the details of the app. */
const color = `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 96 96">
<rect width="96" height="96" fill="#1F4E5F"/>
<g transform="translate(14.4 14) scale(0.7)"><path d="${sails}" fill="#FFFFFF"/><path d="${hull}" fill="#FFFFFF"/>${light}</g>
</svg>`;

/** White lines on nothing, for the bar of apps: Teams colours them itself. */
const outline = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 96 96">
<g fill="none" stroke="#FFFFFF" stroke-width="5.5" stroke-linejoin="round"><path d="${sails}"/><path d="${hull}"/></g>
</svg>`;

/** The two icons of the Teams app as PNG. */
export const drawIcons = async (): Promise<{ color: Buffer; outline: Buffer }> => ({
  color: await sharp(Buffer.from(color)).flatten({ background: "#1F4E5F" }).png().toBuffer(),
  outline: await sharp(Buffer.from(outline)).ensureAlpha().png().toBuffer(),
});

if (import.meta.main) {
  const folder = new URL("../manifest/teams/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const icons = await drawIcons();
  writeFileSync(new URL("color.png", folder), icons.color);
  writeFileSync(new URL("outline.png", folder), icons.outline);
}
