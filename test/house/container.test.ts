import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { readProjectFile } from "../support/house.ts";
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
  const { spawn } = await import("node:child_process");
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
