import { Pool, type PoolClient } from "pg";
import type { TurnRecord } from "../src/runtime/ports.ts";
import { sql, type Write } from "./bare-turns.ts";

const numbered = (text: string): string => {
  let count = 0;
  return text.replaceAll("?", () => `$${++count}`);
};

const statements = Object.fromEntries(Object.entries(sql).map(([name, text]) => [name, numbered(text)]));

const reads = {
  conversation: "select state from conversations where id = $1",
  request: "select state from requests where agency = $1 and sid = $2",
};

const stateIn = ({ rows }: { rows: { state: string }[] }): unknown => rows[0] && JSON.parse(rows[0].state);

const read = async (client: PoolClient, { conversation, request }: TurnRecord): Promise<unknown[]> => {
  const states = [];
  if (conversation) {
    const query = { name: "read conversation", text: reads.conversation, values: [conversation.id] };
    states.push(stateIn(await client.query(query)));
  }
  if (request) {
    const values = [request.state.agency, request.state.sid];
    states.push(stateIn(await client.query({ name: "read request", text: reads.request, values })));
  }
  return [...states, JSON.stringify(conversation), JSON.stringify(request?.state)];
};

/**
 * The peer on Postgres: the same states read and the same rows written by hand-made, prepared SQL through pg, one
 * transaction a turn, and nothing else.
 */
export const openPostgresFloor = (url: string, size: number) => {
  const pool = new Pool({ connectionString: url, max: size });
  return {
    write: async (turn: TurnRecord, writes: Write[]): Promise<void> => {
      const client = await pool.connect();
      try {
        await read(client, turn);
        await client.query("begin");
        for (const { statement, values } of writes)
          await client.query({ name: statement, text: statements[statement] ?? "", values });
        await client.query("commit");
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
};
