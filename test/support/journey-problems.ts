import type { Ended } from "./portside-process.ts";

/** All that may stand on standard error: where the key was made, at the first start. */
export const onlyTheKeyLine =
  /^(?:A key for sealing account numbers and PINs was made: \S+\. Back it up apart from the data\.\n)?$/;

/** What people must never read. */
const machineTalk = /^\s+at .*[:(]|\bError:|\bundefined\b|\[object \w+\]|\bNaN\b|\bnull\b/m;

/** What the program said itself: the transcript without the lines that were typed. */
const saidIn = (transcript: string): string =>
  transcript
    .split("\n")
    .filter((line) => !/^[>…](?: |$)/.test(line))
    .join("\n");

/** What is wrong with a run that ended by itself, whatever was typed; empty when all is well. */
export const problemsOfRun = (run: Ended & { transcript: string; errors: string }): string[] => {
  const talk = machineTalk.exec(saidIn(run.transcript));
  return [
    ...(run.code === 0 ? [] : [`ended with ${run.code ?? run.signal}`]),
    ...(onlyTheKeyLine.test(run.errors) ? [] : [`standard error: ${run.errors}`]),
    ...(talk ? [`said ${JSON.stringify(talk[0])}`] : []),
  ];
};
