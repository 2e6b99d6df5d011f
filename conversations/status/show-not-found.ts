import { quoted } from "../../src/core/hearing/typed-text.ts";
import { type Part, text } from "../../src/core/message.ts";
import { nameOf, type PortRequest } from "../../src/core/port-request.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import type { StatusQuery } from "./query.ts";
import { choiceWords } from "./words-choices.ts";
import { listWords as words } from "./words-list.ts";

const wanted = (by: StatusQuery["by"]): string => {
  switch (by.type) {
    case "sid":
      return words.withSid(by.sid);
    case "almost-sid":
      return words.withAlmostSid(quoted(by.text, 40));
    case "number":
      return words.withNumber(showNumber(by.number));
    case "carrier-id":
      return words.withCarrierId(quoted(by.id, 60));
    case "name":
      return words.named(quoted(by.text, 60));
    case "mine":
      return words.ofYours;
    case "all":
    case "stuck":
    case "this":
      return words.toShow;
  }
};

/** Says that nothing was found, without claiming that it does not exist, and offers what is one slip away. */
export const showNotFound = ({ purpose, by }: StatusQuery, near: PortRequest[]): Part[] => {
  if (by.type === "this") {
    return text(words.notTalkedAbout);
  }
  const sentence = words.findNone(wanted(by));
  if (near.length === 0 && by.type === "carrier-id") {
    return [
      ...text(sentence, words.elsewhere),
      {
        type: "choices",
        choices: [{ label: choiceWords.importIt, action: { text: `import ${by.id}` }, style: "primary" }],
      },
    ];
  }
  if (near.length === 0) {
    return text(sentence, words.onlyHere);
  }
  return [
    ...text(sentence, near.length === 1 ? words.meantOne : words.meantSome),
    {
      type: "choices",
      choices: near.slice(0, 5).map((request) => ({
        label: `${request.sid}, ${quoted(nameOf(request), 40)}`,
        action: {
          text: `${purpose === "history" ? "history" : "status"} of ${request.sid}`,
          sid: request.sid,
        },
      })),
    },
  ];
};
