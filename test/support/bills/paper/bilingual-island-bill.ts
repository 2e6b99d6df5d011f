import { made } from "../bill.ts";
import { box, type PaperBill, table, text } from "../paper.ts";

const lines = [made(787, 30), made(787, 31)];

/** A Puerto Rican bill: Spanish first, English after the stroke. */
export const bilingualIslandBill: PaperBill = {
  name: "spanish and english, island",
  truth: {
    accountNumber: "787014-4827",
    accountHolder: "Ferretería Los Almendros Inc.",
    street: "412 Calle Loíza",
    city: "San Juan",
    state: "PR",
    zip: "00911",
    btn: made(787, 30),
    numbers: lines,
    carrier: "Coquí Telecom",
  },
  notPrinted: ["unit"],
  statementDate: "2026-11-01",
  wrong: [
    ["the invoice number", "account-number", { accountNumber: "F-20261101-9982" }],
    ["another customer's account", "account-number", { accountNumber: "787014-4872" }],
    ["the box payments go to", "zip", { zip: "00936" }],
    ["the number of service", "btn", { btn: made(787, 90) }],
    ["the number of service as a line", "numbers", { numbers: [...lines, made(787, 90)] }],
    ["another shop", "account-holder", { accountHolder: "Farmacia Los Almendros Inc." }],
    ["the other end of the street", "service-address", { street: "421 Calle Loíza" }],
  ],
  pages: [
    [
      ...text(40, 58, "Coquí Telecom", { size: 20, bold: true, color: "#12733d" }),
      ...text(572, 54, "FACTURA / INVOICE", { size: 13, bold: true, align: "right" }),
      ...table(
        "340 572>",
        80,
        `
        *Número de cuenta / Account number | 787014-4827
        Número de factura / Invoice number | F-20261101-9982
        *Fecha de factura / Bill date | 11/01/2026
        Teléfono principal / Billing telephone | 787-555-0130
        *Fecha de vencimiento / Due date | 11/21/2026`,
        { size: 8, leading: 14 },
      ),
      ...text(
        56,
        130,
        `
        FERRETERIA LOS ALMENDROS INC
        412 CALLE LOIZA
        SAN JUAN PR 00911-1742`,
        { size: 10 },
      ),
      ...text(40, 210, "Dirección de servicio / Service address:  412 Calle Loíza, San Juan PR 00911", {
        size: 9,
      }),
      box(40, 230, 532, 17, "#12733d"),
      ...text(306, 242, "RESUMEN DE SU CUENTA / ACCOUNT SUMMARY", {
        bold: true,
        align: "centre",
        color: "#ffffff",
      }),
      ...table(
        "46 566>",
        264,
        `
        Balance anterior / Previous balance | $112.40
        Pago recibido, gracias / Payment received, thank you | -$112.40
        Cargos corrientes / Current charges | $112.40
        *Total a pagar / Total amount due | $112.40`,
        { leading: 16 },
      ),
      box(40, 340, 532, 17, "#12733d"),
      ...text(306, 352, "DETALLE / DETAIL", { bold: true, align: "centre", color: "#ffffff" }),
      ...table(
        "46 330 566>",
        374,
        `
        *Línea / Line | Servicio / Service | Cargo / Charge
        787-555-0130 | Línea comercial / Business line | $45.00
        787-555-0131 | Línea comercial / Business line | $45.00
        Cargo federal por línea / Federal line charge | | $13.00
        IVU estatal y municipal / Sales tax | | $7.40
        Servicio 911 / 911 service | | $2.00`,
        { leading: 16 },
      ),
      ...text(
        40,
        520,
        `
        Para preguntas sobre su factura llame al 787-555-0190, lunes a viernes 8 am - 6 pm.
        For questions about your bill call 787-555-0190, Monday to Friday.`,
        { size: 8 },
      ),
      box(36, 596, 540, 0.8, "#888888"),
      ...text(306, 608, "DESPRENDA Y ENVIE CON SU PAGO / DETACH AND RETURN WITH PAYMENT", {
        size: 7,
        align: "centre",
      }),
      ...table(
        "56 300>",
        640,
        `
        Cuenta / Account | 787014-4827
        Total a pagar / Amount due | $112.40`,
      ),
      ...text(360, 690, "COQUI TELECOM\nPO BOX 360998\nSAN JUAN PR 00936-0998"),
    ],
  ],
};
