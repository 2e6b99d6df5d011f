import { lines, type Peer } from "./fields.ts";

const warmUp = 5000;
const measured = 8000;

const [name = ""] = process.argv.slice(2);
const { open } = (await import(`./${name}.ts`)) as { open(): Peer | Promise<Peer> };
const peer = await open();
let played = 0;

/** Whole conversations for so many milliseconds; how many. */
const playFor = async (milliseconds: number): Promise<number> => {
  const until = performance.now() + milliseconds;
  let conversations = 0;
  while (performance.now() < until) {
    played += 1;
    conversations += 1;
    for (const line of lines) await peer.say(`port${played}`, line);
  }
  return conversations;
};

await playFor(warmUp);
const sentBefore = peer.sent();
const cpuBefore = process.cpuUsage();
const from = performance.now();
const conversations = await playFor(measured);
const milliseconds = performance.now() - from;
const { user, system } = process.cpuUsage(cpuBefore);
const sent = (peer.sent() - sentBefore) / conversations;
const turns = conversations * lines.length;
const answers = peer.answers(`port${played}`);

for (const line of lines.slice(0, -1)) await peer.say("open", line);
const bytes = peer.bytes("open");

const outcome = {
  turnsPerSecond: (turns / milliseconds) * 1000,
  cpu: (user + system) / turns,
  bytes,
  sent,
  answers,
};
process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
