import type { basicsAnswers } from "./answers-basics.ts";

/** The answers to the questions of `faq-basics.ts` in Spanish. */
export const basicsSpanish: typeof basicsAnswers = {
  "what-porting-is":
    "La portabilidad transfiere un número de teléfono de una compañía telefónica a otra. El número sigue siendo el mismo; solo cambia la compañía que le da servicio. Yo reúno los datos, consigo la firma de la carta y envío la solicitud.",
  "why-port":
    "Con la portabilidad usted conserva el número que la gente ya conoce. No hay que reimprimir nada, y nadie oye que la línea fue desconectada. La otra opción es un número nuevo: funciona antes, pero hay que anunciarlo.",
  cost: "Dos compañías podrían cobrar algo. El operador nuevo puede tener un cargo por número, y el actual puede cobrar por la salida. Pregunte a los dos antes de enviar la solicitud; yo no cobro nada y nunca veo la factura que ellos hacen.",
  "how-long":
    "La mayoría de las portabilidades de pocos números tarda de una a tres semanas desde el envío. Con más de 50 números, o después de un rechazo, lo común son de cuatro a ocho semanas. La base: las reglas de la FCC dan al operador actual un día hábil para portabilidades simples y cuatro para las demás. Ese plazo solo empieza cuando la orden está completa y coincide con sus registros. Los plazos que publican las compañías van de 3 a 21 días hábiles.",
  downtime:
    "Por lo general, ninguna interrupción que se note. Sus números siguen funcionando con el operador actual hasta el momento del cambio. Ese día las llamadas pueden llegar a cualquiera de los dos lados por un rato, así que tenga ambos listos.",
  "several-numbers":
    "Sí. Péguelos todos en un mensaje, en cualquier formato: con comas, por líneas o como rangos; o mande una hoja de cálculo en CSV o Excel, y yo encuentro la columna. Van todos juntos en una sola solicitud, sean cuantos sean.",
  "several-carriers":
    "Los números de varios operadores pueden ir en una sola solicitud. Cada operador recibe su propia orden; yo hago la división y se la muestro antes de enviar, y de los demás solo pido el número de cuenta y la factura. Dos cuentas con el mismo operador necesitan dos solicitudes: empiece con los números de una cuenta.",
  "wireless-and-landline":
    "Sí, los números de celular y los fijos pueden ir en una sola solicitud. Los de celular suelen necesitar además un PIN de transferencia, y solo lo pido donde hace falta. Si el operador los quiere en órdenes separadas, aquí sigue siendo una sola solicitud.",
  "toll-free":
    "Los números gratuitos (toll-free) se transfieren de otra manera: los entrega una compañía llamada RespOrg, a menudo en una a cuatro semanas. No todos los operadores los reciben por mi medio. Pegue el número y le digo en seguida si este lo recibe, y qué hacer si no.",
  "google-voice":
    "Un número de Google Voice primero se tiene que desbloquear, en los ajustes de Google Voice. Los que vinieron de un operador móvil suelen desbloquearse gratis; otros pueden tener un cargo pequeño. El correo de la cuenta de Google sirve de número de cuenta. Las cuentas de pago para empresas tienen también un PIN de transferencia, así que consulte con Google.",
  "outside-us":
    "Aquí solo se pueden transferir números de Estados Unidos. Otros países tienen sus propias reglas, formularios y plazos. Para esos, pida a su operador nuevo su propio formulario de portabilidad.",
  "partial-port":
    "Sí, eso se llama portabilidad parcial: unos números se transfieren y los demás se quedan. Si se transfiere el número principal de la cuenta, otro tiene que ocupar su lugar. Pregunte a su operador actual qué pasa con el precio y el paquete de lo que queda.",
  "numbers-per-request":
    "Los que quiera. El operador que los recibe acepta cierta cantidad por orden, a menudo 1,000, así que una lista más larga se convierte en varias órdenes. Usted ve la división antes de enviar, y sigue siendo una sola solicitud con un solo estado.",
  "special-lines":
    "Tenga cuidado con las líneas que llevan más que llamadas: DSL o internet en paquete, alarmas, elevadores, grupos de búsqueda (hunt groups). Transferir el número puede cortar ese servicio, y muchos operadores rechazan la portabilidad mientras esté ahí. Pida primero que lo muevan o lo quiten, y espere a que esa orden termine. Una orden todavía abierta ya es motivo de rechazo.",
  "temporary-numbers":
    "Sus propios números siguen funcionando con el operador actual hasta el cambio. Si los teléfonos nuevos deben sonar antes, diga «números temporales» en una solicitud: primero se usan números libres de usted, y otros solo se compran después de que usted acepte cantidad y precio. Desvíe los números actuales hacia ellos; el día del cambio los portados toman su lugar solos.",
};
