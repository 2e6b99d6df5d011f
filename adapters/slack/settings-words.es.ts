import type { SettingsWords } from "./settings-words.ts";

export const spanish: SettingsWords = {
  title: "Ajustes de Portside",
  save: "Guardar",
  close: "Cerrar",
  language: "Le hablo en",
  languageHint:
    "Solo a usted. Cada persona elige el suyo: escribir «español» o «english» en cualquier lugar hace lo mismo.",
  enabled: "Portside en este espacio de trabajo",
  enabledOf: { yes: "Activado", no: "Desactivado" },
  enabledHint:
    "Mientras está desactivado, nadie puede usarlo y nada se presenta. Se sigue avisando de lo que hacen los operadores.",
  people: "Quién puede hacer portabilidades",
  peopleHint:
    "Los propietarios y administradores siempre pueden. Los invitados, las aplicaciones y las personas de otras organizaciones, nunca.",
  groups: "Grupos de usuarios que pueden hacer portabilidades",
  others: "Todos los demás",
  othersOf: { yes: "Pueden consultar las solicitudes", no: "No ven nada" },
  second: "Una segunda persona aprueba",
  secondOf: { yes: "Antes de que se presente algo", no: "No hace falta" },
  secondHint: "Cada envío espera hasta que lo apruebe otra persona que puede hacer portabilidades.",
  setUp: "Enlace de configuración para quienes reciben un número",
  setUpHint: "Una dirección web que empieza con https://. Déjelo vacío para no enviar ninguna.",
  setUpWrong:
    "El enlace de configuración debe ser una dirección web que empiece con https://. No se guardó nada.",
  broadcast: "Respuestas de los hilos que también ve este canal",
  broadcasts: {
    none: "Ninguna",
    milestones: "Hitos: presentada, con fecha, rechazada, terminada",
    all: "Todas las noticias",
  },
  alerts: "Noticias de otras solicitudes en este canal",
  alertsOf: {
    none: "Ninguna",
    milestones: "Cada hito",
    action: "Solo cuando alguien debe hacer algo",
    done: "Solo cuando una portabilidad terminó",
    all: "Cada cambio, también los pequeños",
  },
  alertsHint: "/port suscribir lo limita a sus solicitudes, un operador o una etiqueta.",
  saved: "Guardado.",
  secondNow: (on) =>
    on
      ? "A partir de ahora, cada envío espera hasta que lo apruebe otra persona que puede hacer portabilidades."
      : "A partir de ahora, cada envío sale de inmediato.",
};
