import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { LetterWords } from "../../src/core/letter-words.ts";
import { type PortRequest, textOf } from "../../src/core/port-request.ts";
import { dayOf } from "../../src/core/values/local-date.ts";
import { mailWords } from "./words-mail.ts";
import { signingConsent, signingPageWords } from "./words-signing-page.ts";

const signer = ({ request }: Context): string => quoted(request.letter?.to.name ?? "", 60);

const representative = (request: PortRequest): string => quoted(textOf(request, "repName"), 60);

const email = ({ request }: Context): string => request.letter?.to.email ?? "";

const until = ({ request, carrier }: Context): string =>
  request.letter?.expires ? ` hasta el ${dayOf(request.letter.expires, carrier.zone)}` : "";

const here = "Si esa persona es usted, también puede firmar aquí: diga «firmar».";

const went = (context: Context, how: "mail" | "file", link: boolean): string => {
  if (how === "file") {
    return `No hay servidor de correo configurado, así que no se envió nada a ${signer(context)}: el administrador del sistema encuentra el correo en la carpeta de salida. ${here}`;
  }
  return link
    ? `La carta se envió a ${signer(context)}, a ${email(context)}, con un enlace que vale${until(context)}. ${here}`
    : `Se envió un correo a ${signer(context)}, a ${email(context)}. Se puede firmar aquí${until(context)}: diga «firmar».`;
};

/** The letter itself, what is agreed to in signing it, and the signing page are in English: one language for all of it. */
export const spanish: LetterWords = {
  letterSent: went,
  letterSentAgain: (context, how, link) =>
    how === "file" || !link
      ? went(context, how, link)
      : `Se envió un enlace nuevo a ${signer(context)}, a ${email(context)}, válido${until(context)}. El anterior ya no funciona.`,
  letterLink: (address, folder) => `Firme aquí: ${address} (el correo con este enlace está en ${folder})`,
  letterLate: (context) =>
    `En este momento el servidor de correo no acepta la carta para ${signer(context)}. Sigo intentando. ${here}`,
  letterFailed: (context, fault) => `${mailWords.letterNotMailed(email(context), fault)} ${here}`,
  letterNotDrawn: (characters) =>
    `Todavía no se puede hacer la carta: ${characters.map((each) => `«${each}»`).join(", ")} no se ${characters.length === 1 ? "puede" : "pueden"} imprimir en ella. Los operadores quieren la escritura latina, así que, por favor, cambie la respuesta que ${characters.length === 1 ? "lo" : "los"} contiene y después diga «enviar».`,
  letterViewed: (context) => `${signer(context)} está leyendo la carta.`,
  letterSigned: (context) =>
    `${signer(context)} firmó la carta. Ahora presento la solicitud ante ${context.carrier.name}.`,
  letterDeclined: (context) =>
    `${signer(context)} no quiso firmar: «${quoted(context.request.letter?.reason || "no dio ningún motivo", 240)}». No se presentó nada. Hable con esa persona y después envíe una carta nueva, nombre a otro firmante o cambie lo que esté mal.`,
  letterExpired: (context) =>
    `La carta para ${signer(context)} venció sin firma, después de ${context.carrier.letterDays} días. No se presentó nada, y todas las respuestas se conservan. Con un toque sale una nueva.`,
  letterGivenUp: ({ request }) =>
    `Nadie firmó la carta de ${request.sid}, así que la solicitud terminó. «reiniciar ${request.sid}» la retoma con todas las respuestas.`,
  letterReminded: (context) =>
    `${signer(context)} todavía no ha firmado, así que se envía un recordatorio a ${email(context)}. La carta vale${until(context)}.`,
  letterSentOften: (context, copies) =>
    `Esta carta ya se envió ${copies} veces a ${email(context)}, así que no la envío más. Pida a ${signer(context)} que busque entre el correo no deseado, o diga «cambiar firmante» para otra persona o dirección, o «firmar» para firmar aquí.`,
  letterRenewed: (context) =>
    `Se hizo una carta nueva y va a ${signer(context)}, a ${email(context)}. El enlace enviado antes ya no funciona.`,
  letterVoid: ({ request }) =>
    `La carta de ${request.sid} quedó anulada y su enlace ya no funciona. Cambie lo que quiera y después diga «enviar»; ${request.letter?.to.name ?? "el representante"} recibirá una nueva.`,
  letterBeingMade: "La carta se está haciendo. Tarda un momento; por favor, intente de nuevo después.",
  letterWaits: (context) =>
    `${context.request.sid} ${["declined", "expired"].includes(context.request.letter?.standing ?? "") ? "necesita una carta nueva u otro firmante" : `espera la firma de ${signer(context)}`}. Puede decir «firmar», «reenviar la carta», «cambiar firmante», «carta» para leerla, «editar» para cambiar una respuesta, o «cancelar».`,
  letterOver: (context) =>
    context.request.letter?.standing === "declined"
      ? `${signer(context)} no quiso firmar esta carta, así que ya no se puede firmar.`
      : "Esta carta ya no está vigente, así que ya no se puede firmar.",
  signingLink: ({ request, carrier }, link) =>
    `${representative(request)} firma la carta en ${carrier.name}: ${link} No lo pase a nadie más, porque quien lo tenga puede leer la carta con el número de cuenta.`,
  noSigningLink: ({ request, carrier }) =>
    `${carrier.name} se encarga de que se firme la carta y la manda por correo a ${representative(request)}. Ahora mismo no da ningún enlace; pregúnteme otra vez en un rato, o busque en la carpeta de correo no deseado.`,
  letterWasSigned: ({ request }) =>
    `La carta de ${request.sid} ya está firmada, por ${quoted(request.letter?.signed?.name ?? "", 60)}.`,

  signHere: "Firmar aquí",
  sendAgain: "Enviarla otra vez",
  sendNew: "Enviar una carta nueva",
  changeSigner: "Cambiar el firmante",
  changeAnswers: "Cambiar una respuesta",
  cancelPort: "Cancelar la portabilidad",

  signConsent: (context) => [
    ...signingConsent(context),
    `La carta y todo lo que se acepta al firmarla están en inglés, porque así la piden los operadores. Si está de acuerdo, escriba su nombre completo: ${signer(context)}. Con «no» no se firma nada.`,
  ],
  signOtherName: (context) =>
    `La carta nombra a ${signer(context)}, así que solo ese nombre la firma; no se firmó nada. Si debe firmar otra persona, diga «cambiar firmante».`,
  signDropped: "De acuerdo, no se firmó ni se cambió nada. La carta sigue en espera.",
  signerAsk: (context) =>
    `Ahora firma ${signer(context)}, en ${email(context)}. ¿Quién firma en su lugar, y en qué dirección de correo? Por ejemplo: Sam Poe, sam@acme.com. La carta enviada antes deja de valer entonces.`,
  signerUnread: "Por favor, dé el nombre y el apellido, un correo electrónico o ambos.",
  signerKept: "Envíe la dirección correcta; la misma otra vez la toma como está.",
  signerSame: (context) =>
    `Esa es la persona que firma ahora, así que no se cambió nada. «reenviar la carta» la manda otra vez a ${email(context)}.`,

  ...signingPageWords,
};
