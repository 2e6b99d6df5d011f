/**
 * What the signing page says. Nothing on it is there to persuade (47 CFR 64.1130(c)); the letter itself and the
 * disclosure come with the letter.
 */
export const signWords = {
  openTitle: "A letter waits for your signature",
  asks: (requester: string, title: string): string =>
    `${requester} asks you to read and sign a ${title}. Nothing is signed before you say so on the next page.`,
  reference: (reference: string): string => `Letter ${reference}`,
  disclosure: "Signing electronically",
  disclosureVersion: (version: string): string => `Version of this information: ${version}`,
  consent: "I agree to receive this letter and to sign it electronically.",
  consentWanted: "Tick the box to go on, or decline below if you would rather sign on paper.",
  review: "Review the document",

  viewedTitle: "Review and sign",
  test: "Test letter: nothing moves",
  signer: "To be signed by",
  authorization: "Authorization",
  numbers: (count: number): string =>
    count === 1 ? "1 telephone number" : `${count.toLocaleString("en-US")} telephone numbers`,
  staying: (count: number): string =>
    count === 1 ? "1 number that stays where it is" : `${count.toLocaleString("en-US")} numbers that stay`,
  pdf: "Open the same letter as PDF",

  codeTitle: "First, a code",
  codeAbout: (email: string): string =>
    `To show that this mailbox is yours, a code of six digits is mailed to ${email}.`,
  codeSend: "Mail me a code",
  codeSent: (email: string): string =>
    `A code is on its way to ${email}. It may take a minute; look among spam, too. It works for ten minutes.`,
  codeAgain: "Mail another code",
  code: "Code from the mail",
  codeCheck: "Go on",
  codeEmpty: "Type the six digits from the mail.",

  signTitle: "Sign",
  name: "Your full name",
  nameHint: (name: string): string => `As in the letter: ${name}`,
  nameEmpty: "Type your full name, as it is in the letter.",
  title: "Your title, such as Owner (optional)",
  method: "Your signature",
  typed: "Type my name",
  drawn: "Draw it",
  drawHere: "Draw your signature here with a finger, pen or mouse",
  clear: "Clear",
  notDrawn: "Draw your signature in the box, or choose to type your name.",
  intent: "I have read this letter, and I sign it electronically. It counts as if signed by hand.",
  intentWanted: "Tick the box to say that you have read the letter and sign it.",
  sign: "Sign the letter",

  decline: "Not you, or not signing?",
  declineReason: "Why is it not signed?",
  reasons: {
    "not-me": "Not me: somebody else should sign",
    wrong: "Something in the letter is wrong",
    paper: "I want to sign on paper",
    no: "I do not want these numbers moved",
    other: "Another reason",
  } as Record<string, string>,
  declineMore: "Anything to add (optional)",
  declineEmpty: "Choose a reason, so that the right thing can be put right.",
  declineButton: "Decline to sign",

  signedTitle: "Signed. Thank you",
  signed: (email: string): string =>
    `The letter is signed and sealed. A copy is mailed to ${email}. You can also keep one from here.`,
  download: "Download the signed letter",
  close: "There is nothing else to do. You can close this page.",
  declinedTitle: "Not signed",
  declined: (requester: string): string =>
    `You declined, so nothing was signed. ${requester} is told why and may send you a corrected letter.`,
  fileName: (reference: string): string => `Letter ${reference.replaceAll(/[^\w-]+/g, "-")}.pdf`,
};
