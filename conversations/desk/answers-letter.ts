/** What is answered to the questions of `faq-letter.ts`, by their id. */
export const letterAnswers = {
  "who-may-sign":
    "The account owner, or a person the current carrier lists as authorized on the account. For a company that is often the owner, an officer or the telecom manager. The name must be on the carrier's record. If you are not sure, ask the carrier who may make changes.",
  "letter-by-email":
    "The letter of authorization, the LOA, is made from your answers and sent by e-mail to the representative. It is signed on the screen; nothing has to be printed or uploaded. An electronic signature counts under FCC rules. Nothing moves until it is signed, so use a mailbox that person reads.",
  "letter-missing":
    'Look in the spam folder first and check the address in the request. If the address is wrong, say "the e-mail is" and the right one; the link in the first mail then ends. "resend the letter" sends it again, and the status shows where it went and until when it is good.',
  "letter-expires":
    "A letter stays open for a set time, often about 30 days; the status of your request shows the day. I remind the signer on the way. If nobody signs by then, nothing has moved and every answer is kept: one tap sends a new letter.",
  rejected:
    "Rejected means the old carrier sent the request back, nearly always because one detail differs from its record. The numbers stay where they are and keep working. I ask you only for the detail it named, and the request is filed again. Each round costs some days.",
  "rejection-causes":
    "The usual causes: a wrong account number, an expired PIN, or a name or address that differs from the record. Others are a lock, an open order, internet on the same line, or a letter nobody signed. Copying everything from the newest bill avoids most of them.",
  "change-date":
    'Before filing, type "edit date". After filing, the two carriers decide: many want at least two business days\' notice, and some move a date only once. Tell whoever runs your ports here as early as you can. A new date is a wish until the carrier confirms it.',
  "date-not-promised":
    "A requested date is a wish, and even an agreed date can slip. The old carrier may move it, and the hour is seldom told beforehand. Avoid Fridays and the day before a holiday. I tell you when the date is set and whenever it moves.",
  foc: "FOC stands for firm order commitment: the old carrier agrees to the port and names the date. It comes after the request was accepted, often within days. From then on, keep the numbers active and change nothing on the account. I announce the date in this thread.",
  "cancel-old-first":
    "No, do not cancel the old service. A cancelled number often cannot be ported, and it can be lost. Keep the account active and paid until I tell you that the port is completed. Porting often ends the service for those numbers; other lines may go on being billed.",
  "cancel-after-filing":
    "Not yet. Filed is not moved: the numbers must stay active with the current carrier until every one of them is completed. I say so in this thread when it is safe. Then you may cancel what is left of the old service.",
  "cancel-request":
    'Type "cancel request" in the thread of the request, and I ask you to confirm. A draft is put away and kept for 30 days. A filed request can be stopped until shortly before the port date, often two business days. After the switch the only way back is a new port in the other direction.',
};
