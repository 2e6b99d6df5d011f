/** What Twilio's error codes mean for the person who files, and what to do (its own words are for programmers). */
const sentences: Record<number, string> = {
  22102: "Twilio does not know this as a phone number. Check its digits on the bill.",
  22130: "Twilio does not serve the area of this number, so it cannot be moved there.",
  22131: "This number is already in the Twilio account it would move to.",
  22132:
    "This number is with Twilio already, in somebody else's account. Twilio's support moves it between accounts.",
  22133:
    "Twilio moves this number only by hand. File it in the Twilio Console, under Phone Numbers, Port & Host.",
  22135: "Twilio could not check this number. Try it once more later.",
  22136:
    "This number is already in another of your Twilio accounts; it can be moved between them in the Console.",
  22137: "Another port of this number is under way at Twilio. It has to end or be cancelled first.",
  22171: "Twilio misses something it needs for this number, such as its PIN or the account number.",
};

/** A sentence for a code of Twilio's; where nobody knows the code, its own words, quoted. */
export const sentenceOf = (code: number, words: string): string => {
  const known = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (known) return known;
  const named = code > 0 ? ` (code ${code})` : "";
  return words === "" ? `Twilio did not say why${named}.` : `Twilio wrote${named}: "${words}"`;
};

export const portStillClosing =
  "Twilio is still closing the order that this one corrects. It is filed as soon as that is done.";
