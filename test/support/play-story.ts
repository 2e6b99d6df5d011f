import type { Event, Person } from "../../src/core/event.ts";
import { planted, type Step } from "./any-story.ts";
import { Story } from "./story.ts";

const people: Record<"dana" | "sam" | "vera" | "nobody", Person> = {
  dana: { id: "local", name: "Dana Reyes", role: "manage" },
  sam: { id: "sam", name: "Sam Poe", role: "manage" },
  vera: { id: "vera", name: "Vera Lee", role: "view" },
  nobody: { id: "nobody", name: "Nobody", role: "none" },
};

const pins = { "pin:+12125550150": planted.pin, "pin:+12125550155": planted.ssn };

/** A story at its beginning, with `watch` seeing every turn from the first. */
export const begun = (begins: string, watch: Story["watch"]): Story => {
  const story = new Story();
  story.watch = watch;
  if (begins === "filled with PINs") {
    story.fillAll("212-555-0150, 212-555-0155");
    story.fill(pins);
  } else if (begins === "filled") story.fillAll();
  else if (begins === "submitted") {
    story.fillAll();
    story.say("submit");
    story.say("yes");
  } else if (begins !== "nowhere") story.fileAll();
  if (begins === "rejected")
    story.reports("rejected", {
      refusals: [{ family: "R07", code: "X", words: "ZIP", numbers: ["+12125550100"] }],
    });
  return story;
};

const buttons = (story: Story) =>
  story.messages.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === "choices" ? part.choices : [])),
  );

/** Lets one step happen. Where it makes no sense, as a carrier's report before there is a request, nothing does. */
export const play = (story: Story, step: Step): void => {
  const request = story.requests.size > 0 ? story.request : null;
  const sid = request?.sid;
  switch (step.type) {
    case "say":
      story.happens({ type: "said", text: step.text, message: `message ${story.turns}` }, people[step.by]);
      story.turns += 1;
      return;
    case "edit":
      story.happens({
        type: "edited",
        message: `message ${story.turns - 1 - step.back}`,
        text: step.text,
        before: null,
      });
      return;
    case "press": {
      const all = buttons(story);
      const choice = all[step.which % Math.max(1, all.length)];
      if (choice)
        story.happens({
          type: "pressed",
          action: choice.action,
          ...(choice.action.sid ? { sid: choice.action.sid } : {}),
        });
      return;
    }
    case "wait":
      story.at += step.hours * 3_600_000;
      return;
    case "again":
      if (story.last) story.happens(story.last);
      return;
    default:
  }
  if (!request || !sid) return;
  const numbers = Object.keys(request.numbers);
  switch (step.type) {
    case "fill":
      story.fill(step.values);
      return;
    case "bill":
      story.happens({
        type: "file-received",
        item: step.item,
        document: { hash: "a".repeat(64), kind: "pdf", bytes: 1, name: "bill.pdf" },
      });
      return;
    case "carrier": {
      const order = story.order(step.status, {
        date: step.status === "date-set" ? "2026-12-10" : null,
        changed: story.at + step.ago * 1000,
        refusals:
          step.status === "rejected"
            ? [{ family: step.family, code: "X", words: "Words", numbers: numbers.slice(0, 1) }]
            : [],
      });
      const some = Object.fromEntries(
        numbers.map((number, index) => [number, index === 0 ? step.status : ("completed" as const)]),
      );
      story.happens({
        type: "carrier-reported",
        sid,
        order: step.some ? { ...order, numbers: some } : order,
      });
      return;
    }
    case "letter": {
      const round = (request.letter?.round ?? 0) + (step.stale ? -1 : 0);
      const name = request.letter?.to.name ?? "";
      if (step.what === "signed") story.signs({ round, name });
      if (step.what === "misnamed") story.signs({ round, name: "Pat Doe" });
      if (step.what === "declined") story.declines("not me");
      if (step.what === "viewed") story.happens({ type: "letter-viewed", sid, round });
      if (step.what === "failed")
        story.happens({ type: "letter-failed", sid, round, copy: 1, final: true, fault: "address" });
      if (step.what === "sealed") story.seals(round);
      return;
    }
    case "taken":
      if (story.waiting.some(({ type }) => type === "file-request")) story.carrierTakes();
      return;
    case "refused":
      story.happens({ type: "filing-refused", sid, attempt: request.attempt, sentence: "No." });
      return;
    case "checked":
      story.happens({
        type: "numbers-checked",
        sid,
        answers: numbers.map((number) =>
          step.portable
            ? { number, portable: true, type: "local", carrier: "Sandbox Bell", needs: null }
            : { number, portable: false, type: "local", carrier: "", reason: "No." },
        ),
        taken: [],
      });
      return;
    case "withdrawn":
      if (step.ok)
        story.happens({
          type: "withdrawn",
          sid,
          orders: [story.order("cancelled", { changed: story.at + 5000 })],
        });
      else story.happens({ type: "withdrawal-refused", sid, sentence: "Too late." });
      return;
    case "timer":
      story.happens({ type: "reminder-due", sid, reminder: step.reminder } as Parameters<
        Story["happens"]
      >[0]);
      return;
  }
};

/** True for an event by a person. */
export const isByPerson = (event: Event): boolean => "by" in event && event.type !== "looked-up";
