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
    answer:
      "The account owner, or a person the current carrier lists as authorized on the account. For a company that is often the owner, an officer or the telecom manager. The name must be on the carrier's record. If you are not sure, ask the carrier who may make changes.",
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
    answer:
      "The letter of authorization, the LOA, is made from your answers and sent by e-mail to the representative. It is signed on the screen; nothing has to be printed or uploaded. An electronic signature counts under FCC rules. Nothing moves until it is signed, so use a mailbox that person reads.",
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
    answer:
      'Look in the spam folder first and check the address in the request. If the address is wrong, say "the e-mail is" and the right one; the link in the first mail then ends. "resend the letter" sends it again, and the status shows where it went and until when it is good.',
  },
  {
    id: "letter-expires",
    asks: [
      "letter|loa|signature|authorization expire*|valid|deadline|run_out|good|late|time_limit|how_long|last*",
      "how_long have|has|can sign*",
      "what|if|when never!|nobody!|unsigned! sign*",
      "when|what if sign*|letter|loa expire*|late|too_late|nobody|not",
    ],
    answer:
      "A letter stays open for a set time, often about 30 days; the status of your request shows the day. I remind the signer on the way. If nobody signs by then, nothing has moved and every answer is kept: one tap sends a new letter.",
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
    answer:
      "Rejected means the old carrier sent the request back, nearly always because one detail differs from its record. The numbers stay where they are and keep working. I ask you only for the detail it named, and the request is filed again. Each round costs some days.",
  },
  {
    id: "rejection-causes",
    asks: [
      "why|what port*|request*|number*|cause*|reason*|get|got|are|is|was|do|would reject*|rejection*|fail*|denied|refuse*",
      "how avoid|prevent|not reject*|rejection*|delay*|problem*|fail*",
      "most|common reason*|cause*|mistake*|problem*|error*",
    ],
    answer:
      "The usual causes: a wrong account number, an expired PIN, or a name or address that differs from the record. Others are a lock, an open order, internet on the same line, or a letter nobody signed. Copying everything from the newest bill avoids most of them.",
  },
  {
    id: "change-date",
    asks: [
      "can|could|how|may|is change|move|postpone|delay|reschedule|pick|choose|earlier|later|set|request|push date|day|port_date|weekend|it|time",
      "how reschedule|postpone|delay port*|it|date",
    ],
    answer:
      'Before filing, type "edit date". After filing, the two carriers decide: many want at least two business days\' notice, and some move a date only once. Tell whoever runs your ports here as early as you can. A new date is a wish until the carrier confirms it.',
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
    answer:
      "A requested date is a wish, and even an agreed date can slip. The old carrier may move it, and the hour is seldom told beforehand. Avoid Fridays and the day before a holiday. I tell you when the date is set and whenever it moves.",
  },
  {
    id: "foc",
    asks: [
      "what|when|how|is|does|do|who foc|firm_order foc|mean|get|come|happen*|date|is|confirmation|commitment|set",
      "what|when is|happens|do after|once|when date|foc set|confirmed|arrives|agreed",
    ],
    answer:
      "FOC stands for firm order commitment: the old carrier agrees to the port and names the date. It comes after the request was accepted, often within days. From then on, keep the numbers active and change nothing on the account. I announce the date in this thread.",
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
    answer:
      "No, do not cancel the old service. A cancelled number often cannot be ported, and it can be lost. Keep the account active and paid until I tell you that the port is completed. Porting often ends the service for those numbers; other lines may go on being billed.",
  },
  {
    id: "cancel-after-filing",
    asks: [
      "filed!|submit!|submitted!|filing!|submitting! cancel|terminate|close|disconnect service|account|carrier|plan|line*|number*",
      "filed!|submit!|submitted!|filing!|submitting!|sent|date_set!|signed cancel|terminate|close|disconnect",
      "can|should|may|is|do cancel|terminate|close|disconnect now!|yet!|already!",
      "can|when|is safe|ok|okay cancel|terminate|disconnect old|current|service|carrier|account|now|yet",
    ],
    answer:
      "Not yet. Filed is not moved: the numbers must stay active with the current carrier until every one of them is completed. I say so in this thread when it is safe. Then you may cancel what is left of the old service.",
  },
  {
    id: "cancel-request",
    asks: [
      "can|how|what|could|may stop|cancel|withdraw|abort|undo|back_out|take_back port*|request|transfer|this_port|the_port|my_port",
      "what if change|changed mind",
      "can|how|could you|i|we undo|reverse|withdraw|cancel port*|request|it after|back",
    ],
    answer:
      'Type "cancel request" in the thread of the request, and I ask you to confirm. A draft is put away and kept for 30 days. A filed request can be stopped until shortly before the port date, often two business days. After the switch the only way back is a new port in the other direction.',
  },
];
