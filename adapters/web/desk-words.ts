/** What the page of a porting desk says. */
export const deskWords = {
  title: "Account number and PINs",
  order: (reference: string): string => `Order ${reference}`,
  intro: (pins: number): string =>
    pins === 0
      ? "This page shows the account number once."
      : `This page shows the account number and ${pins === 1 ? "one PIN" : `${pins} PINs`} once.`,
  before: "Have the order open where you type them in. Once they are shown, this link is used up.",
  show: "Show them now",
  shownTitle: (reference: string): string => `For order ${reference}`,
  once: "This is shown only now. Copy what you need, and close the page when the order is typed in.",
  account: "Account number",
  noAccount: "None was given",
  pin: (number: string): string => `PIN for ${number}`,
  ssn: (number: string): string => `Last four of SSN for ${number}`,
  papers: "The signed letter and the bill",
  papersHere: "Open them here for one day",
  papersNot: "They cannot be opened just now. Answer the mail of this order to get them.",
  again: "Needed once more? Answer the mail of this order, and you get a new link.",
  letter: "The signed letter of authorization",
  bill: "The bill",
  download: (name: string): string => `${name} (download)`,
};
