import { addDays, type LocalDate, localDate, makeDate } from "../../../src/core/values/local-date.ts";
import type { PortOrder } from "../../../src/runtime/ports.ts";

/** A wished date must be so many days ahead for US numbers. */
const earliest = 7;

/** The wished date where Twilio would take it; a nearer one was asked for before something delayed the filing. */
const wishOf = (text: string, today: LocalDate): LocalDate | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = makeDate(Number(year), Number(month), Number(day));
  return date !== null && date >= addDays(today, earliest) ? date : null;
};

const filled = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((each): each is [string, string] => Boolean(each[1])));

export type CreateContext = { accountSid: string; document: string; now: number; zone: string };

/**
 * What is sent to create a request, in the wire's own names. The address is the service address: rejections are about
 * the one on the old carrier's record. Nobody is mailed a copy of the letter, because it shows the account number.
 */
export const createBody = (order: PortOrder, { accountSid, document, now, zone }: CreateContext): object => {
  const { fields, numbers } = order;
  const isResidential = fields.customerType === "residential";
  const date = wishOf(fields.date ?? "", localDate(now, zone));
  return {
    account_sid: accountSid,
    documents: [document],
    phone_numbers: numbers.map(({ number, pin }) => ({
      phone_number: number,
      ...(pin === null ? {} : { pin }),
    })),
    losing_carrier_information: {
      customer_type: isResidential ? "Individual" : "Business",
      customer_name: fields.accountName || fields.repName || "",
      authorized_representative: fields.repName ?? "",
      authorized_representative_email: fields.repEmail ?? "",
      ...filled({ account_number: fields.accountNumber, account_telephone_number: fields.btn }),
      address: {
        street: fields.serviceStreet ?? "",
        ...filled({ street_2: fields.serviceUnit }),
        city: fields.serviceCity ?? "",
        state: fields.serviceState ?? "",
        zip: fields.serviceZip ?? "",
        country: "US",
      },
    },
    ...(date === null ? {} : { target_port_in_date: date }),
  };
};
