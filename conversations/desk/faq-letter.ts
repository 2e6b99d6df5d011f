import type { Faq } from "./faq.ts";

/** Questions about the letter, the date, trouble on the way, and the old service. */
export const letter: Faq[] = [
  {
    id: "who-may-sign",
    asks: [
      "who can|may|must|should|has_to|have_to|needs|is sign*|authorized|authorised|representative|approve",
      "can|may|could i|we|someone|anyone|my|manager|assistant|accountant|wife|husband|colleague|employee sign*",
      "who! sign*",
      "owner! be|sign|must|have_to|has_to|does",
      "who authorized|authorised representative|person|signer|is|be",
    ],
  },
  {
    id: "letter-by-email",
    asks: [
      "how|where|when|what|who|is|does|do|will get|sign*|arrive*|send|sent|come|receive*|comes letter|loa|authorization",
      "why need*|want*|sign letter|loa|email|mailbox|authorization|representative",
      "is|are|can electronic|digital|esign* signature|sign*|letter|loa|legal|ok|valid|enough|accepted",
      "how sign*",
      "do|must|should|can i|we own|upload|print|scan|fax|write|send|make letter|loa",
    ],
  },
  {
    id: "letter-missing",
    asks: [
      "letter|loa|email|mail|link not|never|lost|spam|missing|resend|again|arrived|received|wrong what|where|how|can|if|why|did|do|does|has|have",
      "can|could|how you|i|we resend|send_again|send letter|loa|it|link|email again|new|resend",
      "change|replace|wrong signer|representative|email how|can|what|if|the",
    ],
    says: [
      "letter|loa|email|mail|link not|never arrived|arrive|come|came|received|get|got|here|there|found",
      "i|we|she|he|they did_not|never get|got|received|receive|see|saw letter|loa|link|email",
    ],
  },
  {
    id: "letter-expires",
    asks: [
      "letter|loa|signature|authorization expire*|valid|deadline|run_out|good|late|time_limit|how_long|last*",
      "how_long have|has|can sign*",
      "what|if|when never!|nobody!|unsigned! sign*",
      "when|what if sign*|letter|loa expire*|late|too_late|nobody|not",
    ],
  },
  {
    id: "rejected",
    asks: [
      "what does|is|do|happen* reject*|rejection|refused|denied mean*|if|then|after|when|port*|request|it",
      "carrier|they|provider|company|verizon says_no!|say_no!",
      "what if reject*|denied|refuse*|fail*",
      "is reject* final|bad|end|over",
      "rejected meaning|mean*|means",
    ],
  },
  {
    id: "rejection-causes",
    asks: [
      "why|what port*|request*|number*|cause*|reason*|get|got|are|is|was|do|would reject*|rejection*|fail*|denied|refuse*",
      "how avoid|prevent|not reject*|rejection*|delay*|problem*|fail*",
      "most|common reason*|cause*|mistake*|problem*|error*",
    ],
  },
  {
    id: "change-date",
    asks: [
      "can|could|how|may|is change|move|postpone|delay|reschedule|pick|choose|earlier|later|set|request|push date|day|port_date|weekend|it|time",
      "how reschedule|postpone|delay port*|it|date",
    ],
  },
  {
    id: "date-not-promised",
    asks: [
      "will|does|is it|port*|really happen|be that|on day|date",
      "is|are|can date|day guarantee*|promise*|certain|fixed|sure|final|firm|binding|guaranteed",
      "guarantee*|promise* date|day|port*|when|it",
      "why date|day change*|slip*|moved|not_guaranteed|not_promised|later",
      "what_time|which_time|what_hour|time_of_day port*|number*|switch*|happen*|move*|does|will",
    ],
  },
  {
    id: "foc",
    asks: [
      "what|when|how|is|does|do|who foc|firm_order foc|mean|get|come|happen*|date|is|confirmation|commitment|set",
      "what|when is|happens|do after|once|when date|foc set|confirmed|arrives|agreed",
    ],
  },
  {
    id: "cancel-old-first",
    asks: [
      "should|do|must|can|when|may|is|need have_to|i|we|need|it|should|to cancel|terminate|close|disconnect|end old|current|existing|present|my|our service|carrier|account|plan|contract|line*|provider first|before|now|service|account|plan|line*",
      "cancel|terminate|close|disconnect first|before port*|moving|filing|start*|starting|transfer*|date|it",
      "keep|continue|stop|still pay|paying old|current|existing|bill",
      "when|how cancel|terminate|close|disconnect old|current|existing service|account|carrier|plan|line*",
      "should|can|may call|tell|inform|notify old|current|existing carrier|company|provider",
    ],
  },
  {
    id: "cancel-after-filing",
    asks: [
      "filed!|submit!|submitted!|filing!|submitting! cancel|terminate|close|disconnect service|account|carrier|plan|line*|number*",
      "filed!|submit!|submitted!|filing!|submitting!|sent|date_set!|signed cancel|terminate|close|disconnect",
      "can|should|may|is|do cancel|terminate|close|disconnect now!|yet!|already!",
      "can|when|is safe|ok|okay cancel|terminate|disconnect old|current|service|carrier|account|now|yet",
    ],
  },
  {
    id: "cancel-request",
    asks: [
      "can|how|what|could|may stop|cancel|withdraw|abort|undo|back_out|take_back port*|request|transfer|this_port|the_port|my_port",
      "what if change|changed mind",
      "can|how|could you|i|we undo|reverse|withdraw|cancel port*|request|it after|back",
    ],
  },
];
