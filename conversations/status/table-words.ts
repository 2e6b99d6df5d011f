/** What stands in the table of ports. It is read by programs, so it is in English whoever asked for it. */
export const tableWords = {
  columns: [
    "request",
    "name",
    "submitted",
    "losing carrier",
    "gaining carrier",
    "numbers",
    "status",
    "accepted as first filed",
    "sent back for",
    "days to port date",
    "days to done",
    "messages until submitted",
  ],
  yes: "yes",
  no: "no",
};
