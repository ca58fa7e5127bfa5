import { either, whole, type ClaimGrammar } from './grammar';

const adverbs =
  '(?:(?:just|now|already|also|since|immediately|permanently|duly|hereby|both|all|completely|of course) )*';
const gone = either(
  ...[
    'deleted',
    'erased',
    'removed',
    'binned',
    'trashed',
    'wiped',
    'purged',
    'destroyed',
    'nuked',
    'chucked',
  ],
  ...['shredded', 'delted', 'deletd', 'deleated', 'dleted', 'got rid of', 'gotten rid of', 'disposed of'],
);
const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|this morning|this afternoon|last week|last night|\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\w+(?: \\d{4})?)';
const mailNoun = '(?:e-?mails?|messages?|mails?)';
const adjective = '(?:(?:misdirected|misaddressed|entire|whole|said|original|stray|unintended|accidental) )?';
const attached =
  '(?: (?:and|with|including|incl|along with|together with|plus)(?: all)?(?: of)?(?: its| the| your| any)?(?: attached)? (?:attachments?|files?|spreadsheet|document|pdf))';
const sent = either(
  `(?:of|from|dated) ${day}`,
  '(?:that )?you sent(?: me| us)?(?: (?:in error|by mistake|by accident|earlier|today|yesterday))?',
  'sent (?:to (?:me|us) )?(?:in error|by mistake)',
  'in question',
);
const mail = `(?:both )?(?:the|your|that|this|both|all|these|those) ${adjective}${mailNoun}(?: ${sent})?(?: (?:about|regarding|with) (?:the|your|our|my|a) [\\p{L}'-]+(?: [\\p{L}-]+)?)?${attached}?`;
const object = either(
  'what you (?:had )?sent(?: me| us)?',
  '(?:yours|your mail|your letter)',
  'it(?: all)?',
  'them(?: all)?',
  'that(?: one)?',
  'this(?: one)?',
  'everything',
  'both',
  mail,
);

const folder =
  '(?:(?:my|our|the|both|all) )?(?:(?:shared|own) )?(?:inbox|in-box|mailbox|mail box|bin|trash(?: folder| can)?|deleted items(?: folder)?|recycle bin|junk folder|systems?|servers?|computers?|archive|backups?|account|outlook|mail program|records|devices|folders)';
const place = `(?:(?:from|in|on|off) )?(?:${folder}|both|everywhere(?: (?:i|we) had it)?|there|here)`;
const device = '(?:(?:on|from) )?(?:(?:my|the) )?(?:phone|mobile|laptop|computer|pc|tablet)';
const devices = `${device} and ${device}`;
const side = '(?:at|on|from) (?:my|our) (?:end|side|part)|(?:my|our) (?:end|side)';
const unread =
  '(?:without (?:even )?(?:opening|reading|looking at|having (?:opened|read)) (?:it|the attachment|anything|further)|unread|unopened|before (?:opening|reading) it)';
const tail = `(?: ${either(
  'now|already|just now|immediately|instantly|straight away|right away|at once|permanently|completely|for good|forever|too|as well|myself|safely|securely',
  `(?:on )?${day}(?: itself)?|at \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|(?:a|one|two|five|ten|\\d+|a few) (?:moments?|minutes?|hours?|days?) ago|earlier(?: today)?`,
  '(?:up)?on receipt(?: of (?:it|your (?:notice|message|note|e-?mail|request)))?|on sight',
  '(?:as|like) (?:you )?(?:requested|asked|instructed|wished|suggested)(?: me to)?|(?:as )?per your (?:request|instructions)|at your request|as soon as (?:i|we) (?:saw|got|received|read) (?:it|your (?:note|message|mail|e-?mail|request))',
  devices,
  'mate|sir|madam|maam|buddy|thanks|bye',
  "the moment (?:i|we) (?:saw|read|got|noticed) (?:it|your (?:note|name|message|mail)(?: wasn't one i knew)?)",
  'since|with apologies(?: for [\\p{L} ]{1,40})?',
  `before your (?:second |next |last )?(?:message|mail|e-?mail|note|request) (?:came|arrived|got here|reached me)`,
  "when (?:i|we) (?:saw|realised|realized|noticed) (?:that )?it (?:wasn't|was not) (?:meant )?for (?:me|us)",
  `${place}(?: (?:and|or)(?: also)?(?: ${either('then')})? ${place})?`,
  `${side}|by me|by us|by our (?:admin|administrator|it|provider)`,
  unread,
)}){0,5}`;
const emptied =
  '(?:emptied|cleared|purged) (?:the|my|our) (?:bin|trash(?: folder)?|deleted items(?: folder)?|recycle bin)(?: (?:too|as well|also|afterwards|straight away))?';
