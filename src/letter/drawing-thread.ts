import { parentPort, workerData } from "node:worker_threads";
import type { Letter } from "../core/letter.ts";
import { drawLetter, type Signed } from "./draw-letter.ts";

const { letter, signed } = workerData as { letter: Letter; signed: Signed | null };
const bytes = await drawLetter(letter, signed);
parentPort?.postMessage(bytes);
