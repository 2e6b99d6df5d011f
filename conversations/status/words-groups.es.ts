import type { GroupWords } from "./words-groups.ts";

const answerOf = (losing: string): string =>
  `la respuesta ${losing === "" ? "del operador actual" : `de ${losing}`}`;

export const spanish: GroupWords = {
  labels: {
    unchecked: "Sin comprobar todavía",
    portable: "Se puede transferir",
    "in-review": "En revisión",
    "awaiting-signature": "En espera de la firma",
    "with-carrier": "Con el operador actual",
    rejected: "Devuelto",
    "date-set": "Fecha fijada",
    activating: "Cambiando ahora",
    completed: "Transferido",
    cancelling: "Cancelándose",
    cancelled: "Detenido, se queda donde está",
    expired: "Vencido",
    unknown: "Desconocido",
  },
  texting: {
    "not-applicable": "No son parte de esta portabilidad",
    pending: "Siguen a las llamadas",
    activating: "Se están transfiriendo ahora",
    exception: "Aún no se pudieron transferir",
    cancelled: "No se van a transferir",
    "partly-active": "Funcionan en algunos de los números",
    active: "Funcionan",
  },
  verbs: {
    unchecked: () => ["está sin comprobar", "están sin comprobar"],
    portable: () => ["se puede transferir", "se pueden transferir"],
    "in-review": (_date, _losing, gaining) => [
      `está en revisión en ${gaining}`,
      `están en revisión en ${gaining}`,
    ],
    "awaiting-signature": () => ["espera la firma", "esperan la firma"],
    "with-carrier": (_date, losing) => [`espera ${answerOf(losing)}`, `esperan ${answerOf(losing)}`],
    rejected: () => ["fue devuelto", "fueron devueltos"],
    "date-set": (date) =>
      date === ""
        ? ["tiene fecha", "tienen fecha"]
        : [`se transfiere el ${date}`, `se transfieren el ${date}`],
    activating: () => ["se está cambiando ahora", "se están cambiando ahora"],
    completed: () => ["ya se transfirió", "ya se transfirieron"],
    cancelling: () => ["se está cancelando", "se están cancelando"],
    cancelled: () => ["se queda donde está", "se quedan donde están"],
    expired: () => ["se quedó sin plazo y sigue donde está", "se quedaron sin plazo y siguen donde están"],
    unknown: () => ["está en un estado que no conozco", "están en un estado que no conozco"],
  },
  counted: (count) => (count === 1 ? "1 número" : `${count} números`),
  moves: (date) => `Se transfiere el ${date}`,
  stateFor: (state, date) => `${state} para el ${date}`,
  dateOfSome: (date, some, all) => `${date} para ${some} de ${all}`,
  number: "Número",
  numbers: "Números",
  textMessages: "Mensajes de texto",
  textMessagesAre: (state) => `Mensajes de texto: ${state.toLowerCase()}`,
};
