import type { StoredDocument } from "../../../src/core/event.ts";
import type { DocumentStore, PortOrder } from "../../../src/runtime/ports.ts";
import type { Client, Refused } from "./client.ts";
import type { Uploaded } from "./order-body.ts";
import { documentAnswer } from "./wire.ts";

const endings: Record<string, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/tiff": "tiff",
  "image/webp": "webp",
};

/** Named by us: what a person called a file is nobody's business at the carrier. */
const nameOf = (reference: string, what: string, { kind }: StoredDocument): string =>
  `${reference.replace(/\W/g, "-")}-${what}.${endings[kind] ?? "bin"}`;

/**
 * Uploads the signed letter and the bill. Telnyx forgets a document that no order names within 30 minutes, so this is
 * done while filing and never before.
 */
export const uploadDocuments = async (
  client: Client,
  documents: Pick<DocumentStore, "read">,
  { reference, letter, bill }: PortOrder,
): Promise<{ ok: true; uploaded: Uploaded } | Refused> => {
  const uploaded: Uploaded = {};
  for (const [slot, what, document] of [
    ["loa", "letter", letter?.document],
    ["invoice", "bill", bill],
  ] as const) {
    if (!document) continue;
    const bytes = await documents.read(document.hash);
    const answered = await client({
      method: "POST",
      path: "/documents",
      body: {
        file: Buffer.from(bytes).toString("base64"),
        filename: nameOf(reference, what, document),
        customer_reference: reference,
      },
      answer: documentAnswer,
    });
    if (!answered.ok) return answered;
    uploaded[slot] = answered.answer.data.id;
  }
  return { ok: true, uploaded };
};
