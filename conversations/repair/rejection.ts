import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { isImported } from "../../src/core/port-request.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { repairWords } from "./words.ts";
import { rejectedWords as said } from "./words-rejection.ts";

/**
 * What was rejected and why, in plain words: the carrier's own, what they mean, what to look for and what to say on
 * the phone. The third time for the same reason it suggests the carrier's own record.
 */
export const rejectionParts = ({ request, carrier }: Context): Part[] => {
  const { repair } = request;
  if (!repair) return [];
  const elsewhere = isImported(request);
  const where = carrier.orderId?.where ?? said.thePlace;
  const parts: Part[] = [
    {
      type: "text",
      text: elsewhere ? said.rejectedElsewhere(request.sid, where) : said.rejected(request.sid),
    },
  ];
  for (const refusal of repair.refusals) {
    const words = repairWords(refusal.family);
    parts.push(
      {
        type: "facts",
        facts: [
          { label: said.reason, value: words.title },
          { label: said.carrierWrote, value: said.quote(quoted(refusal.words)) },
          ...(refusal.numbers.length > 0
            ? [
                {
                  label: refusal.numbers.length === 1 ? said.number : said.numbers,
                  value: rangesOf(refusal.numbers),
                },
              ]
            : []),
        ],
      },
      { type: "text", text: words.meaning },
      { type: "text", text: elsewhere ? "" : words.ask },
      { type: "text", text: words.tell },
      { type: "text", text: words.script },
    );
  }
  if (repair.round >= 2) {
    parts.push({
      type: "text",
      text: said.again(repair.round + 1),
    });
  }
  return parts.filter((part) => part.type !== "text" || part.text !== "");
};
