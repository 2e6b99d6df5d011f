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
  "Telnyx moves by hand what its API does not take. Open a porting ticket in the Telnyx portal; they will take it from there.":
    "Telnyx hace de forma manual lo que su API no acepta. Abra un ticket de portabilidad en el portal de Telnyx; desde ahí se encargan.",
};

/** A reason in Spanish where it is one of ours; what a carrier wrote stays as it wrote it. */
export const reasonInSpanish = (reason: string): string => reasons[reason] ?? reason;
