import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, channel, type Where, wordsOf } from "../../support/teams-people.ts";
import { portIn } from "../../support/teams-port.ts";

let teams: TestTeams;
let port: ReturnType<typeof portIn>;
let thread: Where;
beforeEach(async () => {
  teams = await openTeams();
  port = portIn(teams);
  await teams.store.setNote(agency, "settings", { enabled: true, people: ["aad-ravi"] });
  await teams.type("dana", channel("ports"), "second person on");
  thread = await port.begin();
  await port.answerAll(thread, "212-555-0100, 212-555-0101");
  await port.uploadBill(thread);
  await teams.type("dana", thread, "submit");
  await teams.press("dana", thread, "Yes, file it");
});
afterEach(() => teams.close());

const said = (): string => teams.messages(thread).map(wordsOf).join("\n");

test("what is submitted waits for somebody else's button, one's own does nothing, and then it is signed and filed", async () => {
  expect(said()).toContain("has to approve what Dana Reyes submitted");
  await teams.press("dana", thread, "Approve and file");
  expect(said()).toContain("You submitted this yourself");
  expect(await port.statusOf(thread)).toBe("draft");
  await teams.press("ravi", thread, "Approve and file");
  expect(said()).toContain("Ravi Reyes approved it");
  expect(await port.statusOf(thread)).toBe("awaiting-signature");
  await teams.press("dana", thread, "Sign it here");
  await teams.type("dana", thread, "Dana Reyes");
  expect(["with-carrier", "in-review"]).toContain(await port.statusOf(thread));
  expect(said().match(/approved it/g)).toHaveLength(1);
});

test("its status says whose turn it is, and approves without the question above", async () => {
  await teams.type("dana", thread, "status");
  expect(said()).toContain("It is the turn of somebody other than Dana Reyes.");
  expect(said()).toContain("waits for somebody other than Dana Reyes");
  await teams.press("ravi", thread, "Approve and file", { message: teams.messages(thread).at(-1)! });
  expect(said()).not.toContain("Something was changed");
  expect(await port.statusOf(thread)).toBe("awaiting-signature");
});

test("it goes back with a reason, is changed, submitted again and approved anew", async () => {
  await teams.type("ravi", thread, "decline: the suite is missing");
  expect(said()).toContain("the suite is missing");
  expect(await port.statusOf(thread)).toBe("draft");
  await teams.type("dana", thread, "the unit is Suite 5");
  await teams.type("dana", thread, "as typed");
  await teams.type("dana", thread, "submit");
  await teams.press("dana", thread, "Yes, file it");
  await teams.type("ravi", thread, "approve");
  expect(await port.statusOf(thread)).toBe("awaiting-signature");
});
