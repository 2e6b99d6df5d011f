import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Fetched when it is run and never a dependency: its licence allows trying things out, not handing it on. */
const playgroundPackage = "@microsoft/m365agentsplayground@0.2.28";

const root = fileURLToPath(new URL("../", import.meta.url));

/** People of a made-up organisation; the Playground wants five besides the one who acts. */
const person = (index: number, given: string, last: string) => ({
  id: `29:1-${given.toLowerCase()}`,
  name: `${given} ${last}`,
  userPrincipleName: `${given.toLowerCase()}@example.com`,
  aadObjectId: `33333333-3333-4333-8333-33333333333${index}`,
  givenName: given,
  surname: last,
  email: `${given.toLowerCase()}@example.com`,
});

const organisation = {
  version: "0.1.0",
  tenantId: "11111111-1111-4111-8111-111111111111",
  bot: { id: "28:22222222-2222-4222-8222-222222222222", name: "Portside" },
  currentUser: person(0, "Dana", "Reyes"),
  users: [
    person(1, "Sam", "Okafor"),
    person(2, "Lee", "Novak"),
    person(3, "Alex", "Moreau"),
    person(4, "Kim", "Castillo"),
    person(5, "Jo", "Lindqvist"),
  ],
  personalChat: { id: "a:personal1" },
  groupChat: { id: "19:group1@thread.v2", name: "Ports group" },
  team: {
    id: "19:team1@thread.tacv2",
    name: "Telecom",
    aadGroupId: "55555555-5555-4555-8555-555555555555",
    channels: [{ id: "19:ports@thread.tacv2", name: "number-ports" }],
  },
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The machine gave no free port.");
  return address.port;
};

/** What a process printed, as far as it matters when it ends too early. */
const lastWords = (child: ChildProcess): (() => string) => {
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece: string) => {
      text = (text + piece).slice(-4000);
    });
  return () => text;
};

/** Resolves when the process prints it; throws with what it printed when it ends before, or after two minutes. */
const printed = async (child: ChildProcess, wanted: RegExp, name: string): Promise<void> => {
  const words = lastWords(child);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = (): void => {
    if (wanted.test(words())) resolve();
  };
  const ended = (): void => reject(new Error(`${name} ended:\n${words()}`));
  const late = setTimeout(() => reject(new Error(`${name} did not start:\n${words()}`)), 120_000);
  child.stdout?.on("data", look);
  child.once("exit", ended);
  child.once("error", reject);
  try {
    await promise;
  } finally {
    clearTimeout(late);
    child.off("exit", ended);
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, "exit");
  // npx starts the Playground as a process of its own; both are one group.
  process.kill(-child.pid, "SIGTERM");
  const late = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), 8000);
  await ended;
  clearTimeout(late);
};

export type Playground = {
  /** Where the window is, for a browser. */
  url: string;
  /** Resolves when one of the two programs ended by itself. */
  ended: Promise<unknown>;
  close(): Promise<void>;
};

export type PlaygroundOptions = {
  /** Records, settings of the Playground and its log. */
  folder: string;
  /** The sandbox carrier's weeks pass in about a minute. */
  fast: boolean;
  port: number | null;
};

/**
 * Portside without any account, for this machine only, and Microsoft 365 Agents Playground in front of it, which is
 * fetched by npx. The Playground itself listens at all addresses of the machine.
 */
export const openPlayground = async ({ folder, fast, port }: PlaygroundOptions): Promise<Playground> => {
  mkdirSync(folder, { recursive: true });
  // JSON is YAML as well.
  writeFileSync(join(folder, ".m365agentsplayground.yml"), JSON.stringify(organisation, null, 2));
  const botPort = await freePort();
  const bot = spawn(process.execPath, ["src/main.ts", ...(fast ? ["--fast"] : [])], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: join(folder, "data"),
      TEAMS_ANONYMOUS: "1",
      PORT: String(botPort),
    },
  });
  const children: ChildProcess[] = [bot];
  const close = async (): Promise<void> => {
    await Promise.all(children.map(stop));
  };
  try {
    await printed(bot, /Portside serves/, "Portside");
    const windowPort = port ?? (await freePort());
    const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
    const playground = spawn(
      "npx",
      [
        "--yes",
        playgroundPackage,
        "start",
        "-e",
        endpoint,
        "-c",
        "msteams",
        "-p",
        String(windowPort),
        "--disable-telemetry",
      ],
      { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] },
    );
    children.push(playground);
    await printed(playground, /Listening on \d+/, "The Playground");
    return {
      url: `http://localhost:${windowPort}`,
      ended: Promise.race(children.map((child) => once(child, "exit"))),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
