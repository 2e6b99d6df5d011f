import type { Heard } from "../../src/core/hearing/spanish/ear.ts";

const show = "(mostrar~|ver~|ensenar~|listar~|dar~|buscar~|consultar~|cuales son|que|cuales|donde estan)";
const ours = "(nuestros|los|todos nuestros|todos los|los nuestros)";
const assign = "(asignar~|dar~|repartir~|adjudicar~)";
const free = "(libres|disponibles|sin usar|sin uso)";
const unassigned =
  "(sin (asignar|dueno|persona|nadie)|no asignados|que no (estan asignados|tiene nadie|son de nadie))";
const pending = "(pendientes|en camino|en proceso|en curso|por llegar|que vienen)";

/** The agency's numbers: who has which, and giving them to people, in Spanish. */
export const heardNumbers: Heard = {
  phrases: {
    numbers: [
      `[${show}] [${ours}] (numeros|inventario|inventario de numeros|lista de numeros|numeros de telefono)`,
      `(que|cuales|cuantos) numeros (tenemos|hay|son nuestros)`,
    ],
    "my numbers": [
      `[${show}] [todos] mis numeros`,
      "(que|cuales) numeros? (tengo|son (mios|mio)|es mio)",
      "(cual es mi (numero|linea)|mi numero)",
    ],
    "unassigned numbers": [
      `[${show}] [${ours}] numeros [que (estan|hay)] ${unassigned}`,
      `(que|cuales|cuantos) numeros (estan|hay|quedan|tenemos) ${unassigned}`,
    ],
    "assigned numbers": [`[${show}] [${ours}] numeros [que estan] (asignados|entregados|en uso|ocupados)`],
    "pending numbers": [
      `[${show}] [${ours}] numeros [que estan] ${pending}`,
      `(que|cuales|cuantos) numeros (estan|hay|tenemos) ${pending}`,
    ],
    "failed numbers": [
      `[${show}] [${ours}] numeros [que] [(estan|fueron)] (fallidos|rechazados|que fallaron|que no se portaron|no portados|fallaron|no pasaron)`,
    ],
    "ported numbers": [
      `[${show}] [${ours}] numeros [que] [(estan|fueron|ya)] [se] (portados|completados|llegaron|ya portados|portaron|pasaron)`,
    ],
    "free numbers": [
      `[${show}] [${ours}] numeros [que (estan|hay)] ${free}`,
      `(que|cuales|cuantos) numeros [(estan|hay|quedan|tenemos)] ${free}`,
      `(hay|tenemos) numeros ${free}`,
    ],
    "claimed numbers": [`[${show}] [${ours}] numeros (agregados|reclamados|propios|que trajimos)`],
    "released numbers": [`[${show}] [${ours}] numeros (devueltos|liberados)`],
    "numbers of {sid}": [
      `[${show}] [(los|todos los)] numeros (de|del|en) [(la|el)] [(solicitud|portabilidad)] {sid}`,
    ],
    "numbers of this request": [
      `[${show}] [(los|todos los)] numeros (de|en) (esta|la|mi|esa) (solicitud|portabilidad)`,
    ],
    "numbers of {who}": [
      `[${show}] [los] numeros (de|del) {who}`,
      "(que|cuales) numeros? (tiene|usa|son de) {who}",
      "(que|cual) es el numero de {who}",
    ],
    "what numbers does {name} have": ["(que|cuales) numeros? (tiene|usa) {name}"],
    "export numbers": [
      `(exportar~|descargar~|bajar~) [${ours}] (numeros|inventario|lista de numeros) [(en|como|a)] [(un)] [(csv|excel|archivo|hoja de calculo)]`,
      `[${ours}] numeros (en|como) [un] (csv|excel|archivo|hoja de calculo)`,
    ],
    "export unassigned numbers": [
      `(exportar~|descargar~|bajar~) [${ours}] numeros ${unassigned} [(en|como|a)] [(un)] [(csv|excel|archivo)]`,
    ],
    "who has {phone}": [
      "(quien|a quien|quienes) (tiene|usa|esta usando|lleva|le toca|le toco|pertenece|esta asignado|recibio) [(el|al)] [(numero|telefono|que termina en|numero que termina en|terminado en)] {phone}",
      "(de quien es|a quien pertenece|a quien esta asignado|a quien se le dio) [(el|la)] [(numero|telefono|linea|que termina en)] {phone}",
    ],
    "claim numbers {numbers}": [
      "(agregar~|anadir~|incorporar~|reclamar~|registrar~|traer~|incluir~) [(los|el|estos|este)] [numeros?] {numbers} (a|en) (nuestros numeros|nuestro inventario|los numeros|el inventario|la lista|nuestra lista)",
      "(reclamar~|numeros agregar~) [(los|el|estos|este)] [numeros?] {numbers}",
      "(estos|los siguientes) [(tambien)] son [(tambien)] (nuestros numeros|numeros nuestros|nuestros) {numbers}",
      "(este|el siguiente) es (nuestro numero|numero nuestro|nuestro) {numbers}",
    ],
    "add the list to our numbers": [
      "(agregar~|anadir~|incorporar~) la lista a (nuestros numeros|nuestro inventario|los numeros)",
    ],
    "assign from the list": [`(${assign}|usar~) (segun|de|desde|con) la lista`],
    "numbers remove {numbers}": [
      "numeros (quitar~|eliminar~|sacar~) {numbers}",
      "(quitar~|sacar~|eliminar~|borrar~|olvidar~) [(los|el|estos|este)] [numeros?] {numbers} (de|del) (nuestros numeros|nuestro inventario|los numeros|el inventario|inventario|la lista)",
    ],
    "assign numbers": [
      `${assign} [(los|unos|algunos|un)] numeros? [(a (personas|alguien|usuarios|la gente))]`,
    ],
    "assign {numbers} to {whom}": [
      `${assign} [(el|los|le|estos|este)] [numeros?] {numbers} (a|para|al) {whom}`,
      `${assign} a {whom} [(el|los)] [numeros?] {numbers}`,
      `${assign} [(el|los)] [numeros?] {numbers} {whom}`,
      "[(el|los)] [numeros?] {numbers} (es|son|va|van) (para|de) {whom}",
    ],
    "assign {numbers} to me": ["(asignarme|asigneme|asigname|deme|dame) [(el|los)] [numeros?] {numbers}"],
    "assign {numbers} to {person}": [
      `asignar~ [(el|los|estos|este)] [numeros?] {numbers} (a|para|al) {person}`,
    ],
    "reassign {numbers} to {whom}": [
      "(reasignar~|volver~ a asignar~|cambiar~) [(el|los|estos|este)] [numeros?] {numbers} (a|para|al) {whom}",
    ],
    "reassign {numbers} to {person}": [
      "(reasignar~) [(el|los|estos|este)] [numeros?] {numbers} (a|para|al) {person}",
    ],
    "unassign {numbers} from {who}": [
      "(desasignar~|quitar~|retirar~|liberar~|sacar~) [(el|los|estos|este|le)] [numeros?] {numbers} (a|de) {who}",
      "(quitar~|retirar~) a {who} [(el|los)] [numeros?] {numbers}",
    ],
    "unassign {numbers}": [
      "(desasignar~|liberar~|quitar~ la asignacion (de|del|a)) [(el|los|estos|este)] [numeros?] {numbers}",
    ],
    "set-up link: {link}": [
      "[(el|nuestro|poner~|cambiar~)] [(el|nuestro)] (enlace|link|vinculo|guia|pagina) de (configuracion|instalacion|puesta en marcha) [(es|a|por)] {link}",
    ],
    "what is our set-up link": [
      "[(cual es|ver~|mostrar~)] [(el|nuestro)] (enlace|link|vinculo|guia|pagina) de (configuracion|instalacion|puesta en marcha)",
    ],
    "remove the set-up link": [
      "(quitar~|borrar~|eliminar~|sin) [(el|nuestro)] (enlace|link|vinculo|guia) de (configuracion|instalacion|puesta en marcha)",
    ],
    "no, leave the number": ["no (dejar~|no cambiar~) [el] numero [como esta]"],
  },
};
