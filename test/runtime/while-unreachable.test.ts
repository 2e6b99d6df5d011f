import { expect, test } from "@jest/globals";
import { RecordsUnreachable } from "../../src/runtime/ports.ts";
import { whileUnreachable } from "../../src/runtime/while-unreachable.ts";

const failing = (times: number, error: Error) => {
  let tries = 0;
  return async (): Promise<number> => {
    tries += 1;
    if (tries <= times) throw error;
    return tries;
  };
};

test("work waits while the records cannot be reached", async () => {
  expect(await whileUnreachable(failing(3, new RecordsUnreachable("restarting")))).toBe(4);
});

test("any other error is passed on at once", async () => {
  await expect(whileUnreachable(failing(1, new Error("a fault of ours")))).rejects.toThrow("a fault of ours");
});
