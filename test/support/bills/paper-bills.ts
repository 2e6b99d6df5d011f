import { accountingInvoice } from "./paper/accounting-invoice.ts";
import { bilingualIslandBill } from "./paper/bilingual-island-bill.ts";
import { clecPages } from "./paper/clec-pages.ts";
import { crumpledPhoto } from "./paper/crumpled-photo.ts";
import { facsimileBill } from "./paper/facsimile-bill.ts";
import { landlordBill } from "./paper/landlord-bill.ts";
import { ringcentralInvoice } from "./paper/ringcentral-invoice.ts";
import { spectrumBusiness } from "./paper/spectrum-business.ts";
import { suitesFolio } from "./paper/suites-folio.ts";
import { tMobilePhoto } from "./paper/t-mobile-photo.ts";
import { verizonBusiness } from "./paper/verizon-business.ts";
import { windstreamScan } from "./paper/windstream-scan.ts";
import type { PaperBill } from "./paper.ts";

/** Statements in the manner of twelve kinds of carriers, four of them scanned or photographed, drawn without the rules in sight. */
export const paperBills: PaperBill[] = [
  verizonBusiness,
  spectrumBusiness,
  windstreamScan,
  clecPages,
  tMobilePhoto,
  ringcentralInvoice,
  accountingInvoice,
  facsimileBill,
  landlordBill,
  bilingualIslandBill,
  suitesFolio,
  crumpledPhoto,
];
