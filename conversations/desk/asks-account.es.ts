import type { SpanishAsks } from "./spanish-question.ts";

const bill = "factura*|recibo*|estado_de_cuenta|comprobante*";
const find =
  "donde|como|de_donde encuentro|encontrar|consigo|conseguir|obtengo|obtener|veo|ver|busco|buscar|esta|saco|sacar|aparece|pido|pedir|localizo|sale|saber|genero|generar|crear|solicito";

/** Questions about the account at the losing carrier and what proves it, in Spanish. */
export const account: SpanishAsks[] = [
  {
    id: "which-document",
    english: "What document do I need?",
    asks: [
      "que|cual|cuales documento*|papel*|archivo*|comprobante|prueba necesito|necesita*|debo|tengo|subir|enviar|piden|mandar|quiere*|hace_falta|sirve*|es|son",
      `que|cual|cuales ${bill} necesito|necesita*|debo|subir|enviar|piden|mandar|quiere*|sirve*`,
      "que debo|tengo|puedo subir|adjuntar|enviar|mandar",
      `puedo|sirve|aceptan|vale|se_puede foto|imagen|pdf|captura|escaneo|copia|pantallazo`,
      `tamano!|que_tan_grande archivo|${bill}|pdf|puede|maximo`,
      `por_que|para_que necesita*|piden|quiere*|hace_falta ${bill}|documento*`,
    ],
    says: ["solo tengo|tenemos foto|captura|imagen|escaneo|pantallazo"],
  },
  {
    id: "bill-age",
    english: "How old may the bill be?",
    asks: [
      `que_tan|cuan reciente!|vieja!|antigua!|nueva! ${bill}|ser|debe|puede`,
      `${bill} vieja|antigua|reciente|vencida|mes_pasado|ano_pasado|meses|atrasada|anterior sirve|vale|puedo|debe|puede|esta|es|aceptan|usar`,
      `de_cuando|fecha|antiguedad ${bill}`,
    ],
    says: [`${bill} es|esta|tiene muy_vieja|vieja|antigua|meses|vencida|atrasada`],
  },
  {
    id: "no-bill",
    english: "What if I do not have a bill?",
    asks: [
      `que|como|y si|pasa|hago no|sin|perdi ${bill}|documento`,
      `puedo|se_puede|es_posible|podemos portar|pasar|hacerlo|seguir sin ${bill}`,
      `${find} ${bill}|csr`,
      `prepago ${bill}|sin|no|que|necesito`,
    ],
    says: [
      `no|nunca tengo|tenemos|recibo|recibimos|recibi|encuentro|me_llega|llega ${bill}|ninguna_factura|una_factura|facturas`,
      `perdi|perdimos ${bill}`,
    ],
  },
  {
    id: "account-number",
    english: "Where do I find the account number?",
    asks: [
      `${find} numero_de_cuenta|cuenta`,
      "que|cual es|era numero_de_cuenta",
      "por_que|para_que necesita*|piden|quiere* numero_de_cuenta",
      "es|puede numero_de_cuenta mismo|igual|numero|telefono",
      "prepago numero_de_cuenta",
    ],
  },
  {
    id: "pin",
    english: "How do I get the PIN?",
    asks: [
      `${find} pin|clave|nip|codigo_de_transferencia|pin_de_transferencia`,
      "por_que|para_que necesita*|piden|quiere*|sirve pin|clave|nip",
      "que|cual pin|nip es|necesito|uso|debo|piden|quiere*|necesita*",
      "necesito|necesita*|hace_falta|es_necesario|tiene* pin|nip",
      "cuanto|cuantos dura|vale|valido|vence|dias|sirve pin|nip",
      "pin|nip vence|vencio|expiro|expira|caduca|olvide|perdi|no_funciona|no_sirve que|como|y|cuando|si|hago|por_que",
    ],
    says: [
      "no|nunca|perdi|olvide|olvidamos tengo|tenemos|me_dieron|se|conozco|el|mi pin|nip",
      "no tengo|tenemos|se|conozco pin|nip",
    ],
  },
  {
    id: "pin-verizon",
    english: "How do I get the Verizon transfer PIN?",
    asks: ["verizon! pin|bloqueo|desbloque*|transfer*|clave|nip|candado"],
  },
  {
    id: "pin-att",
    english: "How do I get the AT&T transfer PIN?",
    asks: ["att! pin|bloqueo|desbloque*|transfer*|clave|nip|candado"],
  },
  {
    id: "pin-tmobile",
    english: "How do I get the T-Mobile transfer PIN?",
    asks: ["tmobile! pin|bloqueo|desbloque*|transfer*|clave|nip|proteccion|candado"],
  },
  {
    id: "ssn4",
    english: "Why do you need the last four of my SSN?",
    asks: [
      "por_que|para_que|que|debo|tengo|necesita*|es|piden|hace_falta|y_si ssn!|ssn4!|seguro_social!|social!",
      "por_que|para_que piden!|necesita*!|quiere*! seguro_social!|ssn!|ssn4!",
      "seguro_social! seguro|dar|compartir|piden|digitos|ultimos",
    ],
  },
  {
    id: "btn",
    english: "Where do I find the BTN?",
    asks: [
      `${find} btn|numero_principal|numero_de_facturacion|numero_principal_de_facturacion`,
      "cual|que es|uso|debo|pongo|numero|si|seria btn|numero_principal|numero_de_facturacion",
      "por_que|para_que necesita*|piden|quiere* btn|numero_principal|numero_de_facturacion",
      "tengo|tenemos|hay btn|numero_principal_de_facturacion",
    ],
  },
  {
    id: "name-and-address",
    english: "Which address should I use?",
    asks: [
      "que|cual direccion|domicilio uso|usar|pongo|poner|debo|doy|dar|necesita*|va|es|escribo",
      "direccion_de_servicio|facturacion|direccion_de_facturacion diferencia|misma|cual|que|distinta|igual",
      "debe|deben|tiene|tienen|como nombre|direccion|ortografia coincid*|exact*|igual|escrito|mismo",
      "apartado_postal!|po_box!|casilla! puedo|sirve|es|puede|aceptan|usar|direccion",
      "por_que|para_que necesita*|piden|quiere* direccion|nombre|domicilio",
    ],
  },
  {
    id: "residential-or-business",
    english: "What is the difference between residential and business?",
    asks: [
      "residencial empresa|empresarial|negocio|comercial|diferencia|que|cual|escojo|elijo|pongo|significa",
      "es|soy|somos|cuenta|considera|cuenta_como mi|nuestra|cuenta|linea|esto residencial!|comercial!|empresarial!",
    ],
  },
  {
    id: "unpaid-balance",
    english: "Can I port if I owe money?",
    asks: [
      "debo|deuda!|saldo!|atrasad*|vencido|adeudo!|pendiente|moroso dinero|puedo|si|pasa|portar|pagar|saldo|pueden|negar*",
      "debemos dinero",
      "pueden|puede|podrian negar*|bloquear|impedir|rechazar|retener port*|numero*|cambio|salida|salir",
    ],
  },
  {
    id: "contract",
    english: "What about an early termination fee?",
    asks: [
      "contrato! puedo|si|que|pasa|tengo|con|todavia|penalidad|penalizacion|terminar|vigente|es|cancelar",
      "penalidad!|penalizacion!|multa! que|hay|pago|cobran|salir|terminacion|por|me",
      "plazo_forzoso! puedo|que|si|portar",
    ],
  },
  {
    id: "locked-number",
    english: "How do I unlock my number?",
    asks: [
      "como|donde|que quito|quitar|desbloque*|levanto|levantar|desactiv*|elimin* bloqueo|candado|congel*|numero*|proteccion|linea",
      "como|donde|puedo desbloque* numero*|linea*|telefono|cuenta",
      "esta|estan|si|y numero*|linea*|cuenta bloquead*|congelad*",
    ],
    says: ["mi|nuestro|el|la|nuestra numero*|linea*|cuenta esta|estan bloquead*|congelad*"],
  },
];
