import { readConfig } from "../src/config.ts";
import { entropy } from "../src/runtime/entropy.ts";
import { serve } from "../src/serve.ts";
import { openEmptyBolt } from "../test/adapters/slack/empty-bolt.ts";
import { machine } from "./machine.ts";
import { script, threeNumbers } from "./port-script.ts";
import { median, milliseconds, quantile, times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";
import { benchSecret, directMessage, openPoster, openStandIn } from "./slack-events.ts";

const warmUp = 10;
const rounds = 60;
const connections = 50;
const portsEach = 4;

/** What a person types in a port-in, up to the bill: it would measure the download of a file. */
const lines = script(threeNumbers).slice(0, 8);

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const openPortside = async (folder: string, apiUrl: string) => {
  const read = readConfig({
    DATA_DIR: folder,
    PORT: "0",
    SLACK_SIGNING_SECRET: benchSecret,
    SLACK_BOT_TOKEN: "xoxb-benchmark",
    SLACK_API_URL: apiUrl,
  });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const clock = { now: () => Date.now() };
  const served = await serve({ config: read.config, clock, entropy, speed: 1, log: silent, spacing: 0 });
  await served.store.setNote("slack:T0BENCH", "settings", { enabled: true });
  return { ...served, url: `http://127.0.0.1:${served.port}/slack/events` };
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
 * As many people at once as there are connections, each typing on as soon as Slack has its acknowledgement. A first
 * message of each, which is not counted, opens the connections.
 */
const together = async (post: Post, url: string): Promise<Together> => {
  const lists = Array.from({ length: connections }, (_, person) =>
    Array.from({ length: portsEach }, (_each, port) =>
      lines.map((line, index) => directMessage(`B${person}`, port, line, index)),
    ).flat(),
  );
  await post(
    url,
    lists.map((_, person) => [directMessage(`B${person}`, portsEach, "help", 0)]),
  );
  const from = performance.now();
  const { took, late } = await post(url, lists);
  return { took, late, perSecond: took.length / ((performance.now() - from) / 1000) };
};

/**
 * A turn in Slack as Slack sees it: from a signed event to its acknowledgement, which comes after the dedupe, the new
 * state and what is to be said are stored in one transaction; beside it the same event posted to an empty Bolt listener.
 */
export const benchSlack = (): Promise<string[]> => inScratchFolder(benchIn);

const benchIn = async (folder: string): Promise<string[]> => {
  const standIn = await openStandIn();
  const portside = await openPortside(folder, standIn.apiUrl);
  const empty = await openEmptyBolt(benchSecret);
  const { post, close } = openPoster();

  const turns: Samples[] = lines.map(() => ({ ours: [], empty: [] }));
  const stored: number[] = [];
  const { receive } = portside.assistant;
  portside.assistant.receive = async (incoming) => {
    const from = performance.now();
    const reply = await receive(incoming);
    stored.push(performance.now() - from);
    return reply;
  };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    if (round === warmUp) stored.length = 0;
    for (const [index, line] of lines.entries()) {
      const body = directMessage("A", round, line, index);
      const ours = await post(portside.url, [[body]]);
      await portside.assistant.settle();
      const theirs = await post(empty.url, [[body]]);
      if (round < warmUp) continue;
      turns[index]?.ours.push(...ours.took);
      turns[index]?.empty.push(...theirs.took);
    }
  }
  const ofTurn = median(stored);
  const theirs = await together(post, empty.url);
  const ours = await together(post, portside.url);
  await portside.assistant.settle();

  const where = machine(folder);
  await close();
  await portside.close();
  await empty.close();
  await standIn.close();

  const all = { ours: turns.flatMap((each) => each.ours), empty: turns.flatMap((each) => each.empty) };
  return [
    "## slack: a turn in Slack beside an empty Bolt listener",
    "",
    `${rounds} port-ins up to the bill, one direct message at a time, from the signed event to its acknowledgement. Portside has by`,
    "then checked signature and sender, recognised a redelivery, and stored state, history and everything that is to be said;",
    "the peer, posted the same event right after it, is Bolt with a listener that does nothing. Target: at most 3 times.",
    "",
    where,
    "",
    "| message | Portside, median | empty, median | Portside, p99 | empty, p99 | ratio of medians |",
    "|---|---|---|---|---|---|",
    ...turns.map((each, index) => row((lines[index] ?? "").slice(0, 40), each)),
    row("**any message**", all),
    "",
    `Of Portside's median, ${milliseconds(ofTurn)} are the turn itself, read, worked out and stored; the rest is Bolt and the adapter.`,
    "",
    `${connections} connections at once, each typing ${portsEach} port-ins; what is said goes out meanwhile, to a stand-in for Slack. Posting`,
    "and the stand-in have threads of their own; the connections are open before. Target: p99 under 1 s.",
    "",
    "| | messages a second | median | p99 | not in 3 s |",
    "|---|---|---|---|---|",
    speed("Portside", ours),
    speed("empty", theirs),
  ];
};
