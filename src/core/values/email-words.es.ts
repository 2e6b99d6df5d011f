import type { EmailWords } from "./email-words.ts";

const example = "nombre@empresa.com";

export const spanish: EmailWords = {
  none: `No encontré un correo electrónico en eso. Por favor, escríbalo así: ${example}.`,
  spaced: (address) => `Veo un espacio junto a la @. Por favor, escríbalo todo junto, así: ${address}.`,
  strange: (character) =>
    `La dirección tiene el carácter «${character}», que muchos sistemas de correo no aceptan. Por favor, dé una escrita con letras simples, de la a a la z.`,
  tooLong: (length, most) =>
    `Esa dirección tiene ${length} caracteres; los sistemas de correo aceptan ${most} como máximo. ¿Hay una más corta?`,
  manySigns: (address) => `Veo más de una @ en ${address}. Por favor, escríbalo así: ${example}.`,
  longBefore: (length, most) =>
    `La parte antes de la @ tiene ${length} caracteres; los sistemas de correo aceptan ${most} como máximo. ¿Hay una más corta?`,
  stopsEarly: (address) =>
    `${address} parece incompleto: después de la @ hace falta un nombre con un punto, como en ${example}. ¿Cuál es la dirección completa?`,
  unread: (address) =>
    `No pude leer ${address} como correo electrónico. Por favor, escríbalo así: ${example}.`,
  longText: "Ese texto es largo. Por favor, envíe solamente el correo electrónico.",
  invisible: "Hay un carácter invisible en eso. Por favor, escriba la dirección en lugar de pegarla.",
  two: (one, other) => `Veo dos direcciones, ${one} y ${other}. ¿Cuál debo usar?`,
};
