import { describe, expect, test } from "@jest/globals";
import { answers } from "../../../conversations/desk/answers.ts";
import { answerTo, faq } from "../../../conversations/desk/faq.ts";
import { styleFaults } from "../plain-style.ts";
import { ordinaryAnswers } from "./ordinary-answers.ts";

const phrasings: Record<string, string[]> = {
  "what-porting-is": [
    "What is porting?",
    "what does porting mean",
    "explain porting",
    "how does porting work?",
  ],
  "why-port": ["why should I port my number?", "What's the point of porting", "why would we keep our number"],
  cost: [
    "how much does it cost?",
    "are there any fees",
    "Is porting free?",
    "what does this cost",
    "do I have to pay?",
  ],
  "how-long": [
    "how long does it take?",
    "How long will porting take",
    "how many days until it's done?",
    "what is the usual timeline?",
    "how long does a toll free port take?",
    "how quick is it",
  ],
  downtime: [
    "will there be downtime?",
    "Will my phones stop working during the port?",
    "can we still use the phones meanwhile?",
    "is there an outage?",
    "will I miss calls",
  ],
  "several-numbers": [
    "can I port several numbers at once?",
    "can i move multiple numbers in one request",
    "How do I port more than one number?",
  ],
  "several-carriers": [
    "what if my numbers are with different carriers?",
    "can I port from two providers",
    "our lines are with multiple companies, is that ok?",
  ],
  "wireless-and-landline": [
    "can I mix landline and wireless numbers?",
    "can cell numbers and landlines go together",
    "can I port my cell phone number?",
  ],
  "toll-free": [
    "can you port toll-free numbers?",
    "how do toll free numbers move",
    "do you support 800 numbers?",
  ],
  "google-voice": [
    "how do I port a Google Voice number?",
    "can you move google voice numbers",
    "What about unlocking Google Voice?",
  ],
  "outside-us": [
    "can I port a number from outside the US?",
    "do you support Canadian numbers",
    "what countries do you support?",
    "can international numbers be ported?",
  ],
  "partial-port": [
    "can I port only some of my numbers?",
    "can we keep some numbers with the old carrier?",
    "what is a partial port?",
    "what happens to the remaining lines?",
  ],
  "numbers-per-request": [
    "how many numbers can I port?",
    "is there a limit per request?",
    "what's the maximum number of lines",
  ],
  "special-lines": [
    "what happens to my DSL?",
    "will I lose my internet?",
    "what about the alarm line?",
    "can I port a line with a fax machine?",
    "what about hunt groups",
  ],
  "temporary-numbers": [
    "do I get temporary numbers?",
    "can you give us temp numbers?",
    "is there an interim number I can use?",
  ],
  "which-document": [
    "which document do you need?",
    "what should I upload?",
    "is a photo enough?",
    "can I send a screenshot?",
    "do I need a bill?",
    "I only have a photo of the bill",
    "why do you need my bill",
  ],
  "bill-age": [
    "how old can the bill be?",
    "how recent must the statement be",
    "my bill is too old",
    "is last year's bill ok? it's a bit old",
  ],
  "no-bill": [
    "what if I don't have a bill?",
    "I don't have a bill",
    "we never get a paper bill",
    "where do I get a bill?",
    "can I port without a bill?",
  ],
  "account-number": [
    "where do I find my account number?",
    "where's the account number",
    "is the account number the same as my phone number?",
    "how do i find teh acount number",
  ],
  pin: [
    "where do I get the PIN?",
    "why do you need a PIN?",
    "which pin do you mean?",
    "how long is the PIN valid?",
    "I don't have a PIN",
    "I lost my passcode",
    "do landlines need a pin?",
  ],
  "pin-verizon": [
    "how do I get a PIN from Verizon?",
    "where is the verizon transfer pin",
    "does verizon need a PIN?",
  ],
  "pin-att": ["how do I get my AT&T PIN?", "where do I find the at&t transfer pin", "does AT&T have a lock?"],
  "pin-tmobile": [
    "how do I get a T-Mobile PIN?",
    "where is the transfer pin for t-mobile",
    "how do I get the PIN in T-Life?",
  ],
  ssn4: [
    "why do you need my SSN?",
    "do I have to give my social security number?",
    "is it required to share the last four of my social?",
  ],
  btn: [
    "where do I find the BTN?",
    "which number is the BTN?",
    "what if I don't know the billing telephone number?",
    "why do you need the BTN",
  ],
  "name-and-address": [
    "which address should I use?",
    "is the billing address the same as the service address?",
    "does the name have to match exactly?",
    "can I use a PO box?",
  ],
  "residential-or-business": [
    "am I residential or business?",
    "what's the difference between residential and business?",
    "how do I know if my account is a business account?",
  ],
  "unpaid-balance": [
    "can they refuse if I owe money?",
    "what if I have an unpaid balance?",
    "can the old carrier block the port?",
    "can I still port with a past due bill?",
  ],
  contract: [
    "what if I'm under contract?",
    "is there a termination fee?",
    "can I port before my contract ends?",
    "will there be an early termination fee",
  ],
  "locked-number": [
    "how do I unlock my number?",
    "my number is locked",
    "how do I remove the port-out lock?",
    "what if the line is frozen?",
  ],
  "who-may-sign": [
    "who can sign?",
    "can my assistant sign?",
    "who is the authorized representative?",
    "does the owner have to sign the letter?",
  ],
  "letter-by-email": [
    "how do I sign the letter?",
    "why do I need to sign a letter?",
    "is an electronic signature ok?",
    "when will the letter arrive?",
    "do I have to print the LOA?",
  ],
  "letter-missing": [
    "the letter never arrived",
    "can you resend the letter?",
    "I didn't get the email",
    "how do I change the signer?",
  ],
  "letter-expires": [
    "when does the LOA expire?",
    "how long do I have to sign?",
    "how long is the letter valid?",
    "what if nobody signs?",
  ],
  rejected: [
    "what does rejected mean?",
    "what happens if it's rejected?",
    "what if they reject it",
    "is a rejection final?",
  ],
  "rejection-causes": [
    "why do ports get rejected?",
    "what are common causes for rejection?",
    "how can I avoid a rejection?",
    "why was my request rejected",
  ],
  "change-date": [
    "can I change the date?",
    "how do I reschedule the port?",
    "could we postpone it?",
    "can I pick a weekend?",
  ],
  "date-not-promised": [
    "is the date guaranteed?",
    "is the port date a promise?",
    "what time of day does the port happen?",
    "is that date final",
  ],
  foc: [
    "when do I get the FOC?",
    "what happens after the FOC date is set?",
    "how does a firm order commitment happen?",
  ],
  "cancel-old-first": [
    "should I cancel my old service first?",
    "do I have to cancel my current plan?",
    "when should I terminate the old service?",
    "should I tell my old carrier?",
  ],
  "cancel-after-filing": [
    "can I cancel my service now that it's filed?",
    "can I cancel now?",
    "is it safe to cancel my old carrier already?",
    "the port is submitted, may I close the account?",
  ],
  "cancel-request": [
    "how do I cancel a request?",
    "can I stop the port?",
    "what if I change my mind?",
    "can you cancel my request",
  ],
  "text-messages": [
    "will my texts work after the port?",
    "when do text messages start working?",
    "do SMS move too?",
    "why can't I receive texts",
  ],
  "10dlc": ["do I need 10DLC?", "what about 10 DLC registration?", "when do I do the campaign registration?"],
  e911: ["what about E911?", "do I need to update 911?", "how does 911 work after the port"],
  "caller-name": [
    "what happens to my caller ID?",
    "will my CNAM stay the same?",
    "how do I set the caller name?",
  ],
  voicemail: ["what happens to my voicemail?", "will I lose my voicemails?", "do greetings move too?"],
  "after-completion": [
    "what do I do after the port?",
    "what should I test?",
    "how do I test my numbers?",
    "what should we do once it's completed?",
  ],
  "who-can-submit": [
    "who can submit a port request?",
    "can sub-account users submit ports?",
    "why can't I file a request?",
    "can my client start a port",
  ],
  "where-to-track": [
    "where can I track my request?",
    "where do I see the status?",
    "will you notify me?",
    "how will I know when it's done?",
  ],
  "data-safety": [
    "is my data safe?",
    "how are PINs stored?",
    "who can see my account number?",
    "is this secure?",
  ],
  sandbox: [
    "what is the sandbox?",
    "is this real?",
    "what does TEST mean?",
    "will this really port my number?",
  ],
  "reach-a-person": [
    "can I talk to a human?",
    "how do I reach a person?",
    "are you a bot?",
    "I want to talk to someone",
    "let me speak with an agent",
  ],
  "stop-and-resume": ["can I finish this later?", "will my answers be saved?", "can we continue tomorrow?"],
  "correct-an-answer": [
    "can I change an answer?",
    "what if I made a mistake?",
    "how do I correct something I typed?",
  ],
};

