import type { Capabilities, NumberStatus, Order } from "../../../src/core/carrier.ts";
import type { PortRequest } from "../../../src/core/port-request.ts";

export const sandbox: Capabilities = {
  key: "sandbox",
  name: "the sandbox",
  test: true,
  fictional: true,
  tollFree: false,
  limit: 1000,
  letter: "carrier-signs",
  earliestDays: 5,
  edits: false,
  cancelNoticeDays: 2,
  letterDays: 30,
  billDays: 30,
  zone: "America/New_York",
  wayOut: "Use another carrier.",
};

export const northstar: Capabilities = { ...sandbox, key: "northstar", name: "Northstar", test: false };

/** Friday, November 20, 2026, noon in New York. */
export const friday = Date.UTC(2026, 10, 20, 17);

export const first = "+12125550100";
export const second = "+12125550101";
export const third = "+12125550102";

export const order = (change: Partial<Order> = {}): Order => ({
  reference: "PR-7K3M-9Q2X-1-1",
  carrierId: "KW123",
  status: "with-carrier",
  numbers: { [first]: "with-carrier", [second]: "with-carrier", [third]: "with-carrier" },
  date: null,
  refusals: [],
  raw: null,
  changed: friday,
  ...change,
});

const answer = (value: string | string[]) => ({ value, by: "U1", at: friday });

const numbersIn = (status: NumberStatus): PortRequest["numbers"] => ({
  [first]: { status },
  [second]: { status },
  [third]: { status },
});

export const request = (
  change: Partial<PortRequest> = {},
  numbers: NumberStatus = "with-carrier",
): PortRequest => ({
  v: 2,
  sid: "PR-7K3M-9Q2X",
  agency: "acme",
  home: "thread 1",
  requester: { id: "U1", name: "Jane Doe" },
  carrier: "northstar",
  created: friday,
  touched: friday,
  rev: 7,
  status: "with-carrier",
  answers: {
    name: answer("Acme move"),
    carrier: answer("Verizon"),
    numbers: answer([first, second, third]),
    repName: answer("Jane Doe"),
    repEmail: answer("jane@acme.com"),
    accountName: answer("Acme Corp"),
  },
  parked: [],
  numbers: numbersIn(numbers),
  leftOut: [],
  checking: false,
  orders: [order()],
  attempt: 1,
  letter: null,
  repair: null,
  rejections: {},
  submitted: friday,
  date: null,
  completed: null,
  undo: null,
  ...change,
});
