import type { SpanishAsks } from "./spanish-question.ts";

const move = "port*|pas*|mov*|transfer*|traslad*|cambi*|migr*|llev*|tra*";
const number = "numero*|linea*|telefono*|celular*|movil*";

/** Questions people ask before they begin, in Spanish. */
export const basics: SpanishAsks[] = [
  {
    id: "what-porting-is",
    english: "What is porting?",
    asks: [
      "que|como|explic* es|significa|funciona|son|consiste|hace portabilidad|portar|porting|portabilidades",
      "como funciona esto|eso|proceso|todo|portabilidad",
      "como se porta|portan",
      "pierdo|perdere|perderemos|perder|conservo|conservare|mantengo mi|el|mismo numero*|numeros|linea*",
      "que implica|pasa|ocurre|sucede portabilidad|portar",
      "hable*|cuente*|expliqu* portabilidad",
    ],
  },
  {
    id: "why-port",
    english: "Why port a number?",
    asks: [
      `por_que|para_que ${move}|conserv* numero*|lineas`,
      "que ventaja*!|beneficio*!|sentido!|gano portar|portabilidad|tiene|hay",
      "ventaja*|beneficio* portar|portabilidad",
      "conviene|mejor portar|conservar|pasar o|que comprar|nuevo|otro",
    ],
  },
  {
    id: "cost",
    english: "How much does porting cost?",
    asks: [
      "cuanto cuesta|cuestan|vale|valen|sale|cobran|pago|pagar|cobra|es|costo",
      "que|cual|hay|tiene|tienen costo*!|precio*!|tarifa*!|cargo*!|cuota*!|comision*!",
      "es|sale gratis!|gratuito!|gratuita!",
      "tengo|hay|debo|tenemos que pagar algo|por|esto|portabilidad",
      "cobr*! van|va|algo|por|me|nos|cuanto",
      "quien paga portabilidad|esto|cambio|cargo*",
      "me|nos cobran|cobra|cobraran|cobrar algo|por|esto|cargo*|dinero",
    ],
  },
  {
    id: "how-long",
    english: "How long does it take?",
    asks: [
      "cuanto|cuantos|cuantas tiempo|tarda|tardan|demora|demoran|dura|dias|semanas|toma|lleva",
      `que_tan|cuan rapido|pronto|rapida es|${move}|sera`,
      "cuando estara|estaran|estan|quedara|quedaran|podre|tendre listo|lista|listos|listas|numero*|usar|terminado|hecho",
      "cual plazo*!|duracion!|tiempo!",
      "tarda|demora|toma mucho|dias|semanas|mes|meses",
      "plazo!|plazos! que|cual|cuales|hay|es",
    ],
  },
  {
    id: "downtime",
    english: "Will there be downtime?",
    asks: [
      "interrupcion*!|corte!|cortes!|sin_servicio!|caida!",
      `${number}|servicio|llamadas deja*|dejar*|funciona*|corta*|pierd*|perd*|cae* durante|mientras|portabilidad|cambio|entretanto|proceso`,
      "me|nos quedo|quedare|quedamos|quedaremos sin telefono|servicio|linea|linea*",
      "perdere|pierdo|perder|perdemos|perderemos llamadas|servicio",
      "puedo|podre|podremos|podemos|seguir* seguir|usar|usando|recibir|recibiendo|llamar numero*|llamadas|telefono*|linea*",
      "sigue*|seguir* funcionando|funciona* numero*|telefono*|linea*",
    ],
  },
  {
    id: "several-numbers",
    english: "Can I port several numbers at once?",
    asks: [
      `puedo|podemos|puede|pueden|se_puede|como ${move} varios|varias|muchos|todos|dos|tres|ambos|mas_de_uno numero*|lineas|vez|juntos`,
      "varios|multiples|muchos|mas_de_un numero*|lineas|numero misma|una|sola|mismo|a_la_vez|juntos|solicitud",
      "a_la_vez!|al_mismo_tiempo! numero*|lineas|todos",
      "puedo|como pegar|subir|mandar|enviar|cargar lista|excel|csv numero*",
    ],
  },
  {
    id: "several-carriers",
    english: "My numbers are with two different carriers, is that possible?",
    asks: [
      "varios|varias|diferentes|distintos|distintas|dos|tres operador*|companias|proveedores|carriers",
      `${number} en|con|de|son diferentes|distintas|distintos|dos|varias|varios operador*|companias|compania*|cuentas|proveedores`,
    ],
  },
  {
    id: "wireless-and-landline",
    english: "Can I port wireless numbers and landlines together?",
    asks: [
      "celular*|movil*|moviles|inalambric* fijo*|fija*",
      "mezclar|combinar|juntar celular*|movil*|fijo*|fijas",
      `puedo|podemos|se_puede|puede ${move} celular*|movil|moviles|iphone|inalambrico*`,
    ],
  },
  {
    id: "toll-free",
    english: "Can you port toll-free numbers?",
    asks: [
      "tollfree|sin_cargo|sin_costo|gratuitos|gratuito|llamada_gratuita|linea_gratuita numero*|linea*|port*|pas*",
      "800|888|877|866|855|844|833 numero*|port*|pas*|transfer*|linea*",
      "numero* gratuito*|tollfree",
    ],
  },
  {
    id: "google-voice",
    english: "How do I port a Google Voice number?",
    asks: [`google_voice!`, "gv numero*|port*"],
  },
  {
    id: "outside-us",
    english: "Can you port numbers from outside the US?",
    asks: [
      `extranjero*!|internacional*!|fuera! ${move}|numero*|pais|estados|usa|puedo|hacen|se_puede`,
      `mexico|mexicano*|canada|canadiense*|colombia*|espana|espanol*|puerto_rico|cuba*|guatemala|honduras|salvador|venezuela|republica_dominicana|argentina ${move}|numero*`,
      "que|cuales paises!",
      "solo numero*|port* estados_unidos|usa|eeuu|americanos|estadounidenses",
    ],
  },
  {
    id: "partial-port",
    english: "Can I keep some numbers with the old carrier?",
    asks: [
      "parcial! portabilidad|que|es|puedo|como|hacer",
      `puedo|podemos|se_puede ${move} solo|solamente|algunos|algunas|parte|una_parte|uno`,
      `puedo|podemos|como|se_puede dejar|conservar|mantener|quedarme|quedarse algunos|algunas|otros|resto|uno|unos numero*|lineas|operador*|compania|cuenta`,
      "que pasa|sucede|ocurre resto|otros|otras|demas|restantes numero*|lineas|cuenta",
      "afecta* otras|otros|demas|resto lineas|numero*",
    ],
  },
  {
    id: "numbers-per-request",
    english: "How many numbers can I move?",
    asks: [
      `cuantos|cuantas! numero*|lineas ${move}|puedo|podemos|caben|maximo|se_pueden|una|por|solicitud`,
      "limite!|maximo!|tope! numero*|lineas|solicitud|hay|portar|cual",
      "puedo|podemos|se_puede* 500|1000|2000|cien|cientos|mil|miles numero*|lineas",
    ],
  },
  {
    id: "special-lines",
    english: "What happens to DSL and alarm lines?",
    asks: [
      "dsl|internet|banda_ancha|fibra que|pierdo|perdere|pasa|pasara|sucede|conservo|puedo|debo|mantener|tambien|se_va|afecta",
      "alarma*|elevador|ascensor|fax|seguridad que|pasa|linea|puedo|funciona*|sistema|afecta",
      "grupo_de_busqueda|timbre_distintivo que|pasa|puedo|debo|quitar",
      "paquete que|pasa|pierdo|perdere|puedo|descuento",
    ],
  },
  {
    id: "temporary-numbers",
    english: "What are temporary numbers?",
    asks: [
      "que|para_que|como|hay|dan|puedo|tienen son|sirven|funcionan|tener|usar|numeros|numero temporal*!|provisional*!",
      "numero* usar|uso|tengo mientras|entretanto|mientras_tanto|espero",
    ],
  },
];
