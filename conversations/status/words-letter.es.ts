import type { StatusContext, StatusWords } from "./words.ts";
import { isLetterOver } from "./words-letter.ts";

const signer = ({ repName }: StatusContext): string => (repName === "" ? "el representante" : repName);

const toSigner = ({ repName }: StatusContext): string =>
  repName === "" ? "al representante" : `a ${repName}`;

/** Whose signature it is: "de Jane Doe". */
export const signerOf = ({ repName }: StatusContext): string =>
  repName === "" ? "del representante" : `de ${repName}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const at = ({ repEmail }: StatusContext): string => (repEmail === "" ? "" : ` (${repEmail})`);

const meaning = (context: StatusContext): string => {
  switch (context.letter?.standing) {
    case "drawing":
    case "made":
      return `La carta para ${signer(context)} se está preparando y enviando.`;
    case "viewed":
      return `${capital(signer(context))} abrió la carta y aún no la ha firmado.`;
    case "failed":
      return `No se pudo entregar la carta ${toSigner(context)}${at(context)}.`;
    case "declined":
      return `${capital(signer(context))} no quiso firmar: «${context.letter.reason}».`;
    case "expired":
    case "voided":
      return `La carta enviada ${toSigner(context)} ya no vale y no se firmó.`;
    default:
      return `La carta se envió ${toSigner(context)}${at(context)} y aún no está firmada.`;
  }
};

const can = (context: StatusContext): string => {
  const whom = toSigner(context);
  if (context.letter === null)
    return `Pídale ${whom} que busque la carta, también en la carpeta de correo no deseado, y que la firme. Con «reenviar la carta» le muestro solo a usted dónde se firma.`;
  if (context.letter.standing === "failed")
    return `Diga «reenviar la carta» para intentarlo de nuevo o «cambiar firmante» para dar otra dirección. Si usted es ${signer(context)}, también puede decir «firmar» aquí.`;
  if (isLetterOver(context))
    return "Diga «reenviar la carta» para hacer una nueva, «cambiar firmante» para nombrar a otra persona o «editar» para cambiar una respuesta.";
  return `Pídale ${whom} que busque la carta, también en la carpeta de correo no deseado. Aquí sirven «reenviar la carta», «cambiar firmante» y, para ${signer(context)}, «firmar».`;
};

export const letterStatus: StatusWords = {
  label: "En espera de la firma",
  meaning,
  turn: (context) =>
    isLetterOver(context) || context.letter?.standing === "failed"
      ? "Le toca a usted."
      : `Le toca ${toSigner(context)}.`,
  next: (context) => {
    if (isLetterOver(context))
      return "Nada se mueve hasta que se firme una carta. Se conservan todas las respuestas.";
    const { letter, letterBy, letterDays, gaining } = context;
    const end = `Una carta sin firmar vence a los ${letterDays} días${letterBy === null ? "" : `, alrededor del ${letterBy}`}.`;
    return letter === null
      ? `Nada se mueve antes de la firma. ${end}`
      : `En cuanto se firme, presento la solicitud a ${gaining}. ${end}`;
  },
  can,
};
