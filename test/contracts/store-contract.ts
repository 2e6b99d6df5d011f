import { afterEach, beforeEach, describe } from "@jest/globals";
import type { Records } from "../../adapters/storage/store.ts";
import { erasureContract } from "./store-erasure.ts";
import { evidenceContract } from "./store-evidence.ts";
import { filingsContract } from "./store-filings.ts";
import { findingContract } from "./store-finding.ts";
import { inventoryContract } from "./store-inventory.ts";
import { languagesContract } from "./store-languages.ts";
import { lentContract } from "./store-lent.ts";
import { listenersContract } from "./store-listeners.ts";
import { notesContract } from "./store-notes.ts";
import { outboxContract } from "./store-outbox.ts";
import { pageLinksContract } from "./store-page-links.ts";
import { slotsContract } from "./store-slots.ts";
import { turnsContract } from "./store-turns.ts";

/** A store as the contract needs it: empty at first. */
export type StoreUnderTest = {
  store: Records;
  /** Closes it and opens what it left behind. */
  reopen(): Promise<Records>;
  /** Runs SQL behind its back; rejects with the engine's words when the engine refuses. */
  tamper(sql: string): Promise<void>;
  close(): Promise<void>;
};

/** The store of the test that runs now. */
export type InTest = () => StoreUnderTest;

/** What every store must do, whatever engine it stands on. */
export const storeContract = (name: string, open: () => Promise<StoreUnderTest>): void => {
  describe(`${name} keeps the store contract`, () => {
    let it: StoreUnderTest;
    beforeEach(async () => {
      it = await open();
    });
    afterEach(() => it.close());
    const inTest: InTest = () => it;

    describe("turns", () => turnsContract(inTest));
    describe("finding", () => findingContract(inTest));
    describe("inventory", () => inventoryContract(inTest));
    describe("outbox", () => outboxContract(inTest));
    describe("languages", () => languagesContract(inTest));
    describe("documents handed out", () => lentContract(inTest));
    describe("filings", () => filingsContract(inTest));
    describe("listeners", () => listenersContract(inTest));
    describe("notes", () => notesContract(inTest));
    describe("evidence", () => evidenceContract(inTest));
    describe("erasures", () => erasureContract(inTest));
    describe("page links", () => pageLinksContract(inTest));
    describe("timers, cursors and leases", () => slotsContract(inTest));
  });
};
