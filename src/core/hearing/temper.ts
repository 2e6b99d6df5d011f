/** Words that thank, and those that stand around them: "thx so much, you guys are the best". */
const thanking = new Set("thanks thank thx ty cheers appreciate appreciated tysm".split(" "));
const around = new Set(
  `a again amazing and are awesome best cool for fantastic friend great guys help helpful i is it kind kindly lifesaver lot
   lots love man many million much nice perfect portside quick really so star super team that thats the this u update ur
   very well wonderful you your youre`.split(/\s+/),
);

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");

/** True for nothing but thanks. "Yes, thanks" and "all good, thanks" may be answers. */
export const isThanks = (text: string): boolean => {
  if (text.length > 100 || text.includes("?")) return false;
  const words = wordsIn(text);
  return (
    words.some((word) => thanking.has(word)) && words.every((word) => thanking.has(word) || around.has(word))
  );
};

const impatient =
  /^(?:(?:ugh+|omg|wtf|come on|seriously|oh my god|please|jesus|man|ok|just)[\s,.!]+)*(?:(?:you(?: people| guys)?|this|that|it|portside)(?:'s|'re|s|re| is| are)(?: all| so| just| totally| really| too| such a| a)* (?:useless|ridiculous|stupid|terrible|awful|annoying|slow|painful|nonsense|bad|joke|pain|a joke|insane|crazy|taking (?:too long|forever|so long|ages))|(?:can you |will you )?(?:please )?hurry(?: it)?(?: up)?|(?:just )?(?:move|port|do|file|finish|get) (?:it|them|this)(?: done| over with| moved)? already|i (?:do not|don't|dont) have (?:the )?(?:time|all day)(?: for this)?|(?:this )?takes? (?:too long|forever|ages)|(?:too|so) many questions|(?:why )?so many questions|i hate this|fuck(?: (?:this|you|off))?|damn(?: it)?|wtf|omg|ugh+|come on|seriously|you suck|this sucks)[\s.!]*$/;

/** The same once nothing is asked, when "ok" answers nothing either. */
export const isThanksAtLast = (text: string): boolean =>
  isThanks(text.replace(/^(?:(?:ok|okay|good|fine|alright)[\s,.!]+)+/i, ""));

/** True for a short outburst that says nothing else: it is no answer, and no failed try either. */
export const isImpatient = (text: string): boolean =>
  text.length <= 80 &&
  !/[\d@]/.test(text) &&
  impatient.test(text.trim().toLowerCase().replaceAll("’", "'").replace(/[?]+$/, ""));
