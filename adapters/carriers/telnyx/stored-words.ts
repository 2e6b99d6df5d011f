/** What is kept with an order or sent to Telnyx, in English for every reader. */
export const storedWords = {
  wayOut:
    "Telnyx moves by hand what its API does not take. Open a porting ticket in the Telnyx portal; they will take it from there.",
  noDetail: "Telnyx gives no details with this code.",
  corrected: "The information on this order was corrected. Please review it and resubmit the order.",
};
