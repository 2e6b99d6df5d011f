import { Buffer } from "node:buffer";
import { afterEach, describe, expect, test } from "@jest/globals";
import { newConversation } from "../../src/core/conversation-state.ts";
import { filesOf } from "../../src/core/message.ts";
import { sam, type TemporaryPort, temporaryPort, untilMoved } from "../support/temporary-port.ts";
import { aTurn } from "../support/turns.ts";

const opened: TemporaryPort[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

const port = async (
  numbers = "212-555-0100, 212-555-0101",
  environment: Record<string, string> = {},
): Promise<TemporaryPort> => {
  const it = await temporaryPort(numbers, environment);
  opened.push(it);
  return it;
};

const sold = (it: TemporaryPort) => it.portside().sandbox.numbersSold();
const rows = async (it: TemporaryPort, ...numbers: string[]) =>
  (await it.portside().store.numbersAmong("local", numbers)).map(
    ({ number, status, person, standsFor }) =>
      `${number.slice(-4)} ${status} ${person?.name ?? "nobody"}${standsFor ? ` for ${standsFor.slice(-4)}` : ""}`,
  );
const buyTwo = "buy 2 numbers at $1.15 each, $2.30 a month, yes";

describe("temporary numbers", () => {
  test("are nobody's question: the review says none, and nothing is looked for or bought", async () => {
    const it = await port();
    expect(await it.say("review")).toContain("Temporary numbers: None.");
    const said = [await it.submit(), await it.pass(...untilMoved)].join("\n");
    expect(said).not.toMatch(/temporary/i);
    expect((await it.request()).standIns).toBeUndefined();
    expect(sold(it)).toEqual({ sold: 0, rented: 0 });
  });

  test("are bought once their count and price are named, listed, tested, swapped and given back", async () => {
    const it = await port();
    expect(await it.say("temporary numbers for all")).toContain("For both numbers");
    const submitted = await it.submit();
    expect(submitted).toContain("(212) 555-0199 for (212) 555-0100");
    expect(submitted).toContain("2 numbers at $1.15 each, $2.30 a month");
    expect(sold(it).sold).toBe(0);

    for (const text of ["yes", "buy", "buy 3 numbers, yes", "buy 2 numbers at $1.10 each, yes"])
      await it.say(text);
    expect(sold(it).sold).toBe(0);
    const bought = await it.say(buyTwo);
    expect(bought).toContain("(212) 555-0199 stands in for (212) 555-0100");
    expect(bought).toContain("dial *72 2125550199 (off again: *73)");
    expect(await it.say(buyTwo)).toContain("Nothing is offered for sale");
    expect(sold(it)).toEqual({ sold: 2, rented: 2 });

    expect(await it.say("the test call to 0101 worked, it rings")).toContain(
      "Still to test: (212) 555-0100.",
    );
    expect(await it.say("show my temporary numbers")).toMatch(
      /0198 stands in for \(212\) 555-0101: stands in, bought, forwarding tested/,
    );
    expect(await it.say("how do I forward?")).toContain("(212) 555-0100 rings");

    await it.assign("+12125550199", sam);
    await it.say("temporary numbers as csv");
    const files = it.messages.flatMap(filesOf);
    expect(files.map(({ document }) => document.kind)).toEqual(["text/csv", "application/pdf"]);
    const csv = Buffer.from(await it.read(files[0]?.document.hash ?? "")).toString();
    expect(csv.trim().split("\r\n").slice(1)).toEqual([
      expect.stringMatching(/^\+12125550100,\+12125550199,stands in,Sam Lee,bought,1\.15,no,PR-/),
      expect.stringMatching(/^\+12125550101,\+12125550198,stands in,,bought,1\.15,yes,PR-/),
    ]);
    const before = await rows(it, "+12125550198", "+12125550199", "+12125550100", "+12125550101");
    expect(before).toEqual([
      "0100 pending nobody",
      "0101 pending nobody",
      "0198 assigned nobody for 0101",
      "0199 assigned Sam Lee for 0100",
    ]);
    const moved = await it.pass(...untilMoved.slice(0, -1));
    expect(moved).toContain("(212) 555-0199 → (212) 555-0100, Sam Lee");
    expect(moved).toContain("I could not tell Sam Lee");
    expect(await rows(it, "+12125550198", "+12125550199", "+12125550100", "+12125550101")).toEqual([
      "0100 ported Sam Lee",
      "0101 ported nobody",
      "0198 free nobody",
      "0199 free nobody",
    ]);
    expect(sold(it).rented).toBe(2);

    expect(await it.pass(24 * 6)).not.toContain("Give them back?");
    expect(await it.pass(24 * 2)).toContain("cost $2.30 a month. Give them back?");
    expect(sold(it).rented).toBe(2);
    expect(await it.pass(...Array.from({ length: 8 }, () => 24 * 7))).toMatch(
      /^(?:2 temporary numbers have done[\s\S]*?Keep them\s*){3}$/,
    );
    expect(await it.say("release 3 numbers, yes")).toContain("nothing was given back");
    expect(await it.say("release 2 numbers, yes")).toContain("2 temporary numbers were given back");
    expect(sold(it)).toEqual({ sold: 2, rented: 0 });
    expect(await it.say("release 2 numbers, yes")).toContain("no bought number here");
    expect(await rows(it, "+12125550198", "+12125550199")).toEqual([
      "0198 released nobody",
      "0199 released nobody",
    ]);
    expect(await it.pass(24 * 30)).toBe("");
  });

  test("come from the agency's own free numbers first, near ones, and are its own again afterwards", async () => {
    const it = await port();
    await it.owns({
      "+12125550140": {},
      "+13125550140": {},
      "+16465550141": { person: sam, status: "assigned" },
    });
    await it.say("temporary numbers: all");
    const submitted = await it.submit();
    expect(submitted).toContain("(212) 555-0140 stands in for (212) 555-0100");
    expect(submitted).toContain("1 number for $1.15 a month");
    expect(await it.say("buy nothing")).toContain("Nothing was bought");
    expect(await rows(it, "+12125550140")).toEqual(["0140 assigned nobody for 0100"]);
    expect(await it.pass(...untilMoved)).toContain("(212) 555-0140 → (212) 555-0100");
    expect(await rows(it, "+12125550140", "+16465550141")).toEqual([
      "0140 free nobody",
      "0141 assigned Sam Lee",
    ]);
    expect(sold(it).sold).toBe(0);
  });

  test("may be a number somebody has already: whoever has it gets the ported one in its place", async () => {
    const it = await port();
    await it.owns({ "+16465550140": { person: sam, status: "assigned" } });
    await it.say("temporary numbers: replace 646-555-0140 with 0101");
    expect(await it.submit()).toContain("(646) 555-0140 stands in for (212) 555-0101");
    await it.pass(...untilMoved);
    expect(await rows(it, "+16465550140", "+12125550101")).toEqual([
      "0101 ported Sam Lee",
      "0140 free nobody",
    ]);
    expect(sold(it).sold).toBe(0);
  });

  test("can be had later, while the port runs, and for some numbers only", async () => {
    const it = await port();
    await it.submit();
    expect(await it.say("temporary numbers")).toContain("Do you want some");
    expect(await it.say("we need temporary numbers for 0101")).toContain("1 number for $1.15 a month");
    expect(await it.say("buy 1 number for $1.15 a month, yes")).toContain("stands in for (212) 555-0101");
    expect(sold(it)).toEqual({ sold: 1, rented: 1 });
  });

  test("of a port that is called off are offered to be given back, and kept where somebody says so", async () => {
    const it = await port();
    await it.say("temporary numbers for all");
    await it.submit();
    await it.say(buyTwo);
    await it.say("cancel the port");
    const said = [await it.say("yes"), await it.pass(2)].join("\n");
    expect(said).toContain("over without a move, and 2 temporary numbers are still rented");
    expect(await it.pass(24 * 60)).not.toContain("given back and");
    expect(sold(it).rented).toBe(2);
    expect(await it.say("keep 0199")).toContain("Kept: (212) 555-0199");
    expect(await it.say("release 0198, yes")).toContain("(212) 555-0198 was given back");
    expect(sold(it).rented).toBe(1);
    expect((await it.portside().store.numbersAmong("local", ["+12125550199"]))[0]).toMatchObject({
      source: "claimed",
      status: "free",
      standsFor: null,
      until: null,
    });
    expect(await it.say("release")).toContain("no bought number here");
  });

  test("are swapped number by number where orders complete on their own", async () => {
    const it = await port("212-555-0158, 212-555-0196");
    await it.say("temporary numbers for all");
    await it.submit();
    await it.say(buyTwo);
    const states = async () =>
      (await it.request()).standIns?.all.map(({ standsFor, state }) => `${standsFor.slice(-4)} ${state}`);
    const said = [await it.pass(...untilMoved.slice(0, -1))];
    for (let days = 0; days < 20 && (await states())?.[0] === "0158 in"; days += 1)
      said.push(await it.pass(12));
    expect(await states()).toEqual(["0158 over", "0196 in"]);
    expect(said.join()).toContain("(212) 555-0199 → (212) 555-0158");
    expect(await it.say("temporary numbers")).toMatch(/0196: stands in[\s\S]*1\.15/);
    expect(await it.pass(24 * 6)).toContain("(212) 555-0198 → (212) 555-0196");
    expect(await states()).toEqual(["0158 over", "0196 over"]);
    const asked = await it.pass(24 * 6);
    expect(asked).toContain("(212) 555-0199 has done its work");
    expect(await it.say("release 1 number, yes")).toContain("(212) 555-0199 was given back");
    expect(await it.pass(24 * 7)).toContain("(212) 555-0198 has done its work");
    expect(await it.say("release 1 number, yes")).toContain("2 temporary numbers were given back");
  });

  test("of a single number that is taken out are offered to be given back, and the others stand in", async () => {
    const it = await port();
    await it.say("temporary numbers for all");
    await it.submit();
    await it.say(buyTwo);
    await it.pass(1, 24, 30);
    await it.say("cancel 212-555-0101");
    const said = [await it.say("yes"), await it.pass(2)].join("\n");
    expect(said).toContain("The port of (212) 555-0101 is over without a move");
    expect(await it.say("release 1 number, yes")).toContain("(212) 555-0198 was given back");
    expect(sold(it)).toEqual({ sold: 2, rented: 1 });
    expect((await it.request()).standIns?.all.map(({ state }) => state)).toEqual(["in", "gone"]);
  });

  test("are mailed to whoever is kept informed, and leave a number with somebody who was not meant", async () => {
    const it = await port();
    await it.owns({ "+16465550140": { person: sam, status: "assigned" } });
    await it.say("kept informed: lee@acme.com");
    await it.say("temporary numbers: 646-555-0140 for 0101");
    await it.submit();
    expect(it.mails().filter((mail) => mail.includes("Temporary numbers of port request"))).toEqual([
      expect.stringMatching(/To: lee@acme\.com[\s\S]*\(646\) 555-0140 stands in for \(212\) 555-0101/),
    ]);
    await it.assign("+12125550101", { id: "lee", name: "Lee Poe" });
    await it.pass(...untilMoved);
    expect(await rows(it, "+16465550140", "+12125550101")).toEqual([
      "0101 ported Lee Poe",
      "0140 assigned Sam Lee",
    ]);
  });
});

test("one free number goes to one of two requests that ask for it at the same moment", async () => {
  const it = await port("212-555-0100");
  await it.owns({ "+12125550140": {} });
  await it.submit();
  const other = { conversation: "terminal:other", by: { id: "lee", name: "Lee Poe", role: "manage" } };
  const first = await it.request();
  const sid = "PR-ZZZZ-ZZZZ" as const;
  const numbers = { "+12125550111": { status: "in-review" as const } };
  const answer = { value: Object.keys(numbers), by: "lee", at: 1 };
  const second = {
    ...first,
    sid,
    home: other.conversation,
    rev: 1,
    numbers,
    orders: [],
    answers: { ...first.answers, numbers: answer },
  };
  const conversation = { ...newConversation(other.conversation, "local"), sid, rev: 1 };
  const request = { state: second, loadedRev: null };
  await it.portside().store.commit(aTurn({ agency: "local", eventId: "other", conversation, request }));
  await Promise.all([it.say("temporary numbers: all"), it.say("temporary numbers: all", other)]);
  const states = [await it.request(), await it.portside().store.request("local", sid)].map((each) =>
    (each?.standIns?.all ?? []).map(({ number }) => number),
  );
  expect(states.flat()).toEqual(["+12125550140"]);
  expect(sold(it).sold).toBe(0);
});

describe("when the sandbox makes trouble, it is said and nothing is bought unasked", () => {
  const wish = async (numbers: string): Promise<{ it: TemporaryPort; said: string }> => {
    const it = await port(numbers);
    await it.say("temporary numbers for all");
    return { it, said: await it.submit() };
  };

  test("fewer than wanted (907)", async () => {
    const { it, said } = await wish("907-555-0100, 907-555-0101");
    expect(said).toContain("There are fewer than you wanted: none near (907) 555-0101");
    expect(await it.say("buy 1 number for $1.15 a month, yes")).toContain("stands in for (907) 555-0100");
    expect(sold(it).sold).toBe(1);
  });

  test("none in the area, one in the state (934)", async () => {
    const { said } = await wish("934-555-0100");
    expect(said).toContain("of the same state (its own area has none)");
  });

  test("the price rose (808): the new one is named, and confirmed anew", async () => {
    const { it } = await wish("808-555-0100");
    const said = await it.say("buy 1 number for $1.15 a month, yes");
    expect(said).toContain("The price changed");
    expect(said).toContain("1 number for $1.40 a month");
    expect(sold(it).sold).toBe(0);
    expect(await it.say("buy 1 number for $1.15 a month, yes")).toContain("The offer is another one");
    expect(await it.say("buy 1 number for $1.40 a month, yes")).toContain("works now");
    expect(sold(it)).toEqual({ sold: 1, rented: 1 });
  });

  test("the connection drops after the sale (701): bought once, known soon", async () => {
    const { it } = await wish("701-555-0100");
    expect(await it.say("buy 1 number for $1.15 a month, yes")).toContain("each number is bought once");
    expect(await it.say("buy 1 number, yes")).toContain("being bought already");
    await it.again();
    expect(await it.pass(1)).toContain("(701) 555-0199 stands in for (701) 555-0100");
    expect(sold(it)).toEqual({ sold: 1, rented: 1 });
  });

  test("the carrier is away (605): the port does not wait, and the number comes later", async () => {
    const { it } = await wish("605-555-0100");
    expect(await it.say("buy 1 number for $1.15 a month, yes")).toContain("I ask again at");
    expect((await it.request()).orders).toHaveLength(1);
    expect(sold(it).sold).toBe(0);
    expect(await it.pass(1, 1, 1)).toContain("works now");
    expect(sold(it)).toEqual({ sold: 1, rented: 1 });
  });

  test("a number is sold to somebody else (802): said, and another one is offered", async () => {
    const { it } = await wish("802-555-0100");
    const said = await it.say("buy 1 number for $1.15 a month, yes");
    expect(said).toContain("(802) 555-0199 was sold to somebody else");
    expect(said).toContain("(802) 555-0198 for (802) 555-0100");
    expect((await it.request()).standIns).toMatchObject({ state: "offered", all: [] });
  });
});
