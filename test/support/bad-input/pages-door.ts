import { connect } from "node:net";
import fc from "fast-check";
import { markOf, openPages, type TestPages } from "../../adapters/web/open-pages.ts";
import { strangeBytes, strangeText } from "./strange-text.ts";
import { portsAfterwards } from "./whole-port.ts";
import { inTurns, type Witness } from "./witness.ts";

const purposes = ["upload", "secret", "sign", "desk", "share", "stop", "file"] as const;
type Purpose = (typeof purposes)[number];

const fieldNames = [
  "answer",
  "name",
  "title",
  "document",
  "consent",
  "code",
  "reason",
  "more",
  "signature",
  "drawing",
  "__proto__",
];

const urlencoded = "application/x-www-form-urlencoded";

const fields = fc.array(fc.tuple(fc.constantFrom(...fieldNames), strangeText), { maxLength: 8 });

const acts = ["/sign", "/code", "/check", "/review", "/decline", "/letter.pdf"];
const endsOf: Record<Purpose, string[]> = {
  upload: ["", "", "/not-mine"],
  secret: ["", "", "/not-mine"],
  sign: ["", ...acts],
  desk: ["", "/bill", "/letter"],
  share: [""],
  stop: [""],
  file: [""],
};
const strangeEnds = [
  "/constructor",
  "/__proto__",
  "/%00",
  "/..%2f..%2fetc",
  "?sent=%E0%A4%A",
  "?a[b]=c&a[b][]=d",
];

const visits = fc.constantFrom<Purpose>(...purposes, "upload", "secret", "sign", "sign").chain((purpose) =>
  fc.record({
    purpose: fc.constant(purpose),
    method: fc.constantFrom("GET", "POST", "POST", "POST", "POST", "POST", "PUT", "DELETE", "OPTIONS"),
    end: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...endsOf[purpose]) },
      { weight: 1, arbitrary: fc.constantFrom(...strangeEnds, ...acts) },
    ),
    token: fc.oneof(
      { weight: 9, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 }) },
    ),
    mark: fc.constantFrom(true, true, true, true, false),
    type: fc.oneof(
      { weight: 4, arbitrary: fc.constant(purpose === "upload" ? "multipart" : urlencoded) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          urlencoded,
          "multipart",
          "application/json",
          "multipart/form-data; boundary=",
          "multipart/form-data; boundary=--b",
          "text/plain",
          `${urlencoded}; charset=utf-32`,
        ),
      },
    ),
    fields,
    files: fc.array(fc.tuple(strangeText, strangeBytes), { maxLength: 2 }),
    raw: strangeBytes,
    site: fc.constantFrom(undefined, undefined, "same-origin", "same-origin", "cross-site", "none", "x"),
  }),
);

type Visit = typeof visits extends fc.Arbitrary<infer T> ? T : never;

const bodyOf = ({ type, fields: given, files, raw, mark: hasMark }: Visit, mark: string) => {
  if (type === "multipart") {
    const form = new FormData();
    if (hasMark) form.append("mark", mark);
    for (const [name, value] of given) form.append(name, value);
    for (const [name, bytes] of files) form.append("files", new Blob([Uint8Array.from(bytes)]), name);
    return { body: form, headers: {} };
  }
  const all: [string, string][] = [...(hasMark ? ([["mark", mark]] as [string, string][]) : []), ...given];
  const text = new URLSearchParams(all).toString();
  return {
    body: type === urlencoded ? text : Uint8Array.from(raw),
    headers: { "content-type": type },
  };
};

/** Which of the routes of pages a visit is for. */
const routeOf = ({ end, purpose }: Visit): string => {
  const [path = ""] = end.split("?");
  if (path === "" || path === "/not-mine" || path === "/letter.pdf") return `/p/:token${path}`;
  if (purpose === "desk") return "/p/:token/:paper";
  return purpose === "sign" ? "/p/:token/:act" : "/p";
};

/** Links are spent and voided by what is done with them, so there is a new one for each purpose now and then. */
const openLinks = async (pages: TestPages): Promise<Record<Purpose, { url: string; mark: string }>> => {
  const items: Record<Purpose, string> = {
    upload: "bill",
    secret: "pin:+12125550150",
    sign: "1",
    desk: `${pages.sid}/1`,
    share: "masked",
    stop: "mail",
    file: "bill",
  };
  const opened = {} as Record<Purpose, { url: string; mark: string }>;
  for (const purpose of purposes) {
    const url = await pages.link(purpose, items[purpose]);
    opened[purpose] = { url, mark: markOf(await (await fetch(url)).text()) };
  }
  return opened;
};

/** Bytes that are hardly HTTP, on a connection of their own; resolves with what came back. */
const sendRaw = (port: number, bytes: Buffer): Promise<string> =>
  new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    socket.setTimeout(2000, () => socket.destroy());
    socket.on("data", (part: Buffer) => {
      said += part.toString("latin1");
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(said));
  });

/** The pages that people open by a link: for uploads, secrets, letters, the porting desk, and those that only tell. */
export const attackPages = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const pages = await openPages({ pace: { address: 1e9, link: 1e9 } });
  try {
    let links = await openLinks(pages);
    let visited = 0;
    await inTurns(fc.sample(visits, { numRuns: count, seed }), 8, async (visit) => {
      visited += 1;
      if (visited % 50 === 0) links = await openLinks(pages);
      const { url, mark } = links[visit.purpose];
      const address = visit.token === null ? url : `${pages.base}/p/${encodeURIComponent(visit.token)}`;
      const hasBody = visit.method === "POST" || visit.method === "PUT";
      const { body, headers } = bodyOf(visit, mark);
      const answer = await fetch(`${address}${visit.end}`, {
        method: visit.method,
        redirect: "manual",
        headers: { ...(hasBody ? headers : {}), ...(visit.site ? { "sec-fetch-site": visit.site } : {}) },
        ...(hasBody ? { body } : {}),
      });
      const isText = (answer.headers.get("content-type") ?? "").startsWith("text/");
      const said = await answer.text();
      witness.visited(routeOf(visit));
      witness.answered(answer.status, isText ? said : "", visit);
    });
    const port = Number(new URL(pages.base).port);
    const raws = fc.sample(strangeBytes, { numRuns: Math.ceil(count / 20), seed });
    await inTurns(raws, 8, async (bytes) => {
      const said = await sendRaw(
        port,
        Buffer.concat([Buffer.from("POST /p/x HTTP/1.1\r\nHost: x\r\n"), bytes]),
      );
      witness.answered(Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 400), said, bytes.toString("latin1"));
    });
    witness.heard(await pages.said(), "said in the chat");
    for (const { level, message, ...fields_ } of pages.lines)
      if (level === "error") witness.problem(`logged "${message}"`, fields_);
    witness.ends();
    const agency = (await pages.request())?.agency ?? "";
    await portsAfterwards(witness, pages, { agency, conversation: "terminal:afterwards" });
  } finally {
    await pages.close();
  }
};
