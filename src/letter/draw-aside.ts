import { Worker } from "node:worker_threads";
import type { Letter } from "../core/letter.ts";
import type { Signed } from "./draw-letter.ts";

/** Letters of more numbers take longer to draw than anybody should wait for an answer about something else. */
const mostHere = 250;

const heapMegabytes = 1024;
/** In milliseconds; 20,000 numbers take about ten seconds. */
const patience = 5 * 60_000;

const isLong = ({ numbers, staying }: Letter): boolean => numbers.length + staying.length > mostHere;

const inThread = (letter: Letter, signed: Signed | null): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./drawing-thread.ts", import.meta.url), {
      workerData: { letter, signed },
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      env: {},
    });
    const clock = setTimeout(() => {
      reject(new Error(`Letter ${letter.reference} was not drawn in five minutes; it is tried again.`));
      void thread.terminate();
    }, patience);
    thread.on("message", resolve);
    thread.on("error", reject);
    thread.on("exit", (code) => {
      clearTimeout(clock);
      reject(
        new Error(`The thread that drew letter ${letter.reference} ended with ${code}; it is tried again.`),
      );
    });
  });

/** One long letter at a time: each holds a processor, and room for all its pages. */
let line: Promise<unknown> = Promise.resolve();

/** Draws a letter; a long one in a thread of its own, so that everybody else is answered meanwhile. The bytes are the same. */
export const drawAside = async (letter: Letter, signed: Signed | null = null): Promise<Uint8Array> => {
  if (!isLong(letter)) {
    const { drawLetter } = await import("./draw-letter.ts");
    return drawLetter(letter, signed);
  }
  const drawn = line.then(() => inThread(letter, signed));
  line = Promise.allSettled([drawn]);
  return drawn;
};
