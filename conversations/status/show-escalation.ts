import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { inEnglish } from "../../src/core/language.ts";
import type { MailText } from "../../src/core/mails.ts";
import { type Part, plain, text } from "../../src/core/message.ts";
import type { WaitingWords } from "../../src/core/patience.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { showStatus } from "./show-status.ts";
import { statusContextOf } from "./status-context.ts";
import { choiceWords } from "./words-choices.ts";
import { waitingWords as words } from "./words-waiting.ts";

const since = ({ request, carrier }: Context): string =>
  showDate(localDate(request.heard ?? request.touched, carrier.zone));

const adviceOn = ({ request, carrier }: Context): string =>
  words.advice[request.status]?.(statusContextOf(request, carrier)) ?? "";

/** Whoever looks after such requests has chosen no language. */
const mailOf = inEnglish((context: Context): MailText => {
  const { request, carrier, at } = context;
  const status = showStatus(request, { capabilities: carrier, now: at, full: false });
  return {
    subject: `No news of port ${request.sid} since ${since(context)}`,
    text: [
      `Nothing was heard of this port since ${since(context)}, and nobody has acted since that was said where it was asked for. Please look after it.`,
      plain({ parts: status }),
      adviceOn(context),
      `It was asked for by ${quoted(request.requester.name, 60)}, in ${quoted(request.home, 200)}.`,
    ]
      .filter((each) => each !== "")
      .join("\n\n"),
  };
});

/** Still nothing, long after it was said: one more word here, and a mail to whoever requests are handed over to. */
export const showEscalation: WaitingWords["escalation"] = (context, operator) => {
  const { sid } = context.request;
  const advice = adviceOn(context);
  const parts: Part[] = [
    ...text(
      operator === null
        ? words.stillQuiet(sid, since(context), advice)
        : words.wroteTo(sid, since(context), operator, advice),
    ),
    {
      type: "choices",
      choices: [{ label: choiceWords.handOver, action: { text: "hand over", sid } }],
    },
  ];
  return { parts, mail: mailOf(context) };
};
