import { deskContent } from "../conversations/carrier-answer/desk-content.ts";
import { answerTo } from "../conversations/desk/faq.ts";
import { termIn } from "../conversations/desk/glossary.ts";
import { heardDesk } from "../conversations/desk/heard.es.ts";
import { oldService } from "../conversations/desk/old-service.ts";
import { isQuestion } from "../conversations/desk/question.ts";
import { deskWords } from "../conversations/desk/words.ts";
import { languageWords } from "../conversations/desk/words-language.ts";
import { heardInforming } from "../conversations/informing/heard.es.ts";
import { listening, listeningContent } from "../conversations/informing/listening.ts";
import { calendarWords, newsTold } from "../conversations/informing/news-told.ts";
import { watching } from "../conversations/informing/watching.ts";
import { arrivedNote } from "../conversations/numbers/arrived.ts";
import { numbersDialogue } from "../conversations/numbers/dialogue.ts";
import { heardNumbers } from "../conversations/numbers/heard.es.ts";
import { billContent } from "../conversations/port-in/bill.ts";
import { company } from "../conversations/port-in/company.ts";
import { disclosure } from "../conversations/port-in/disclosure.ts";
import { heardAnswers } from "../conversations/port-in/heard-answers.es.ts";
import { heardItems } from "../conversations/port-in/heard-items.es.ts";
import { letterOf, letterScreen } from "../conversations/port-in/letter.ts";
import { mails } from "../conversations/port-in/letter-mails.ts";
import { newsMail } from "../conversations/port-in/news-mails.ts";
import { orderResults, orderSplit } from "../conversations/port-in/parts.ts";
import { portIn } from "../conversations/port-in/port-in.ts";
import { checkedParts, confirmationParts } from "../conversations/port-in/said.ts";
import { words } from "../conversations/port-in/words.ts";
import { handingOver } from "../conversations/repair/handing-over.ts";
import { rejectionParts } from "../conversations/repair/rejection.ts";
import { cardOf } from "../conversations/status/card-of.ts";
import { carrierTalk } from "../conversations/status/carrier-talk.ts";
import { statusDialogue } from "../conversations/status/dialogue.ts";
import { dutiesDialogue } from "../conversations/status/duties-dialogue.ts";
import { figuresChart } from "../conversations/status/figures-chart.ts";
import { figuresDialogue } from "../conversations/status/figures-dialogue.ts";
import { figuresTable } from "../conversations/status/figures-table.ts";
import { heardStatus } from "../conversations/status/heard.es.ts";
import { heardSharing } from "../conversations/status/heard-sharing.es.ts";
import { homeContent } from "../conversations/status/home-content.ts";
import { homeDialogue } from "../conversations/status/home-dialogue.ts";
import { importDialogue } from "../conversations/status/import-dialogue.ts";
import { knownCarrier } from "../conversations/status/known-carrier.ts";
import { patience } from "../conversations/status/patience.ts";
import { sharedContent } from "../conversations/status/shared-content.ts";
import { sharingDialogue } from "../conversations/status/sharing.ts";
import { showAnnouncement } from "../conversations/status/show-announcement.ts";
import { showEscalation } from "../conversations/status/show-escalation.ts";
import { showRunbook } from "../conversations/status/show-runbook.ts";
import { showNear, showQuiet } from "../conversations/status/show-waiting.ts";
import { subscribing } from "../conversations/status/subscribing.ts";
import { standInDialogue } from "../conversations/temporary/dialogue.ts";
import { followStandIns } from "../conversations/temporary/follow.ts";
import { heardTemporary } from "../conversations/temporary/heard.es.ts";
import type { Capabilities } from "./core/carrier.ts";
import { heardCommands } from "./core/hearing/heard-commands.es.ts";
import { heardPeople } from "./core/hearing/heard-people.es.ts";
import { createEar } from "./core/hearing/spanish/ear.ts";
import { inEnglish, type Language, languageNow } from "./core/language.ts";
import type { World } from "./core/turn.ts";

type Aside = { text: string; language: Language; answer: string | null; isQuestion: boolean };

const asideOf = (text: string): Aside => {
  const language = languageNow();
  if (!/\p{L}/u.test(text)) return { text, language, answer: null, isQuestion: false };
  const asked = isQuestion(text);
  const term = termIn(text);
  const answer = term ? `${term.name}: ${term.meaning}` : (answerTo(text, asked)?.answer ?? null);
  return { text, language, answer, isQuestion: asked };
};

/** One text is asked about twice in a turn, before and after it was read as an answer. */
let last = asideOf("");

const answer = (text: string, sure: boolean): string | null => {
  if (last.text !== text || last.language !== languageNow()) last = asideOf(text);
  if (last.answer !== null) return last.answer;
  if (!last.isQuestion || (sure && /[\d@]/.test(text))) return null;
  return deskWords.noAnswer;
};

/** What is heard in Spanish; each part before those whose phrases are wider. */
const understood = createEar([
  heardNumbers,
  heardCommands,
  heardPeople,
  heardTemporary,
  heardSharing,
  heardInforming,
  heardStatus,
  heardDesk,
  heardAnswers,
  heardItems,
]);

/** The content of every conversation, and the carriers it may be filed with. */
export const createWorld = (
  carriers: Capabilities[],
  carrier: string,
  here: Partial<Pick<World, "operator" | "zone" | "carrierOfAgency" | "temporaryDays" | "events">> = {},
): World => ({
  checklist: portIn,
  first: [
    company,
    oldService,
    subscribing,
    watching,
    listening,
    sharingDialogue,
    handingOver,
    importDialogue,
    carrierTalk,
    homeDialogue,
    figuresDialogue,
    standInDialogue,
    dutiesDialogue,
    numbersDialogue,
    statusDialogue,
  ],
  aside: { answer, isQuestion },
  understood,
  words,
  language: languageWords,
  checked: checkedParts,
  bill: billContent,
  letter: inEnglish(letterOf),
  letterScreen: inEnglish(letterScreen),
  confirmation: confirmationParts,
  orderSplit,
  orderResults,
  ...(carriers.some(({ desk }) => desk !== undefined) ? { desk: deskContent } : {}),
  mails,
  figures: { chart: figuresChart, table: inEnglish(figuresTable) },
  disclosure,
  rejection: rejectionParts,
  announcement: ({ request, carrier: capabilities }, before, order) =>
    showAnnouncement(request, before, order, capabilities),
  home: (view, found) =>
    homeContent(view, found, (request) =>
      knownCarrier(request, Object.fromEntries(carriers.map((each) => [each.key, each]))),
    ),
  card: (request, capabilities) => cardOf(request, capabilities),
  arrived: arrivedNote,
  waiting: { patience, near: showNear, runbook: showRunbook, quiet: showQuiet, escalation: showEscalation },
  listening: listeningContent,
  shared: sharedContent,
  news: { told: newsTold, mail: inEnglish(newsMail), entry: inEnglish(calendarWords) },
  standIns: followStandIns,
  temporaryDays: here.temporaryDays ?? 7,
  carriers: Object.fromEntries(carriers.map((each) => [each.key, each])),
  carrier,
  carrierOfAgency: here.carrierOfAgency ?? {},
  operator: here.operator ?? null,
  events: here.events ?? false,
  zone: here.zone ?? null,
});
