import fc from "fast-check";
import { answerCorpus } from "../../conversations/carrier-answer/answer-corpus.ts";
import { strangeText } from "./strange-text.ts";

const mails = answerCorpus.map(({ text }) => text);

/** What a porting desk wrote, pasted: cut off, put together with another, with something foreign in its middle. */
export const answersToRead: fc.Arbitrary<string> = fc
  .record({
    mail: fc.constantFrom(...mails),
    other: fc.oneof(fc.constantFrom(...mails), strangeText),
    at: fc.nat(400),
    drop: fc.nat(80),
    before: fc.constantFrom(
      "",
      "they wrote: ",
      "the desk says ",
      "carrier answered:\n",
      "From: x\nSubject: y\n\n",
    ),
  })
  .map(({ mail, other, at, drop, before }) => before + mail.slice(0, at) + other + mail.slice(at + drop));
