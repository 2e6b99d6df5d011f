import { cpSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Answer, answerEverything, onOneLine } from "./answering-person.ts";
import { type JourneyRecords, readRecords } from "./journey-records.ts";
import { filedWithSid, portAnswers, sidIn } from "./port-answers.ts";
import { runPortside, startPortside } from "./portside-process.ts";
import { oneOf, randomFrom } from "./random.ts";
import { toBeSaid, witnessEffects } from "./witness.ts";

/** What became of one journey that was killed again and again until it had its SID. */
export type KilledJourney = {
  kills: number;
  /** Answers that had been said back when the process was killed, and were not stored. */
  lost: string[];
  /** What is there more or less than once: requests, orders, filings noted, mails. */
  notOnce: string[];
  /** Messages that were committed and never printed. */
  unsaid: string[];
  /** Anything else that is not as it should be at the end. */
  problems: string[];
  transcripts: string[];
};

const numberLists = [
  "212-555-0100, 212-555-0101 and 212-555-0102",
  "212-555-0150",
  "212-555-0100, 212-555-0150 and 212-555-0155",
  "212-555-0100, 212-555-0194",
  "212-555-0100 to 0149",
];

const lostAnswers = (
  answers: Answer[],
  transcript: string,
  { requests, orders }: JourneyRecords,
): string[] => {
  const said = onOneLine(transcript);
  const stored = requests[0]?.answers ?? {};
  const missing = answers
    .filter(({ gives }) => gives?.test(said))
    .flatMap(({ items = [] }) => items)
    .filter((item) => stored[item] === undefined);
  const sid = sidIn(transcript);
  const unfiled =
    sid !== null && !orders.some(({ filing }) => filing === `${sid}/1`) ? [`order of ${sid}`] : [];
  return [...missing, ...unfiled];
};

/** A list of landlines and wireless numbers is two orders, each of which is filed once. */
const notOnce = ({ requests, orders, filings, history, mails }: JourneyRecords): string[] => {
  const parts = requests[0]?.parts?.length ?? 1;
  const counts = {
    requests: requests.length,
    "orders of a part": orders.length / parts,
    "filings that are one order": new Set(orders.map(({ filing }) => filing)).size / parts,
    "calls to file a part": filings / parts,
    submitted: history.filter(({ type }) => type === "submitted").length,
    signed: history.filter(({ type }) => type === "letter signed").length,
    "parts filed": history.filter(({ type }) => type === "filed").length / parts,
    // One that asks for the signature, and one with the signed letter.
    "pairs of mails": mails.length / 2,
  };
  return Object.entries(counts).flatMap(([what, count]) => (count === 1 ? [] : [`${count} ${what}`]));
};

/** A folder in which the program was started once; the journeys begin with copies of it. */
export const freshFolder = async (folder: string): Promise<void> => {
  await runPortside({ folder, script: "" });
  witnessEffects(folder);
};

/**
 * One port, by a person whose process is killed at moments the seed chooses, up to `mostKills` times, within a turn
 * more often than between two; each time it is started again on the same folder, and the person goes on.
 */
export const killedJourney = async (
  folder: string,
  { seed, fresh, bill, mostKills = 3 }: { seed: number; fresh: string; bill: string; mostKills?: number },
): Promise<KilledJourney> => {
  const random = randomFrom(seed);
  const answers = portAnswers({ numbers: oneOf(random, numberLists), bill });
  cpSync(fresh, folder, { recursive: true });
  const outcome: KilledJourney = {
    kills: 0,
    lost: [],
    notOnce: [],
    unsaid: [],
    problems: [],
    transcripts: [],
  };
  const typed = new Set<Answer>();
  const kills = 1 + Math.floor(random() * mostKills);
  for (let life = 0; life <= kills; life += 1) {
    const isLast = life === kills;
    const portside = startPortside({ folder });
    let left = Math.floor(random() * 22);
    const delay = random() * 50;
    let killing: Promise<void> | null = null;
    const talked = await answerEverything(portside, {
      answers,
      until: new RegExp(`${filedWithSid.source}|is on its way; "status" shows where it is`),
      typing: (answer) => {
        typed.add(answer);
        if (!isLast && killing === null && left-- <= 0) {
          killing = wait(delay).then(() => portside.kill("SIGKILL"));
        }
        return true;
      },
    });
    if (isLast) {
      portside.end();
    } else {
      await (killing ?? wait(delay).then(() => portside.kill("SIGKILL")));
      outcome.kills += 1;
    }
    const ended = await portside.ended;
    outcome.transcripts.push(portside.transcript());
    outcome.lost.push(...lostAnswers(answers, outcome.transcripts.join("\n"), readRecords(folder)));
    if (isLast && !talked) outcome.problems.push("did not come to its end");
    if (isLast && ended.code !== 0) outcome.problems.push(`ended with ${ended.code ?? ended.signal}`);
    if (portside.errors() !== "") outcome.problems.push(`standard error: ${portside.errors()}`);
  }
  const records = readRecords(folder);
  outcome.notOnce = notOnce(records);
  outcome.problems.push(...records.effects.map(({ effect }) => `left to do: ${effect.type}`));
  const printed = outcome.transcripts.join("\n");
  const said = onOneLine(printed);
  for (const { says, gives } of typed) {
    if (gives && !gives.test(said)) outcome.problems.push(`never said back: ${says}`);
  }
  outcome.unsaid = toBeSaid(folder).filter((text) => !printed.includes(text));
  return outcome;
};
