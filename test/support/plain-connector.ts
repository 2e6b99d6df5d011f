import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Where Teams takes what is said, for a process in anonymous mode: it asks for no token. */
export type PlainConnector = {
  url: string;
  /** The text of everything that arrived, in its order. */
  said: string[];
  /** Whether what arrives from then on is answered. */
  answers(whether: boolean): void;
  close(): void;
};

const wordsIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === "text" && typeof each === "string" ? [each] : wordsIn(each),
  );
};

/** A connector whose one member is everybody who asks. */
export const openPlainConnector = async (member: { [name: string]: string }): Promise<PlainConnector> => {
  const said: string[] = [];
  let hangs = false;
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => {
      if (request.method !== "GET") said.push(wordsIn(JSON.parse(body)).join(" "));
      if (hangs && request.method !== "GET") return;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(request.method === "GET" ? member : { id: `out-${said.length}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    said,
    answers: (whether) => {
      hangs = !whether;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
