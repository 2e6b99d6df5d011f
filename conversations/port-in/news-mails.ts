import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { Mails, MailText } from "../../src/core/mails.ts";
import type { News, NewsWords } from "../../src/core/news.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { readEmail } from "../../src/core/values/email.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { asker, from, listOf, paragraphs, testNote, what } from "./mail-pieces.ts";

const mostInformed = 5;

export const submitted: Mails["submitted"] = (context) => {
  const { request } = context;
  return {
    subject: `Port request ${request.sid}: ${what(context)}`,
    text: paragraphs(
      `${asker(context)} submitted a request to move ${from(context)}, and named you to be kept informed.`,
      `Request SID: ${request.sid}\nName: ${quoted(nameOf(request))}`,
      listOf("Numbers", numbersOf(request)),
      `${quoted(textOf(request, "repName"), 60)} signs a letter first; then it is filed, and the carriers agree on a date.`,
      testNote(context),
    ),
  };
};

const ended = (context: Context): MailText => {
  const { request } = context;
  const losing = quoted(textOf(request, "carrier"), 60);
  const numbers = numbersOf(request);
  const moved = numbers.filter((number) => request.numbers[number]?.status === "completed");
  const stayed = numbers.filter((number) => !moved.includes(number));
  const how =
    stayed.length === 0
      ? { short: "moved", long: `It is done: every number is with ${context.carrier.name} now.` }
      : moved.length === 0
        ? { short: "not moved", long: `It has ended, and no number moved: all stay with ${losing}.` }
        : {
            short: `${moved.length} of ${numbers.length} moved`,
            long: `It has ended: some numbers are with ${context.carrier.name} now, the others stay with ${losing}.`,
          };
  return {
    subject: `Port request ${request.sid}: ${what(context)}, ${how.short}`,
    text: paragraphs(
      `${asker(context)} asked to move ${from(context)}, and named you to be kept informed. ${how.long}`,
      `Request SID: ${request.sid}\nName: ${quoted(nameOf(request))}`,
      listOf("Moved", moved),
      listOf("Not moved", stayed),
      moved.length === 0 ? "" : "Texts may lag behind calls, up to three business days.",
      moved.length === 0 || stayed.length === 0
        ? ""
        : "The old service is still needed for the numbers that stay.",
      testNote(context),
    ),
  };
};

/** The addresses among those named to be kept informed, each mailbox once; whoever is only named gets no mail. */
export const informed: Mails["informed"] = ({ request }) => {
  const words = textOf(request, "informed").split(/[\s,;<>()]+/);
  const addresses = words.flatMap((word) => {
    const read = word.includes("@") ? readEmail(word) : null;
    return read?.ok ? [read.email] : [];
  });
  const mailboxes = addresses.map((each) => each.toLowerCase());
  return addresses
    .filter((each, index) => mailboxes.indexOf(each.toLowerCase()) === index)
    .slice(0, mostInformed);
};

const days = (dates: string[]): string => dates.map(showDate).join(" and ");

const one = (dates: string[], text: string, several: string): string => (dates.length === 1 ? text : several);

const dateMail = (context: Context, news: Extract<News, { dates: string[] }>): MailText => {
  const { request } = context;
  const moved = news.type === "date-moved";
  const when = days(news.dates);
  return {
    subject: `Port request ${request.sid}: ${what(context)}, ${moved ? "now" : ""} on ${when}`.replace(
      / {2}/g,
      " ",
    ),
    text: paragraphs(
      moved
        ? `The date of this port has moved. The ${one(news.dates, "new date is", "dates are now")} ${when}; before it was ${days(news.from)}.`
        : `The carriers agreed on ${one(news.dates, "the date", "the dates")} of this port: ${when}.`,
      `${asker(context)} asked to move ${from(context)}, and named you to be kept informed.`,
      `Request SID: ${request.sid}\nName: ${quoted(nameOf(request))}`,
      "Please keep the old service active until you hear that it is done. The hour of the day is seldom known.",
      testNote(context),
    ),
  };
};

/** Nothing is told of what differs: that is for those who correct it. */
const sentBackMail = (context: Context): MailText => {
  const { request } = context;
  const losing = quoted(textOf(request, "carrier"), 60) || "The current carrier";
  return {
    subject: `Port request ${request.sid}: ${what(context)}, a correction is needed`,
    text: paragraphs(
      `${losing} did not accept this port as it was sent. ${asker(context)} has been asked for the correction, and then it is sent again. No number has moved or is lost.`,
      `It is about ${from(context)}; you were named to be kept informed.`,
      `Request SID: ${request.sid}\nName: ${quoted(nameOf(request))}`,
      testNote(context),
    ),
  };
};

/** News by mail, to whoever is kept informed. What was submitted and how it ended have the numbers in their mails. */
export const newsMail: NewsWords["mail"] = (context, news) => {
  switch (news.type) {
    case "submitted":
      return submitted(context);
    case "ended":
      return ended(context);
    case "date-set":
    case "date-moved":
      return dateMail(context, news);
    case "sent-back":
      return sentBackMail(context);
  }
};

export const stop: Mails["stop"] = (link) =>
  `You get these mails because somebody asked to keep you informed of this port. To stop them:\n${link}`;
