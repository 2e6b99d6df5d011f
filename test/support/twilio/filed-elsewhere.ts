import type { FakeTwilio } from "./fake-twilio.ts";
import { type FakeRequest, newSid } from "./port-ins.ts";

/** A request that somebody made in the Console: Twilio has it, and no call of ours made it. */
export const filedElsewhere = ({ state }: FakeTwilio, numbers: string[]): FakeRequest => {
  const at = state.now();
  const request: FakeRequest = {
    sid: newSid("KW"),
    body: {
      account_sid: state.account,
      documents: [newSid("RD")],
      phone_numbers: numbers.map((number) => ({ phone_number: number })),
      losing_carrier_information: {
        customer_name: "Acme Dental LLC",
        authorized_representative: "Dana Lee",
        authorized_representative_email: "dana@acme.example",
      },
    },
    status: "In Review",
    created: at,
    updated: at,
    ticket: 4711,
    numbers: numbers.map((phone) => ({
      phone,
      sid: newSid("PU"),
      pin: null,
      status: "In Review",
      rejection: null,
      portDate: null,
      portable: true,
      notPortable: null,
      updated: at,
    })),
  };
  state.requests.push(request);
  return request;
};
