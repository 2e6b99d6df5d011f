import type { Heard } from "../../src/core/hearing/spanish/ear.ts";
import type { Ways } from "../../src/core/hearing/spanish/phrases.ts";

const request = "[(la|el|esta|este|mi|esto|eso|a)] [(solicitud|portabilidad|pedido)]";
const inform =
  "(informar~|avisar~|notificar~|mantener~ informad@s? a|mantener~ al (tanto|corriente) a|copiar~ a|poner~ en copia a|contar~)";
const muted = "(silenciar~|silencio|callar~|mutear~|pausar~ (los avisos|las notificaciones))";
const about = "[(sobre|de|acerca de)] [(esto|eso|la solicitud|esta solicitud|mi solicitud)]";

/** The same for whoever says it, and for the place where it is said. */
const withWhose = (ways: Ways): Ways =>
  Object.fromEntries(
    Object.entries(ways).flatMap(([english, patterns]) => [
      [english, patterns],
      [`${english} for me`, patterns.map((pattern) => `${pattern} (para mi|solo para mi|a mi)`)],
      [
        `${english} for this channel`,
        patterns.map((pattern) => `${pattern} (para|en|a) (este canal|este chat|el canal|aqui|nosotros)`),
      ],
    ]),
  );

/** Who is kept informed, and when people hear of things, in Spanish. */
export const heardInforming: Heard = {
  phrases: {
    "watch {sid}": [`(vigilar~|seguir~|observar~|monitorear~) [(la|el)] [(solicitud|portabilidad)] {sid}`],
    watch: [
      `(vigilar~|observar~|monitorear~) ${request}`,
      "seguir~ (la|esta|esa) (solicitud|portabilidad)",
      "(mantener~|tener~|mantenme|mantengame) (informado|informada|al tanto|al corriente)",
      "(avisar~|informar~) (de los cambios|cuando (algo cambie|cambie algo|cambie|haya (novedades|noticias)))",
    ],
    "watch here": ["(vigilar~|seguir~) [(esto|la|esta)] [solicitud] (aqui|en este canal)"],
    "unwatch {sid}": [
      "dejar~ de (vigilar|seguir|observar) [(la|el)] [(solicitud|portabilidad)] {sid}",
      "no (vigilar~|seguir~) [mas] {sid}",
    ],
    unwatch: [
      `dejar~ de (vigilar|seguir|observar) ${request}`,
      "[ya] no (vigilar~|seguir~) [mas]",
      "dejar~ de (avisar|informar)me",
    ],
    "keep {whom} informed of {sid}": [
      `${inform} [a] {whom} (de|sobre) [(la|el)] [(solicitud|portabilidad)] {sid}`,
      "mantener~ [a] {whom} (informad@s?|al tanto|al corriente) (de|sobre) [(la)] [solicitud] {sid}",
    ],
    "keep {whom} informed": [
      `${inform} [a] {whom} ${about}`,
      "mantener~ [a] {whom} (informad@s?|al tanto|al corriente)",
      "(agregar~|anadir~) [a] {whom} (como observador|a los (observadores|informados))",
      "que {whom} (este informad@|se entere|vigile)",
    ],
    "stop informing {whom}": [
      "dejar~ de (informar|avisar|notificar|mandar correos|enviar correos) a {whom}",
      "[ya] no (informar~|avisar~|notificar~) [mas] a {whom}",
      "(quitar~|sacar~|eliminar~) a {whom} de (los (observadores|informados|avisos)|la lista)",
    ],
    "who is kept informed": [
      "(a quien|quien|a quienes|quienes) [se] (informa|avisa|esta informad@|estan informad@s|vigila|se informa|se avisa|(recibe|reciben) (avisos|noticias)|sigue) [(esto|esta solicitud|la solicitud)]",
      "[(ver~|mostrar~)] [(los)] observadores",
      "(personas informadas|informados)",
    ],
    "calendar {sid}": ["(calendario|agenda) [(de|para)] [la] [solicitud] {sid}"],
    calendar: [
      "[(agregar~|anadir~|poner~|exportar~|dar~|ver~|enviar~)] [(a|en|al|el|la fecha (en|al)|para el|mi|la)] [(mi|el)] (calendario|archivo ics|ics|agenda|archivo de calendario|entrada de calendario)",
    ],
    ...withWhose({
      "digest daily at {time}": [
        "[(enviar~|mandar~|recibir~|dar~)] [(un|el)] resumen [(diario|cada dia|todos los dias|por dia)] a (las|la) {time}",
        "[(un|el)] resumen diario {time}",
      ],
      "digest daily": [
        "[(enviar~|mandar~|recibir~|activar~|dar~)] [(un|el)] resumen (diario|cada dia|todos los dias|por dia|cada manana|todas las mananas)",
      ],
      "digest every weekday at {time}": [
        "[(enviar~|mandar~)] [(un|el)] resumen (de lunes a viernes|entre semana|(los|en) dias (habiles|laborables)|cada dia habil|cada dia laborable) a (las|la) {time}",
      ],
      "digest every weekday": [
        "[(enviar~|mandar~|recibir~)] [(un|el)] resumen (de lunes a viernes|entre semana|(los|en) dias (habiles|laborables)|cada dia habil|cada dia laborable)",
      ],
      "digest weekly": [
        "[(enviar~|mandar~|recibir~|activar~)] [(un|el)] resumen (semanal|cada semana|por semana|todas las semanas)",
      ],
      "digest weekly on {weekday}": [
        "[(enviar~|mandar~|recibir~)] [(un|el)] resumen [(semanal|cada semana)] (el|los|cada) {weekday}",
      ],
      "digest weekly on {weekday} at {time}": [
        "[(enviar~|mandar~|recibir~)] [(un|el)] resumen [(semanal|cada semana)] (el|los|cada) {weekday} a (las|la) {time}",
      ],
      "digest off": [
        "[(el)] resumen (no|apagado|desactivado|nunca|apagar|desactivar)",
        "(quitar~|apagar~|desactivar~|cancelar~|detener~|parar~|no (quiero|enviar~|mandar~)) [(mas|el|los)] (resumen|resumenes)",
        "sin resumen",
      ],
      digest: [
        "resumen de (avisos|novedades|solicitudes|cambios)",
        "[(cuando|a que hora)] (llega|recibo) el resumen",
      ],
      "quiet hours {hours}": [
        "[(poner~|fijar~|activar~|establecer~)] [(mis|las|unas)] (horas de (silencio|descanso)|no molestar|horario de silencio|silencio) [(de|desde|entre)] {hours}",
        "no [(me|nos)] (molestar|moleste|molestes|molesten) [(de|desde|entre)] {hours}",
      ],
      "quiet hours off": [
        "(quitar~|apagar~|desactivar~|cancelar~|sin) [(mis|las)] (horas de (silencio|descanso)|horario de silencio)",
        "[(mis|las)] horas de silencio (no|apagadas|desactivadas|ninguna)",
        "no mas horas de silencio",
      ],
      "quiet hours": [
        "[(ver~|mostrar~|cuales son)] [(mis|las)] (horas de (silencio|descanso)|horario de silencio)",
      ],
    }),
    "mute {sid} {span}": [`${muted} [(la|el)] [solicitud] {sid} {span}`],
    "mute {sid}": [`${muted} [(la|el)] [solicitud] {sid}`],
    "mute everything {span}": [
      `${muted} (todo|todos los avisos|todo tambien lo urgente|todo incluso lo urgente|todas las notificaciones|incluso lo urgente) {span}`,
    ],
    "mute everything": [`${muted} (todo|todos los avisos|todas las notificaciones|todo incluso lo urgente)`],
    "mute this request {span}": [`${muted} (esta solicitud|la solicitud|esta portabilidad|esto) {span}`],
    "mute this request": [`${muted} (esta solicitud|la solicitud|esta portabilidad|esto)`],
    "mute {span}": [`${muted} {span}`],
    mute: [`${muted} [(los avisos|las notificaciones)]`],
    unmute: [
      "(dejar~ de silenciar|quitar~ silencio|quitar~ el silencio|reactivar~ [(los avisos|las notificaciones)]|activar~ (los avisos|las notificaciones)|desilenciar~|volver~ a avisar~|ya no silenciar~)",
    ],
    notifications: [
      "[(ver~|mostrar~|cuales son|mis|las|los)] [(mis|las|los)] (notificaciones|alertas|mis avisos)",
      "(cuando|de que) (me (avisa|entero)|me avisan|se me avisa)",
    ],
    "my time zone is {zone}": [
      "[(cambiar~|poner~|fijar~)] [(mi|la|nuestra)] (zona horaria|huso horario) [(es|a|la|hora)] [(la|hora)] {zone}",
      "(estoy|estamos) en [(la|hora)] [(hora|zona)] [(del|de la)] {zone}",
    ],
    "my time zone is eastern time": ["hora (del este|este)"],
    "my time zone is central time": ["hora (del centro|central)"],
    "my time zone is mountain time": ["hora de (la montana|las montanas)"],
    "my time zone is pacific time": ["hora del pacifico"],
  },
  names: {
    zone: {
      "eastern time": ["este", "del este", "la del este", "hora del este", "eastern", "nueva york", "miami"],
      "central time": ["centro", "central", "del centro", "hora del centro", "hora central", "chicago"],
      "mountain time": ["montana", "de la montana", "hora de la montana", "denver"],
      arizona: ["arizona", "phoenix"],
      "pacific time": ["pacifico", "del pacifico", "hora del pacifico", "los angeles"],
      alaska: ["alaska"],
      hawaii: ["hawai", "hawaii"],
      "America/New_York": ["america/new_york"],
      "America/Chicago": ["america/chicago"],
      "America/Denver": ["america/denver"],
      "America/Los_Angeles": ["america/los_angeles"],
      "America/Puerto_Rico": ["puerto rico", "hora de puerto rico", "america/puerto_rico"],
    },
  },
};
