/** What is answered to the questions of `faq-basics.ts`, by their id. */
export const basicsAnswers = {
  "what-porting-is":
    "Porting moves a phone number from one phone company to another. The number stays the same; only the company that serves it changes. I collect the details, get the letter signed and file the request.",
  "why-port":
    "Porting lets you keep the number people already know. Nothing has to be reprinted, and callers never hear that a line was disconnected. The other way is a new number, which works sooner but has to be announced.",
  cost: "Two companies could charge something. The new carrier may have a fee per number, and your current one may charge for leaving. Ask both before you file; I charge nothing and never see the bill they write.",
  "how-long":
    "Most ports of a few numbers take one to three weeks from filing. Over 50 numbers, or after a rejection, four to eight weeks is common. The basis: FCC rules give the old carrier one business day for simple ports and four for others. That clock starts only when an order is complete and matches its records. Published times of phone companies run from 3 to 21 business days.",
  downtime:
    "Usually none you would notice. Your numbers keep working with the current carrier until the moment of the switch. On the port date calls may reach either side for a short while, so keep both ready that day.",
  "several-numbers":
    "Yes. Paste them all in one message, in any format: commas, lines or ranges; or send a spreadsheet as CSV or Excel file, and I find the column. They travel together in one request, however many they are.",
  "several-carriers":
    "Numbers from several carriers can go in one request. Each carrier gets an order of its own, which I split off by itself and show you before filing; for the others I only ask for their account number and bill. Two accounts with the same carrier need two requests: start with the numbers of one account.",
  "wireless-and-landline":
    "Yes, wireless and landline numbers can go in one request. Wireless ones usually need a transfer PIN as well, and I ask for it only where it is needed. If the carrier wants them as separate orders, you still have one request here.",
  "toll-free":
    "Toll-free numbers move in another way: a company called a RespOrg hands them over, often within one to four weeks. Not every carrier takes them through me. Paste the number and I tell you at once whether this one does, and what to do if not.",
  "google-voice":
    "A Google Voice number has to be unlocked first, in the settings of Google Voice. Numbers that came from a mobile carrier are often unlocked for free; others may cost a small fee. The Google account e-mail serves as the account number. Paid business accounts also have a transfer PIN, so check with Google.",
  "outside-us":
    "Only US numbers can be moved here. Other countries have their own rules, forms and waiting times. For those, ask your new carrier for its own porting form.",
  "partial-port":
    "Yes, that is called a partial port: some numbers move and the rest stay. If the account's main number moves, another number has to become the main one. Ask your current carrier what happens to the price and the bundle of what remains.",
  "numbers-per-request":
    "Any number of them. The carrier that receives them takes so many in one order, often 1,000, so a longer list becomes several orders. You see the split before filing, and it stays one request with one status.",
  "special-lines":
    "Look out for lines that carry more than calls: DSL or bundled internet, alarms, elevators, hunt groups. Moving the number can cut such a service, and many carriers refuse the port while it is there. Have it moved or removed first, and wait until that order is finished. An order still open is itself a reason to reject.",
  "temporary-numbers":
    'Your own numbers keep working with the current carrier until the switch. If the new phones should ring before that, say "temporary numbers" in a request: free numbers of yours are used first, and others are bought only after you said yes to count and price. Forward the old numbers to them; on the day the ported ones take over by themselves.',
};
