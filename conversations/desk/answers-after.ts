/** What is answered to the questions of `faq-after.ts`, by their id. */
export const afterAnswers = {
  "text-messages":
    "Calls switch first and texts follow. Text messages often lag by hours and can take up to three business days; toll-free numbers may take longer. For texts from business software to US phones, the number also needs 10DLC registration. Verification codes may miss you on the port day.",
  "10dlc":
    "10DLC is the US registration for businesses that text from ordinary local numbers. Register your brand and campaign with the new carrier; that can start before the port. Attach the numbers once they are completed. Until then, business texts may be blocked.",
  e911: "E911 sends help to the address registered for a number. The old registration does not come along. Register the address for every number with the new carrier on the day the port completes. Until you have, do not rely on that line for emergencies.",
  "caller-name":
    "The name shown on calls is called CNAM, and it can be lost in a port. Set it again with the new carrier once the numbers have moved. It can take a few days to appear everywhere. Directory listings are separate and have to be asked for.",
  voicemail:
    "Only the number moves. Voicemail, greetings, menus and forwarding stay behind with the old carrier and are usually deleted. Save messages you need before the port date. Set up the new ones beforehand, so that callers find them from the first minute.",
  "after-completion":
    "When the port is completed, test each number: a call in, a call out and a text. Then register E911, set the caller name, and attach 10DLC if you send business texts. Now you may cancel the old service. Keep the last bill for a few months.",
  "who-can-submit":
    "Ports are filed by people who manage this workspace or were given that right by one who does. Sub-account users and guests cannot file; some may look. If you lack the right, ask the person who set me up here.",
  "where-to-track":
    'Right here. Type "status" in the request\'s thread, or "status of" and its Request SID, phone number or name anywhere I am. "List" shows all requests and "history" everything that happened. I also post in the thread whenever the carrier changes something.',
  "data-safety":
    "PINs and Social Security digits are asked only in a private form, sealed before they are stored, and erased after completion. Account numbers are sealed too and shown by their last four. If you typed a PIN in the thread by mistake, I do not keep it; please delete that message.",
  sandbox:
    "The sandbox is a pretend carrier for trying things out. It plays a whole port in minutes, moves no real numbers and contacts nobody. Everything about it is marked TEST.",
  "reach-a-person":
    'I am an assistant, not a person. Say "hand over" where your port is talked about, and the operator gets it with everything that was tried; or mention the colleague who runs ports here. Nothing has to be told twice. For questions about your account, call your current carrier and ask for the porting department.',
  "stop-and-resume":
    'Every answer is saved as soon as you give it. Stop at any time and type "resume" later, on any device. A draft waits 30 days.',
  "correct-an-answer":
    'Yes. Say it in plain words, such as "the ZIP is 10013", or type "edit" and the name of the field. "Back" goes one question back and "undo" takes the last answer away. Before filing, you see everything once more.',
};
