import type { Heard } from "../../src/core/hearing/spanish/ear.ts";

const it = "[(esto|eso|el estado|la solicitud|esta solicitud|la portabilidad|mi solicitud)]";

/** Links for outsiders and what channels hear, in Spanish. */
export const heardSharing: Heard = {
  phrases: {
    "share {sid} with {whom} for {n} days": [
      "compartir~ [(la|el|el estado de)] [(solicitud|portabilidad)] {sid} (con|a) {whom} (por|durante) {n} dias?",
    ],
    "share {sid} with {whom}": [
      "compartir~ [(la|el|el estado de)] [(solicitud|portabilidad)] {sid} (con|a) {whom}",
    ],
    "share {sid}": ["compartir~ [(la|el|el estado de)] [(solicitud|portabilidad)] {sid}"],
    "share with {whom} for {n} days": [`compartir~ ${it} (con|a) {whom} (por|durante) {n} dias?`],
    "share with {whom}": [`compartir~ ${it} (con|a) {whom}`],
    share: [`compartir~ ${it}`],
    "share link": [
      "[(dar~|crear~|hacer~|enviar~|obtener~)] [(un|el)] (enlace|link|vinculo) (para compartir|compartido|de estado|publico|de solo lectura)",
    ],
    "send the status to {whom}": ["(enviar~|mandar~) [(el)] estado a {whom}"],
    "shared links": [
      "[(mostrar~|ver~|listar~|cuales son)] [(los|mis|todos los)] (enlaces|links|vinculos) [(compartidos|abiertos)]",
      "(con quien (se comparte|esta compartido|se ha compartido|lo comparti)|quien tiene (el enlace|los enlaces))",
    ],
    "revoke link {n}": [
      "(revocar~|anular~|cerrar~|terminar~|quitar~|eliminar~|borrar~|desactivar~) [(el|la)] (enlace|link|vinculo) [(numero|compartido)] {n}",
    ],
    "revoke link {mail}": [
      "(revocar~|anular~|cerrar~|terminar~|quitar~|eliminar~) [(el)] (enlace|link|vinculo) de {mail}",
    ],
    "revoke links": [
      "(revocar~|anular~|cerrar~|terminar~|quitar~|eliminar~|borrar~|desactivar~) [(el|los|todos los)] (enlaces?|links?|vinculos?) [compartidos]",
      "dejar~ de compartir",
    ],
    "subscribe {topics}": ["suscribir~ [(a|al|este canal a|el canal a)] {topics}", "suscripcion {topics}"],
    "subscribe {topics} from {carriers}": ["suscribir~ [(a|al)] {topics} de {carriers}"],
    "subscribe {topics} mine": ["suscribir~ [(a|al)] {topics} (mias|mios|de las mias|las mias|los mios)"],
    "subscribe {topics} {hash}": ["suscribir~ [(a|al)] {topics} [(etiqueta|con etiqueta)] {hash}"],
    "subscribe tag {name}": ["suscribir~ [(a|al|a la)] etiqueta {name}"],
    "settings add {whom}": ["(ajustes|configuracion) (agregar~|anadir~) [a] {whom}"],
    "settings remove {whom}": ["(ajustes|configuracion) (quitar~|eliminar~|sacar~) [a] {whom}"],
    "settings admin {whom}": ["(ajustes|configuracion) (administrador|administradora|admin) [a] {whom}"],
    "subscribe from {carriers}": ["suscribir~ a (solicitudes|portabilidades) de {carriers}"],
    subscribe: ["suscribir~ [(el|este)] [canal]", "suscripcion"],
    unsubscribe: [
      "(desuscribir~|(cancelar~|quitar~|anular~) [la] suscripcion|dar~ de baja la suscripcion|terminar~ la suscripcion) [(de|del)] [(este|el)] [canal]",
    ],
    "what does this channel hear": [
      "(que|de que) (escucha|oye|recibe|se entera) (este|el) (canal|chat|grupo|equipo)",
      "(suscripciones|a que esta suscrito este canal|avisos)",
    ],
    settings: [
      "[(ver~|abrir~|mostrar~|cambiar~)] [(los|mis)] (ajustes|configuracion|preferencias)",
      "configurar~",
    ],
    "second person on": [
      "(activar~|encender~) [(la)] (segunda persona|aprobacion de (otra|una segunda) persona|segunda aprobacion|doble aprobacion)",
      "(segunda persona|segunda aprobacion|doble aprobacion) (si|activada|encendida|activar)",
    ],
    "second person off": [
      "(desactivar~|apagar~|quitar~) [(la)] (segunda persona|aprobacion de (otra|una segunda) persona|segunda aprobacion|doble aprobacion)",
      "(segunda persona|segunda aprobacion|doble aprobacion) (no|desactivada|apagada|desactivar)",
    ],
  },
  names: {
    topic: {
      all: ["todo", "todos", "todas", "todos los cambios"],
      milestones: ["hitos", "los hitos", "pasos importantes", "etapas"],
      action: [
        "accion",
        "solo accion",
        "accion necesaria",
        "cuando haya que actuar",
        "acciones",
        "cuando alguien debe actuar",
      ],
      done: ["terminadas", "terminado", "final", "solo el final", "completadas", "el final", "fin"],
      mine: ["mias", "las mias", "mis solicitudes", "los mios"],
    },
  },
};
