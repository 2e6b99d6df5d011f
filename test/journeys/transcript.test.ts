import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { demoText, transcriptPage, withTranscript } from "../../scripts/write-transcript.ts";

test("the README's transcript and the whole one are what the demo prints; run npm run transcript after a change", async () => {
  const demo = await demoText();
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(withTranscript(readme, demo));
  expect(readFileSync("docs/transcript.md", "utf8")).toBe(transcriptPage(demo));
}, 30_000);
