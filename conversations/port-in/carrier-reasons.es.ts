/** What our own adapters say in English of a number a carrier does not take. A carrier's own words are not here. */
const reasons: Readonly<Record<string, string>> = {
  "This is not a US number.": "Este no es un número de EE. UU.",
  "We do not serve the rate center of this number.":
    "El operador no da servicio en la zona (rate center) de este número.",
  "This number can only be moved by hand.": "Este número solo se puede transferir de forma manual.",
  "This number is already with us.": "Este número ya está con ese operador.",
  "Another port of this number is in progress.": "Hay otra portabilidad de este número en curso.",
  "This number is inactive or disconnected.": "Este número está inactivo o desconectado.",
  "Toll-free numbers move by a RespOrg change, not by a port request. Write to the new carrier's toll-free porting desk; they will take it from there.":
    "Los números gratuitos (toll-free) se transfieren con un cambio de RespOrg, no con una solicitud de portabilidad. Escriba a la mesa de portabilidad de números gratuitos del operador nuevo; desde ahí se encargan.",
  "Twilio moves toll-free numbers only through its Console. Open Phone Numbers, Port & Host there and start a toll-free port; it goes beside this one.":
    "Twilio transfiere números gratuitos (toll-free) solo desde su Console. Abra allí Phone Numbers, Port & Host y empiece una portabilidad toll-free; va aparte de esta.",
  "Twilio does not know this as a phone number. Check its digits on the bill.":
    "Twilio no reconoce esto como un número de teléfono. Revise sus dígitos en la factura.",
  "Twilio does not serve the area of this number, so it cannot be moved there.":
    "Twilio no da servicio en la zona de este número, así que no se puede transferir allí.",
  "This number is already in the Twilio account it would move to.":
    "Este número ya está en la cuenta de Twilio a la que iría.",
  "This number is with Twilio already, in somebody else's account. Twilio's support moves it between accounts.":
    "Este número ya está con Twilio, en la cuenta de otra persona. El soporte de Twilio lo pasa de una cuenta a otra.",
  "Twilio moves this number only by hand. File it in the Twilio Console, under Phone Numbers, Port & Host.":
    "Twilio transfiere este número solo de forma manual. Preséntelo en la Console de Twilio, en Phone Numbers, Port & Host.",
  "Twilio could not check this number. Try it once more later.":
    "Twilio no pudo revisar este número. Inténtelo otra vez más tarde.",
  "This number is already in another of your Twilio accounts; it can be moved between them in the Console.":
    "Este número ya está en otra de sus cuentas de Twilio; en la Console se puede pasar de una a otra.",
  "Another port of this number is under way at Twilio. It has to end or be cancelled first.":
    "Hay otra portabilidad de este número en curso en Twilio. Primero tiene que terminar o cancelarse.",
  "Twilio misses something it needs for this number, such as its PIN or the account number.":
    "A Twilio le falta algo que necesita para este número, como su PIN o el número de cuenta.",
  "Telnyx moves by hand what its API does not take. Open a porting ticket in the Telnyx portal; they will take it from there.":
    "Telnyx hace de forma manual lo que su API no acepta. Abra un ticket de portabilidad en el portal de Telnyx; desde ahí se encargan.",
  "Telnyx cannot take this number and gives no reason.":
    "Telnyx no puede aceptar este número y no da ningún motivo.",
  "Telnyx has no coverage for this number.": "Telnyx no tiene cobertura para este número.",
};

/** A reason in Spanish where it is one of ours; what a carrier wrote stays as it wrote it. */
export const reasonInSpanish = (reason: string): string => reasons[reason] ?? reason;
