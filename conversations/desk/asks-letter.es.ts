import type { SpanishAsks } from "./spanish-question.ts";

const letterWords = "carta|loa|autorizacion";
const old = "anterior|viejo|vieja|actual|antiguo|antigua|de_ahora|existente|mi";
const service = "servicio|operador*|cuenta|plan|compania|contrato|linea*|proveedor";
const cancel = "cancel*|dar_de_baja|cerrar|terminar|desconect*|baja";

/** Questions about the letter, the date, trouble on the way, and the old service, in Spanish. */
export const letter: SpanishAsks[] = [
  {
    id: "who-may-sign",
    english: "Who may sign the letter?",
    asks: [
      "quien|quienes puede|pueden|debe|tiene|deben|va firm*|autoriz*",
      "puedo|puede|podemos|podria firm* yo|mi|gerente|asistente|contador|esposa|esposo|colega|empleado|otra_persona|alguien|otro",
      "quien! firma*",
      "tiene_que|debe firm* dueno|propietario|titular|yo",
      "quien es|seria representante*|autorizad*|firmante",
    ],
  },
  {
    id: "letter-by-email",
    english: "How does the letter get signed?",
    asks: [
      `como|donde|cuando|que|quien llega|recib*|firma*|envia*|manda*|llegara|viene ${letterWords}`,
      `por_que|para_que necesita*|firm*|hay_que|piden ${letterWords}|correo|representante`,
      "es|son|vale|sirve|aceptan firma* electronic*|digital*|legal|valid*",
      "como|donde firm*",
      `tengo|debo|hay|puedo que|yo|imprimir|escanear|subir|escribir|hacer ${letterWords}`,
    ],
  },
  {
    id: "letter-missing",
    english: "The letter never arrived, can you resend the letter?",
    asks: [
      `${letterWords}|correo|enlace|email|link no|nunca|perdi*|spam|equivocad*|llego|llega que|donde|como|por_que|si|puede*|hago|esta`,
      `puede*|pueden|podria|como reenviar|enviar|mandar|volver ${letterWords}|correo|enlace|link otra_vez|de_nuevo|nuevamente|reenviar|a`,
      "cambiar|equivocado firmante|representante|correo_del como|puedo|que|si",
    ],
    says: [
      `${letterWords}|correo|enlace|email|link no|nunca llego|llega|aparece|recibi|recibio|ha_llegado|esta`,
      `no|nunca recibi*|recibio|llego|le_llego|me_llego|encuentro|veo ${letterWords}|enlace|link|correo`,
    ],
  },
  {
    id: "letter-expires",
    english: "How long is the letter valid?",
    asks: [
      `${letterWords}|firma vence|expira|caduca|valid*|plazo|dura|vigencia|limite|cuanto`,
      "cuanto tiempo|hay|tiene|tengo|tenemos firmar",
      "que|y|si pasa|hago|si nadie!|nunca! firma",
      "hasta_cuando! firm*",
    ],
  },
  {
    id: "rejected",
    english: "What does rejected mean?",
    asks: [
      "que significa|pasa|quiere|hago|ocurre|sucede si|cuando|decir|rechaz*|despues rechaz*|deneg*|negad*",
      "operador|compania|ellos dice_que_no!|dicen_que_no!|niega|rechaza",
      "y_si|que_si rechaz*|falla|niegan",
      "es rechazo definitivo|final|grave|malo",
    ],
  },
  {
    id: "rejection-causes",
    english: "Why do ports get rejected?",
    asks: [
      "por_que|que|cual|cuales port*|solicitud*|numero*|causa*|motivo*|razon*|se|me|rechaz* rechaz*|fall*|deneg*",
      "como evit*!|prevenir! rechaz*|demora*|problema*|error*|retraso*",
      "mas|comunes|frecuentes motivo*|causa*|error*|problema*|razones",
    ],
  },
  {
    id: "change-date",
    english: "Can I change the port date?",
    asks: [
      "puedo|podemos|se_puede|como|puede|es_posible cambi*|mover|aplaz*|posponer|adelantar|atrasar|escoger|elegir|reprogram* fecha|dia",
      "puede|puedo|podria ser|hacer* antes|despues|otro_dia|fin_de_semana|mas_tarde|sabado|domingo",
      "como aplaz*|pospon*|reprogram* port*|fecha|esto",
    ],
  },
  {
    id: "date-not-promised",
    english: "Is the date guaranteed?",
    asks: [
      "es|esta|sera|seguro|puede fecha|dia garantizad*|segur*|fij*|definitiv*|firme|exact*|cambiar",
      "garantiza*! fecha|dia|port*",
      "por_que fecha|dia cambi*|no|movi*|atras*",
      "a_que_hora!|que_hora!|hora! port*|cambi*|numero*|es|se|sera|pasa*",
    ],
  },
  {
    id: "foc",
    english: "What is the FOC?",
    asks: [
      "que|cuando|como|es foc foc|significa|llega|dan|fecha|confirm*|es",
      "que|cuando pasa|sucede|hago|debo|hacer|despues|una_vez fecha|foc confirmad*|fijad*|acordad*|asignad*",
      "cuando confirma*|dan fecha",
    ],
  },
  {
    id: "cancel-old-first",
    english: "Should I cancel the old service first?",
    asks: [
      `debo|tengo|puedo|hay|cuando|necesito|debemos|conviene|como ${cancel} ${old} ${service}|primero|antes|ya`,
      `debo|tengo|puedo|cuando|hay ${cancel} ${service}|primero|antes`,
      `${cancel} antes|primero port*|cambi*|solicitud|presentar|fecha`,
      `sigo|debo|tengo|seguir pagando|pagar ${old}|factura|${service}`,
      `debo|puedo|hay|tengo avis*|llamar|inform* ${old} operador|compania|proveedor`,
    ],
  },
  {
    id: "cancel-after-filing",
    english: "I have filed, can I cancel my service already?",
    asks: [
      `presentad*!|enviad*!|presente!|envie!|firmad*!|presentar!|fecha_fijada! ${cancel}`,
      `puedo|debo|podemos ya!|ahora! ${cancel} ${service}|ya|ahora`,
      `puedo|es|cuando seguro ${cancel} ${service}`,
    ],
  },
  {
    id: "cancel-request",
    english: "How can I cancel the port?",
    asks: [
      "puedo|como|podemos|se_puede|que|hago cancel*|deten*|parar|anul*|retir*|detengo solicitud|portabilidad|cambio|proceso|tramite|esto",
      "que si|pasa arrepiento|cambio_de_opinion|cambio_de_idea|me_arrepiento",
      "puede*|se_puede|como deshacer|revertir|dar_marcha_atras portabilidad|cambio|despues|solicitud",
    ],
  },
];
