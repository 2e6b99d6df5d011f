import { type PortRequest, textOf } from "./port-request.ts";

/**
 * True where numbers stay with the old carrier although everything that was asked for has moved: a partial port, or
 * numbers that were left out because they could not be moved. To cancel the old service would lose them.
 */
export const someStay = (request: PortRequest): boolean =>
  request.leftOut.length > 0 ||
  (textOf(request, "portType") === "partial" && textOf(request, "remaining") !== "disconnect");
