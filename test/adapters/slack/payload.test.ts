import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Payload, readPayload } from "../../../adapters/slack/payload.ts";
import { changed } from "./changed-payload.ts";
import { endings, fakeIds, recorded } from "./payloads.ts";

const kindsOf: Record<string, Payload["type"]> = {
  mention: "message",
  "thread reply": "message",
  "direct message": "message",
  "private channel": "message",
  "file in thread": "message",
  "file to ask about": "message",
  broadcast: "message",
  "shared channel": "message",
  organisation: "message",
  deletion: "change",
  "their edit": "change",
  "link of ours": "links",
  "home opened": "home",
  "tokens revoked": "uninstalled",
  uninstalled: "uninstalled",
  choice: "click",
  "choice in private": "click",
  secret: "click",
  file: "click",
  "page of the home tab": "click",
  "settings on the home tab": "click",
  "start on the home tab": "click",
  "somebody of another organisation": "click",
  "a button of another app": "click",
  form: "submission",
  "form with a secret": "submission",
  "form with a file": "submission",
  "form of the settings": "submission",
  shortcut: "shortcut",
  "shortcut on a message": "shortcut",
};

const all = [...recorded(fakeIds), ...endings(fakeIds)];

describe("payloads as Slack sends them", () => {
  test.each(all.map(({ name, as, body }) => ({ name, as, body })))("$name", ({ name, as, body }) => {
    const payload = readPayload(body);
    expect(payload?.type).toBe(as === "command" ? "command" : kindsOf[name]);
    if (payload && "user" in payload) expect(payload.user).toMatch(/^U/);
    if (payload && "id" in payload) expect(readPayload(structuredClone(body))).toEqual(payload);
  });

  test("a message that is delivered again, or also as a mention, has the same id", () => {
    const ids = ["mention", "thread reply"].map((name) => {
      const payload = readPayload(all.find((each) => each.name === name)?.body);
      return payload?.type === "message" ? payload.id : null;
    });
    expect(ids[0]).toBe(ids[1]);
  });

  test("make no sense, and nothing is made of them, whatever was changed", () => {
    fc.assert(
      fc.property(changed(all), ({ body }) => {
        const payload = readPayload(body);
        if (payload && "user" in payload) expect(payload.user.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });

  test("may be anything at all", () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(readPayload(body)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
