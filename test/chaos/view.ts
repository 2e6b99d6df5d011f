import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import type { PortRequest } from "../../src/core/port-request.ts";

export type Row = Record<string, unknown>;

/** The records as somebody outside of Portside sees them, who waits where the server is away just now. */
export const viewOf = (url: string) => {
  const mostTries = 400;
  const rows = async (sql: string, values: unknown[] = []): Promise<Row[]> => {
    for (let tries = 1; ; tries += 1) {
      const client = new Client({ connectionString: url });
      // One that breaks later than its answer is of no interest; one that breaks before rejects below.
      client.on("error", () => undefined);
      try {
        await client.connect();
        return (await client.query(sql, values)).rows as Row[];
      } catch (error) {
        if (tries === mostTries) throw error;
        await wait(250);
      } finally {
        await Promise.allSettled([client.end()]);
      }
    }
  };
  return {
    rows,
    requests: async (): Promise<PortRequest[]> =>
      (await rows("select state from requests order by created")).map(
        ({ state }) => JSON.parse(String(state)) as PortRequest,
      ),
    /** What is still to be done, and when the first of it is due. */
    pending: async (): Promise<{ left: number; next: number | null }> => {
      const [row] = await rows("select count(*)::int as left, min(due) as next from effects where dead = 0");
      const next = row?.next ?? null;
      return { left: Number(row?.left ?? 0), next: next === null ? null : Number(next) };
    },
  };
};

export type View = ReturnType<typeof viewOf>;
