import { quoted } from "../core/hearing/typed-text.ts";
import { nameOf, numbersOf, type PortRequest, textOf } from "../core/port-request.ts";
import type { OperatorContext } from "./context.ts";
import type { Column } from "./table.ts";
import { instant, when } from "./when.ts";

/** A request as one line of a list. `carrier` is the receiving one, by its key; times are ISO 8601 in UTC. */
export const requestRow = (request: PortRequest) => ({
  sid: request.sid,
  agency: request.agency,
  status: request.status,
  created: instant(request.created),
  touched: instant(request.touched),
  submitted: instant(request.submitted),
  portDate: request.date,
  completed: instant(request.completed),
  numbers: numbersOf(request).length,
  carrier: request.carrier,
  losingCarrier: quoted(textOf(request, "carrier")),
  name: quoted(nameOf(request)),
  requester: { id: quoted(request.requester.id), name: quoted(request.requester.name) },
});

/** The columns of a list of requests. */
export const requestColumns = (withAgency: boolean): Column[] => [
  { title: "SID", least: 12 },
  ...(withAgency ? [{ title: "AGENCY", most: 24 }] : []),
  { title: "STATUS", least: 18 },
  { title: "CREATED", least: 20 },
  { title: "NUMBERS", right: true },
  { title: "CARRIER", most: 24 },
  { title: "NAME", most: 44 },
  { title: "REQUESTER" },
];

/** The cells of one request under those columns. */
export const requestCells = (
  request: PortRequest,
  withAgency: boolean,
  { zone }: OperatorContext,
): string[] => [
  request.sid,
  ...(withAgency ? [quoted(request.agency)] : []),
  request.status,
  when(request.created, zone),
  String(numbersOf(request).length),
  quoted(request.carrier),
  quoted(nameOf(request)),
  quoted(request.requester.name || request.requester.id),
];
