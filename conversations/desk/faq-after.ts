import type { Faq } from "./faq.ts";

/** Questions about what follows a port, and about working with the assistant here. */
export const after: Faq[] = [
  {
    id: "text-messages",
    asks: [
      "will|do|does|can|when|what|how|is|are|why text*|sms|mms|messages|messaging|imessage work*|after|port*|happen*|lag|delay*|arrive*|move*|stop*|not|receive|too|about|during|be",
    ],
    answer:
      "Calls switch first and texts follow. Text messages often lag by hours and can take up to three business days; toll-free numbers may take longer. For texts from business software to US phones, the number also needs 10DLC registration. Verification codes may miss you on the port day.",
  },
  {
    id: "10dlc",
    asks: ["10dlc! what|when|do|does|how|is|need|about|must|why|can|will", "a2p!|campaign_registration!"],
    answer:
      "10DLC is the US registration for businesses that text from ordinary local numbers. Register your brand and campaign with the new carrier; that can start before the port. Attach the numbers once they are completed. Until then, business texts may be blocked.",
  },
  {
    id: "e911",
    asks: ["what|when|do|does|how|is|will|need|about|must|should|can|why e911|911|emergency"],
    answer:
      "E911 sends help to the address registered for a number. The old registration does not come along. Register the address for every number with the new carrier on the day the port completes. Until you have, do not rely on that line for emergencies.",
  },
  {
    id: "caller-name",
    asks: [
      "what|when|do|does|how|is|will|need|about|must|should|can|why cnam|caller_name|callerid|display_name|directory_listing",
      "see|sees|show*|display* name call|calling|calls|caller",
      "name show*|display*|appear* call|calls|calling|people",
    ],
    answer:
      "The name shown on calls is called CNAM, and it can be lost in a port. Set it again with the new carrier once the numbers have moved. It can take a few days to appear everywhere. Directory listings are separate and have to be asked for.",
  },
  {
    id: "voicemail",
    asks: [
      "voicemail*|greeting*|recordings|voicemails|menu|call_forwarding|forwarding what|will|do|does|happen*|keep|lose|move*|can|is|about",
    ],
    answer:
      "Only the number moves. Voicemail, greetings, menus and forwarding stay behind with the old carrier and are usually deleted. Save messages you need before the port date. Set up the new ones beforehand, so that callers find them from the first minute.",
  },
  {
    id: "after-completion",
    asks: [
      "what|how|which should|must|to|we|i test!",
      "what|how do|should|next|need|must|is after|once|when port*|done|completed|complete|moved|finished",
      "how test|check|know number*|port*|it worked|works|working",
    ],
    answer:
      "When the port is completed, test each number: a call in, a call out and a text. Then register E911, set the caller name, and attach 10DLC if you send business texts. Now you may cancel the old service. Keep the last bill for a few months.",
  },
  {
    id: "who-can-submit",
    asks: [
      "who can|may|is_allowed|has submit|file|start|port|request|use|create|permission|rights|run",
      "can|may|could sub_account|subaccount|client*|user*|guest*|anyone|everyone|colleague*|team|customer* submit|file|start|port|request|use|create|do",
      "why can_not|not submit|file|start|port",
    ],
    answer:
      "Ports are filed by people who manage this workspace or were given that right by one who does. Sub-account users and guests cannot file; some may look. If you lack the right, ask the person who set me up here.",
  },
  {
    id: "where-to-track",
    asks: [
      "where|how can|do|could|should|will|i|we|is track|follow|see|check|find|know|look|monitor status|progress|request*|port*|it|update*|happening",
      "how will|do i|we know|hear|be_told|find_out done|when|if|happen*|update*|ready",
      "will|do you tell|notify|email|message|inform|let me|us|know",
      "what is request_sid|sid for",
    ],
    answer:
      'Right here. Type "status" in the request\'s thread, or "status of" and its Request SID, phone number or name anywhere I am. "List" shows all requests and "history" everything that happened. I also post in the thread whenever the carrier changes something.',
  },
  {
    id: "data-safety",
    asks: [
      "is|are|how|what|who|where|do|does|will|can pin*|data|information|info|bill|account_number|ssn|ssn4|social|documents|passcode safe!|secure!|stored!|store|saved|save|protected!|encrypted!|kept|private!|deleted!|sees!|shared|share|sell!|privacy!",
      "who can|may|will see|sees|read pin*|data|bill|account_number!|ssn|documents",
      "do_with!|happens_to pin*|data|bill|information|ssn|documents",
      "is it|this|that safe|secure",
      "what happens data|pin|bill|information|documents|info",
    ],
    answer:
      "PINs and Social Security digits are asked only in a private form, sealed before they are stored, and erased after completion. Account numbers are sealed too and shown by their last four. If you typed a PIN in the thread by mistake, I do not keep it; please delete that message.",
  },
  {
    id: "sandbox",
    asks: [
      "what|is|are|does|how|why|when sandbox|test_mode|demo|test_carrier|playground",
      "is|are|will|does this|it|request|number*|port real!|live|test!|demo!|simulation!",
      "really! port|move|transfer",
      "what|why does|is|says|it test! mean|badge|label|say|says",
    ],
    answer:
      "The sandbox is a pretend carrier for trying things out. It plays a whole port in minutes, moves no real numbers and contacts nobody. Everything about it is marked TEST.",
  },
  {
    id: "reach-a-person",
    asks: [
      "how|can|could|may|where|who|is speak|talk|reach|contact|call|chat|ask|there|get human|person|agent|someone|somebody|support|representative_of_yours|real_person|team",
      "are_you human|real|robot|bot|ai|person",
    ],
    says: [
      "i|we|let|please|want|need|like talk|speak|chat human|person|agent|someone|somebody|support",
      "talk|speak|chat|connect|transfer_me to|with|me human|person|agent|someone|somebody|support",
      "i|we need|want human|agent|real_person",
    ],
    answer:
      'I am an assistant, not a person. Say "hand over" where your port is talked about, and the operator gets it with everything that was tried; or mention the colleague who runs ports here. Nothing has to be told twice. For questions about your account, call your current carrier and ask for the porting department.',
  },
  {
    id: "stop-and-resume",
    asks: [
      "can|how|what|if|will|do|does|is finish|continue|come_back|resume|stop|pause|save|saved|leave|break|answers later|saved|save|lost|kept|pause|resume|draft|progress|tomorrow|back",
    ],
    answer:
      'Every answer is saved as soon as you give it. Stop at any time and type "resume" later, on any device. A draft waits 30 days.',
  },
  {
    id: "correct-an-answer",
    asks: [
      "can|how|could|what|if i|we|do|to change|correct|edit|fix|wrong|mistake|typo answer*|made|something|earlier|typed|entered|mistake|typo|detail*|field*|wrong",
    ],
    answer:
      'Yes. Say it in plain words, such as "the ZIP is 10013", or type "edit" and the name of the field. "Back" goes one question back and "undo" takes the last answer away. Before filing, you see everything once more.',
  },
];
