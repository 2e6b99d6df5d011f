import type { RepairWords } from "./words.ts";

/** Rejections because of something on the line, the order or the network. */
export const orderRejections = {
  R12: {
    title: "Special feature on the line",
    meaning:
      "The line carries a feature that a port would break, such as DSL, a hunt group or distinctive ring.",
    ask: "Have the feature taken off and wait until that order is finished. Then tell me the date on which it was done.",
    tell: "Be careful with internet on the same line: taking it off can cut your connection. Have the new internet working first.",
    script:
      'Say to the old carrier: "A port was rejected because of a feature on my line. Which feature is it, and can you remove it without disconnecting the number? On what date will that order be complete?"',
  },
  R13: {
    title: "Another order is open",
    meaning:
      "The old carrier is still working on another order for this account and will not start a second one.",
    ask: "Find out when the open order is finished, or have it cancelled, and give me that date.",
    tell: "Do not change anything on the account until the port is done. Every change opens an order of its own.",
    script:
      'Say to the old carrier: "A port was rejected because of a pending order. Which order is it, and when will it be complete? If it is not needed, please cancel it and tell me when the record is clear."',
  },
  R14: {
    title: "Freeze or lock",
    meaning: "The number is protected against being moved away, and the old carrier keeps to that.",
    ask: "Have every lock and freeze taken off by the account owner, and confirm to me that it is done.",
    tell: "Some carriers let the owner do it in the app; others want a call. It can take a business day to show in their systems.",
    script:
      'Say to the old carrier: "A port was rejected because of a freeze. Please remove every port-out lock and every local service freeze from my numbers, and tell me when that is in effect."',
  },
  R15: {
    title: "Document",
    meaning: "The bill could not be read, is too old, or is missing.",
    ask: "Upload the newest bill again: the PDF from the online account, or a sharp photo of each page.",
    tell: "It has to show account name, account number, service address and date. For photos, lay the page flat, use daylight and get all corners in.",
    script:
      'Say to the old carrier: "Please send me the newest bill as a PDF, with the account number and the service address on it." If there is none, ask for the customer service record.',
  },
  R16: {
    title: "Letter not signed",
    meaning: "The letter of authorization was not signed in time, so nobody may move the numbers yet.",
    ask: "Check the representative's e-mail address, and ask that person to watch for the new letter.",
    tell: "The letter may lie in the spam folder. A new one is sent, and the old link stops working.",
    script:
      'Say to the representative: "A letter to move our phone numbers is coming by e-mail. Please open it and sign it today." The old carrier has nothing to do here.',
  },
  R17: {
    title: "Port date",
    meaning:
      "The date could not be kept: it is too soon, already past, or not a working day for the old carrier.",
    ask: "Name another business day, at least a week ahead. Avoid Fridays and the days around a holiday.",
    tell: "A date is a wish until the carriers agree to it. Keep the numbers active until then.",
    script:
      'Say to the old carrier: "A port of my numbers was rejected for its date. What is the earliest date you can release them, and is anything on the account in the way?"',
  },
  R18: {
    title: "Another request for the same number",
    meaning: "Another request already asks for at least one of these numbers, so the second one was refused.",
    ask: "Decide which request goes on. The other one is withdrawn.",
    tell: "The other request may have been filed by a colleague, or through another provider. Two at once block each other.",
    script:
      'Say to the old carrier: "Is there another port order open for my number? Who filed it, and on what date?" If it is not yours, ask to have it refused at once.',
  },
  R19: {
    title: "Several accounts or areas",
    meaning: "The numbers belong to several accounts or areas, and the carriers want one order for each.",
    ask: "Nothing is needed from you: I split the request and keep it under the same SID.",
    tell: "The parts may get different dates. The status shows each number by itself. An account of its own may need a letter of its own.",
    script:
      'You need not call. If you want to be sure, ask the old carrier: "On which accounts are my numbers, and what is the billing telephone number of each?"',
  },
  R20: {
    title: "The old carrier does not answer",
    meaning:
      "The old carrier has not answered within its time. Nothing is wrong with your details as far as known.",
    ask: "Nothing is needed from you; the new carrier keeps asking.",
    tell: "This can add some days. A call from the account owner sometimes helps more than any reminder.",
    script:
      'If you want to help, say to the old carrier: "A port order for my numbers is open and has no answer yet. Please pass it to your porting department and give me a reference number."',
  },
  R21: {
    title: "Trouble in the network database",
    meaning: "The database that switches numbers between carriers reported a conflict or an error.",
    ask: "Nothing is needed from you; the carriers have to clear it between themselves.",
    tell: "The numbers keep working where they are. This usually takes one to three business days.",
    script:
      'You need not call. If it lasts longer, ask the old carrier: "Has my number a conflict in the porting database, and did you put it there? Please release it."',
  },
  R22: {
    title: "Another reason",
    meaning: "The carrier gave a reason I do not know. Its own words are shown with this message.",
    ask: 'Read those words. If they name a detail, correct it; if not, say "hand over", and a person looks at it.',
    tell: "I do not guess, because a wrong correction costs days. All answers are kept.",
    script:
      'Say to the old carrier: "A port of my numbers was rejected and I do not understand the reason. What exactly differs from the customer service record?" Ask for that record in writing.',
  },
  R23: {
    title: "Letter not legible",
    meaning: "The letter of authorization arrived, and the carrier cannot read it or its signature.",
    ask: "Check the representative's e-mail address: that person gets a new letter to sign.",
    tell: "Typing the name is the clearest signature. A drawn one should be large and dark. The old link stops working.",
    script:
      'Say to the representative: "The carrier could not read the signed letter. A new one is coming by e-mail; please sign it once more." The old carrier has nothing to do here.',
  },
  R24: {
    title: "Not filed",
    meaning:
      "The new carrier looked at this part and did not take it. What it took of the request goes on meanwhile.",
    ask: 'Read its words above. Say "edit" and the name of what they point at, then "submit": only this part is filed again.',
    tell: 'All answers are kept. "remove" and a number leaves that number out.',
    script:
      'If the words say nothing to you, write to the support of the new carrier: "Your system did not take a port order of ours. What exactly does it want changed?"',
  },
} satisfies Record<string, RepairWords>;
