import type { PortOrder } from "../../../src/runtime/ports.ts";
import type { WireOrder } from "./wire.ts";

/** Documents as Telnyx knows them once they are uploaded. */
export type Uploaded = { loa?: string; invoice?: string };

const given = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);

/**
 * A partial port says what becomes of the numbers that stay; with `keep` Telnyx wants their billing number, which is the
 * account's own where that does not leave.
 */
const miscOf = ({ portType, remaining, newBtn, btn }: Record<string, string | undefined>) =>
  portType === "partial"
    ? {
        type: "partial",
        ...(remaining === "disconnect"
          ? { remaining_numbers_action: "disconnect" }
          : { remaining_numbers_action: "keep", new_billing_phone_number: given(newBtn) ?? given(btn) }),
      }
    : { type: "full" };

/** Whose line it is: what the old carrier checks the order against. The address is the one of its records. */
const endUserOf = ({ fields }: PortOrder, pin: string | null) => ({
  admin: {
    entity_name: given(fields.accountName) ?? given(fields.repName),
    auth_person_name: given(fields.repName),
    billing_phone_number: given(fields.btn),
    account_number: given(fields.accountNumber),
    pin_passcode: pin,
  },
  location: {
    street_address: given(fields.serviceStreet),
    extended_address: given(fields.serviceUnit),
    locality: given(fields.serviceCity),
    administrative_area: given(fields.serviceState),
    postal_code: given(fields.serviceZip),
    country_code: "US",
  },
});

export type BodyParts = {
  order: PortOrder;
  at: WireOrder;
  pin: string | null;
  reference: string;
  documents: Uploaded;
  /** The moment asked for, or null to leave it to Telnyx. */
  requested: string | null;
  webhookUrl: string | null;
};

/** Everything that completes an order at Telnyx. Texting moves along where Telnyx can move it. */
export const orderBody = (parts: BodyParts) => ({
  customer_reference: parts.reference,
  customer_group_reference: parts.order.reference,
  end_user: endUserOf(parts.order, parts.pin),
  misc: miscOf(parts.order.fields),
  ...(Object.keys(parts.documents).length > 0 ? { documents: parts.documents } : {}),
  ...(parts.requested ? { activation_settings: { foc_datetime_requested: parts.requested } } : {}),
  ...(parts.at.messaging?.messaging_capable ? { messaging: { enable_messaging: true } } : {}),
  ...(parts.webhookUrl ? { webhook_url: parts.webhookUrl } : {}),
});