describe("answering side questions", () => {
  test("there are at least thirty answers, each with its own id", () => {
    expect(faq.length).toBeGreaterThanOrEqual(30);
    expect(new Set(faq.map(({ id }) => id)).size).toBe(faq.length);
  });

  test("every answer is reached by at least three phrasings", () => {
    expect(Object.keys(phrasings).sort()).toEqual(faq.map(({ id }) => id).sort());
    expect(Object.values(phrasings).filter((texts) => texts.length < 3)).toEqual([]);
  });

  test.each(Object.entries(phrasings).flatMap(([id, texts]) => texts.map((text) => ({ id, text }))))(
    "$text",
    ({ id, text }) => {
      expect(answerTo(text)?.id).toBe(id);
    },
  );

  test("politeness, capitals and small slips do not matter", () => {
    expect(answerTo("Hey, quick question: HOW LONG does this take??")?.id).toBe("how-long");
    expect(answerTo("sorry, shoud I cancle my old servise first?")?.id).toBe("cancel-old-first");
    expect(answerTo("I'd like to know whether you support international numbers")?.id).toBe("outside-us");
  });

  test("a text known to be a question needs no question mark", () => {
    expect(answerTo("downtime during the port phones work")).toBeNull();
    expect(answerTo("downtime during the port phones work", true)?.id).toBe("downtime");
  });

  test("a question nobody prepared for gets no answer", () => {
    const unknown = [
      "what is the weather like?",
      "who won the game?",
      "can you order pizza?",
      "is Bob there?",
      "why?",
    ];
    expect(unknown.filter((text) => answerTo(text) !== null)).toEqual([]);
  });
});

test("every answer is plain", () => {
  expect(faq.flatMap(({ id }) => styleFaults(id, answers[id]))).toEqual([]);
});

describe("ordinary answers", () => {
  test("there are at least sixty", () => {
    expect(ordinaryAnswers.length).toBeGreaterThanOrEqual(60);
  });

  test.each(ordinaryAnswers)("%s", (text) => {
    expect(answerTo(text)).toBeNull();
  });
});
