import fc from "fast-check";
import { openSlack } from "../../adapters/slack/open-slack.ts";
import { strangeText } from "./strange-text.ts";
import { portsAfterwards } from "./whole-port.ts";
import { inTurns, type Witness } from "./witness.ts";

/** What else has an address: for installing, for whoever watches the process, and for what pages load. */
const routes = [
  "/slack/install",
  "/slack/oauth_redirect",
  "/healthz",
  "/health/live",
  "/health/ready",
  "/metrics",
  "/assets/",
  "/p",
  "/nowhere",
];

const names = ["pages.css", "sign.js", "../app.ts", "..%2f..%2fpackage.json", "%00", "constructor", ""];

const cookie = fc.oneof(
  fc.constantFrom(undefined, "slack-app-oauth-state=x", "__proto__=1", "=;;;==", "a".repeat(3000)),
  fc.string({ unit: "grapheme-ascii", maxLength: 40 }).map(encodeURIComponent),
);

const visits = fc.record({
  route: fc.constantFrom(...routes),
  name: fc.constantFrom(...names),
  method: fc.constantFrom("GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS"),
  query: fc.array(
    fc.tuple(
      fc.constantFrom("code", "state", "error", "team", "redirect_uri", "a[b]", "__proto__"),
      strangeText,
    ),
    { maxLength: 4 },
  ),
  cookie,
  from: fc.constantFrom(undefined, "203.0.113.9", "127.0.0.1, 10.0.0.1", "\u00ff", "unknown"),
  agent: fc.constantFrom("curl", "<script>alert(1)</script>", "x".repeat(4000)),
});

const installing = {
  SLACK_BOT_TOKEN: "",
  SLACK_CLIENT_ID: "1.2",
  SLACK_CLIENT_SECRET: "secret-of-the-test-client",
  SLACK_STATE_SECRET: "secret-of-the-test-state",
  PUBLIC_URL: "http://127.0.0.1",
};

/** The addresses that are no platform's, no carrier's and no page's of a link. */
export const attackAround = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const slack = await openSlack({ environment: installing });
  try {
    const base = new URL(slack.url()).origin;
    await inTurns(fc.sample(visits, { numRuns: count, seed }), 8, async (visit) => {
      const { route, name, method, query, cookie: kept, from, agent } = visit;
      const search = new URLSearchParams(
        query.map(([key, value]): [string, string] => [key, value.slice(0, 2000)]),
      ).toString();
      const path = route === "/assets/" ? `${route}${name}` : route;
      const answer = await fetch(`${base}${path}?${search}`, {
        method,
        redirect: "manual",
        headers: {
          "user-agent": agent,
          ...(kept === undefined ? {} : { cookie: kept }),
          ...(from === undefined ? {} : { "x-forwarded-for": from }),
        },
      });
      const isText = /^(?:text\/(?:html|plain)|application\/json)/.test(
        answer.headers.get("content-type") ?? "",
      );
      const said = await answer.text();
      witness.visited(route);
      witness.answered(answer.status, isText ? said : "", visit);
      const leadsTo = answer.headers.get("location");
      if (leadsTo !== null && !leadsTo.startsWith(slack.proxy.url))
        witness.problem(`led elsewhere: ${leadsTo.slice(0, 200)}`, visit);
    });
    for (const { level, message, ...fields } of slack.lines.splice(0))
      if (level === "error") witness.problem(`logged "${message}"`, fields);
    if ((await slack.store.notes("slack", "installation/")).length > 0)
      witness.problem("installed itself somewhere", {});
    witness.ends();
    await portsAfterwards(witness, slack, {
      agency: "slack:T000000001",
      conversation: "terminal:afterwards",
    });
  } finally {
    await slack.close();
  }
};
