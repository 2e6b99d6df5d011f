import type { AgreementWords } from "./words-agreement.ts";

export const spanish: AgreementWords = {
  version: "2026-11-es",
  points: [
    "Soy el titular de la cuenta, o el titular me autoriza a transferir estos números.",
    "Los números están activos y seguirán activos. No cancelaré el servicio anterior hasta que se me diga que la portabilidad está completa.",
    "No hay ninguna orden abierta en la cuenta. El DSL, el internet incluido, las líneas de alarma, los grupos de búsqueda y los bloqueos están resueltos y terminados.",
    "Lo que escribo está escrito como aparece en la factura.",
    "El operador actual puede cobrar un cargo. Las fechas son peticiones, no promesas, y los mensajes de texto pueden empezar más tarde que las llamadas.",
    "El representante autorizado recibirá una carta para firmar. Nada se transfiere hasta que esté firmada.",
  ],
  titles: [
    "Soy el titular, o me autoriza",
    "Los números siguen activos",
    "No hay órdenes abiertas",
    "Escrito como en la factura",
    "Cargos, fechas y textos",
    "La carta se firma",
  ],
  label: "Los seis puntos",
  intro: "Antes de empezar, seis puntos que aceptar:",
  ask: "Responda «acepto» para marcar los seis, o los números de los que puede marcar ahora.",
  example: "acepto",
  help: "Estos seis puntos son los motivos por los que más se rechazan las portabilidades, y lo que la ley pide confirmar. Quién los aceptó y cuándo queda guardado con la solicitud.",
  first: "Hay que marcar los seis puntos antes de preguntar cualquier otra cosa.",
  notKept: "No guardé lo que envió; por favor, envíelo de nuevo entonces.",
  how: "Responda «acepto», o los números de los que puede marcar.",
  onlyThis: "Solo tomé la aceptación; por favor, envíe lo demás de nuevo cuando se lo pregunte.",
  all: (version) => `aceptados (texto de ${version.replace("-es", "")})`,
  some: (ticked) => `${ticked} de los seis`,
  agree: "Aceptar los seis",
  left: (points) => `Falta por marcar: ${points.join(" ")}`,
};
