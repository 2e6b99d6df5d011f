import { parseArgs } from "node:util";
import { benchAlerts } from "./alerts.ts";
import { benchBill } from "./bill.ts";
import { benchDurable } from "./durable.ts";
import { benchEngines } from "./engines.ts";
import { benchGrow } from "./grow.ts";
import { benchPoll } from "./poll.ts";
import { writeReport } from "./report.ts";
import { benchSize } from "./size.ts";
import { benchSlack } from "./slack.ts";
import { benchStart } from "./start.ts";
import { benchTeams } from "./teams.ts";
import { benchTurn } from "./turn.ts";

const usage = `npm run bench                  all of these
npm run bench -- turn          what a turn costs beside its bare storage transaction
npm run bench -- engines       the same conversation in botbuilder-dialogs, grammY, Chat SDK, XState and a bare reducer
npm run bench -- durable       turns a second on SQLite and on Postgres, one and eight at once, beside the bare transaction
npm run bench -- size          what a conversation weighs in storage, and a turn with 1,000 numbers
npm run bench -- slack         what a message in Slack costs beside an empty Bolt listener
npm run bench -- teams         what a message in Teams costs beside an empty CloudAdapter
npm run bench -- start         from nothing to ready, and what an idle process weighs
npm run bench -- bill          what reading a bill costs, as text, scan and picture
npm run bench -- alerts        how soon a channel hears what a carrier changed: some minutes
npm run bench -- poll          calls that following 100,000 open requests takes
npm run bench -- grow          lookups with 1,000 to 100,000 requests
npm run bench -- grow --full   … to 1,000,000: some minutes and 6 GB of disk below data/
  --write                      puts the results into docs/benchmarks.md`;

const sizes = [1000, 10_000, 100_000];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});

const benches: Record<string, () => Promise<string[]>> = {
  turn: benchTurn,
  engines: benchEngines,
  durable: benchDurable,
  size: benchSize,
  slack: benchSlack,
  teams: benchTeams,
  start: benchStart,
  bill: benchBill,
  alerts: benchAlerts,
  poll: () => benchPoll(100_000),
  grow: () => benchGrow(values.full ? [...sizes, 1_000_000] : sizes),
};

const names = Object.keys(benches);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark "${unknown.join(" ")}".\n\n${usage}\n`);
  process.exit(1);
}

const sections: string[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const lines = await bench();
  sections.push(lines.join("\n"));
  process.stdout.write(`${lines.join("\n")}\n\n`);
}
if (values.write) writeReport(sections, names);