const kept =
  '(?:keep|kept|save|saved|forward|forwarded|open|opened|read|share|shared|print|printed|copy|copied|show|shown|download|downloaded|retain|retained|look at|looked at|seen|told|pass on|passed on)';
const what =
  '(?:it|them|this|anything|any of it|the (?:attachments?|files?|content|contents|message|e-?mail)|a copy|any cop(?:y|ies)|anyone|anybody)';
const me = '(?:i|we)';
const have = "(?:(?:i|we)(?:'ve| have|'d| had)? |ive |weve )";

const passive = `(?:it|they|that|this|everything|all|both|${mail}|(?:both )?(?:the|your) ${mailNoun} and (?:the|its|your|any)(?: attached)? (?:attachments?|spreadsheet|file|document))`;
const is = "(?:'s| is| are| has| have|'s been| has been| have been| was| were)";
const active = `${have}${adverbs}${gone} ${object}${tail}`;
const stated = `(?:(?:it|they)s|${passive}${is}) ${adverbs}(?:been )?${adverbs}(?:${gone}|gone)${tail}`;

const why =
  '(?: (?:because|due to|as|since|until|so|for|before|yet|and|on|in|from|at|while|unless)(?: [^?]{0,160})?)?';
const not = either(
  "(?:i|we) (?:won't|will not|can't|cannot|can not|couldn't|could not|refuse to|do not want to|don't want to|am not going to|are not going to|am unable to|are unable to|am not able to|are not able to|must decline to|do not intend to|don't intend to)",
  "(?:i'm|we're|im) (?:not (?:going to|gonna|able to)|unable to)",
  '(?:nope )?not (?:gonna|going to)',
);
const anything = either(object, 'anything', 'a thing');

