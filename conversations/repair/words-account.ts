import type { RepairWords } from "./words.ts";

/** Rejections because a detail differs from the old carrier's record. */
export const accountRejections = {
  R01: {
    title: "Account number",
    meaning: "The account number differs from the one the old carrier has on file, or it was missing.",
    ask: "Look at the top of the newest bill and copy the whole account number, with zeros and dashes.",
    tell: "It is rarely the phone number, though a few carriers do use the billing telephone number. If you buy from a reseller, the carrier behind it may keep another number. It is printed on the letter, so a new one is signed.",
    script:
      'Say to the old carrier: "A port of my numbers was rejected for the account number. Please read me the account number exactly as it stands on the customer service record." Have it spelled, digit by digit.',
  },
  R02: {
    title: "PIN or passcode",
    meaning: "The PIN was wrong or has expired, so the old carrier could not tell that the owner agrees.",
    ask: "Get a new transfer PIN from the carrier's app, website or hotline, and give it to me in private. The old one is of no use any more.",
    tell: "A transfer PIN lives only a few days, so get it right before you answer. If the line has a lock, have it lifted first. The voicemail or SIM PIN is another thing.",
    script:
      'Say to the old carrier: "I am moving my number and need a new transfer PIN. Please also check that no port-out lock is on the line, and tell me until when the PIN is good."',
  },
  R03: {
    title: "Authorised name",
    meaning: "The person who signed is not on the account, or the name is spelled in another way there.",
    ask: "Find out who is listed as owner or authorised on the account, spelled exactly, with any middle initial.",
    tell: "The letter carries this name, so the person named has to sign a new one. Make sure the e-mail address is theirs.",
    script:
      'Say to the old carrier: "A port was rejected for the authorised name. Who is listed as authorised on this account, and how is the name spelled on the customer service record?" If nobody fits, ask to have the signer added.',
  },
  R04: {
    title: "Account name",
    meaning: "The name of the account differs from the old carrier's record.",
    ask: "Copy the name from the bill as it stands there, with Inc, LLC, commas and abbreviations.",
    tell: "Carriers keep the legal name or the name of the person who opened the account, often not the brand. The name is printed on the letter, so a new one is signed.",
    script:
      'Say to the old carrier: "A port was rejected for the business name. Please read me the account name letter by letter, as it stands on the customer service record."',
  },
  R05: {
    title: "Billing telephone number",
    meaning:
      "The billing telephone number, the BTN, is not the main number of the account in the old carrier's record.",
    ask: "Look for the main number at the top of the bill. If only one number moves, try that number itself.",
    tell: "The main number may be one nobody dials any more. Large accounts can have several, one for each group of lines.",
    script:
      'Say to the old carrier: "A port was rejected for the billing telephone number. What is the BTN of the account that holds my number?" Name the number that was rejected.',
  },
  R06: {
    title: "Service address",
    meaning: "The service address differs from the one the old carrier has on file for these lines.",
    ask: "Give the address where the lines are installed, spelled as in the carrier's record, with suite or floor.",
    tell: "The service address can differ from the billing address on the first page. Leave out building names, and do not use a PO box. A new letter is signed for the corrected address.",
    script:
      'Say to the old carrier: "A port was rejected for the address. Please read me the service address on the customer service record, with street suffix, direction and suite."',
  },
  R07: {
    title: "ZIP code",
    meaning: "The ZIP code of the service address differs from the old carrier's record.",
    ask: "Check the ZIP of the place where the lines are, not the one the bill is mailed to.",
    tell: "After a move the carrier may still keep the old ZIP. What counts is its record, even if it is out of date. A new letter is signed.",
    script:
      'Say to the old carrier: "A port was rejected for the ZIP code. Which ZIP is on the customer service record for the service address of my number?"',
  },
  R08: {
    title: "Number not on the account",
    meaning: "At least one number does not belong to the account that was given.",
    ask: "Compare the numbers named here with the lines on the bill. Decide for each: keep it because it is on the account, or drop it.",
    tell: "Numbers on another account can move in a request of their own. The list is printed on the letter, so a new one is signed when it changes.",
    script:
      'Say to the old carrier: "A port was rejected because a number is not on the account. On which account is it, and which numbers does this account hold?" Ask for the list in writing.',
  },
  R09: {
    title: "Number not portable or not active",
    meaning:
      "At least one number cannot be moved: it is switched off, or the new carrier does not serve its area.",
    ask: "Call the number. If it is dead, decide whether to have it switched on again, or drop it from the request.",
    tell: "A number that was switched off can be lost, so be quick. One outside the new carrier's area cannot move there at all.",
    script:
      'Say to the old carrier: "A port was rejected because my number is said to be inactive. Is it active on my account today? If not, please switch it on again and tell me when that is done."',
  },
  R10: {
    title: "Main number in a partial port",
    meaning:
      "The main number of the account was to move while other numbers stay, and they would be left without one.",
    ask: "Decide whether all numbers move, or name the number that becomes the main one for those that stay.",
    tell: "Ask what the remaining lines will cost. The change is printed on the letter, so a new one is signed.",
    script:
      'Say to the old carrier: "I am moving the main number of this account and keeping other lines. Please make another number the billing telephone number, and tell me when that is done."',
  },
  R11: {
    title: "Full or partial port",
    meaning:
      "The request said that all numbers move, or that only some do, and the old carrier's record says otherwise.",
    ask: "Check the bill for lines that are not in this request, such as fax, alarm or unused ones.",
    tell: "If any number stays, it is a partial port. If none stays, it is a full one, and the account usually closes with it.",
    script:
      'Say to the old carrier: "Which numbers are on this account right now?" Ask for the full list from the customer service record and compare it with this request.',
  },
} satisfies Record<string, RepairWords>;
