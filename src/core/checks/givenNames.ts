/** Names for one person that do not begin alike; those that do need no list. */
const nicknames =
  'bob robert,bill william,dick richard,jim james,jack john,ted edward,peggy margaret,liz elizabeth,beth elizabeth,libby elizabeth,kate catherine,kate katherine,tony anthony,tony antonio,toni antonio,mike michael,pepe jose,paco francisco,paqui francisca,xisco francisco,nacho ignacio,lola dolores,quique enrique,chema jose,charo rosario,chus jesus,chus maria,xavi javier,manolo manuel,merche mercedes,maite maria,majo maria,tom thomas,concha concepcion,marisa maria,mamen carmen,dave david,steve stephen,harry henry,hank henry,becky rebecca,patxi francisco,loli dolores,nando fernando,conchi concepcion,tess teresa,lupe guadalupe,kike enrique,betty elizabeth,harry harold,beto alberto,beto roberto,chuck charles,larry lawrence,molly mary,polly mary,sally sarah,nell helen,ned edward,meg margaret,chelo consuelo,pili pilar,toñi antonia,kiko francisco,curro francisco,lito angel,tere teresa,goyo gregorio,moncho ramon,suso jesus,nano fernando,santi santiago,yago santiago'
    .split(',')
    .map((pair) => pair.split(' '));

/** A name and the long ones for which it is short. */
const formsOf = (name: string): string[] =>
  [name].concat(nicknames.filter(([short]) => short === name).map(([, long = '']) => long));

/** Whether a greeting (a folded word) may mean somebody of this name. */
export const areOneName = (called: string, name: string): boolean => {
  const names = formsOf(name);
  return formsOf(called).some((one) => names.some((other) => beginAlike(one, other)));
};

/** Kenny is Kenneth, Tiago Santiago, Zo Zoe; but Julia is not Julian. */
function beginAlike(called: string, name: string): boolean {
  if (called === name) return true;
  if (called.length > 3 && /[^i]$/.test(called) && (name === `${called}n` || name === `${called}a`))
    return false;
  const single = (text: string): string => text.replace(/(.)\1/g, '$1');
  const [short, long] = [single(called), single(name)];
  const stem = short.replace(/(..)(?:ie|i|y)$/, '$1');
  return (
    (stem.length > 1 && long.startsWith(stem) && (stem.length > 2 || long.length < 6 || stem !== short)) ||
    (long.length !== 2 && short.startsWith(long)) ||
    (short.length > 3 && long.endsWith(short))
  );
}
