import { quoted } from "../../src/core/hearing/typed-text.ts";
import { type Part, text } from "../../src/core/message.ts";
import { nameOf, type PortRequest } from "../../src/core/port-request.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import type { StatusQuery } from "./query.ts";

const wanted = (by: StatusQuery["by"]): string => {
  switch (by.type) {
    case "sid":
      return `with the SID ${by.sid}`;
    case "almost-sid":
      return `with the SID ${quoted(by.text, 40)}; a SID has eight characters after PR, such as PR-7K3M-9Q2X`;
    case "number":
      return `with the number ${showNumber(by.number)}`;
    case "carrier-id":
      return `with the carrier's id ${quoted(by.id, 60)}`;
    case "name":
      return `named "${quoted(by.text, 60)}"`;
    case "mine":
      return "of yours";
    case "all":
    case "stuck":
    case "this":
      return "to show";
  }
};

/** Says that nothing was found, without claiming that it does not exist, and offers what is one slip away. */
export const showNotFound = ({ purpose, by }: StatusQuery, near: PortRequest[]): Part[] => {
  if (by.type === "this") {
    return text(
      'No request is being talked about here. Type "list" to see all, or "status of" and a SID, a number or a name.',
    );
  }
  const sentence = `I find no request ${wanted(by)}.`;
  if (near.length === 0 && by.type === "carrier-id") {
    return [
      ...text(
        sentence,
        "A port that was filed elsewhere can be imported: then I follow it like one of mine.",
      ),
      {
        type: "choices",
        choices: [{ label: "Import it", action: { text: `import ${by.id}` }, style: "primary" }],
      },
    ];
  }
  if (near.length === 0) {
    return text(
      sentence,
      'I see only requests filed here. Type "list" to see all of them, or try a number or a name.',
    );
  }
  return [
    ...text(sentence, near.length === 1 ? "Did you mean this one?" : "Did you mean one of these?"),
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
