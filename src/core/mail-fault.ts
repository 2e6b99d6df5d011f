/**
 * Why a mail is not taken, however often it is sent. "address": nobody gets mail there; "access": the mail server does
 * not let us in, or is not the one it should be; "mail": it will not pass on this mail.
 */
export type MailFault = "address" | "access" | "mail";
