import type { Context } from "./item.ts";
import type { MailText } from "./mails.ts";
import type { PortRequest } from "./port-request.ts";

/** A page on which an outsider sees how a request stands. `id` counts from 1; times in milliseconds; `to` by mail. */
export type Share = { id: number; by: string; at: number; expires: number; to: string | null };

const day = 24 * 60 * 60 * 1000;

/** Days that a page can be looked at, unless others are asked for, and at most; and pages of one request at a time. */
export const shareDays = { usual: 14, most: 90 };
export const mostShares = 20;

/** Those that can still be looked at. */
export const liveShares = ({ shares = [] }: PortRequest, at: number): Share[] =>
  shares.filter(({ expires }) => expires > at);

/** The request with one page more; those that ran out are forgotten, and no number is given twice. */
export const withShare = (
  request: PortRequest,
  { by, at, days, to }: { by: string; at: number; days: number; to: string | null },
): { request: PortRequest; share: Share } => {
  const id = (request.shared ?? 0) + 1;
  const share = { id, by, at, expires: at + days * day, to };
  return { request: { ...request, shares: [...liveShares(request, at), share], shared: id }, share };
};

/** What an outsider sees: nothing of the account, no whole number, no name of a person. */
export type SharedStatus = {
  title: string;
  test: boolean;
  facts: { label: string; value: string }[];
  meaning: string;
  numbersTitle: string;
  numbers: { number: string; state: string }[];
  /** What is left out of a long list; "" where nothing is. */
  more: string;
  until: string;
};

/** What is said of such a page, and what it shows; `address` is where it is. */
export type ShareContent = {
  page(context: Context, share: Share): SharedStatus;
  link(context: Context, share: Share, address: string): string;
  mail(context: Context, share: Share, address: string): MailText;
  /** There is no web server, so there are no pages. */
  noPages: string;
};
