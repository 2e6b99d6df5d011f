import type { Faq } from "./faq.ts";

/** Questions about what follows a port, and about working with the assistant here. */
export const after: Faq[] = [
  {
    id: "text-messages",
    asks: [
      "will|do|does|can|when|what|how|is|are|why text*|sms|mms|messages|messaging|imessage work*|keep|still|continue|lose|after|port*|happen*|lag|delay*|arrive*|move*|stop*|not|receive|too|about|during|be",
    ],
  },
  {
    id: "10dlc",
    asks: ["10dlc! what|when|do|does|how|is|need|about|must|why|can|will", "a2p!|campaign_registration!"],
  },
  {
    id: "e911",
    asks: ["what|when|do|does|how|is|will|need|about|must|should|can|why e911|911|emergency"],
  },
  {
    id: "caller-name",
    asks: [
      "what|when|do|does|how|is|will|need|about|must|should|can|why cnam|caller_name|callerid|display_name|directory_listing",
      "see|sees|show*|display* name call|calling|calls|caller",
      "name show*|display*|appear* call|calls|calling|people",
    ],
  },
  {
    id: "voicemail",
    asks: [
      "voicemail*|greeting*|recordings|voicemails|menu|call_forwarding|forwarding what|will|do|does|happen*|keep|lose|move*|can|is|about",
    ],
  },
  {
    id: "after-completion",
    asks: [
      "what|how|which should|must|to|we|i test!",
      "what|how do|should|next|need|must|is after|once|when port*|done|completed|complete|moved|finished",
      "how test|check|know number*|port*|it worked|works|working",
    ],
  },
  {
    id: "who-can-submit",
    asks: [
      "who can|may|is_allowed|has submit|file|start|port|request|use|create|permission|rights|run",
      "can|may|could sub_account|subaccount|client*|user*|guest*|anyone|everyone|colleague*|team|customer* submit|file|start|port|request|use|create|do",
      "why can_not|not submit|file|start|port",
    ],
  },
  {
    id: "where-to-track",
    asks: [
      "where|how can|do|could|should|will|i|we|is track|follow|see|check|find|know|look|monitor status|progress|request*|port*|it|update*|happening",
      "how will|do i|we know|hear|be_told|find_out done|when|if|happen*|update*|ready",
      "will|do you tell|notify|email|message|inform|let me|us|know",
      "what is request_sid|sid for",
    ],
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
  },
  {
    id: "sandbox",
    asks: [
      "what|is|are|does|how|why|when sandbox|test_mode|demo|test_carrier|playground",
      "is|are|will|does this|it|request|number*|port real!|live|test!|demo!|simulation!",
      "really! port|move|transfer",
      "what|why does|is|says|it test! mean|badge|label|say|says",
    ],
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
  },
  {
    id: "stop-and-resume",
    asks: [
      "can|how|what|if|will|do|does|is finish|continue|come_back|resume|stop|pause|save|saved|leave|break|answers later|saved|save|lost|kept|pause|resume|draft|progress|tomorrow|back",
    ],
  },
  {
    id: "correct-an-answer",
    asks: [
      "can|how|could|what|if i|we|do|to change|correct|edit|fix|wrong|mistake|typo answer*|made|something|earlier|typed|entered|mistake|typo|detail*|field*|wrong",
    ],
  },
];
