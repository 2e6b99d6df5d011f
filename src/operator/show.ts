import type { OperatorContext, Outcome } from "./context.ts";
import { findRequest } from "./find-request.ts";
import { jsonText } from "./json-text.ts";
import type { Command } from "./read-command.ts";
import { requestDocument } from "./request-document.ts";
import { showPage } from "./show-page.ts";

/** All that is known of one request. */
export const show = async ({ argument, json }: Command, context: OperatorContext): Promise<Outcome> => {
  const found = await findRequest(argument, context.records);
  if (!found.ok) return found;
  const document = await requestDocument(found.request, context);
  return { ok: true, text: json ? [jsonText(document)] : showPage(document, context.zone) };
};
