import { join } from "node:path";
import { forgetFilings } from "../adapters/carriers/forget-filings.ts";
import { forgetMails } from "../adapters/mail/forget-mails.ts";
import type { ErasureHelpers } from "./runtime/erasure-ports.ts";

/** Where else a data folder keeps something of a request: mails that wait as files, and notes of carriers' adapters. */
export const erasureHelpers = (folder: string): ErasureHelpers => ({
  forgetMails: (sids) => forgetMails(join(folder, "outbox"), sids),
  forgetFilings: (request) => forgetFilings(folder, request),
});
