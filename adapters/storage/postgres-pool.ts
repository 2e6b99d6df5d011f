import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { DatabaseError, Pool, type PoolClient } from "pg";
import { RecordsUnreachable } from "../../src/runtime/ports.ts";

export type PoolOptions = {
  url: string;
  /** Connections at most. Who finds none free waits its turn. */
  size: number;
  /** Milliseconds that one statement may take; 0 for as long as it needs. */
  patience: number;
  /** Told when a connection that nobody used broke, such as when the server restarts. */
  onBroken(error: Error): void;
};

/** Milliseconds until a connection must be had, and those that one may stay unused. */
const connecting = 10_000;
const unused = 30_000;

/** Statements that each connection keeps prepared; lists of different lengths make different ones. */
const mostPrepared = 300;

/** Codes after which a connection is of no more use: a plan made for tables that changed since. */
const outdated = ["0A000"];

const isBroken = (error: unknown): boolean =>
  !(error instanceof DatabaseError) || outdated.includes(error.code ?? "") || error.severity === "FATAL";

/** A server that stops, or starts and is not ready yet, says so before it closes the connection. */
const restarting = ["57P01", "57P02", "57P03"];

/** What a broken connection says, as what it means to whoever waits for the records. */
const unreachable = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  if (error instanceof DatabaseError && !restarting.includes(error.code ?? "")) return error;
  return new RecordsUnreachable(`The database does not answer: ${error.message}`, { cause: error });
};

const connect = async (pool: Pool): Promise<PoolClient> => {
  try {
    return await pool.connect();
  } catch (error) {
    const told = unreachable(error);
    if (!(told instanceof DatabaseError)) throw told;
    throw new Error(`The database refuses the connection: ${told.message}`, { cause: error });
  }
};

/**
 * Connections to Postgres as Kysely wants them: bounded in number and in time, with statements prepared once, and
 * one that failed in any other way than by a refused statement is given up instead of used again.
 */
export const postgresPool = ({ url, size, patience, onBroken }: PoolOptions): PostgresPool => {
  const pool = new Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: connecting,
    idleTimeoutMillis: unused,
    keepAlive: true,
    // What is asked for at once is sent at once; it is answered in order all the same.
    pipeline: true,
    application_name: "portside",
    statement_timeout: patience,
    idle_in_transaction_session_timeout: patience,
    ...(patience > 0 ? { query_timeout: patience + 1000 } : {}),
  });
  pool.on("error", onBroken);
  const names = new Map<string, string>();
  const nameOf = (sql: string): string | undefined => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= mostPrepared) return known;
    const name = createHash("sha256").update(sql).digest("base64url").slice(0, 40);
    names.set(sql, name);
    return name;
  };
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();

  const wrap = (client: PoolClient): PostgresPoolClient => {
    let broken = false;
    // Without a listener a connection that breaks between two statements would end the process.
    client.on("error", (error) => {
      broken = true;
      onBroken(error);
    });
    const query = async (sql: string, parameters: readonly unknown[]) => {
      try {
        const name = parameters.length > 0 ? nameOf(sql) : undefined;
        return await client.query({ text: sql, values: [...parameters], ...(name ? { name } : {}) });
      } catch (error) {
        broken ||= isBroken(error);
        throw unreachable(error);
      }
    };
    return {
      // Kysely would also hand over cursors, for streams that nothing here asks for.
      query: query as unknown as PostgresPoolClient["query"],
      release: (error) => client.release(broken || error),
    };
  };

  return {
    options: pool.options,
    connect: async () => {
      const client = await connect(pool);
      const known = wrapped.get(client) ?? wrap(client);
      wrapped.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
};
