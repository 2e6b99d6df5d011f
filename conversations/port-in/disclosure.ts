/**
 * What a signer is told before signing electronically (15 USC 7001 (c)): paper instead, withdrawing, what it covers,
 * what is needed, how to get a copy and what it costs. The version is kept with the signature.
 */
export const disclosure = {
  version: "ESIGN-2026-12",
  paragraphs: [
    "You can sign electronically, which counts like ink on paper. It covers this one letter only. You may ask for paper instead, and until you sign you may change your mind; just decline or do nothing.",
    "You need a browser or this chat, and a mailbox. A copy of the signed letter is mailed to you, free of charge. To change your address, tell the person who asked for the port.",
  ],
};
