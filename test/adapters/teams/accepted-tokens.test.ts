import { expect, test } from "@jest/globals";
import { acceptedTokens, type Proven } from "../../../adapters/teams/accepted-tokens.ts";

const minute = 60_000;
const start = 1_800_000_000_000;

const tokenUntil = (end: unknown): string =>
  `Bearer h.${Buffer.from(JSON.stringify({ exp: end })).toString("base64url")}.s`;

const lasting = tokenUntil(start / 1000 + 3600);
const call: Proven = { header: lasting, serviceUrl: "https://smba.example.com/amer/", channel: "msteams" };

const open = (verdict: (proven: Proven) => boolean = () => true) => {
  let now = start;
  const asked: Proven[] = [];
  const accepts = acceptedTokens(
    () => now,
    async (proven) => {
      asked.push(proven);
      return verdict(proven);
    },
  );
  return {
    asked,
    accepts,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

test("a token that was accepted is looked into again after five minutes, and not before", async () => {
  const { accepts, asked, pass } = open();
  expect([await accepts(call), await accepts(call)]).toEqual([true, true]);
  pass(5 * minute - 1);
  expect([await accepts(call), asked.length]).toEqual([true, 1]);
  pass(1);
  expect([await accepts(call), asked.length]).toEqual([true, 2]);
});

test("it is remembered no longer than it lasts, and not at all where it does not say how long", async () => {
  const { accepts, asked, pass } = open();
  const brief = { ...call, header: tokenUntil(start / 1000 + 60) };
  await accepts(brief);
  pass(minute - 1);
  await accepts(brief);
  expect(asked).toHaveLength(1);
  pass(1);
  await accepts(brief);
  expect(asked).toHaveLength(2);
  for (const header of [tokenUntil("soon"), "Bearer h.%.s", "Bearer"])
    expect([await accepts({ ...call, header }), await accepts({ ...call, header })]).toEqual([true, true]);
  expect(asked).toHaveLength(8);
});

test("what is refused is asked about each time, and so is the same token for anything else", async () => {
  const { accepts, asked } = open(
    ({ serviceUrl, channel, header }) =>
      serviceUrl === call.serviceUrl && channel === call.channel && header === call.header,
  );
  expect(await accepts(call)).toBe(true);
  const others: Partial<Proven>[] = [
    { serviceUrl: "https://example.com/" },
    { channel: "emulator" },
    { header: `${lasting}x` },
    { header: lasting.replace("Bearer", "bearer") },
  ];
  for (const other of [...others, ...others]) expect(await accepts({ ...call, ...other })).toBe(false);
  expect(asked).toHaveLength(9);
  expect(await accepts(call)).toBe(true);
  expect(asked).toHaveLength(9);
});

test("a clock that is set back makes nothing last longer", async () => {
  const { accepts, asked, pass } = open();
  await accepts(call);
  pass(-60 * minute);
  await accepts(call);
  expect(asked).toHaveLength(2);
});
