import type { HomeWords } from "./home-words.ts";

export const spanish: HomeWords = {
  title: "Portside",
  intro:
    "Transfiero números de teléfono de EE. UU. de un operador a otro y le aviso de lo que hacen los operadores.",
  settings: "Ajustes",
  test: "PRUEBA",
  chosen: (label) => `✓ ${label}`,
  onlyLook:
    "Aquí puede consultar las solicitudes. Un administrador de este espacio de trabajo puede permitirle iniciarlas.",
  noRight:
    "Portside no está abierto para usted en este espacio de trabajo. Un administrador puede cambiarlo con /port ajustes.",
  off: "Portside todavía no está activado en este espacio de trabajo. Un administrador puede hacerlo con /port ajustes.",
  offAdmin:
    "Portside todavía no está activado en este espacio de trabajo. Nadie puede usarlo hasta que usted lo active.",
};
