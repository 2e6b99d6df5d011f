import { readFileSync, writeFileSync } from "node:fs";
import { Writable } from "node:stream";
import { playDemo } from "../src/demo.ts";

const begins = "<!-- transcript: written by npm run transcript -->";
const ends = "<!-- end of transcript -->";

/** The demo's output as text. */
export const demoText = async (): Promise<string> => {
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  await playDemo(output, false);
  return chunks.join("");
};

/** Blocks the README shows, each from the line that begins with the first text up to the line before the second. */
const shown: [string, string][] = [
  ["> Hi! Please move", "You can answer"],
  ["> the company name is", "You can answer"],
  ["> test/fixtures/bills/acme.pdf", "[sandbox]"],
  ["> use the bill's zip", "Step 5"],
  ["> yes\n\nIt is submitted", "3. The old"],
  ["To sign the letter above", "──"],
  ["It is filed", "──"],
  ["The carrier rejected", "The name of the account"],
  ["What is the company name", "[sandbox]"],
  ["> Acme Plumbing Company LLC", "To change something"],
  ["Both carriers agreed", "Keep the numbers"],
  ["Done: All numbers", "[sandbox]"],
];

/** The parts of the demo that the README begins with; "…" stands for what is left out. */
export const excerptOf = (demo: string): string => {
  let from = 0;
  const parts = shown.map(([first, until]) => {
    const start = demo.indexOf(`\n${first}`, from);
    if (start < 0)
      throw new Error(`The demo no longer says "${first}". Choose another place for the README's excerpt.`);
    const end = demo.indexOf(`\n${until}`, start + first.length);
    if (end < 0) throw new Error(`The demo no longer says "${until}" after "${first}".`);
    from = end;
    return demo.slice(start, end).trim();
  });
  return parts.join("\n…\n");
};

/** The README with its transcript made anew from the demo. */
export const withTranscript = (readme: string, demo: string): string => {
  const start = readme.indexOf(begins);
  const end = readme.indexOf(ends);
  if (start < 0 || end < start) throw new Error(`README.md needs the lines "${begins}" and "${ends}".`);
  return `${readme.slice(0, start + begins.length)}\n\n\`\`\`text\n${excerptOf(demo)}\n\`\`\`\n\n${readme.slice(end)}`;
};

/** The whole demo as a page. */
export const transcriptPage = (demo: string): string =>
  `# One port, from start to end\n\nThis is what \`npm run demo\` prints.\n\n\`\`\`text\n${demo.trim()}\n\`\`\`\n`;

if (import.meta.main) {
  const demo = await demoText();
  writeFileSync("README.md", withTranscript(readFileSync("README.md", "utf8"), demo));
  writeFileSync("docs/transcript.md", transcriptPage(demo));
}
