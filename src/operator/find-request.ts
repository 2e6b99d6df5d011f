import type { OperatorRecords } from "../../adapters/storage/operator-records.ts";
import { quoted } from "../core/hearing/typed-text.ts";
import { nameOf, type PortRequest } from "../core/port-request.ts";
import { nearSids, readSid, type Sid } from "../core/values/sid.ts";
import type { Outcome } from "./context.ts";

const mostNear = 5;

/** Here a SID is all that is typed, so that anything with its eight characters is one. */
const sidIn = (typed: string): Sid | null => {
  const body = typed.replace(/[^0-9A-Za-z]/g, "").replace(/^PR(?=.{8}$)/i, "");
  return readSid(typed) ?? (body.length === 8 ? readSid(`PR-${body.slice(0, 4)}-${body.slice(4)}`) : null);
};

type Found = { ok: true; request: PortRequest } | (Extract<Outcome, { ok: false }> & { erased?: Sid });

/** The request with a SID, however it is typed, also without its PR; or those whose SID is one slip away. */
export const findRequest = async (typed: string, records: OperatorRecords): Promise<Found> => {
  const sid = sidIn(typed);
  const request = sid && (await records.request(sid));
  if (request) return { ok: true, request };
  const erasure = sid && (await records.erasure(sid));
  if (erasure)
    return {
      ok: false,
      sentence: `${sid} was erased on ${new Date(erasure.at).toISOString().slice(0, 10)} by ${quoted(erasure.by, 60)}: ${quoted(erasure.why, 200)}.`,
      erased: erasure.sid,
    };
  const found = (await records.among(nearSids(sid ?? typed))).slice(0, mostNear);
  const near = found.map((each) => ({ sid: each.sid, status: each.status, name: quoted(nameOf(each), 60) }));
  const asked = sid ?? quoted(typed, 40);
  const looks = sid ? "" : " A Request SID looks like PR-7K3M-9Q2X.";
  const meant = near.map((each) => `\n  ${each.sid}  ${each.status}  ${each.name}`.trimEnd()).join("");
  return {
    ok: false,
    sentence: `There is no request ${asked}.${looks}${near.length > 0 ? ` Did you mean:${meant}` : ""}`,
    near,
  };
};
