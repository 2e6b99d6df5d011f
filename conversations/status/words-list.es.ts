import type { ListKind, ListWords } from "./words-list.ts";

const kindOf = (total: number, { open, week }: ListKind): string => {
  const requests = total === 1 ? "solicitud" : "solicitudes";
  return `${requests}${open ? (total === 1 ? " abierta" : " abiertas") : ""}${week ? " de esta semana" : ""}`;
};

export const spanish: ListWords = {
  there: (total, kind) => {
    const requests = `${total} ${kindOf(total, kind)}`;
    switch (kind.which) {
      case "mine":
        return `Usted tiene ${requests}`;
      case "stuck":
        return total === 1
          ? `${requests} espera a alguien o lleva demasiado tiempo sin moverse`
          : `${requests} esperan a alguien o llevan demasiado tiempo sin moverse`;
      case "all":
        return `Hay ${requests}`;
      case "found":
        return `Hay ${requests} que ${total === 1 ? "coincide" : "coinciden"}`;
    }
  },
  these: (from, to) => `Estas son de la ${from} a la ${to}, primero las más recientes.`,
  newest: (shown) => `Estas son las ${shown} más recientes.`,
  newestFound: (shown) =>
    `Estas son las ${shown} más recientes; con un SID, un número o el nombre completo se encuentran otras.`,
  lastOne: "Mostrar la última",
  showMore: (count) => `Mostrar ${count} más`,
  newerOnes: "Más recientes",
  noMore: (total) =>
    `No hay más: ${total === 1 ? "una solicitud es todo" : `${total} solicitudes son todas`}.`,
  nothingFits: "Aquí ninguna solicitud coincide con eso.",
  nothingStuck:
    "Nada está detenido: ninguna solicitud espera una corrección y de todas hubo noticias a tiempo.",
  nothing: (kind) =>
    kind.which === "mine"
      ? `Usted no tiene ninguna ${kindOf(1, kind)} aquí. Escriba «iniciar» para empezar una o «lista» para ver las de otras personas.`
      : `Todavía no hay ninguna ${kindOf(1, kind)} aquí. Escriba «iniciar» para empezar una.`,

  withSid: (sid) => `con el SID ${sid}`,
  withAlmostSid: (typed) =>
    `con el SID ${typed}; un SID tiene ocho caracteres después de PR, como PR-7K3M-9Q2X`,
  withNumber: (number) => `con el número ${number}`,
  withCarrierId: (id) => `con el identificador del operador ${id}`,
  named: (name) => `con el nombre «${name}»`,
  ofYours: "de usted",
  toShow: "para mostrar",
  findNone: (wanted) => `No encuentro ninguna solicitud ${wanted}.`,
  notTalkedAbout:
    "Aquí no se está hablando de ninguna solicitud. Escriba «lista» para verlas todas, o «estado de» y un SID, un número o un nombre.",
  elsewhere: "Una portabilidad que se presentó en otro lugar se puede importar: así la sigo como a las mías.",
  onlyHere:
    "Solo veo las solicitudes presentadas aquí. Escriba «lista» para verlas todas, o pruebe con un número o un nombre.",
  meantOne: "¿Quiso decir esta?",
  meantSome: "¿Quiso decir una de estas?",

  subscribing:
    "Todo sobre las solicitudes iniciadas aquí se cuenta aquí; no hay nada que suscribir. En Slack y Teams, un canal decide de qué se entera en otras solicitudes: hitos, solo cuando alguien tiene que actuar, solo el final o todo, y de quién.",
};
