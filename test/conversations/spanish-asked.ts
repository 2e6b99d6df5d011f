/** What is asked, what is answered in Spanish, and how it is read. */
export const asked: [string, string, string][] = [
  ["customerType", "es una empresa, se llama Acme Plumbing LLC", "business, Acme Plumbing LLC"],
  ["carrier", "estamos con Lumen", "Lumen"],
  ["carrier", "es Verizon", "Verizon"],
  ["numbers", "son 212-555-0100 y 212-555-0101", "212-555-0100 and 212-555-0101"],
  ["numbers", "quitar 212-555-0101", "remove 212-555-0101"],
  ["numbers", "solo 212-555-0101", "only 212-555-0101"],
  ["wireless", "ninguno", "none"],
  ["wireless", "todos son celulares", "all wireless"],
  ["date", "prefiero el 3 de diciembre", "Dec 3"],
  ["temporary", "para los primeros 3", "the first 3"],
];

/** Names and streets that hold words of ours. */
export const untouched = [
  "Calle Sí 12",
  "La Lista LLC",
  "Dolores Atrás",
  "Servicios a Domicilio LLC",
  "Empresa Eléctrica LLC",
  "El Número de Cuenta Feliz LLC",
  "Ayuda Legal, Inc.",
  "Igual & Sons LLC",
  "Nada Surf LLC",
  "Plaza Mañana 4, Apt 2",
  "¡Qué Rico! Tacos LLC",
  "Donde Pepe LLC",
  "Cancelar Deudas Inc.",
  "Sí, LLC",
  "120 W 45th St, Apt 4B, New York, NY 10036",
  "Avenida 3 de Diciembre 45, Miami, FL 33101",
  "María José Estado",
  "José Editar Rodríguez",
  "5 de Mayo, San Antonio, TX 78201",
  "Lumen, 1, 8841-22-7730",
  "Dana Reyes, dana@acme.com",
];
