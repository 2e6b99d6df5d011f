import { cleanText } from "../clean-text.ts";

const longest = 160;

/** Telnyx's own words within a sentence of ours, as it wrote them. */
export const quotedReason = (text: string): string => cleanText(text, longest).trim();
