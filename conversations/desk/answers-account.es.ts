import type { accountAnswers } from "./answers-account.ts";

/** The answers to the questions of `faq-account.ts` in Spanish. */
export const accountSpanish: typeof accountAnswers = {
  "which-document":
    "Un solo documento: la última factura de su operador actual, en PDF o en foto, de hasta 10 MB. Tiene que mostrar el nombre de la cuenta, el número de cuenta, la dirección de servicio y una fecha. Si es una foto, ponga la hoja plana, que se vean las cuatro esquinas y sin sombras. A una captura de la factura en línea a menudo le falta la dirección, así que el PDF es mejor.",
  "bill-age":
    "La mayoría de los operadores quiere una factura de los últimos 30 a 60 días. Entre a la página de su operador actual y descargue la más reciente; los últimos meses casi siempre están ahí. Si no hay ninguna, pida a su soporte un estado de cuenta actual o un registro de servicio del cliente (CSR).",
  "no-bill":
    "Pida a su operador actual un registro de servicio del cliente, un CSR, o una carta con los datos de su cuenta. Cualquiera de los dos muestra el nombre, la dirección y los números registrados, y la mayoría de los operadores lo manda en unos días. Las líneas prepagadas no tienen factura: use la página de la cuenta o el recibo de la compra, guardado como PDF.",
  "account-number":
    "Está impreso cerca de la parte superior de la factura, a menudo junto a la fecha, y en su cuenta en línea. Rara vez es el mismo número de teléfono. Si usted compra por medio de un revendedor, el operador que está detrás quizá lo conozca con otro número; pida ese. Yo solo lo muestro con sus cuatro últimos dígitos.",
  pin: "Los operadores móviles quieren una prueba de que fue el titular quien lo pidió, y por eso dan un PIN de transferencia para salir. El titular de la cuenta lo obtiene en la aplicación del operador, en su página o por teléfono. Solo dura unos días, así que lo pido al final y envío en seguida. No es el PIN del buzón de voz ni el de la SIM. Los detalles cambian a menudo, así que consulte con su operador.",
  "pin-verizon":
    "En Verizon, el titular o el administrador de la cuenta marca #PORT (#7678) o usa My Verizon para obtener un Number Transfer PIN. Dura unos 7 días. Antes, desactive Number Lock. Las líneas de empresa tienen su propia página. Esto cambia, así que consulte con su operador.",
  "pin-att":
    "En AT&T, el usuario principal marca *PORT (*7678) o entra a myAT&T para obtener un Number Transfer PIN. Un solo PIN vale para todas las líneas de la cuenta. Dura unos 4 días para particulares y 14 para empresas. Si hay un Wireless Account Lock, desactívelo primero. Esto cambia, así que consulte con su operador.",
  "pin-tmobile":
    "En T-Mobile, el titular principal pide un PIN temporal de salida (port-out) en la aplicación T-Life. Hágalo conectado a la red de T-Mobile, sin Wi-Fi ni VPN. Desactive Port Out Protection en cada línea. El PIN dura unos días. Esto cambia, así que consulte con su operador.",
  ssn4: "Algunos operadores móviles identifican al titular por los cuatro últimos dígitos de su número de Seguro Social (SSN) en lugar de un PIN. Solo los pido si el operador los quiere, y solo en un formulario privado. Una cuenta de empresa puede tener un PIN en su lugar. Se borran cuando la portabilidad termina.",
  btn: "El BTN, o número principal de facturación, es el número principal de la cuenta con su operador actual. Mire la parte superior de la factura, cerca del número de cuenta. Si hay un solo número, por lo general es ese mismo. En cuentas móviles suele servir cualquier número que usted porte.",
  "name-and-address":
    "Use el nombre y la dirección que su operador actual tiene registrados, escritos como en la factura. La dirección de servicio es donde están las líneas; la de facturación es a donde llega la factura. Pueden ser la misma. Un apartado postal (PO box) no puede ser dirección de servicio. Una inicial o un número de suite que falte puede bastar para un rechazo.",
  "residential-or-business":
    "Guíese por cómo le factura su operador actual. Si la factura nombra una empresa, elija empresarial y dé el nombre de esa empresa. Si solo nombra a una persona, elija residencial. El uso de la línea no importa.",
  "unpaid-balance":
    "Usted puede portar aunque todavía deba dinero. Según las reglas de la FCC, la compañía actual no puede negarse por un saldo pendiente ni por un cargo por cancelación. La deuda sigue siendo suya, y quizá le manden una factura final. Una cuenta ya suspendida o cerrada es otra cosa: el número tiene que estar activo.",
  contract:
    "Un contrato no impide la portabilidad, pero salir antes puede costar un cargo por terminación. Portar el último número a menudo termina el contrato en el acto. Lea primero las condiciones o pida a su operador actual la cantidad exacta. Pregunte también cuándo empieza el próximo período de facturación.",
  "locked-number":
    "Un bloqueo protege el número para que nadie más lo transfiera. Solo el titular de la cuenta puede quitarlo, en la aplicación del operador o por teléfono. Pida que quiten todos los bloqueos de salida (port-out lock, carrier freeze) y que le digan la fecha en que queda hecho. Después envíe la solicitud.",
};
