import { Pool, type PoolClient } from "pg";
import type { TurnRecord } from "../src/runtime/ports.ts";
import { openingOf, reads, sql, type Write } from "./bare-turns.ts";

const numbered = (text: string): string => {
  let count = 0;
  return text.replaceAll("?", () => `$${++count}`);
};

const statements = Object.fromEntries(Object.entries(sql).map(([name, text]) => [name, numbered(text)]));

const conversationText = numbered(reads.conversation);
const requestText = numbered(reads.request);

const stateIn = ({ rows }: { rows: { state: string | null }[] }): unknown =>
  rows[0]?.state && JSON.parse(rows[0].state);

const read = async (client: PoolClient, turn: TurnRecord): Promise<unknown[]> => {
  const { conversation, request } = turn;
  const states = [];
  if (conversation) {
    const query = { name: "read conversation", text: conversationText, values: openingOf(turn) };
    states.push(stateIn(await client.query(query)));
  }
  if (request) {
    const values = [request.state.agency, request.state.sid];
    states.push(stateIn(await client.query({ name: "read request", text: requestText, values })));
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
