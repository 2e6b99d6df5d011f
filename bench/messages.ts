import type { Served } from "../src/serve.ts";
import type { Proof } from "./http-poster.ts";
import { machine } from "./machine.ts";
import { script, threeNumbers } from "./port-script.ts";
import { openPoster } from "./poster.ts";
import { median, milliseconds, quantile, times } from "./samples.ts";

const warmUp = 10;
const rounds = 60;
const connections = 50;
const portsEach = 4;

/** Everybody who writes in a run, for a stand-in that knows people. */
export const everybody = (): string[] => [
  ...Array.from({ length: warmUp + rounds }, (_, round) => `A${round}`),
  ...Array.from(
    { length: connections * portsEach },
    (_, index) => `B${index % connections}P${Math.floor(index / connections)}`,
  ),
];

/** What a person types in a port-in, up to the bill: it would measure the download of a file. */
const lines = script(threeNumbers).slice(0, 8);

/** A platform as it posts to us, and to the least that can be made of its SDK. */
export type Door = {
  agency: string;
  proof: Proof;
  /** What the platform posts when the person writes to the bot alone. Each person ports once. */
  body(person: string, text: string, index: number): string;
  ours: { url: string; served: Served };
  empty: { url: string };
};

type Samples = { ours: number[]; empty: number[] };

type Post = ReturnType<typeof openPoster>["post"];

type Together = { took: number[]; late: number; perSecond: number };

const speed = (label: string, { took, late, perSecond }: Together): string =>
  `| ${label} | ${perSecond.toFixed(0)} | ${milliseconds(median(took))} | ${milliseconds(quantile(took, 0.99))} | ${late} |`;

const row = (label: string, { ours, empty }: Samples): string => {
  const cells = [median(ours), median(empty), quantile(ours, 0.99), quantile(empty, 0.99)];
  return `| ${label} | ${cells.map(milliseconds).join(" | ")} | ${times(median(ours) / median(empty))} |`;
};

/**
 * As many people at once as there are connections, each typing on as soon as the platform has its acknowledgement. A
 * first message of each, which is not counted, opens the connections.
 */
const together = async (post: Post, url: string, body: Door["body"]): Promise<Together> => {
  const lists = Array.from({ length: connections }, (_, person) =>
    Array.from({ length: portsEach }, (_each, port) =>
      lines.map((line, index) => body(`B${person}P${port}`, line, index)),
    ).flat(),
  );
  await post(
    url,
    lists.map((_, person) => [body(`B${person}P0`, "help", lines.length)]),
  );
  const from = performance.now();
  const { took, late } = await post(url, lists);
  return { took, late, perSecond: took.length / ((performance.now() - from) / 1000) };
};

/** What was acknowledged counts only when it was heard, too: each port-in is a request now. */
const assertHeard = async ({ agency, ours }: Door): Promise<void> => {
  const expected = warmUp + rounds + connections * portsEach;
  const { total } = await ours.served.store.find(agency, { type: "all" }, "", 1);
  if (total !== expected) throw new Error(`${total} port-ins were heard, not ${expected}.`);
};

/** One message after another beside the same to the peer, and then all connections at once: two tables. */
export const measureMessages = async (door: Door, folder: string): Promise<string[]> => {
  const { proof, body, ours, empty } = door;
  const { assistant } = ours.served;
  const { post, close } = openPoster(proof);
  const turns: Samples[] = lines.map(() => ({ ours: [], empty: [] }));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [index, line] of lines.entries()) {
      const message = body(`A${round}`, line, index);
      const answered = await post(ours.url, [[message]]);
      await assistant.settle();
      const theirs = await post(empty.url, [[message]]);
      if (round < warmUp) continue;
      turns[index]?.ours.push(...answered.took);
      turns[index]?.empty.push(...theirs.took);
    }
  }
  const theirSpeed = await together(post, empty.url, body);
  const ourSpeed = await together(post, ours.url, body);
  await assistant.settle();
  await close();
  await assertHeard(door);

  const all = { ours: turns.flatMap((each) => each.ours), empty: turns.flatMap((each) => each.empty) };
  return [
    `${rounds} port-ins up to the bill, one message at a time, from the posted event to its acknowledgement; the peer is posted the`,
    "same event right after it. Target: at most 3 times.",
    "",
    machine(folder),
    "",
    "| message | Portside, median | empty, median | Portside, p99 | empty, p99 | ratio of medians |",
    "|---|---|---|---|---|---|",
    ...turns.map((each, index) => row((lines[index] ?? "").slice(0, 40), each)),
    row("**any message**", all),
    "",
    `${connections} connections at once, ${portsEach} people after another on each; what is said goes out meanwhile, to a stand-in for the platform. Posting`,
    "and the stand-in have threads of their own; the connections are open before. Target: p99 under 1 s.",
    "",
    "| | messages a second | median | p99 | not in 3 s |",
    "|---|---|---|---|---|",
    speed("Portside", ourSpeed),
    speed("empty", theirSpeed),
  ];
};
