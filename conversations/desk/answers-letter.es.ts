import type { letterAnswers } from "./answers-letter.ts";

/** The answers to the questions of `faq-letter.ts` in Spanish. */
export const letterSpanish: typeof letterAnswers = {
  "who-may-sign":
    "El titular de la cuenta, o una persona que el operador actual tenga como autorizada en ella. En una empresa suele ser el dueño, un directivo o la persona a cargo de la telefonía. El nombre tiene que estar en el registro del operador. Si hay duda, pregunte al operador quién puede hacer cambios.",
  "letter-by-email":
    "La Carta de Autorización (LOA) se hace con sus respuestas y se manda por correo electrónico al representante. Está en inglés y se firma en la pantalla; no hay que imprimir ni subir nada. La firma electrónica vale según las reglas de la FCC. Nada se transfiere hasta que esté firmada, así que use un buzón que esa persona lea.",
  "letter-missing":
    "Mire primero en la carpeta de correo no deseado y revise la dirección en la solicitud. Si la dirección no es la correcta, diga «el correo es» y la correcta; el enlace del primer correo deja entonces de valer. «reenviar la carta» la manda otra vez, y el estado muestra a dónde fue y hasta cuándo vale.",
  "letter-expires":
    "Una carta queda abierta por un tiempo fijo, a menudo unos 30 días; el estado de su solicitud muestra el día. En el camino se lo recuerdo a quien firma. Si nadie firma para entonces, nada se ha transferido y todas las respuestas se conservan: con un toque se manda una carta nueva.",
  rejected:
    "Rechazada significa que el operador actual devolvió la solicitud, casi siempre porque un dato difiere de su registro. Los números se quedan donde están y siguen funcionando. Yo le pido solo el dato que nombró, y la solicitud vuelve a enviarse. Cada vuelta cuesta unos días.",
  "rejection-causes":
    "Las causas usuales: un número de cuenta distinto, un PIN vencido, o un nombre o una dirección que difiere del registro. Otras son un bloqueo, una orden abierta, internet en la misma línea, o una carta que nadie firmó. Copiar todo de la factura más reciente evita la mayoría.",
  "change-date":
    "Antes de enviar, escriba «editar la fecha». Después deciden los dos operadores: muchos quieren por lo menos dos días hábiles de aviso, y algunos mueven la fecha una sola vez. Avise cuanto antes a quien lleva sus portabilidades aquí. Una fecha nueva es un deseo hasta que el operador la confirma.",
  "date-not-promised":
    "La fecha pedida es un deseo, y hasta una fecha acordada puede moverse. El operador actual puede cambiarla, y rara vez dice la hora de antemano. Evite los viernes y la víspera de un día feriado. Yo le aviso cuando la fecha queda fijada y cada vez que se mueve.",
  foc: "FOC significa «firm order commitment»: el operador actual acepta la portabilidad y da la fecha confirmada. Llega después de que la solicitud fue aceptada, a menudo en unos días. Desde entonces, mantenga los números activos y no cambie nada en la cuenta. Anuncio la fecha en este hilo.",
  "cancel-old-first":
    "No, no cancele el servicio actual. Un número cancelado a menudo ya no se puede portar, y puede perderse. Mantenga la cuenta activa y pagada hasta que yo le diga que la portabilidad está completa. La portabilidad suele terminar el servicio de esos números; otras líneas pueden seguir facturándose.",
  "cancel-after-filing":
    "Todavía no. Enviada no es completa: los números tienen que seguir activos con el operador actual hasta que cada uno se haya transferido. Yo lo digo en este hilo cuando ya es seguro. Entonces puede cancelar lo que quede del servicio anterior.",
  "cancel-request":
    "Escriba «cancelar la solicitud» en el hilo de la solicitud, y le pido que lo confirme. Un borrador se aparta y se guarda 30 días. Una solicitud enviada se puede detener hasta poco antes de la fecha de la portabilidad, a menudo dos días hábiles. Después del cambio, el único regreso es una portabilidad nueva en sentido contrario.",
};
