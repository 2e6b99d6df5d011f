import type { DeskWords } from "./words.ts";

/** What is said to questions besides their answers, in Spanish. */
export const spanish: DeskWords = {
  mayCancel:
    "Sí: la portabilidad está completa, así que puede cancelar lo que quede del servicio anterior. Verifique antes que en la misma cuenta no haya otra línea ni internet, y guarde la última factura y la carta firmada.",
  mayNotCancel:
    "No para los números que se quedaron: necesitan el servicio anterior, y cancelarlo podría hacer que se pierdan. Para los que ya se transfirieron, ese servicio ya no hace falta.",
  noAnswer:
    "No tengo una respuesta a eso, y prefiero no adivinar. «ayuda» muestra lo que puedo hacer; sobre esta portabilidad, quien mejor sabe es el soporte del operador actual.",
};
