import type { StoredDocument } from "../../../src/core/event.ts";
import type { Told } from "../../../src/core/told.ts";
import type { TwilioClient } from "./client.ts";
import { readWire, wire } from "./wire.ts";
import { words } from "./words.ts";

const megabyte = 1_000_000;
const mostBytes = 10 * megabyte;

const endings: Record<string, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};

/** Why Twilio would not take this statement, as a sentence; null when it would. */
export const documentProblem = (bill: StoredDocument | null): Told | null => {
  if (bill === null) return words.noBill;
  if (!Object.hasOwn(endings, bill.kind)) return words.billKind;
  if (bill.bytes > mostBytes) return words.billSize(mostBytes / megabyte, Math.ceil(bill.bytes / megabyte));
  return null;
};

/**
 * Uploads the statement for one filing and gives its SID. Our reference is the document's name at Twilio, because a
 * request has no place for it. Twilio says by an empty type that a file arrived broken.
 */
export const uploadBill = async (
  { call }: TwilioClient,
  uploadUrl: string,
  { reference, bill, bytes }: { reference: string; bill: StoredDocument; bytes: Uint8Array },
): Promise<string> => {
  const form = new FormData();
  form.set("document_type", "utility_bill");
  form.set("friendly_name", `${reference} bill`);
  const file = new Blob([new Uint8Array(bytes)], { type: bill.kind });
  form.set("File", file, `bill.${endings[bill.kind] ?? "pdf"}`);
  const url = new URL(`${uploadUrl.replace(/\/$/, "")}/v1/Documents`);
  const { sid, mime_type: kind } = readWire(wire.document, await call({ method: "POST", url, form }));
  if (kind === "") throw new Error("Twilio could not read the uploaded statement.");
  return sid;
};
