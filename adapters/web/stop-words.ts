/** What the page says on which mails about a port are stopped. */
export const stopWords = {
  title: "Stop these mails",
  ask: (address: string, sid: string): string => `Mails about port ${sid} go to ${address}.`,
  effect:
    "Once they are stopped, this address hears no more of this port. The port itself goes on, and nobody else is affected.",
  stop: "Stop the mails",
  doneTitle: "The mails are stopped",
  done: (address: string, sid: string): string => `${address} gets no more mails about port ${sid}.`,
  back: "Whoever asked for the port can add the address again.",
};
