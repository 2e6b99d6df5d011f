import { attackAround } from "./around-door.ts";
import { attackDesk } from "./desk-door.ts";
import { attackHooks } from "./hooks-door.ts";
import { attackPages } from "./pages-door.ts";
import { attackSlack } from "./slack-door.ts";
import { attackTalk } from "./talk-door.ts";
import { attackTeams } from "./teams-door.ts";
import { createWitness, type Witness } from "./witness.ts";

/** One door of Portside: attacks it with so many inputs, which all come from the seed. */
export type Door = (witness: Witness, seed: number, count: number) => Promise<void>;

const doors: Record<string, Door> = {
  slack: attackSlack,
  teams: attackTeams,
  hooks: attackHooks,
  pages: attackPages,
  around: attackAround,
  talk: attackTalk,
  desk: attackDesk,
};

const [name = "", seed = "", count = ""] = process.argv.slice(2);
const door = doors[name];
if (!door) throw new Error(`There is no door "${name}"; there are ${Object.keys(doors).join(", ")}.`);
const witness = createWitness(Number(count));
const began = process.memoryUsage().rss;
let most = began;
const looking = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 50);
await door(witness, Number(seed), Number(count));
clearInterval(looking);
process.stdout.write(`${JSON.stringify({ ...witness.seen, grown: most - began })}\n`);
process.exit(0);
