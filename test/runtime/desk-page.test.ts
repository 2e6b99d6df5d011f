import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openSecret } from "../../src/core/secret.ts";
import type { PageLink } from "../../src/runtime/page-ports.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { anOrder, answersOf, aRequest, making } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const [one, two] = ["+12125550100", "+12125550150"];
const { sid } = aRequest();

const linkTo = (item: string): PageLink => ({
  hash: "",
  purpose: "desk",
  agency: "acme",
  sid,
  item,
  conversation: "",
  person: null,
  made: 0,
  expires: 0,
});

/** Two orders of one request: the second with a losing carrier that has an account of its own. */
const inTwoParts = () => {
  const part = { since: 1, type: null, rateCentre: null, corrects: null, standing: "filed" as const };
  return aRequest({
    status: "with-carrier",
    attempt: 2,
    losing: "Bell",
    answers: answersOf({
      numbers: [one, two],
      accountNumber: openSecret("11112222", "2222"),
      "accountNumber:second-bell": openSecret("33334444", "4444"),
      [`pin:${one}`]: openSecret("1234", ""),
    }),
    numbers: {
      [one]: { status: "with-carrier", carrier: "Bell", needs: "pin" },
      [two]: { status: "with-carrier", carrier: "Second Bell" },
    },
    parts: [
      { ...part, attempt: 1, account: "", numbers: "2125550100" },
      { ...part, attempt: 2, account: "Second Bell", numbers: "2125550150" },
    ],
    orders: [
      anOrder({ reference: `${sid}/1`, status: "with-carrier", numbers: { [one]: "with-carrier" } }),
      anOrder({ reference: `${sid}/2`, status: "with-carrier", numbers: { [two]: "with-carrier" } }),
    ],
  });
};

test("the link to the secrets gives no papers, and the link to the papers no secrets", async () => {
  const bill = await it.documents.keep("bill.pdf", "application/pdf", Buffer.from("%PDF"));
  const request = inTwoParts();
  const answers = { ...request.answers, ...answersOf({ bill: { ...bill } }) };
  await it.store.commit(making({ ...request, answers }));
  expect(await it.assistant.desk?.paper(linkTo(`papers ${sid}/1`), "bill")).toMatchObject({
    name: "bill.pdf",
  });
  expect(await it.assistant.desk?.paper(linkTo(`${sid}/1`), "bill")).toBeNull();
  expect(await shown(`papers ${sid}/1`)).toBeNull();
});

const shown = async (item: string) => it.assistant.desk?.show(linkTo(item), { address: "", agent: "" });

test("of a request in several orders the page of each shows what that one needs", async () => {
  await it.store.commit(making(inTwoParts()));
  expect(await it.assistant.desk?.about(linkTo(`${sid}/1`))).toMatchObject({ pins: 1 });
  expect(await shown(`${sid}/1`)).toMatchObject({
    accountNumber: "11112222",
    pins: [{ number: "(212) 555-0100", pin: "1234", ssn: false }],
  });
  expect(await shown(`${sid}/2`)).toMatchObject({ accountNumber: "33334444", pins: [] });
  expect(await shown(`${sid}/3`)).toBeNull();
});
