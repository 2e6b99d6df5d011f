import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { MailFault } from "../../src/core/mail-fault.ts";
import type { MailWords } from "./words-mail.ts";

type Failed = { why: string; letter: string; other: string };

const ask = "El administrador del sistema encuentra el motivo en el registro";

const failures: Record<MailFault | "late", Failed> = {
  address: {
    why: "nadie recibe correo en esa dirección",
    letter: "Dé otra con «el correo es …», o envíela de nuevo.",
    other: "Por favor, dígaselo usted.",
  },
  access: {
    why: "el servidor de correo no me deja entrar",
    letter: `${ask} y corrige SMTP_URL o MAIL_FROM; después diga «reenviar la carta».`,
    other: `${ask}, corrige SMTP_URL o MAIL_FROM y puede enviarlo de nuevo.`,
  },
  mail: {
    why: "el servidor de correo lo rechazó",
    letter: `${ask}. Después diga «reenviar la carta», o dé otra dirección con «el correo es …».`,
    other: `${ask} y puede enviarlo de nuevo. Hasta entonces, por favor, dígaselo usted.`,
  },
  late: {
    why: "el servidor de correo no lo aceptó en todo un día",
    letter: "Diga «reenviar la carta» para intentarlo otra vez, o dé otra dirección con «el correo es …».",
    other: "El administrador del sistema puede enviarlo de nuevo. Hasta entonces, por favor, dígaselo usted.",
  },
};

export const spanish: MailWords = {
  letterNotMailed: (email, fault) => {
    const { why, letter } = failures[fault ?? "late"];
    return `No se pudo enviar la carta por correo a ${email}: ${why}. ${letter}`;
  },
  mailFailed: (to, subject, fault) => {
    const { why, other } = failures[fault ?? "late"];
    return `No se pudo enviar el correo «${quoted(subject, 120)}» a ${to}: ${why}. ${other} La portabilidad no espera por eso.`;
  },
};
