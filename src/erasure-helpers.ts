import { join } from "node:path";
import { forgetFilings } from "../adapters/carriers/forget-filings.ts";
import { forgetMails } from "../adapters/mail/forget-mails.ts";
import { forgetFiles } from "../adapters/terminal/forget-files.ts";
import type { ErasureHelpers } from "./runtime/erasure-ports.ts";

/**
 * Where else a data folder keeps something of a request: mails that wait as files, what the terminal handed out, and notes
 * of carriers' adapters.
 */
export const erasureHelpers = (folder: string): ErasureHelpers => ({
  forgetMails: (sids) => forgetMails(join(folder, "outbox"), sids),
  forgetFiles: (sids) => forgetFiles(join(folder, "handed-out"), sids),
  forgetFilings: (request) => forgetFilings(folder, request),
});