export const english: ClaimGrammar = {
  deleted: [
    active,
    `${have}${adverbs}${gone}`,
    `(?:i am|im) deleted ${object}${tail}`,
    `${adverbs}${gone}(?: ${object})?${tail}`,
    stated,
    `all gone${tail}|gone${tail}`,
    `(?:the |your )?(?:${mailNoun}|both|everything|all)(?: and (?:the |its )?attachments?)? ${adverbs}${gone}${tail}`,
    `(?:i|we)? ?(?:can |do |hereby |can hereby )*confirm(?:ing|ed)?(?: to you)?(?: that)? (?:${active}|${stated})`,
    `(?:(?:i|we) )?(?:(?:can |do |hereby )*confirm(?:ing)? )?(?:the )?deletion(?: of ${object})?${tail}`,
    `(?:(?:i|we) )?confirms? having ${gone} ${object}${tail}`,
    `(?:please take this as )?(?:my|our) (?:written )?confirmation that (?:${active}|${stated})`,
    `(?:i|we) have not only ${gone} ${object} but also [\\p{L} ]{0,40}${emptied}`,
    `${mailNoun} (?:${sent} )?${gone}${tail}`,
    `deletion(?: of ${object})?(?: is| has been| was)? (?:completed?|done|confirmed)${tail}`,
    `shift ?\\+ ?delete${tail}`,
    `our (?:it|admin|administrator|system administrator|it (?:department|team|people|support|staff)|provider|help ?desk|systems team)(?: has| have)? ${adverbs}${gone} ${object}${tail}`,
    'have done so|(?:i|we) have(?: now)? done so',
    `${gone} ${object}(?:, )?(?: and)? ${emptied}`,
  ].map(whole),
  notDeleted: [
    `(?:no )?${not}(?: just| simply)? (?:delete|remove|erase|destroy) ${anything}(?: lol)?${why}`,
    `(?:no )?(?:i'm|we're|i am|we are|im) not (?:deleting|removing|erasing) ${anything}${why}`,
    `(?:no )?(?:i|we)(?: have|'ve)? (?:not|never)(?: yet)? deleted ${object}(?: yet)?${why}`,
    `(?:no )?(?:i|we) (?:haven't|havent|hadn't)(?: yet)? deleted ${object}(?: yet)?${why}`,
    `(?:no )?(?:i|we) (?:did not|didn't|never)(?: yet)? (?:delete|deleted) ${object}(?: yet)?${why}`,
    `(?:it|they|this|that|${mail})(?: has| have| is| was| were| will|'s) ?(?:not|never)(?: yet)?(?: be| been)? deleted(?: yet)?${why}`,
    `(?:it|they|${mail}) (?:cannot|can't|can not|won't|will not|has not|hasn't|isn't|is not|could not|couldn't)(?: be| been)? deleted(?: yet)?${why}`,
    `all incoming (?:mail|e-?mails?|messages) (?:is|are) archived[^?]{0,60}(?:cannot|can't) be deleted`,
    `(?:not yet|not) deleted(?: yet)?`,
    `(?:sorry |no )*(?:i|we) still have (?:it|them|a copy|${mail})(?: and (?:i|we) (?:intend|want|plan|mean|need) to keep it)?`,
    `(?:i'm|we're|i am|we are) (?:going to keep|keeping) (?:it|them|${mail})(?: (?:as evidence|for (?:my|our|the) (?:records|files)))?`,
    "(?:i |we )?(?:won't|will not|refuse to) do (?:it|so|that)",
    "(?:your )?(?:request for )?deletion(?: request)? (?:is|has been) (?:refused|declined|denied)|(?:hence )?(?:i|we) (?:cannot|can't|will not) comply with your (?:deletion )?request",
    "(?:it's|it is) still in my (?:inbox|mailbox)(?: and there it (?:shall|will) stay)?",
    `(?:i|we) (?:regret to (?:inform|tell) you that we )?must decline your request(?: for deletion)?`,
    `(?:it|${mail})(?: stays| has been (?:retained|kept|archived)| is (?:retained|kept|archived)) (?:in|on) (?:my|our) (?:inbox|mailbox|records|archive|systems?|files)(?: and will not be deleted)?`,
  ].map(whole),
  harmless: [
    `(?:the|your) ${mailNoun} was in (?:my|our) [\\p{L} ]{1,20}|(?:i|we) found it in (?:two|three|several|both) (?:folders|places)`,
    `confirmed (?:this|it) to (?:me|us)(?: ${day})?`,
    "(?:as|since|because) (?:i|we) (?:did not|didn't) (?:recognise|recognize|know) (?:the|its) sender",
    "(?:i'm sorry|i am sorry|i'm afraid|nope|lol|ok|okay|yes|yep|yeah|hi|hello|hey|sorry|confirmed|done|all done|job done|all sorted|sorted|of course|certainly|sure|sure thing|no|hi there|hiya|dear|oops|noted|understood|right|fine|absolutely)(?: (?:then|there|mate|all|everyone|sir|madam))?",
    "(?:never|not) (?:even )?(?:opened|read|looked)|mission accomplished|lol ok|(?:didn't|didnt) even look|nothing (?:was )?retained|(?:and )?cleared it from my (?:trash|bin)|not to worry|nobody saw it",
    "(?:no (?:problem|worries|trouble|harm done|bother)(?: at all)?|not a problem|never mind|dont worry(?: about it)?|don't worry(?: about it)?|you can relax|(?:these|such) things happen|it happens(?: to (?:us all|the best of us|everyone))?|happens to (?:us all|the best of us|everyone)|you're all good|all good|no hard feelings|wasn't for (?:me|us) obviously)",
    '(?:many )?(?:thanks?|thank you|cheers|thx|ta)(?: (?:you|so much|a lot|very much))?(?: for (?:letting (?:me|us) know|telling (?:me|us)|the (?:heads-up|heads up|note|notice|message|warning|info)|your (?:message|note|e-?mail|mail)|getting in touch|flagging(?: it| this)?))?',
    '(?:have|enjoy) (?:a )?(?:good|nice|great|lovely|your|the)(?: rest of (?:your|the))? ?(?:one|day|weekend|week|evening|afternoon|rest of (?:your|the) (?:day|week))?',
    '(?:hope|i hope) (?:the rest of )?(?:your|the) (?:day|week|weekend)(?: goes better| gets better| improves| is better)?|(?:hope that helps)|good luck(?: (?:with|finding) [\\w ]{0,60})?|take care|all the best|good day(?: from \\w+)?|bye',
    '(?:kind |best |warm |many |with )*(?:regards|rgds|wishes|best|yours|sincerely|cheers|thanks)(?: \\p{L}+){0,3}',
    `(?:i|we|and|have|had|i've|we've|did|that|it was|has|was| )*(?:not|never|didn't|haven't|hadn't|havent|didnt|hadnt)(?: been| even| yet| have| also| actually| either| save| keep)*(?: ${kept})?(?: ${what})?(?: (?:yet|either|before|beyond the first line|further|to (?:anyone|anybody)(?: else)?|with (?:anyone|anybody)(?: else)?))*`,
    `(?:${me} |and |have |has )*(?:kept|made|saved|retained|have|keep) no(?: other)? cop(?:y|ies)(?: of (?:it|them))?|no(?: other)? cop(?:y|ies)(?: of it)? (?:has|have|was|were)(?: been)? (?:kept|retained|made|saved)|(?:there is |there's )?nothing (?:is )?left (?:on|at) (?:my|our) (?:end|side)`,
    '(?:and )?(?:that )?(?:nobody|no one)(?: else)?(?: here)?(?: has)? (?:saw|seen|saved|read|opened|kept)(?: it)?|(?:and )?(?:have |i have |i )?told (?:no one|nobody)',
    `(?:and )?(?:i |we |i've |we've |also |then )*${emptied}|(?:the )?(?:bin|trash|recycle bin) (?:is )?emptied(?: too| as well)?|(?:and )?(?:also )?from (?:the )?(?:bin|trash|deleted items)(?: too| as well)?|including (?:the )?(?:trash(?: folder)?|bin|attachments?)`,
    '(?:do|would|if) you (?:need|want|require)(?: to have)? (?:anything|this|it|a confirmation|confirmation)(?: else)?(?: (?:in writing|from (?:me|us)))?|(?:anything else|need anything else)(?: you need)?',
    'if another(?: one)? arrives i will let you know',
    'as (?:you )?(?:requested|asked)|per your request|(?:it|that) is (?:now )?confirmed|apologies for the (?:delay|late reply|slow reply)|sorry for the (?:delay|late reply|slow reply|slow answer|late answer)(?: i was (?:on leave|away|on holiday|out|ill|sick))?',
    "(?:i |we )?(?:hadn't|had not|haven't|have not) (?:even )?(?:opened|read) (?:it|the attachment)(?: yet)?",
  ].map(whole),
  doubtful:
    /\b(?:but|however|although|though|except|apart|still|cop(?:y|ies)|forward\w*|print\w*|sav(?:e|ed|ing)|kept|keep|restor\w*|recover\w*|undelet\w*|back|delet\w*|eras\w*|remov\w*|wip\w*|bin|trash|gone|archive|backups?|if|unless|until|once|when|before|maybe|perhaps|probably|apparently|think|believe|guess|assume|suppose|imagine|hope\w*|unclear|clear|doubt|idea|said|says?|told|wrote|writes?|accord\w*|asked|should|would|could|must|might|may|will|shall|won't|i'll|going to|want|need|request\w*|please|instruct\w*|polic\w*|spam|newsletters?|which|what|who|whether|how|mistake|accident|wrong|sure|yeah|kidding|joke|lol|haha|ha|oh|fun|funny|nice try|pay|for \w+ (?:quid|euros|pounds|dollars)|not|never|no|none|nobody|neither|nor|other|another|can|can't|cannot|couldn't|about to|trying|tried|consider|regard|suppose|wish|remind|mailbox|attachment)\b|["“”]/,
  ofTheMessage:
    /\b(?:it|its|them|one|ones|that|this|those|these|messages?|mails?|e-?mails?|inbox|mailbox|files?|pdf|folder|has|have|had|shows?|undo|phone|laptop|tablet|server|machine|colleagues?|boss|assistant|team|everyone|everybody|all|dreams?|pope|king|queen)\b|[;:]-?[)(]/,
  joints: /,? (?:and|&|so) /,
};
