import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "@jest/globals";
import { freePort } from "../support/free-port.ts";
import { readProjectFile } from "../support/house.ts";
import { runPostgresTool, startPostgres } from "../support/postgres-server.ts";
import { settingsNamedIn } from "../support/readme.ts";

const dockerfile = readProjectFile("Dockerfile").text;
const compose = readProjectFile("compose.yaml").text;

const instructions = (name: string): string[] =>
  [
    ...dockerfile.replaceAll("\\\n", " ").matchAll(new RegExp(`^(?:HEALTHCHECK .*)?${name} +(.*)$`, "gm")),
  ].map((match) => match[1] ?? "");

test("the image has the Node that everything is tested with, runs as a plain user, and nothing else of the project", () => {
  const { devDependencies } = JSON.parse(readProjectFile("package.json").text) as {
    devDependencies: Record<string, string>;
  };
  const [major] = (devDependencies.node ?? "").split(".");
  for (const image of instructions("FROM")) expect(image).toMatch(new RegExp(`^node:${major}-bookworm-slim`));
  expect(instructions("USER")).toEqual(["node"]);
  const copied = instructions("COPY").filter((words) => !words.startsWith("--from"));
  const paths = copied.flatMap((words) => words.split(" ").slice(0, -1));
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  const ignored = readProjectFile(".dockerignore").text.split("\n");
  expect([".git", "data", "node_modules", ".env"].filter((name) => !ignored.includes(name))).toEqual([]);
});

test("both files are read by linters that know them, in the gate", () => {
  const { scripts } = JSON.parse(readProjectFile("package.json").text) as { scripts: Record<string, string> };
  expect(scripts.check).toMatch(/^npm run lint /);
  expect(scripts.lint).toContain("dockerfile-utils lint Dockerfile");
  expect(scripts.lint).toContain("dclint compose.yaml --max-warnings 0 ");
});

test("what is copied from another stage is copied from one there is", () => {
  const stages = instructions("FROM").map((words) => / AS (\S+)$/.exec(words)?.[1] ?? "");
  const from = instructions("COPY").flatMap((words) => /^--from=(\S+)/.exec(words)?.[1] ?? []);
  expect(from).toEqual(["dependencies"]);
  expect(stages).toContain("dependencies");
});

test("what the image runs is there", () => {
  const [command] = instructions("CMD").filter((words) => words.includes("main.ts"));
  const [program, ...words] = JSON.parse(command ?? "[]") as string[];
  expect(program).toBe("node");
  const ran = spawnSync(process.execPath, [...words, "--help"], { encoding: "utf8" });
  expect(ran.stdout).toMatch(/^Portside moves US phone numbers/);
});

const answering = async (status: number): Promise<Server> => {
  const server = createServer((_request, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
};

test("its health check tells ready from not ready, and from nobody there", async () => {
  const [check] = [...dockerfile.matchAll(/CMD (\["node", "--eval".*\])$/gm)].map((match) => match[1] ?? "");
  const [, ...words] = JSON.parse(check ?? "[]") as string[];
  const run = (port: number): Promise<number | null> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, words, { env: { PORT: String(port) }, stdio: "ignore" });
      child.once("exit", resolve);
    });
  for (const [status, code] of [
    [200, 0],
    [503, 1],
  ] as const) {
    const server = await answering(status);
    expect(await run((server.address() as AddressInfo).port)).toBe(code);
    await new Promise((resolve) => server.close(resolve));
  }
  expect(await run(9)).toBe(1);
});

test("the compose file sets only settings there are, and asks for secrets instead of holding any", () => {
  const settings = settingsNamedIn(readProjectFile("README.md").text);
  const set = [...compose.matchAll(/^ {6}([A-Z][A-Z0-9_]+): (.*)$/gm)].map((match) => match[1] ?? "");
  const ours = set.filter((name) => !name.startsWith("POSTGRES_"));
  expect(ours).toEqual(["DATABASE_URL", "REDIS_URL", "PORTSIDE_KEYS"]);
  expect(ours.filter((name) => !settings.includes(name))).toEqual([]);
  expect(compose.match(/^ +\w*(?:PASSWORD|KEYS): +[^$]/gm)).toBeNull();
  expect(compose).not.toMatch(/^\t/m);
});

/** The words of a command in the compose file, which are JSON but for a comma after the last. */
const wordsAfter = (name: string): string[] => {
  const [, list = "[]"] = new RegExp(`^ +${name}:\\s+(\\[[^\\]]*\\])$`, "m").exec(compose) ?? [];
  return JSON.parse(list.replace(/,\s*\]$/, "]")) as string[];
};

const askRedis = async (port: number, question: string): Promise<string> => {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(`${question}\r\n`);
  const [answer] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return answer.toString();
};

test("the compose file's Redis starts with its words, keeps nothing on disk and forgets what is oldest", async () => {
  const [program = "", ...words] = wordsAfter("command");
  expect(program).toBe("redis-server");
  const port = await freePort();
  const child = spawn(program, [...words, "--port", String(port), "--bind", "127.0.0.1"], {
    cwd: "/",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  try {
    for await (const said of child.stdout.setEncoding("utf8"))
      if (String(said).includes("Ready to accept connections")) break;
    const settings = ["save", "appendonly", "maxmemory", "maxmemory-policy"];
    const kept = await Promise.all(settings.map((name) => askRedis(port, `config get ${name}`)));
    expect(kept.map((answer) => answer.split("\r\n").at(-2))).toEqual(["", "no", "67108864", "allkeys-lru"]);
  } finally {
    child.kill();
    await exited;
  }
});

test("the compose file's health check tells a Postgres that takes connections from one that does not", async () => {
  const [kind, program = "", ...words] = wordsAfter("test");
  expect([kind, program]).toEqual(["CMD", "pg_isready"]);
  const server = await startPostgres();
  const { port } = new URL(await server.database());
  const check = (): Promise<void> => runPostgresTool(program, [...words, "--port", port]);
  try {
    await check();
  } finally {
    await server.stop();
  }
  await expect(check()).rejects.toThrow(/no response/);
}, 60_000);
