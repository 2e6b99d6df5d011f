import type { Purpose } from "./event.ts";
import type { PortRequest } from "./port-request.ts";
import { textOf } from "./port-request.ts";
import { digest } from "./values/digest.ts";

/** Whose numbers a request moves, once it was submitted: the company's name or the person's; null before. */
export const companyOf = (request: PortRequest): string | null => {
  if (request.submitted === null) return null;
  const name = textOf(request, textOf(request, "customerType") === "business" ? "accountName" : "repName");
  return name === "" ? null : name;
};

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** True when two names are spelled alike but for case and punctuation. */
export const isSameCompany = (a: string, b: string): boolean => plain(a) === plain(b);

/** The note of an agency that says since when requests of a company are not offered again. */
export const forgottenKey = (name: string): string => `company-forgotten/${digest(plain(name))}`;

/** The newest request of each company, in the order given (newest first). */
export const newestOfEach = (requests: PortRequest[]): { name: string; request: PortRequest }[] => {
  const found: { name: string; request: PortRequest }[] = [];
  for (const request of requests) {
    const name = companyOf(request);
    if (name !== null && !found.some((each) => isSameCompany(each.name, name))) found.push({ name, request });
  }
  return found;
};

const about: Purpose[] = ["companies", "ask-companies", "use-company", "use-bill-of", "forget-company"];

/** True for questions about earlier requests while another one is talked about, which stays the one talked about. */
export const isAboutCompanies = (purpose: Purpose): boolean => about.includes(purpose);
