import { openSqlite } from "../../adapters/storage/sqlite.ts";
import { testKeyring } from "./test-keyring.ts";
import { aRequest, aTurn, sidOf } from "./turns.ts";

/**
 * Run as a process of its own: opens the data folder given, says "open", and from then on makes one request after
 * another, beginning with the number given, and names each once it is acknowledged. "refused …" when it may not open.
 */
const [folder = "", from = "0"] = process.argv.slice(2);

const writing = async (): Promise<void> => {
  const store = await openSqlite(folder, testKeyring());
  process.stdout.write("open\n");
  for (let number = Number(from); ; number += 1) {
    const state = aRequest({ sid: sidOf(number), created: number });
    const history = [{ at: number, by: "ana", type: "made", text: String(number) }];
    const result = await store.commit(
      aTurn({ eventId: `make-${number}`, request: { state, loadedRev: null }, history }),
    );
    process.stdout.write(`${result} ${number}\n`);
  }
};

try {
  await writing();
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
