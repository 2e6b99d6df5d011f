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
  },
  {
    id: "why-port",
    asks: [
      "why port|move|transfer|keep number*",
      "why should|would|do port",
      "what point|benefit*|advantage*|reason! port*|porting",
      "should port|keep|transfer or get|buy new|another",
    ],
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
  },
  {
    id: "how-long",
    asks: [
      "how_long until|till|before|port*|take*|it|this|need*|last*|will",
      "how_many days|weeks",
      "how fast|quick*|soon port*|number*|be|this|it|is",
      "when will|can|would be done|finished|ready|ported|moved",
      "when! can|could we|i|it|you|they move|port|switch|start",
      "what timeline|timeframe|duration|turnaround",
      "how_long tollfree",
      "do|does it take long|weeks|days|month*",
    ],
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
  },
  {
    id: "several-carriers",
    asks: [
      "several|multiple|different|two|three|more_than_one|both carriers|companies|providers",
      "number*|lines with|from|at|on different|two|several|multiple carrier*|company|companies|provider*|account*",
      "what if number* different|two|separate account*",
    ],
  },
  {
    id: "wireless-and-landline",
    asks: [
      "wireless|mobile|cell|cellphone* landlines|landline|fixed|desk",
      "wireless|mobile|cell landlines|landline together|mix|same|one|both|combine",
      "mix|combine wireless|mobile|landline*|cell",
      "can port|move|transfer cell|mobile|wireless|cellphone|iphone number*|phone*|line*",
    ],
  },
  {
    id: "toll-free",
    asks: [
      "tollfree port*|move|transfer|number*|support*|how|what|do|does|is|are|can",
      "800|888|877|866|855|844|833 number* port*|move|transfer|take|support*|can|do",
    ],
  },
  {
    id: "google-voice",
    asks: [
      "google_voice how|port*|move|transfer|number*|unlock*|what|can|do",
      "google voice|gv unlock*|fee|port* out",
    ],
  },
  {
    id: "outside-us",
    asks: [
      "outside|abroad|international|foreign|overseas|non_us port*|number*|do|can|is",
      "canada|canadian|uk|british|mexico|mexican|europe*|australia*|india* port*|number*|transfer|support*",
      "which|what countries|country",
      "only us|usa|america*|united_states number*|port*",
    ],
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
  },
  {
    id: "special-lines",
    asks: [
      "dsl|internet|broadband|fiber what|will|does|do|happen*|can|is|lose|if|keep|should|how",
      "alarm|elevator|fax|security|monitoring line*|system|what|panel|machine|number* what|will|does|do|happen*|can|is|if|should|how|about",
      "hunt|distinctive ring|group|ringing what|will|does|do|happen*|can|is|if|should|how|remove*",
      "bundle* what|will|does|do|happen*|can|is|lose|if|should|how",
    ],
  },
  {
    id: "temporary-numbers",
    asks: [
      "temporary|temp|interim|placeholder number*|line*|phone",
      "number* use meantime|while_i_wait|until_then|in_between",
    ],
  },
];
