import type { afterAnswers } from "./answers-after.ts";

/** The answers to the questions of `faq-after.ts` in Spanish. */
export const afterSpanish: typeof afterAnswers = {
  "text-messages":
    "Primero cambian las llamadas y después los mensajes de texto. Los textos suelen tardar unas horas y pueden tardar hasta tres días hábiles; en los números gratuitos, más. Para mandar textos desde un programa de empresa a teléfonos de Estados Unidos, el número necesita además el registro 10DLC. El día del cambio, los códigos de verificación pueden no llegarle.",
  "10dlc":
    "10DLC es el registro en Estados Unidos para empresas que mandan textos desde números locales comunes. Registre su marca y su campaña con el operador nuevo; eso puede empezar antes de la portabilidad. Asocie los números cuando estén completos. Hasta entonces, los textos de empresa pueden quedar bloqueados.",
  e911: "E911 manda la ayuda a la dirección registrada para un número. El registro anterior no acompaña al número. Registre la dirección de cada número con el operador nuevo el día en que se complete la portabilidad. Hasta entonces, no cuente con esa línea para emergencias.",
  "caller-name":
    "El nombre que se ve en las llamadas se llama CNAM, y puede perderse en una portabilidad. Póngalo de nuevo con el operador nuevo cuando los números se hayan transferido. Puede tardar unos días en verse en todas partes. Los directorios telefónicos van aparte y hay que pedirlos.",
  voicemail:
    "Solo se transfiere el número. El buzón de voz, los saludos, los menús y el desvío de llamadas se quedan con el operador anterior y por lo general se borran. Guarde antes de la fecha los mensajes que necesite. Prepare los nuevos de antemano, para que quien llame los encuentre desde el primer minuto.",
  "after-completion":
    "Cuando la portabilidad esté completa, pruebe cada número: una llamada entrante, una saliente y un texto. Luego registre E911, ponga el nombre que se ve en las llamadas, y asocie 10DLC si manda textos de empresa. Ahora puede cancelar el servicio anterior. Guarde la última factura unos meses.",
  "who-can-submit":
    "Envían portabilidades las personas que administran este espacio de trabajo o a quienes ellas les dieron ese derecho. Los usuarios de subcuentas y los invitados no pueden enviar; algunos pueden mirar. Si le falta ese derecho, pídalo a quien me instaló aquí.",
  "where-to-track":
    "Aquí mismo. Escriba «estado» en el hilo de la solicitud, o «estado de» y su SID, un número de teléfono o un nombre en cualquier lugar donde yo esté. «lista» muestra todas las solicitudes e «historial» todo lo que pasó. También aviso en el hilo cada vez que el operador cambia algo.",
  "data-safety":
    "Los PIN y los dígitos del Seguro Social solo se piden en un formulario privado, se sellan antes de guardarse y se borran al completarse. Los números de cuenta también se sellan y se muestran con sus cuatro últimos dígitos. Si por error escribió un PIN en el hilo, no lo conservo; por favor borre ese mensaje.",
  sandbox:
    "El sandbox es un operador ficticio para hacer pruebas. Representa una portabilidad entera en minutos, no transfiere ningún número real y no contacta a nadie. Todo lo suyo lleva la marca PRUEBA (TEST).",
  "reach-a-person":
    "Soy un asistente, no una persona. Diga «entregar» donde se habla de su portabilidad, y la persona que opera este servicio la recibe con todo lo que ya se intentó; o mencione al colega que lleva aquí las portabilidades. No hay que contar nada dos veces. Para preguntas sobre su cuenta, llame a su operador actual y pida el departamento de portabilidad.",
  "stop-and-resume":
    "Cada respuesta se guarda en cuanto usted la da. Pare cuando quiera y escriba «reanudar» más tarde, en cualquier dispositivo. Un borrador espera 30 días.",
  "correct-an-answer":
    "Sí. Dígalo con sus palabras, como «el código postal es 10013», o escriba «editar» y el nombre del dato. «atrás» vuelve una pregunta y «deshacer» quita la última respuesta. Antes de enviar, usted ve todo una vez más.",
};
