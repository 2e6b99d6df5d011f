import { monitorEventLoopDelay } from "node:perf_hooks";
import { createBillReader } from "../src/documents/bill-reader.ts";
import type { ChildUse } from "../src/documents/run-child.ts";
import { drawBill } from "../test/support/bills/draw-bill.ts";
import { telephoneBills } from "../test/support/bills/telephone-bills.ts";
import { drawnPage, scannedPdf } from "../test/support/documents/drawn-page.ts";
import { machine } from "./machine.ts";
import { quantile, timed } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const rounds = { text: 20, scan: 6, photo: 6 };

type Measured = { took: number[]; uses: ChildUse[] };

/** Reads the documents in turn, `count` times in all. */
const measure = async (documents: Uint8Array[], count: number): Promise<Measured> => {
  const uses: ChildUse[] = [];
  const reader = createBillReader({ used: (use) => uses.push(use) });
  const took: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const document = documents[round % documents.length] ?? new Uint8Array();
    const work = async (): Promise<void> => {
      const reading = await reader.read(document);
      if (!reading.ok) throw new Error(`A bill of the benchmark was not read: ${reading.sentence}`);
    };
    took.push(await timed(work));
  }
  return { took, uses };
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const row = (label: string, { took, uses }: Measured, target: string): string => {
  const largest = Math.max(...uses.map((use) => use.residentBytes));
  const cells = [seconds(quantile(took, 0.5)), seconds(Math.max(...took)), megabytes(largest), target];
  return `| ${label} | ${cells.join(" | ")} |`;
};

/** How late this process is while it waits for a scan to be recognised. */
const lateWhile = async (work: () => Promise<unknown>): Promise<{ p99: number; most: number }> => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return { p99: delay.percentile(99) / 1e6, most: delay.max / 1e6 };
};

/** What reading a bill costs: as text, as a scan in a PDF, as a photo; and whether everybody else notices. */
export const benchBill = (): Promise<string[]> => inScratchFolder(benchIn);

const benchIn = async (folder: string): Promise<string[]> => {
  const pages = telephoneBills.map((bill) => drawnPage(bill.pages[0] ?? []));
  const texts = await Promise.all(telephoneBills.map(drawBill));
  const scans = await Promise.all(pages.map((page) => scannedPdf([page])));
  await measure(texts, 2);

  const text = await measure(texts, rounds.text);
  const scan: Measured = { took: [], uses: [] };
  const late = await lateWhile(async () => Object.assign(scan, await measure(scans, rounds.scan)));
  const photo = await measure(pages, rounds.photo);
  return [
    "## bill: reading a bill in a process of its own",
    "",
    `${texts.length} made-up telephone bills, ${rounds.text} readings as text, ${rounds.scan} of a scanned page, ${rounds.photo} of a picture, from bytes to words`,
    "with their places and a copy without active content. Each reading starts its own processes; the memory is the most that",
    "one of them held (on Linux).",
    "",
    machine(folder),
    "",
    "| | median | longest | memory | target |",
    "|---|---|---|---|---|",
    row("text", text, "median < 1.5 s, < 350 MB"),
    row("scanned page in a PDF", scan, "< 10 s, < 500 MB"),
    row("picture of a page", photo, "< 10 s, < 500 MB"),
    "",
    `While scans are recognised, the event loop of the main process is late by ${late.p99.toFixed(1)} ms (p99; at most ${late.most.toFixed(1)} ms). Target: p99 < 50 ms.`,
  ];
};
