import type { StoredDocument } from "../../../src/core/event.ts";
import type { TwilioClient } from "./client.ts";
import { readWire, wire } from "./wire.ts";

const megabyte = 1_000_000;
const mostBytes = 10 * megabyte;

const endings: Record<string, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};

/** Why Twilio would not take this statement, as a sentence; null when it would. */
export const documentProblem = (bill: StoredDocument | null): string | null => {
  if (bill === null) return "Twilio wants the latest billing statement with every request. Please add it.";
  if (!Object.hasOwn(endings, bill.kind))
    return "Twilio takes a billing statement as PDF, JPEG or PNG. Please send it as one of these.";
  if (bill.bytes > mostBytes)
    return `Twilio takes a billing statement of at most ${mostBytes / megabyte} MB; this one has ${Math.ceil(bill.bytes / megabyte)} MB. Please send only the pages that show the account, the name and the address.`;
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
