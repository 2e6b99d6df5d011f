/** What a value in a request may be. Written down from Telnyx's published API description, apart from our adapter. */
export type Shape =
  | { type: "text"; nullable?: true; pattern?: RegExp; oneOf?: readonly string[] }
  | { type: "flag" }
  | { type: "list"; of: Shape; least?: number }
  | { type: "object"; fields: Record<string, Shape>; required?: readonly string[]; nullable?: true };

export type RequestFact = {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** "{id}" stands for a UUID. */
  path: string;
  query?: Record<string, RegExp>;
  body?: Shape;
};

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const e164 = /^\+1\d{10}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const anything = /^[\s\S]+$/;

const text = (pattern?: RegExp): Shape => (pattern ? { type: "text", pattern } : { type: "text" });
const textOrNull: Shape = { type: "text", nullable: true };
const object = (fields: Record<string, Shape>, required: readonly string[] = []): Shape => ({
  type: "object",
  fields,
  required,
});

const pages = { "page[number]": /^[1-9]\d*$/, "page[size]": /^([1-9]\d?|1\d\d|2[0-4]\d|250)$/ };
const id = "{id}";

const update = object({
  customer_reference: text(),
  customer_group_reference: text(),
  webhook_url: text(/^https?:\/\/\S+$/),
  requirement_group_id: text(uuid),
  activation_settings: object({ foc_datetime_requested: text(moment) }),
  documents: object({
    loa: { type: "text", nullable: true, pattern: uuid },
    invoice: { type: "text", nullable: true, pattern: uuid },
  }),
  end_user: object({
    admin: object({
      account_number: textOrNull,
      auth_person_name: textOrNull,
      billing_phone_number: { type: "text", nullable: true, pattern: /^\+?1\d{10}$/ },
      business_identifier: textOrNull,
      entity_name: textOrNull,
      pin_passcode: textOrNull,
      tax_identifier: textOrNull,
    }),
    location: object({
      administrative_area: textOrNull,
      country_code: { type: "text", nullable: true, pattern: /^[A-Z]{2}$/ },
      extended_address: textOrNull,
      locality: textOrNull,
      postal_code: textOrNull,
      street_address: textOrNull,
    }),
  }),
  messaging: object({ enable_messaging: { type: "flag" } }),
  misc: {
    type: "object",
    nullable: true,
    fields: {
      type: { type: "text", oneOf: ["full", "partial"] },
      remaining_numbers_action: { type: "text", nullable: true, oneOf: ["keep", "disconnect"] },
      new_billing_phone_number: textOrNull,
    },
  },
});

/** Every request a porting customer may send, as far as we use any; whatever is not here is a violation. */
export const requestFacts: readonly RequestFact[] = [
  {
    method: "POST",
    path: "/portability_checks",
    body: object({ phone_numbers: { type: "list", of: text(e164) } }, ["phone_numbers"]),
  },
  {
    method: "POST",
    path: "/porting_orders",
    body: object(
      {
        phone_numbers: { type: "list", of: text(e164), least: 1 },
        customer_reference: textOrNull,
        customer_group_reference: text(),
      },
      ["phone_numbers"],
    ),
  },
  {
    method: "GET",
    path: "/porting_orders",
    query: {
      ...pages,
      include_phone_numbers: /^(true|false)$/,
      "filter[customer_reference]": anything,
      "filter[customer_group_reference]": anything,
      "filter[parent_support_key]": anything,
      "filter[phone_numbers][phone_number][contains]": anything,
      "sort[value]": /^-?(created_at|activation_settings\.foc_datetime_requested)$/,
    },
  },
  { method: "GET", path: `/porting_orders/${id}`, query: { include_phone_numbers: /^(true|false)$/ } },
  { method: "PATCH", path: `/porting_orders/${id}`, body: update },
  { method: "DELETE", path: `/porting_orders/${id}` },
  { method: "POST", path: `/porting_orders/${id}/actions/confirm` },
  { method: "POST", path: `/porting_orders/${id}/actions/cancel` },
  { method: "GET", path: `/porting_orders/${id}/allowed_foc_windows` },
  { method: "GET", path: `/porting_orders/${id}/comments`, query: pages },
  { method: "POST", path: `/porting_orders/${id}/comments`, body: object({ body: text(anything) }) },
  // The filter stands in the link that an order's answer gives to its numbers.
  { method: "GET", path: "/porting_phone_numbers", query: { ...pages, "filter[porting_order_id]": uuid } },
  {
    method: "GET",
    path: "/porting/events",
    query: {
      ...pages,
      "filter[porting_order_id]": uuid,
      "filter[created_at][gte]": moment,
      "filter[created_at][lte]": moment,
    },
  },
  // Numbers for rent: searching, ordering, looking up and giving back.
  {
    method: "GET",
    path: "/available_phone_numbers",
    query: {
      "filter[country_code]": /^US$/,
      "filter[phone_number_type]": /^(local|toll_free|mobile|national|shared_cost)$/,
      "filter[features][]": /^(sms|mms|voice|fax|emergency|hd_voice)$/,
      "filter[limit]": /^[1-9]\d*$/,
      "filter[national_destination_code]": /^[2-9]\d\d$/,
      "filter[administrative_area]": /^[A-Z]{2}$/,
    },
  },
  {
    method: "POST",
    path: "/number_orders",
    body: object(
      {
        phone_numbers: {
          type: "list",
          of: object({ phone_number: text(e164) }, ["phone_number"]),
          least: 1,
        },
        customer_reference: text(anything),
      },
      ["phone_numbers"],
    ),
  },
  { method: "GET", path: "/number_orders", query: { ...pages, "filter[customer_reference]": anything } },
  { method: "GET", path: "/phone_numbers", query: { "filter[phone_number]": e164 } },
  { method: "DELETE", path: `/phone_numbers/${id}` },
  {
    method: "POST",
    path: "/documents",
    body: object({
      file: text(/^[A-Za-z0-9+/]+={0,2}$/),
      url: text(/^https?:\/\/\S+$/),
      filename: text(/^[^/\\]{1,255}$/),
      customer_reference: text(),
    }),
  },
];
