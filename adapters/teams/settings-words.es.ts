import { plainName } from "./plain-name.ts";
import type { SettingsWords } from "./settings-words.ts";

const listed = (names: string[]): string => names.map(plainName).join(", ");

const may = (names: string[]): string => (names.length === 1 ? "puede" : "pueden");

export const spanish: SettingsWords = {
  title: "Ajustes de Portside",
  save: "Guardar",
  language: "Le hablo en",
  languageHint:
    "Solo a usted. Cada persona elige el suyo: escribir «español» o «english» en cualquier lugar hace lo mismo.",
  enabled: "Portside en esta organización",
  enabledYes: "Activado",
  enabledHint:
    "Mientras está desactivado, nadie puede usarlo y nada se presenta. Se sigue avisando de lo que hacen los operadores.",
  others: "Todos los demás",
  othersYes: "Pueden consultar las solicitudes",
  second: "Una segunda persona aprueba",
  secondYes: "Antes de que se presente algo, lo aprueba otra persona que puede hacer portabilidades",
  people: "Quién puede hacer portabilidades, además de los administradores",
  nobody: "Nadie todavía.",
  add: "Agregar personas (correos electrónicos, separados por comas)",
  addHint:
    "O escriba: ajustes agregar @nombre. Los invitados y las personas de otras organizaciones nunca pueden.",
  remove: "Quitar",
  makeAdmin: "Nombrar administradores (correos electrónicos, separados por comas)",
  admins: "Administradores",
  setUp: "Enlace de configuración para quienes reciben un número",
  setUpHint: "Una dirección web que empieza con https://. Déjelo vacío para no enviar ninguna.",
  setUpWrong:
    "El enlace de configuración quedó como estaba: debe ser una dirección web que empiece con https://.",
  alerts: "Noticias de otras solicitudes en este canal",
  alertsOf: {
    none: "Ninguna",
    milestones: "Cada hito",
    action: "Solo cuando alguien debe hacer algo",
    done: "Solo cuando una portabilidad terminó",
    all: "Cada cambio, también los pequeños",
  },
  saved: "Guardado.",
  secondNow: (on) =>
    on
      ? "A partir de ahora, cada envío espera hasta que lo apruebe otra persona que puede hacer portabilidades."
      : "A partir de ahora, cada envío sale de inmediato.",
  notFound: (given) =>
    `No encuentro aquí como miembro pleno de su organización: ${listed(given)}. Indique la dirección con la que esa persona inicia sesión, o menciónela.`,
  added: (names) => `Ahora ${may(names)} hacer portabilidades: ${listed(names)}.`,
  removed: (names) => `Ya no ${may(names)} hacer portabilidades: ${listed(names)}.`,
  adminsNow: (names) => `Ahora ${may(names)} cambiar los ajustes: ${listed(names)}.`,
  lastAdmin: "Debe haber al menos un administrador. Nombre primero a otra persona.",
  howToAdd:
    "Escriba **ajustes agregar** y mencione a las personas o dé sus correos electrónicos; **ajustes quitar** las quita, **ajustes administrador** las nombra administradoras.",
};
