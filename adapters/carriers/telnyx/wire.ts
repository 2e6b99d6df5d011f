import { z } from "zod";

/** What is read of Telnyx's answers; everything else in them is left alone. Statuses and codes are open sets. */
const text = z.string().nullish();

const numberOnWire = z.object({
  phone_number: z.string(),
  porting_order_id: text,
  porting_order_status: text,
  activation_status: text,
});

export const orderOnWire = z.object({
  id: z.string().min(1),
  customer_reference: text,
  customer_group_reference: text,
  parent_support_key: text,
  webhook_url: text,
  created_at: z.string(),
  updated_at: z.string(),
  status: z.object({
    value: z.string(),
    details: z.array(z.object({ code: text, description: text })).nullish(),
  }),
  activation_settings: z.object({ foc_datetime_actual: text }).nullish(),
  messaging: z.object({ messaging_capable: z.boolean().nullish(), messaging_port_status: text }).nullish(),
  phone_numbers: z.array(numberOnWire).nullish(),
  porting_phone_numbers_count: z.number().nullish(),
});
export type WireOrder = z.infer<typeof orderOnWire>;

const one = <T extends z.ZodType>(schema: T) => z.object({ data: schema });

const many = <T extends z.ZodType>(schema: T) =>
  z.object({
    data: z.array(schema),
    meta: z.object({ total_pages: z.number().nullish(), total_results: z.number().nullish() }).nullish(),
  });

export const orderAnswer = one(orderOnWire);
export const ordersAnswer = many(orderOnWire);
export const numbersAnswer = many(numberOnWire);
export const documentAnswer = one(z.object({ id: z.string().min(1) }));
export const windowsAnswer = many(z.object({ started_at: z.string(), ended_at: z.string() }));

const commentOnWire = z.object({
  id: z.string().min(1),
  body: text,
  user_type: text,
  created_at: text,
});
export type WireComment = z.infer<typeof commentOnWire>;
export const commentAnswer = one(commentOnWire);
export const commentsAnswer = many(commentOnWire);

export const checksAnswer = many(
  z.object({
    phone_number: z.string(),
    portable: z.boolean().nullish(),
    not_portable_reason: text,
    phone_number_type: text,
    carrier_name: text,
  }),
);

const price = z.union([z.string(), z.number()]).nullish();
export const availableAnswer = z.object({
  data: z.array(
    z.object({
      phone_number: z.string(),
      cost_information: z.object({ upfront_cost: price, monthly_cost: price, currency: text }).nullish(),
    }),
  ),
});

const numberOrder = z.object({
  id: z.string().min(1),
  customer_reference: text,
  phone_numbers: z.array(z.object({ phone_number: z.string(), status: text })).nullish(),
});
export const numberOrderAnswer = one(numberOrder);
export const numberOrdersAnswer = many(numberOrder);
export const ownedAnswer = many(z.object({ id: z.string().min(1), phone_number: z.string() }));
export const anyAnswer = z.unknown();

/** An event as the events list has it and, within an envelope or flat, as a webhook brings it. */
export const eventOnWire = z.object({
  id: z.string().min(1).max(200),
  event_type: z.string(),
  porting_order_id: text,
  created_at: text,
  payload: z
    .object({
      status: z.object({ value: text }).nullish(),
      id: text,
      porting_order_id: text,
      customer_reference: text,
      updated_at: text,
      from: z.object({ id: text }).nullish(),
      to: z.object({ id: text }).nullish(),
    })
    .nullish(),
});
export type WireEvent = z.infer<typeof eventOnWire>;

export const eventsAnswer = many(eventOnWire);

export const errorsAnswer = z.object({
  errors: z.array(z.object({ title: text, detail: text })).min(1),
});
