import { openSqlite } from "../../adapters/storage/sqlite.ts";
import type { Effect } from "../../src/core/effect.ts";
import { newNumber } from "../../src/core/inventory.ts";
import { lastFour, openSecret } from "../../src/core/secret.ts";
import type { Store } from "../../src/runtime/ports.ts";
import { dataFolder } from "../support/data-folder.ts";
import { planted } from "../support/planted-secrets.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { anOrder, answersOf, aRequest, making, say, sidOf } from "../support/turns.ts";

export const sids = { rejected: sidOf(1), draft: sidOf(2), large: sidOf(3) };

/** What a person was told: an operator sees that it was not delivered, not what it says. */
export const saidText = "Only for Ana to read";
export const formulaName = '=HYPERLINK("http://x.example","Pay"), or else';

const formulaPerson = { id: "mail:x", name: "=1+1, Sam", email: "sam@acme.example" };

const monday = Date.parse("2026-01-05T15:00:00Z");
const numbers = ["+12125550100", "+12125550150"];

const words = `Account ${planted.account} does not match, PIN is ${planted.pin}; call 212-555-0100`;

const rejected = aRequest({
  sid: sids.rejected,
  created: monday,
  touched: monday,
  submitted: monday,
  status: "action-required",
  attempt: 1,
  answers: answersOf({
    name: formulaName,
    carrier: "Bell",
    numbers,
    accountNumber: openSecret(planted.account, lastFour(planted.account)),
    [`pin:${numbers[1]}`]: openSecret(planted.pin, "••••"),
    company: `Acme, account ${planted.account}`,
    leftover: [openSecret(planted.ssn4, "••••")] as never,
  }),
  numbers: {
    [numbers[0]!]: { status: "date-set", type: "local", carrier: "Bell" },
    [numbers[1]!]: { status: "rejected", type: "mobile", carrier: "Bell", needs: "pin" },
  },
  orders: [
    anOrder({
      reference: `${sids.rejected}/1`,
      status: "rejected",
      date: "2026-01-14",
      dates: { [numbers[0]!]: "2026-01-14", [numbers[1]!]: "2026-01-15" },
      numbers: { [numbers[0]!]: "date-set", [numbers[1]!]: "rejected" },
      refusals: [{ family: "account-number", code: "6A", words, numbers: [numbers[1]!] }],
      changed: monday,
    }),
  ],
  date: "2026-01-14",
  rejections: { "account-number": 1 },
});

const remind: Effect = { type: "remind", sid: sids.rejected, reminder: "repair", due: monday + 3_600_000 };
const mail: Effect = {
  type: "send-mail",
  sid: sids.rejected,
  to: "ana@acme.example",
  subject: saidText,
  text: saidText,
};

const manyNumbers = Array.from({ length: 1000 }, (_, index) => `+1212656${String(2000 + index)}`);

const fill = async (store: Store): Promise<void> => {
  await store.commit({
    ...making(rejected),
    at: monday,
    history: [
      { at: monday, by: "ana", type: "answered", text: `Account number: ${lastFour(planted.account)}` },
      { at: monday, by: "carrier", type: "rejected", text: `account-number ${words}` },
    ],
    effects: [
      remind,
      say("terminal:1", saidText),
      mail,
      {
        type: "keep-numbers",
        numbers: [newNumber("+13125550142", { status: "assigned", person: formulaPerson })],
      },
    ],
  });
  await store.commit(
    making(
      aRequest({
        sid: sids.draft,
        agency: "zeta",
        created: monday + 60_000,
        answers: answersOf({ name: "Lobby" }),
        requester: { id: "ben", name: "Ben \u001b[31m\u202eJo" },
      }),
    ),
  );
  await store.commit(
    making(
      aRequest({
        sid: sids.large,
        created: monday - 86_400_000,
        status: "completed",
        completed: monday,
        answers: answersOf({ numbers: manyNumbers, name: "Head office" }),
      }),
    ),
  );
  const [first] = await store.dueEffects(monday, [], 1);
  if (!first) throw new Error("The message that is to be given up is missing.");
  const sealed = testKeyring().seal(planted.pin, "requests/x/pin");
  await store.failEffect(first.id, `504 from the platform at 10.0.0.7:443: ${words} ${sealed}`, null);
};

/** A data folder with three requests of two agencies, a timer, a waiting mail and a dead letter; the bot has it open. */
export const preparedFolder = async () => {
  const data = dataFolder();
  const store = await openSqlite(data.folder, testKeyring());
  await fill(store);
  const [dead] = await store.deadEffects();
  return { ...data, store, deadId: dead?.id ?? 0 };
};
