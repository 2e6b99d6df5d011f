/** What people call a request, and what has become of it: alternatives of a pattern. */
export const kindWords =
  "port|porting|port-in|port in|port request|request|order|transfer|move|number|numbers|case|ticket";

export const doneWords =
  "done|complete|completed|finished|ported|moved|transferred|through|filed|sent|submitted|signed|approved|accepted|rejected|ready|live|active|working|moving|stuck";
