import type { Heard } from "../../src/core/hearing/spanish/ear.ts";

const temporary = "(numeros? (temporales|temporal|provisionales|provisional|interinos|de reemplazo))";
const them = "[(el|los|las|mis|nuestros|estos|este)]";

const returning = "(devolver~|soltar~|regresar~)";
const releasing = "(devolver~|liberar~|soltar~|regresar~)";
const some = "[(los|esos)] {n} (numeros?|temporales) [temporales]";
const these = `${them} [numeros?] [(temporales|temporal)] {numbers}`;

/** Numbers that work while a port runs, in Spanish. */
export const heardTemporary: Heard = {
  phrases: {
    "temporary numbers": [
      `[(mostrar~|ver~|listar~|cuales son|quiero|queremos|necesitamos|pedir~|obtener~|agregar~|usar~|quisiera|tener~)] [(los|mis|nuestros|unos|algunos|un)] ${temporary}`,
    ],
    "temporary numbers: none": [
      `(no|sin|quitar~|olvidar~) [(quiero|queremos|necesito|necesitamos|los|mas)] [mas] ${temporary}`,
      `${temporary} (ninguno|no|nada)`,
    ],
    "temporary numbers: all": [
      `${temporary} para (todos|todas|todos los numeros|cada uno)`,
      `${temporary} todos`,
    ],
    "temporary numbers: the first {n}": [`${temporary} para [los] primeros {n}`],
    "temporary numbers: {numbers}": [`${temporary} para [(el|los)] [numeros?] {numbers}`],
    "print temporary numbers": [
      `(imprimir~|exportar~|descargar~|guardar~) [(la lista de)] [(los|mis|nuestros)] ${temporary} [(en|como)] [(un)] [(csv|pdf|archivo|excel)]`,
    ],
    "buy {n} numbers at {price1} each, {price2} a month, and {price3} once, yes": [
      "[si] comprar~ {n} numeros? a {price1} (cada uno|c/u|por numero) {price2} (al|por) mes y {price3} (una sola vez|una vez) [si]",
    ],
    "buy {n} numbers at {price1} each, {price2} a month, yes": [
      "[si] comprar~ {n} numeros? a {price1} (cada uno|c/u|por numero) {price2} (al|por) mes [si]",
    ],
    "buy {n} numbers for {price1} a month, and {price2} once, yes": [
      "[si] comprar~ {n} numeros? (por|a) {price1} (al|por) mes y {price2} (una sola vez|una vez) [si]",
    ],
    "buy {n} numbers for {price} a month, yes": [
      "[si] comprar~ {n} numeros? (por|a|en) {price} [(al|por)] [mes] [si]",
    ],
    "buy {n} numbers at {price} each, yes": [
      "[si] comprar~ {n} (numeros?|de ellos) (a|por|en) {price} (cada uno|cada una|c/u|por numero) [si]",
    ],
    "buy {n} numbers, yes": ["[si] comprar~ {n} [(numeros?|de ellos|temporales)] [si]"],
    buy: ["(comprar~|si comprar~) [(los|numeros)]"],
    "buy nothing": ["(no comprar~ [nada]|no compre nada|no comprar nada|no quiero comprar [nada])"],
    forwarding: [
      "[(como)] [(hago|se hace|configuro|activo|activar~|configurar~|poner~)] [(el|los)] (desvio|desvios|reenvio|desviar~|transferencia) [de (llamadas|las llamadas)]",
      "[como] desviar~ (llamadas|las llamadas|mis llamadas)",
    ],
    "all of them ring": [
      "(todos|todas) [(ya)] (suenan|sonaron|timbran|funcionan)",
      "(probe|probamos|ya probe) todos",
      "(la prueba|las pruebas|la llamada de prueba) (funciono|salio bien|esta bien)",
    ],
    "{numbers} rings": [
      "[(el|los)] [numeros?] {numbers} [(ya|si)] (suena|suenan|timbra|sono|sonaron|funciona)",
    ],
    // Numbers that went back cannot be had again: only a "sí" says yes.
    "release {n} numbers, yes": [`${releasing} ${some} si`, `si ${releasing} ${some} [si]`],
    "release {n} numbers": [`${releasing} ${some}`],
    "release {numbers}, yes": [`${returning} ${these} si`, `si ${returning} ${these} [si]`],
    "release {numbers}": [`${returning} ${these}`],
    "yes, release the numbers": [`si ${releasing} ${them} [todos] [(los)] (${temporary}|numeros) [si]`],
    "release the numbers": [
      `${releasing} ${them} [todos] [(los)] (${temporary}|numeros)`,
      `(devolverlos|devuelvalos|devolver|liberarlos|soltarlos)`,
    ],
    "keep the temporary numbers": [
      `(conservar~|mantener~|guardar~|quedar~|quedarnos con|quedarme con) ${them} ${temporary}`,
    ],
    "keep {numbers}": [
      "(conservar~|mantener~|quedar~ con|quedarme con|quedarnos con) [(el|los)] [numeros?] {numbers}",
    ],
  },
};
