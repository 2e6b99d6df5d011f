/** What is said of a request that goes to a person. */
export const handOverWords = {
  stands: "How it stands",
  numbers: "Numbers",
  rejections: "Why it was sent back",
  answers: "What was filed, or is to be",
  tried: "What was tried, oldest first:",
  times: (count: number): string => (count === 1 ? "once" : `${count} times`),
  subject: (sid: string, name: string): string => `Please look at ${sid}: ${name}`,
  asked: (by: string, sid: string, place: string): string =>
    `${by} asks a person to look at the port request ${sid}. It is talked about in ${place}; please answer there.`,
  test: "This is a test with the sandbox carrier: nothing moves.",
  secrets:
    "PINs and SSN digits are in no mail, and of an account number only the last four. Who needs one asks the account owner.",
  handedOver: (sid: string, name: string): string =>
    `${name} has ${sid} now, by mail: how it stands, every answer, what the carrier said and everything that was tried, without PINs and with the last four of the account number. Nothing stops meanwhile, and you can go on here, too.`,
  nobody: (sid: string): string =>
    `No operator's contact is set here (OPERATOR_CONTACT), so I can mail ${sid} to nobody. This is what to give to whoever helps you, or to the porting desk; it holds no secrets:`,
  which: 'Which request? Say "hand over" and its SID, or say it where the request is talked about.',
  draft:
    'Nothing was filed yet, so there is little to look at; the colleague who runs ports here can open this draft with "resume" and its SID.',
};
