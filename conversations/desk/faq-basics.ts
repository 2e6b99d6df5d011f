import type { Faq } from "./faq.ts";

/** Questions people ask before they begin. */
export const basics: Faq[] = [
  {
    id: "what-porting-is",
    asks: [
      "what is|are|does port|porting|portin|ports",
      "explain porting|port",
      "how porting work*",
      "how does do port|it|this work*",
      "tell_me about porting|port",
      "what does happen* during|in port|porting",
    ],
    answer:
      "Porting moves a phone number from one phone company to another. The number stays the same; only the company that serves it changes. I collect the details, get the letter signed and file the request.",
  },
  {
    id: "why-port",
    asks: [
      "why port|move|transfer|keep number*",
      "why should|would|do port",
      "what point|benefit*|advantage*|reason! port*|porting",
      "should port|keep|transfer or get|buy new|another",
    ],
    answer:
      "Porting lets you keep the number people already know. Nothing has to be reprinted, and callers never hear that a line was disconnected. The other way is a new number, which works sooner but has to be announced.",
  },
  {
    id: "cost",
    asks: [
      "how_much cost*|is|does|port*|pay|charge*",
      "what cost*!|fee*!|price*!|charge*!",
      "is|are there fee*|charge*|cost*",
      "is|does it|this|port* free|cost*",
      "do i|we have pay",
      "who pay*|pays port*|fee*|it|this",
      "will|do|does can charge* fee*|us|me|you|carrier|port*",
    ],
    answer:
      "Two companies could charge something. The new carrier may have a fee per number, and your current one may charge for leaving. Ask both before you file; I charge nothing and never see the bill they write.",
  },
  {
    id: "how-long",
    asks: [
      "how_long until|till|before|port*|take*|it|this|need*|last*|will",
      "how_many days|weeks",
      "how fast|quick*|soon port*|number*|be|this|it|is",
      "when will|can|would be done|finished|ready|ported|moved",
      "what timeline|timeframe|duration|turnaround",
      "how_long tollfree",
      "do|does it take long|weeks|days|month*",
    ],
    answer:
      "Most ports of a few numbers take one to three weeks from filing. Over 50 numbers, or after a rejection, four to eight weeks is common. The basis: FCC rules give the old carrier one business day for simple ports and four for others. That clock starts only when an order is complete and matches its records. Published times of phone companies run from 3 to 21 business days.",
  },
  {
    id: "downtime",
    asks: [
      "downtime|outage|interruption|interrupted|offline",
      "will|does|do|can phone*|number*|line*|service|calls work*|down|stop|drop|lose|miss*|disconnect* during|while|port*|meantime|switch*",
      "will|can i|we lose|miss calls|service|number*|any",
      "can|will i|we still|keep use|using|receive|make|get calls|phone*|number*|calling",
      "will phone* go_dead|stop_working|go_down|be_down|still_work",
    ],
    answer:
      "Usually none you would notice. Your numbers keep working with the current carrier until the moment of the switch. On the port date calls may reach either side for a short while, so keep both ready that day.",
  },
  {
    id: "several-numbers",
    asks: [
      "can|how port|move|transfer|do several|multiple|more_than_one|many|all|two|three|both number*|lines|at_once",
      "more_than_one number*|line|at_a_time|request",
      "at_once!|at_the_same_time! number*|lines|all",
      "several|multiple number* one|same|single request|time|go|letter",
      "can bulk|batch|list numbers|port*|upload|paste|number*",
    ],
    answer:
      "Yes. Paste them all in one message, in any format: commas, lines or ranges; or send a spreadsheet as CSV or Excel file, and I find the column. They travel together in one request, however many they are.",
  },
  {
    id: "several-carriers",
    asks: [
      "several|multiple|different|two|three|more_than_one|both carriers|companies|providers",
      "number*|lines with|from|at|on different|two|several|multiple carrier*|company|companies|provider*|account*",
      "what if number* different|two|separate account*",
    ],
    answer:
      "Numbers from several carriers can go in one request. Each carrier gets an order of its own, which I split off by itself and show you before filing; for the others I only ask for their account number and bill. Two accounts with the same carrier need two requests: start with the numbers of one account.",
  },
  {
    id: "wireless-and-landline",
    asks: [
      "wireless|mobile|cell|cellphone* landlines|landline|fixed|desk",
      "wireless|mobile|cell landlines|landline together|mix|same|one|both|combine",
      "mix|combine wireless|mobile|landline*|cell",
      "can port|move|transfer cell|mobile|wireless|cellphone|iphone number*|phone*|line*",
    ],
    answer:
      "Yes, wireless and landline numbers can go in one request. Wireless ones usually need a transfer PIN as well, and I ask for it only where it is needed. If the carrier wants them as separate orders, you still have one request here.",
  },
  {
    id: "toll-free",
    asks: [
      "tollfree port*|move|transfer|number*|support*|how|what|do|does|is|are|can",
      "800|888|877|866|855|844|833 number* port*|move|transfer|take|support*|can|do",
    ],
    answer:
      "Toll-free numbers move in another way: a company called a RespOrg hands them over, often within one to four weeks. Not every carrier takes them through me. Paste the number and I tell you at once whether this one does, and what to do if not.",
  },
  {
    id: "google-voice",
    asks: [
      "google_voice how|port*|move|transfer|number*|unlock*|what|can|do",
      "google voice|gv unlock*|fee|port* out",
    ],
    answer:
      "A Google Voice number has to be unlocked first, in the settings of Google Voice. Numbers that came from a mobile carrier are often unlocked for free; others may cost a small fee. The Google account e-mail serves as the account number. Paid business accounts also have a transfer PIN, so check with Google.",
  },
  {
    id: "outside-us",
    asks: [
      "outside|abroad|international|foreign|overseas|non_us port*|number*|do|can|is",
      "canada|canadian|uk|british|mexico|mexican|europe*|australia*|india* port*|number*|transfer|support*",
      "which|what countries|country",
      "only us|usa|america*|united_states number*|port*",
    ],
    answer:
      "Only US numbers can be moved here. Other countries have their own rules, forms and waiting times. For those, ask your new carrier for its own porting form.",
  },
  {
    id: "partial-port",
    asks: [
      "partial!|part port*|account|number*|some",
      "can|what|how keep|leave|stay some|rest|others|one|few|remaining number*|lines|behind|old|current|account",
      "can|could port|move|transfer only|just some|one|part|few|two|half",
      "does|will port*|this|it affect*|touch other|rest|remaining line*|number*",
      "what happens rest|remaining|other|others lines|number*|ones|account",
    ],
    answer:
      "Yes, that is called a partial port: some numbers move and the rest stay. If the account's main number moves, another number has to become the main one. Ask your current carrier what happens to the price and the bundle of what remains.",
  },
  {
    id: "numbers-per-request",
    asks: [
      "how_many! number*|lines",
      "limit!|maximum!|max! number*|lines|request|port*|many",
      "many! number*|lines move|port|transfer|once|request",
      "is_there limit|maximum|max|cap",
      "can|could 500|1000|1,000|2000|hundred*|thousand* number*|lines",
    ],
    answer:
      "Any number of them. The carrier that receives them takes so many in one order, often 1,000, so a longer list becomes several orders. You see the split before filing, and it stays one request with one status.",
  },
  {
    id: "special-lines",
    asks: [
      "dsl|internet|broadband|fiber what|will|does|do|happen*|can|is|lose|if|keep|should|how",
      "alarm|elevator|fax|security|monitoring line*|system|what|panel|machine|number* what|will|does|do|happen*|can|is|if|should|how|about",
      "hunt|distinctive ring|group|ringing what|will|does|do|happen*|can|is|if|should|how|remove*",
      "bundle* what|will|does|do|happen*|can|is|lose|if|should|how",
    ],
    answer:
      "Look out for lines that carry more than calls: DSL or bundled internet, alarms, elevators, hunt groups. Moving the number can cut such a service, and many carriers refuse the port while it is there. Have it moved or removed first, and wait until that order is finished. An order still open is itself a reason to reject.",
  },
  {
    id: "temporary-numbers",
    asks: [
      "temporary|temp|interim|placeholder number*|line*|phone",
      "number* use meantime|while_i_wait|until_then|in_between",
    ],
    answer:
      'Your own numbers keep working with the current carrier until the switch. If the new phones should ring before that, say "temporary numbers" in a request: free numbers of yours are used first, and others are bought only after you said yes to count and price. Forward the old numbers to them; on the day the ported ones take over by themselves.',
  },
];
