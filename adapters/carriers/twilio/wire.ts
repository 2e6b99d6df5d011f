import { z } from "zod";

const text = z.string().nullish();
const count = z.number().nullish();

const phoneNumber = z.object({
  phone_number: z.string(),
  port_in_phone_number_sid: text,
  port_in_phone_number_status: text,
  portable: z.boolean().nullish(),
  not_portability_reason: text,
  not_portability_reason_code: count,
  rejection_reason: text,
  rejection_reason_code: z.union([z.string(), z.number()]).nullish(),
  port_date: text,
  status_last_time_updated_timestamp: text,
});

const portIn = z.object({
  port_in_request_sid: z.string().regex(/^KW[0-9a-fA-F]{32}$/),
  port_in_request_status: text,
  order_cancellation_reason: text,
  phone_numbers: z.array(phoneNumber).nullish(),
  documents: z.array(z.string()).nullish(),
  date_created: text,
  support_ticket_id: count,
  signature_request_url: text,
});

const line = z.object({
  port_in_request_sid: z.string(),
  port_in_request_status: text,
  status_last_updated_timestamp: text,
  phone_numbers_requested: count,
  phone_numbers_ported: count,
  suggested_action: text,
});

const page = z.object({
  port_in_requests: z.array(line),
  meta: z.object({ next_token: text }).nullish(),
});

const portability = z.object({
  portable: z.boolean().nullish(),
  pin_and_account_number_required: z.boolean().nullish(),
  not_portable_reason: text,
  not_portable_reason_code: count,
  number_type: text,
});

const document = z.object({ sid: z.string().regex(/^RD[0-9a-fA-F]{32}$/), mime_type: text });

const webhooks = z.object({
  port_in_target_url: text,
  port_out_target_url: text,
  notifications_of: z.array(z.string()).nullish(),
});

const hook = z.object({
  port_in_request_sid: z.string().regex(/^KW[0-9a-fA-F]{32}$/),
  port_in_phone_number_sid: text,
  status: text,
  last_date_updated: z.union([z.string(), z.number()]).nullish(),
});

const number = z.object({
  sid: z.string().regex(/^PN[0-9a-fA-F]{32}$/),
  phone_number: z.string(),
  friendly_name: text,
});

const available = z.object({ available_phone_numbers: z.array(z.object({ phone_number: z.string() })) });
const owned = z.object({ incoming_phone_numbers: z.array(number), next_page_uri: text });

const amount = z.union([z.string(), z.number()]).nullish();
const prices = z.object({
  phone_number_prices: z.array(z.object({ number_type: text, base_price: amount, current_price: amount })),
  price_unit: text,
});

/** Shapes of what Twilio answers, of which only what we read is named. Anything may be missing that the spec lets be. */
export const wire = { portIn, page, portability, document, webhooks, hook, number, available, owned, prices };

export type WirePortIn = z.infer<typeof portIn>;
export type WireNumber = z.infer<typeof phoneNumber>;
export type WireLine = z.infer<typeof line>;
export type WireOwned = z.infer<typeof number>;
export type WirePortability = z.infer<typeof portability>;

/** What came back, as the shape has it. Throws where it is something else: what Twilio did is then unknown. */
export const readWire = <T>(shape: z.ZodType<T>, answer: unknown): T => {
  const read = shape.safeParse(answer);
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join(".") ?? "";
  throw new Error(`Twilio's answer has a shape we do not know${where ? ` at ${where}` : ""}.`);
};
