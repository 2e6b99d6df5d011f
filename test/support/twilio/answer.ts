import {
  type Behaviour,
  type CreateBody,
  cancel,
  endings,
  type FakeRequest,
  lineJson,
  newSid,
  portInJson,
} from "./port-ins.ts";
import type { SeenRequest } from "./request-facts.ts";

export type FakeState = {
  account: string;
  requests: FakeRequest[];
  /** Uploaded documents by SID, and the names they were given. */
  documents: { sid: string; name: string; file: string }[];
  webhooks: { port_in_target_url?: string; port_out_target_url?: string; notifications_of?: string[] } | null;
  behaviour: Behaviour;
  /** Whether numbers that are not portable are taken into a request and marked there, instead of refused. */
  acceptsUnportable: boolean;
  pageSize: number;
  now(): number;
};

export type Given = { status: number; body: unknown; headers?: Record<string, string> };

const ok = (body: unknown, status = 200): Given => ({ status, body });
const error = (status: number, code: number, message: string): Given => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});
const notFound = error(404, 20404, "The requested resource was not found");

const createProblem = (state: FakeState, body: CreateBody): Given | null => {
  const known = new Set(state.documents.map(({ sid }) => sid));
  if (body.documents.some((sid) => !known.has(sid))) return error(400, 20001, "Document not found");
  const date = body.target_port_in_date;
  if (date !== undefined && Date.parse(date) < state.now() + 6 * 86_400_000)
    return error(400, 20001, "target_port_in_date must be at least 7 days in the future");
  for (const { phone_number: number } of body.phone_numbers) {
    const open = state.requests
      .flatMap(({ numbers }) => numbers)
      .some(({ phone, status }) => phone === number && !endings.includes(status));
    if (open) return error(400, 22137, "Port in already in progress");
    const refused = state.behaviour.unportable.get(number);
    if (refused && !state.acceptsUnportable) return error(400, refused.code, refused.reason);
  }
  return null;
};

const create = (state: FakeState, body: CreateBody): Given => {
  const problem = createProblem(state, body);
  if (problem) return problem;
  const at = state.now();
  const request: FakeRequest = {
    sid: newSid("KW"),
    body,
    status: "In Review",
    created: at,
    updated: at,
    ticket: 100_000 + state.requests.length,
    numbers: body.phone_numbers.map(({ phone_number: phone, pin }) => {
      const notPortable = state.behaviour.unportable.get(phone) ?? null;
      return {
        phone,
        sid: newSid("PU"),
        pin: pin ?? null,
        status: "In Review",
        rejection: null,
        portDate: null,
        portable: notPortable === null,
        notPortable,
        updated: at,
      };
    }),
  };
  state.requests.push(request);
  return ok(portInJson(request), 202);
};

const list = (state: FakeState, query: Record<string, string>): Given => {
  const after = query.CreatedAfter ? Date.parse(query.CreatedAfter) : 0;
  const found = state.requests.filter(({ created }) => created > after);
  const start = query.Token ? found.findIndex(({ sid }) => sid === query.Token) : 0;
  const size = Math.min(Number(query.Size ?? 20), state.pageSize);
  return ok({
    port_in_requests: found.slice(start, start + size).map(lineJson),
    meta: {
      next_token: found[start + size]?.sid ?? null,
      previous_token: found[start - size]?.sid ?? null,
    },
  });
};

const portability = ({ behaviour }: FakeState, number: string): Given => {
  const refused = behaviour.unportable.get(number);
  const isMobile = behaviour.mobile.has(number);
  const isTollFree = /^\+18(?:00|[3-8]{2})/.test(number);
  return ok({
    phone_number: number,
    portable: !refused && !isTollFree,
    pin_and_account_number_required: isMobile,
    not_portable_reason: refused?.reason ?? (isTollFree ? "MANUAL_PORTING_AVAILABLE" : null),
    not_portable_reason_code: refused?.code ?? (isTollFree ? 22133 : null),
    number_type: isTollFree ? "TOLL-FREE" : isMobile ? "MOBILE" : "LOCAL",
    country: "US",
    url: `https://numbers.twilio.com/v1/Porting/Portability/PhoneNumber/${number}`,
  });
};

const upload = (state: FakeState, body: { friendly_name: string; File: string }): Given => {
  const sid = newSid("RD");
  state.documents.push({ sid, name: body.friendly_name, file: body.File });
  return ok({ sid, friendly_name: body.friendly_name, mime_type: body.File.split(" ")[0] }, 201);
};

const webhooks = (state: FakeState, { method, body }: SeenRequest): Given => {
  if (method === "POST") {
    state.webhooks = body as FakeState["webhooks"];
    return ok(state.webhooks, 201);
  }
  return state.webhooks ? ok(state.webhooks) : notFound;
};

const remove = (state: FakeState, request: FakeRequest, number: string | undefined): Given => {
  const numbers = request.numbers.filter(({ sid }) => number === undefined || sid === number);
  if (numbers.length === 0) return notFound;
  return cancel(request, numbers, state.behaviour, state.now())
    ? ok(null, 204)
    : error(400, 20001, "A port that is completed cannot be canceled");
};

/** What is answered to a call that keeps to the description. */
export const answer = (state: FakeState, seen: SeenRequest): Given => {
  const { method, path, query, body } = seen;
  const tail = path.replace(/^\/v1\/(?:Porting\/)?/, "");
  if (tail === "Documents") return upload(state, body as { friendly_name: string; File: string });
  if (tail === "Configuration/Webhook") return webhooks(state, seen);
  if (tail === "PortIn") return create(state, body as CreateBody);
  if (tail === "PortIn/PortInRequests") return list(state, query);
  const number = /^Portability\/PhoneNumber\/(.+)$/.exec(tail)?.[1];
  if (number !== undefined) return portability(state, decodeURIComponent(number));
  const [, sid, one] = /^PortIn\/(KW\w+)(?:\/PhoneNumber\/(PU\w+))?$/.exec(tail) ?? [];
  const request = state.requests.find((each) => each.sid === sid);
  if (!request) return notFound;
  if (method === "DELETE") return remove(state, request, one);
  return one === undefined ? ok(portInJson(request)) : notFound;
};
