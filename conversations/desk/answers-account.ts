/** What is answered to the questions of `faq-account.ts`, by their id. */
export const accountAnswers = {
  "which-document":
    "One document: the latest bill from your current carrier, as a PDF or a photo, up to 10 MB. It has to show the account name, the account number, the service address and a date. For photos, lay the page flat, get all four corners in, and avoid shadows. A screenshot of the online bill often lacks the address, so the PDF is better.",
  "bill-age":
    "Most carriers want a bill from the last 30 to 60 days. Sign in to your current carrier and download the newest one; the last months are nearly always there. If there is none, ask its support for a current statement or a customer service record.",
  "no-bill":
    "Ask your current carrier for a customer service record, a CSR, or for a letter with your account details. Either shows the name, address and numbers on file, and most carriers send one within days. Prepaid lines have no bill: use the account page or the order receipt, saved as a PDF.",
  "account-number":
    "It is printed near the top of the bill, often beside the invoice date, and in your online account. It is rarely the phone number itself. If you buy through a reseller, the carrier behind it may know you under another number; ask for that one. I show it by its last four only.",
  pin: "Wireless carriers want proof that the owner asked, so they issue a transfer PIN for leaving. The account owner gets it in the carrier's app, its website or by phone. It lives only a few days, so I ask for it late and file at once. It is not the voicemail or SIM PIN. Details change often, so check with your carrier.",
  "pin-verizon":
    "At Verizon the owner or account manager dials #PORT (#7678) or uses My Verizon to get a Number Transfer PIN. It lasts about 7 days. Turn Number Lock off first. Business lines have a page of their own. This changes, so check with your carrier.",
  "pin-att":
    "At AT&T the primary user dials *PORT (*7678) or signs in to myAT&T to get a Number Transfer PIN. One PIN covers all lines of the account. It lasts about 4 days for consumers and 14 for business. Turn any Wireless Account Lock off first. This changes, so check with your carrier.",
  "pin-tmobile":
    "At T-Mobile the primary account holder asks for a temporary port-out PIN in the T-Life app. Be on the T-Mobile network, with Wi-Fi and VPN off. Turn Port Out Protection off for each line. The PIN lasts a few days. This changes, so check with your carrier.",
  ssn4: "Some wireless carriers know the account holder by the last four digits of the Social Security number instead of a PIN. I ask for them only if the carrier wants them, and only in a private form. A business account may have a PIN instead. They are erased after the port is done.",
  btn: "The BTN, or billing telephone number, is the main number of the account at your current carrier. Look at the top of the bill, near the account number. With one single number, it is usually that number itself. On wireless accounts any number you port will normally do.",
  "name-and-address":
    "Use the name and address your current carrier has on file, spelled as on the bill. The service address is where the lines are; the billing address is where the bill goes. They may be the same. A PO box cannot be a service address. A missing initial or suite can be enough for a rejection.",
  "residential-or-business":
    "Go by how your current carrier bills you. If the bill names a company, choose business and give that company name. If it names a person only, choose residential. The use of the line does not matter.",
  "unpaid-balance":
    "You can port with money still owed. Under FCC rules the old company may not refuse a port because of an unpaid balance or a termination fee. You still owe it, and they may send a final bill. An account already suspended or closed is another matter: the number must be active.",
  contract:
    "A contract does not stop a port, but leaving early can cost a termination fee. Porting the last number often ends the contract at once. Read the terms or ask your current carrier for the exact amount first. Also ask when the next billing period begins.",
  "locked-number":
    "A lock or freeze protects a number from being moved by somebody else. Only the account owner can lift it, in the carrier's app or by phone. Ask for every port-out lock and carrier freeze to be removed, and for the date it is done. Then file.",
};
