import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { freePort } from "./free-port.ts";

const versions = "/usr/lib/postgresql";

/** Where Debian keeps the server's programs; elsewhere they are looked for on the path. */
const programs = (): string => {
  const [newest] = existsSync(versions)
    ? readdirSync(versions)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, "bin"))
        .filter((folder) => existsSync(join(folder, "initdb")))
    : [];
  return newest ?? "";
};

/** Postgres refuses to run as root, so as root it is run as the user that its package made. */
const unprivileged = (): { uid: number; gid: number } | null => {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!found)
    throw new Error('Postgres cannot run as root, and there is neither a user "postgres" nor "nobody".');
  return { uid: Number(found[2]), gid: Number(found[3]) };
};

/** Where text is not told otherwise it is compared as people sort names, which is never what a key wants. */
const collation = ["--locale-provider=icu", "--icu-locale=en-US"];

export type PostgresServer = {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  /** Stops the server as an operator would in a hurry, cutting every connection, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** Runs one of the programs that come with Postgres to its end. */
export const runPostgresTool = (
  program: string,
  words: string[],
  options: { cwd?: string; uid?: number; gid?: number } = {},
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(join(programs(), program), words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    child.once("error", () =>
      reject(new Error(`${program} could not be started. Install the Debian package postgresql.`)),
    );
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${program}: ${said}`))));
  });

/** A Postgres of its own on the loopback address, in a folder that is gone when it stops. */
export const startPostgres = async (settings: string[] = ["fsync=off"]): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), "portside-postgres-"));
  const user = unprivileged();
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (user) for (const each of [folder, data]) chownSync(each, user.uid, user.gid);

  const run = (program: string, words: string[]): Promise<void> =>
    runPostgresTool(program, words, { cwd: folder, ...user });

  await run("initdb", [
    "-D",
    data,
    "-U",
    "portside",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    ...collation,
    "-N",
  ]);
  const port = await freePort();
  const given = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    ...settings,
  ];
  const options = given.map((each) => `-c ${each}`).join(" ");
  const control = (...words: string[]): Promise<void> =>
    run("pg_ctl", [...words, "-D", data, "-w", "-t", "30", "-l", join(folder, "log"), "-o", options]);
  await control("start");
  const address = (name: string): string => `postgres://portside@127.0.0.1:${port}/${name}`;
  let made = 0;
  return {
    database: async () => {
      made += 1;
      const name = `records${made}`;
      const client = new Client({ connectionString: address("postgres") });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return address(name);
    },
    restart: () => control("restart", "-m", "fast"),
    stop: async () => {
      await control("stop", "-m", "immediate");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
