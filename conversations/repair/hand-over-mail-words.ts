/** What is said to the operator in the mail that hands a request over; who runs Portside has chosen no language. */
export const mailWords = {
  subject: (sid: string, name: string): string => `Please look at ${sid}: ${name}`,
  asked: (by: string, sid: string, place: string): string =>
    `${by} asks a person to look at the port request ${sid}. It is talked about in ${place}; please answer there.`,
  test: "This is a test with the sandbox carrier: nothing moves.",
  secrets:
    "PINs and SSN digits are in no mail, and of an account number only the last four. Who needs one asks the account owner.",
};
