import { expect, test } from "@jest/globals";
import { together } from "../../../adapters/storage/together.ts";

const failed = (message: string, code: string): Error => Object.assign(new Error(message), { code });

test("begins each in its order before any is answered", async () => {
  const begun: string[] = [];
  const answers: (() => void)[] = [];
  const statement = (name: string) => async () => {
    begun.push(name);
    await new Promise<void>((resolve) => answers.push(resolve));
  };
  const all = together(statement("request"), statement("conversation"), statement("effects"));
  expect(begun).toEqual(["request", "conversation", "effects"]);
  for (const answer of answers) answer();
  await expect(all).resolves.toBeUndefined();
});

test("names the statement that failed, and none of those that Postgres refused after it", async () => {
  const refused = failed("current transaction is aborted", "25P02");
  const cause = failed("deadlock detected", "40P01");
  await expect(
    together(
      async () => Promise.reject(refused),
      async () => Promise.reject(cause),
    ),
  ).rejects.toBe(cause);
  await expect(together(async () => Promise.reject(refused))).rejects.toBe(refused);
});

test("ends only when all have ended, also where one fails before it is sent", async () => {
  let isEnded = false;
  const slow = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    isEnded = true;
  };
  const never = (): Promise<unknown> => {
    throw new Error("holds an open secret");
  };
  await expect(together(never, slow)).rejects.toThrow("open secret");
  expect(isEnded).toBe(true);
});
