import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInstallations } from "../../adapters/slack/installations.ts";
import { documentsOn } from "../../adapters/storage/files.ts";
import type { Shelf } from "../../adapters/storage/shelf.ts";
import type { Records } from "../../adapters/storage/store.ts";
import { openSecret } from "../../src/core/secret.ts";
import { openSealKey } from "../../src/letter/open-seal-key.ts";
import type { Keyring } from "../../src/runtime/ports.ts";
import { openAnswer } from "../../src/runtime/seal.ts";
import { createSigningCodes } from "../../src/runtime/signing-code.ts";
import { anEntry } from "../support/any-evidence.ts";
import { answersOf, aRequest, making, sidOf } from "../support/turns.ts";

const clock = { now: () => 1000 };
const linkHash = "f".repeat(64);
const team = { teamId: "T1", enterpriseId: undefined, isEnterpriseInstall: false };

/** The line of a key file with one key. */
export const keyLine = (id: string, fill: number): string =>
  `${id}:${Buffer.alloc(32, fill).toString("base64")}`;

export const writeKeys = (folder: string, ...lines: string[]): void =>
  writeFileSync(join(folder, "portside.key"), `${lines.join(",")}\n`);

/** Everything that is ever sealed or signed, by the code that does so; gives the hash of a document. */
export const sealEverything = async (
  folder: string,
  store: Records,
  shelf: Shelf,
  ring: Keyring,
): Promise<string> => {
  for (const number of [1, 2, 3]) {
    const given = answersOf({
      accountNumber: openSecret(`7712004${number}`, "••••"),
      "pin:+12125550101": openSecret("4821", "••••"),
      several: [{ deep: openSecret("0907", "••••") }] as never,
    });
    const state = aRequest({ sid: sidOf(number), answers: given, undo: { ...given, name: null } });
    await store.commit(making(state));
    await store.addEvidence("acme", state.sid, anEntry());
    await store.addEvidence("acme", state.sid, anEntry({ event: "sent" }));
  }
  await createInstallations(store, ring, clock.now).storeInstallation({
    team: { id: "T1" },
    bot: { token: "xoxb-made-up", id: "B1", userId: "U1", scopes: [] },
  } as never);
  await createSigningCodes({ store, keyring: ring, clock }).make("acme", linkHash);
  await store.setNote("", "key check", ring.seal("portside", "keys/check"));
  await store.setNote("teams", "file/a b", { sealed: ring.seal("{}", "teams/file/a b") });
  await store.setNote("slack", "file/T1/bill/1", { text: ring.seal("hello", "slack/file/T1/bill/1") });
  await openSealKey(folder, ring, 1000);
  const documents = documentsOn(shelf, ring, () => Promise.reject(new Error("Nothing is joined here.")));
  return (await documents.keep("l.pdf", "application/pdf", Buffer.from("%PDF-1.7 a letter"))).hash;
};

/** All of it as it opens now. */
export const openEverything = async (
  folder: string,
  store: Records,
  shelf: Shelf,
  ring: Keyring,
  hash: string,
) => {
  const request = await store.request("acme", sidOf(2));
  const documents = documentsOn(shelf, ring, () => Promise.reject(new Error("Nothing is joined here.")));
  const noted = async (agency: string, key: string, place: string, of: (value: never) => string) =>
    ring.open(of((await store.note(agency, key)) as never), place);
  return {
    account: request && openAnswer(request, "accountNumber", ring),
    pin: request && openAnswer(request, "pin:+12125550101", ring),
    undo: request?.undo?.accountNumber
      ? openAnswer(
          { ...request, answers: { accountNumber: request.undo.accountNumber } },
          "accountNumber",
          ring,
        )
      : null,
    token: (await createInstallations(store, ring, clock.now).find(team))?.installation.bot?.token,
    code: (await createSigningCodes({ store, keyring: ring, clock }).check("acme", linkHash, "no")).type,
    check: await noted("", "key check", "keys/check", (value: string) => value),
    teams: await noted("teams", "file/a b", "teams/file/a b", (value: { sealed: string }) => value.sealed),
    slack: await noted(
      "slack",
      "file/T1/bill/1",
      "slack/file/T1/bill/1",
      (value: { text: string }) => value.text,
    ),
    letter: Buffer.from(await documents.read(hash)).toString(),
    seal: Buffer.from((await openSealKey(folder, ring, 1000)).certificates[0] ?? [])
      .toString("hex")
      .slice(0, 60),
    signed: await Promise.all(
      [1, 2, 3].map(async (number) =>
        ring.madeBy((await store.evidenceHead("acme", sidOf(number)))?.signature ?? ""),
      ),
    ),
  };
};
