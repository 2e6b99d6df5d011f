import type { RepairWords } from "./words.ts";
import type { orderRejections as english } from "./words-order.ts";

export const orderRejections: Record<keyof typeof english, RepairWords> = {
  R12: {
    title: "Servicio especial en la línea",
    meaning:
      "La línea tiene un servicio que la portabilidad cortaría, como DSL, un grupo de búsqueda (hunt group) o un timbre distintivo.",
    ask: "Pida que quiten ese servicio y espere a que termine esa orden. Después dígame la fecha en que quedó hecho.",
    tell: "Tenga cuidado si hay internet en la misma línea: al quitarlo se puede cortar su conexión. Tenga primero en marcha el internet nuevo.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad por un servicio en mi línea. ¿Qué servicio es, y pueden quitarlo sin desconectar el número? ¿En qué fecha estará completa esa orden?».",
  },
  R13: {
    title: "Hay otra orden abierta",
    meaning: "El operador anterior todavía trabaja en otra orden de esta cuenta y no empieza una segunda.",
    ask: "Averigüe cuándo termina la orden abierta, o pida que la cancelen, y deme esa fecha.",
    tell: "No cambie nada en la cuenta hasta que termine la portabilidad. Cada cambio abre una orden propia.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad por una orden pendiente. ¿Qué orden es y cuándo estará completa? Si no hace falta, por favor cancélenla y díganme cuándo quede limpio el registro».",
  },
  R14: {
    title: "Bloqueo de la línea",
    meaning: "El número está protegido para que no se transfiera, y el operador anterior lo respeta.",
    ask: "Pida que el titular de la cuenta quite todos los bloqueos, y confírmeme que está hecho.",
    tell: "Algunos operadores dejan que el titular lo haga en la aplicación; otros piden una llamada. Puede tardar un día hábil en verse en sus sistemas.",
    script:
      "Dígale al operador anterior: «Rechazaron una portabilidad por un bloqueo. Por favor, quiten de mis números todo bloqueo de portabilidad (port-out lock) y todo bloqueo del servicio local (local service freeze), y díganme cuándo entra en vigor».",
  },
  R15: {
    title: "Documento",
    meaning: "La factura no se pudo leer, es demasiado antigua o falta.",
    ask: "Suba otra vez la factura más reciente: el PDF de la cuenta en línea o una foto nítida de cada página.",
    tell: "Tiene que mostrar el nombre de la cuenta, el número de cuenta, la dirección de servicio y la fecha. Para las fotos, ponga la página plana, use luz de día y que se vean todas las esquinas.",
    script:
      "Dígale al operador anterior: «Por favor, envíenme la factura más reciente en PDF, con el número de cuenta y la dirección de servicio». Si no hay, pida el registro de servicio del cliente (CSR).",
  },
  R16: {
    title: "Carta sin firmar",
    meaning:
      "La Carta de Autorización (LOA) no se firmó a tiempo, así que todavía nadie puede transferir los números.",
    ask: "Revise la dirección de correo del representante y pídale que esté pendiente de la carta nueva.",
    tell: "La carta puede estar en la carpeta de correo no deseado. Se manda una nueva, y el enlace anterior deja de funcionar.",
    script:
      "Dígale al representante: «Le va a llegar por correo una carta para transferir nuestros números de teléfono. Por favor, ábrala y fírmela hoy». El operador anterior no tiene nada que hacer aquí.",
  },
  R17: {
    title: "Fecha de portabilidad",
    meaning:
      "No se pudo cumplir la fecha: es demasiado pronto, ya pasó, o no es un día de trabajo del operador anterior.",
    ask: "Indique otro día hábil, al menos una semana después de hoy. Evite los viernes y los días cercanos a un feriado.",
    tell: "Una fecha es un deseo hasta que los operadores la acepten. Hasta entonces, mantenga los números activos.",
    script:
      "Dígale al operador anterior: «Rechazaron la portabilidad de mis números por la fecha. ¿Cuál es el primer día en que pueden liberarlos, y hay algo en la cuenta que lo impida?».",
  },
  R18: {
    title: "Otra solicitud para el mismo número",
    meaning: "Otra solicitud ya pide al menos uno de estos números, así que la segunda se rechazó.",
    ask: "Decida qué solicitud sigue. La otra se retira.",
    tell: "La otra solicitud puede ser de un colega o de otro proveedor. Dos a la vez se bloquean entre sí.",
    script:
      "Dígale al operador anterior: «¿Hay otra orden de portabilidad abierta para mi número? ¿Quién la presentó y en qué fecha?». Si no es suya, pida que la rechacen de inmediato.",
  },
  R19: {
    title: "Varias cuentas o zonas",
    meaning:
      "Los números pertenecen a varias cuentas o zonas, y los operadores quieren una orden para cada una.",
    ask: "No se necesita nada de usted: divido la solicitud y la conservo con el mismo SID.",
    tell: "Las partes pueden tener fechas distintas. El estado muestra cada número por separado. Una cuenta aparte puede necesitar su propia carta.",
    script:
      "No hace falta llamar. Si quiere asegurarse, pregunte al operador anterior: «¿En qué cuentas están mis números, y cuál es el número principal de facturación de cada una?».",
  },
  R20: {
    title: "El operador anterior no responde",
    meaning:
      "El operador anterior no respondió dentro de su plazo. Hasta donde se sabe, no hay nada incorrecto en sus datos.",
    ask: "No se necesita nada de usted; el nuevo operador sigue preguntando.",
    tell: "Esto puede agregar algunos días. A veces una llamada del titular de la cuenta ayuda más que cualquier recordatorio.",
    script:
      "Si quiere ayudar, dígale al operador anterior: «Hay una orden de portabilidad abierta para mis números y aún no tiene respuesta. Por favor, pásenla a su departamento de portabilidad y denme un número de referencia».",
  },
  R21: {
    title: "Problema en la base de datos de la red",
    meaning: "La base de datos que cambia los números entre operadores informó un conflicto o un error.",
    ask: "No se necesita nada de usted; los operadores tienen que resolverlo entre ellos.",
    tell: "Los números siguen funcionando donde están. Suele tardar de uno a tres días hábiles.",
    script:
      "No hace falta llamar. Si dura más, pregunte al operador anterior: «¿Tiene mi número un conflicto en la base de datos de portabilidad, y lo pusieron ustedes? Por favor, libérenlo».",
  },
  R22: {
    title: "Otro motivo",
    meaning: "El operador dio un motivo que no conozco. Sus propias palabras se muestran con este mensaje.",
    ask: "Lea esas palabras. Si nombran un dato, corríjalo; si no, diga «entregar» y una persona lo revisa.",
    tell: "No adivino, porque una corrección equivocada cuesta días. Se conservan todas las respuestas.",
    script:
      "Dígale al operador anterior: «Rechazaron la portabilidad de mis números y no entiendo el motivo. ¿Qué es exactamente lo que no coincide con el registro de servicio del cliente (CSR)?». Pida ese registro por escrito.",
  },
  R23: {
    title: "Carta ilegible",
    meaning: "La Carta de Autorización (LOA) llegó, y el operador no puede leerla o no puede leer la firma.",
    ask: "Revise la dirección de correo del representante: esa persona recibe una carta nueva para firmar.",
    tell: "Escribir el nombre es la firma más clara. Una firma dibujada debe ser grande y oscura. El enlace anterior deja de funcionar.",
    script:
      "Dígale al representante: «El operador no pudo leer la carta firmada. Le va a llegar una nueva por correo; por favor, fírmela otra vez». El operador anterior no tiene nada que hacer aquí.",
  },
  R24: {
    title: "Sin presentar",
    meaning:
      "El nuevo operador miró esta parte y no la aceptó. Lo que aceptó de la solicitud sigue adelante mientras tanto.",
    ask: "Lea sus palabras de arriba. Diga «editar» y el nombre de lo que señalan, y después «enviar»: solo esta parte se presenta de nuevo.",
    tell: "Se conservan todas las respuestas. «quitar» y un número deja ese número fuera.",
    script:
      "Si las palabras no le dicen nada, escriba al soporte del nuevo operador: «Su sistema no aceptó una orden de portabilidad nuestra. ¿Qué es exactamente lo que hay que cambiar?».",
  },
};
