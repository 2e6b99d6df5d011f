/** RFC 5321 4.5.3.1.3, less the angle brackets. */
const longestAddress = 254;

/** RFC 5322 3.2.3 without `%` and `!`, with which some mail servers pass a mail on to somebody else. */
const localPart = /^[\w#$&'*+/=?^`{|}~-]+(?:\.[\w#$&'*+/=?^`{|}~-]+)*$/;
const domain = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)*$/i;

/** True for one bare e-mail address that no mail program can take for two, or for anything else. */
export const isPlainAddress = (text: string): boolean => {
  const [local = "", host = "", ...more] = text.split("@");
  return text.length <= longestAddress && more.length === 0 && localPart.test(local) && domain.test(host);
};
