import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { dataFolder } from "../support/data-folder.ts";
import { until } from "../support/killed-at-carrier/again-and-again.ts";
import { carriersOutside } from "../support/killed-at-carrier/carrier-outside.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { randomFrom } from "../support/random.ts";
import { openFleet } from "../support/shared-fleet.ts";
import { sharedPerson } from "../support/shared-person.ts";

const preload = fileURLToPath(new URL("../support/freeze-at-call.ts", import.meta.url));

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const rowsOf = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const records = new Client({ connectionString: url });
  await records.connect();
  const { rows } = await records.query(sql);
  await records.end();
  return rows as Record<string, unknown>[];
};

test.each([
  { name: "Twilio", what: "the call that files", at: "^POST .*/Porting/PortIn$" },
  { name: "Telnyx", what: "the call that submits", at: "^POST .*/actions/confirm$" },
] as const)(
  "a process that stands still right before $what at $name, and goes on when another one has filed, files nothing more",
  async ({ name, at }) => {
    const data = dataFolder();
    const carrier = await carriersOutside[name]();
    const url = await server.database();
    const note = join(data.folder, "frozen");
    const fleet = await openFleet(
      2,
      {
        ...carrier.environment,
        DATABASE_URL: url,
        DATA_DIR: data.folder,
        PORTSIDE_KEYS: `k1:${Buffer.alloc(32, 5).toString("base64")}`,
        LOG_LEVEL: "warn",
        NODE_OPTIONS: `--import=${preload}`,
        FREEZE_AT: at,
        FROZEN: note,
      },
      randomFrom(3),
    );
    try {
      const port = sharedPerson(fleet, "person1", name === "Telnyx" ? carrier.numbers : undefined);
      await until("A process stops at the call", () => existsSync(note));
      const frozen = Number(readFileSync(note, "utf8"));
      const held = "select holder from effects where effect like '%file-request%'";
      const [first] = await rowsOf(url, held);
      expect(first?.holder).toBeTruthy();
      try {
        await until("The other one files", async () => (await rowsOf(url, held)).length === 0);
        expect(carrier.notOnce()).toEqual([]);
      } finally {
        process.kill(frozen, "SIGCONT");
      }
      expect((await port).problem).toBeNull();
      // What was left to do is done once the process that stood still has seen that the work is not its own any more.
      const left = "effect left to whoever has it now";
      await until("It goes on", () => readFileSync(join(data.folder, "portside.log"), "utf8").includes(left));
      expect(carrier.notOnce()).toEqual([]);
      const filed = await rowsOf(url, "select text from history where type = 'filed'");
      expect(filed).toHaveLength(1);
      expect(await fleet.close()).toBe(0);
      // One that stands still may do so in the middle of a sentence.
      expect(fleet.problems.filter((each) => !each.startsWith("two processes speak at once"))).toEqual([]);
    } finally {
      await fleet.close();
      await carrier.close();
      data.remove();
    }
  },
  300_000,
);
