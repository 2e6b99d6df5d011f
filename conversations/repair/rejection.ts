import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { Part } from "../../src/core/message.ts";
import { isImported } from "../../src/core/port-request.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { repairWords } from "./words.ts";

const ordinals = ["", "first", "second", "third", "fourth", "fifth"];

const nth = (count: number): string => ordinals[count] ?? `${count}th`;

/**
 * What was rejected and why, in plain words: the carrier's own, what they mean, what to look for and what to say on
 * the phone. The third time for the same reason it suggests the carrier's own record.
 */
export const rejectionParts = ({ request, carrier }: Context): Part[] => {
  const { repair } = request;
  if (!repair) return [];
  const elsewhere = isImported(request);
  const where = carrier.orderId?.where ?? "the place it was filed";
  const parts: Part[] = [
    {
      type: "text",
      text: elsewhere
        ? `The carrier rejected ${request.sid}. It was filed elsewhere, so I do not have its answers: correct it in ${where}, and I follow it from there.`
        : `The carrier rejected ${request.sid}. Nothing is lost: only what it names is asked again.`,
    },
  ];
  for (const refusal of repair.refusals) {
    const words = repairWords(refusal.family);
    parts.push(
      {
        type: "facts",
        facts: [
          { label: "Reason", value: words.title },
          { label: "The carrier wrote", value: `"${quoted(refusal.words)}"` },
          ...(refusal.numbers.length > 0
            ? [
                {
                  label: refusal.numbers.length === 1 ? "Number" : "Numbers",
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
      text: `This is the ${nth(repair.round + 1)} rejection for the same reason. Ask the old carrier for the Customer Service Record (CSR): it shows exactly what they compare with. Or say "hand over", and a person gets the request with everything that was tried.`,
    });
  }
  return parts.filter((part) => part.type !== "text" || part.text !== "");
};
