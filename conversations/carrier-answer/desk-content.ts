import type { DeskContent } from "../../src/core/desk-content.ts";
import { numbersOf, wirelessOf } from "../../src/core/port-request.ts";
import { confirmParts, otherRequestParts, unclearParts } from "./answer-parts.ts";
import { deskTalk, sidNamed } from "./door.ts";
import { newestWords } from "./newest-words.ts";
import { readAnswer } from "./read-answer.ts";
import { answerWords } from "./words.ts";

/** How one talks with a porting desk of people, and how its answers are understood. */
export const deskContent: DeskContent = {
  heard: deskTalk,
  read: (text, { request, today }, numbers) =>
    readAnswer(text, {
      numbers: numbers.length > 0 ? numbers : numbersOf(request),
      wireless: wirelessOf(request).filter((number) => numbers.includes(number)),
      today,
    }),
  own: (text) => {
    const { own, above, subject } = newestWords(text);
    return [own, above, subject].find((words) => words !== "") ?? text;
  },
  sidIn: sidNamed,
  confirm: confirmParts,
  unclear: unclearParts,
  otherRequest: otherRequestParts,
  words: answerWords,
  asked: (letter, { carrier }) => {
    const address = carrier.desk?.address ?? "";
    return letter === "chase" ? answerWords.chased(address) : answerWords.linked(address);
  },
};
