// Written by `npm run messages` from the catalogs; not to be edited by hand.

/** The arguments of each message; `null` where it has none. */
export interface MessageArguments {
  'attempt.requesting': null;
  'attempt.requested': {
    when: string | number;
  };
  'attempt.uncertain': {
    clock: string | number;
  };
  'attempt.uncertainLater': {
    when: string | number;
  };
  'attempt.refused': {
    reason: string | number;
  };
  'attempt.refusedNoReason': null;
  'attempt.interrupted': {
    when: string | number;
  };
  'attempt.reported': {
    when: string | number;
  };
  'attempt.keepReport': null;
  'attempt.outsidePane': {
    when: string | number;
  };
  'attempt.again': {
    when: string | number;
  };
  'attempt.againUncertain': {
    when: string | number;
  };
  'attempt.runningElsewhere': {
    subject: string | number;
  };
  'attempt.requestedElsewhere': {
    subject: string | number;
    when: string | number;
  };
  'attempt.refusedElsewhere': {
    subject: string | number;
  };
  'attempt.uncertainElsewhere': {
    subject: string | number;
  };
  'attempt.notKept': null;
  'attempt.notSentAtAll': null;
  'attempt.itemChanged': {
    subject: string | number;
  };
  'attempt.moved': null;
  'attempt.accountChanged': null;
  'attempt.noReportYet': null;
  'attempt.lookingForReport': null;
  'attempt.title': null;
  'attempt.requestedMeanwhile': null;
  'attempt.reportNotSought': null;
  'attempt.outcomeNotKept': null;
  'attempt.notAskedElsewhere': {
    subject: string | number;
  };
  'attempt.notRecallable': null;
  'check.notAllowed': null;
  'check.again': null;
  'check.allow': null;
  'check.allowing': null;
  'check.why': null;
  'check.unavailable': null;
  'check.adminNeeded': null;
  'check.adminHow': null;
  'check.failed': null;
  'finding.outsideAmongInside': {
    n: number;
    total: number;
  };
  'finding.oddOneOut': null;
  'finding.lookAlike': {
    address: string | number;
    like: string | number;
  };
  'finding.salutation': {
    name: string | number;
  };
  'finding.newDomain': {
    domain: string | number;
  };
  'finding.manyInTheOpen': {
    n: number;
  };
  'finding.replyAllMany': {
    n: number;
  };
  'finding.wasInBcc': null;
  'finding.attachmentMissing': null;
  'finding.attachmentNamesOther': {
    company: string | number;
  };
  'finding.riskyRuns': null;
  'finding.riskyDeceives': {
    file: string | number;
  };
  'finding.riskyMacros': null;
  'finding.personalData': {
    where: 'subject' | 'body' | 'attachments';
    kinds: string | number;
  };
  'finding.pattern': {
    where: 'subject' | 'body' | 'attachments';
    name: string | number;
  };
  'finding.confidentialOutside': {
    word: string | number;
  };
  'finding.internalOnly': {
    word: string | number;
  };
  'finding.emptySubject': null;
  'findingWhy.outsideAmongInside': {
    addresses: string | number;
  };
  'findingWhy.oddOneOut': {
    address: string | number;
    n: number;
  };
  'findingWhy.lookAlikeAddress': null;
  'findingWhy.lookAlikeDomain': null;
  'findingWhy.lookAlikeScripts': null;
  'findingWhy.salutation': null;
  'findingWhy.newDomain': {
    addresses: string | number;
  };
  'findingWhy.manyInTheOpen': null;
  'findingWhy.replyAllMany': null;
  'findingWhy.wasInBcc': null;
  'findingWhy.attachmentMissing': {
    word: string | number;
  };
  'findingWhy.attachmentNamesOther': {
    file: string | number;
    company: string | number;
  };
  'findingWhy.riskyRuns': {
    file: string | number;
  };
  'findingWhy.riskyDeceives': null;
  'findingWhy.riskyMacros': {
    file: string | number;
  };
  'findingWhy.personalData': null;
  'findingWhy.personalDataMasked': {
    masked: string | number;
  };
  'findingWhy.pattern': {
    masked: string | number;
  };
  'findingWhy.confidentialOutside': {
    addresses: string | number;
  };
  'findingWhy.internalOnly': {
    addresses: string | number;
  };
  'findingWhy.emptySubject': null;
  'rule.outsideAmongInside': null;
  'rule.oddOneOut': null;
  'rule.lookAlike': null;
  'rule.salutation': null;
  'rule.newDomain': null;
  'rule.manyInTheOpen': null;
  'rule.replyAllMany': null;
  'rule.wasInBcc': null;
  'rule.attachmentMissing': null;
  'rule.attachmentNamesOther': null;
  'rule.riskyAttachment': null;
  'rule.personalData': null;
  'rule.pattern': null;
  'rule.confidentialOutside': null;
  'rule.internalOnly': null;
  'rule.emptySubject': null;
  'findings.title': null;
  'findings.nothing': null;
  'findings.nobodyYet': null;
  'findings.reading': null;
  'findings.unread': null;
  'findings.count': {
    n: number;
  };
  'findings.andMore': {
    addresses: string | number;
    n: number;
  };
  'findings.askedAtSend': null;
  'findings.probablyMistake': null;
  'findings.more': {
    n: number;
  };
  'findings.silenceLabel': {
    rule: string | number;
  };
  'findings.subjectLabel': null;
  'remedy.removed': {
    addresses: string | number;
  };
  'remedy.replaced': {
    address: string | number;
    by: string | number;
  };
  'remedy.movedToBcc': {
    addresses: string | number;
  };
  'remedy.fileRemoved': {
    file: string | number;
  };
  'remedy.subjectSet': null;
  'remedy.silencedHere': null;
  'remedy.silencedFor': {
    addresses: string | number;
  };
  'remedy.silencedForGood': {
    rule: string | number;
  };
  'remedy.notKept': null;
  'remedy.notTold': null;
  'remedy.undone': null;
  'remedy.otherItem': null;
  'remedy.gone': null;
  'remedy.tooMany': null;
  'remedy.failed': null;
  'remedy.partly': null;
  'silence.here': null;
  'silence.for': {
    n: number;
  };
  'silence.forGood': null;
  'button.removeRecipients': {
    n: number;
  };
  'button.replyOnlyTo': {
    address: string | number;
  };
  'button.replaceBy': {
    address: string | number;
  };
  'button.moveToBcc': {
    n: number;
  };
  'button.removeFile': null;
  'button.setSubject': null;
  'button.silence': null;
  'button.undo': null;
  'counts.title': null;
  'counts.parts': {
    people: string | number;
    parts: string | number;
  };
  'counts.allInside': {
    people: string | number;
    n: number;
  };
  'counts.allOutside': {
    people: string | number;
    n: number;
  };
  'counts.inside': {
    n: number;
  };
  'counts.outside': {
    n: number;
  };
  'counts.notKnown': {
    n: number;
  };
  'counts.reachAll': {
    n: number;
  };
  'counts.reachSome': {
    k: number;
  };
  'counts.reachNone': {
    n: number;
  };
  'counts.outlookOnly': null;
  'counts.never': null;
  'counts.estimate': null;
  'counts.checking': null;
  'counts.notAllowed': null;
  'events.notSeen': null;
  'wentUnchecked.text': {
    n: number;
    when: string | number;
  };
  'wentUnchecked.notCleared': null;
  'memory.title': null;
  'memory.intro': null;
  'memory.nothing': null;
  'memory.recent': {
    n: number;
  };
  'memory.recentWhy': null;
  'memory.silencedRules': null;
  'memory.silencedFor': null;
  'memory.entryFor': {
    rule: string | number;
    address: string | number;
  };
  'memory.shown': {
    n: number;
  };
  'memory.forgetThis': {
    entry: string | number;
  };
  'memory.forgotten': null;
  'memory.notKept': null;
  'button.dismiss': null;
  'button.showMemory': null;
  'button.hideMemory': null;
  'button.forget': null;
  'button.forgetAll': null;
  'button.allowEstimate': null;
  'confirm.title': {
    subject: string | number;
  };
  'confirm.titleNoSubject': null;
  'confirm.sent': {
    dayAndTime: string | number;
    people: string | number;
  };
  'confirm.count': {
    verdict: string | number;
    n: number;
  };
  'confirm.everyCopy': null;
  'confirm.staysRead': null;
  'confirm.colleaguesMaybeTold': null;
  'confirm.checking': null;
  'confirm.regionLabel': null;
  'evidence.label': null;
  'evidence.answered': {
    when: string | number;
  };
  'evidence.read': {
    when: string | number;
  };
  'evidence.deletedUnread': {
    when: string | number;
  };
  'evidence.bounced': {
    when: string | number;
  };
  'evidence.autoReplied': {
    when: string | number;
  };
  'evidence.delivered': {
    when: string | number;
  };
  'evidence.by': {
    name: string | number;
    text: string | number;
  };
  'evidence.knownReaders': {
    names: string | number;
    more: number;
  };
  'evidence.more': {
    n: number;
  };
  'evidence.replies': {
    n: number;
  };
  'evidence.noReplies': null;
  'evidence.noRepliesToIt': null;
  'evidence.nothing': null;
  'evidence.looking': null;
  'evidence.cutShort': null;
  'evidenceLink.searchKey': null;
  'evidenceLink.messageId': null;
  'evidenceLink.inReplyTo': null;
  'evidenceLink.conversation': null;
  'failure.notFound': null;
  'failure.unexpected': null;
  'failure.signInUnavailable': null;
  'failure.interactionNeeded': null;
  'failure.consentRefused': null;
  'failure.adminConsentNeeded': null;
  'failure.forbidden': null;
  'failure.busy': null;
  'failure.rejected': null;
  'failure.serverError': null;
  'failure.noAnswer': null;
  'failure.offline': null;
  'failure.malformed': null;
  'followUp.title': {
    n: number;
  };
  'followUp.titleNobody': null;
  'followUp.nobody': null;
  'followUp.preparing': null;
  'followUp.notPrepared': null;
  'followUp.letter': null;
  'followUp.language': null;
  'followUp.english': null;
  'followUp.spanish': null;
  'followUp.registerColleagues': null;
  'followUp.registerOutsiders': null;
  'followUp.readers': {
    k: number;
    n: number;
  };
  'followUp.find': null;
  'followUp.moreReaders': {
    n: number;
  };
  'followUp.nobodyTicked': null;
  'followUp.drafts': null;
  'followUp.draftLine': {
    k: number;
    n: number;
    who: string | number;
  };
  'followUp.peopleBcc': {
    n: number;
  };
  'followUp.people': {
    n: number;
  };
  'followUp.to': {
    who: string | number;
  };
  'followUp.bccWhy': {
    n: number;
  };
  'followUp.opened': {
    when: string | number;
  };
  'followUp.openedBefore': {
    when: string | number;
  };
  'followUp.phone': null;
  'followUp.keepUntil': null;
  'followUp.subject': null;
  'followUp.text': null;
  'followUp.receipt': null;
  'followUp.neverSends': null;
  'followUp.opening': null;
  'followUp.openedInOutlook': null;
  'followUp.openedFromDrafts': null;
  'followUp.inDrafts': null;
  'followUp.uncertain': null;
  'followUp.itemChanged': null;
  'followUp.noDraft': null;
  'followUp.copyInstead': null;
  'followUp.privacyFirst': {
    contact: string | number;
  };
  'followUp.privacyFirstNobody': null;
  'followUp.regionLabel': null;
  'letterName.disregard': null;
  'letterName.wrongPerson': null;
  'letterName.wrongGroup': null;
  'letterName.sensitive': null;
  'letterName.correction': null;
  'letterName.tooEarly': null;
  'letterName.noReplyAll': null;
  'letterName.secondRequest': null;
  'letterName.forgottenAttachment': null;
  'button.openDraft': null;
  'button.tellFirst': {
    contact: string | number;
  };
  'button.suggestedText': null;
  'button.fetchAgain': null;
  'hold.title': null;
  'hold.intro': null;
  'hold.leaves': {
    dayAndTime: string | number;
  };
  'hold.notListed': null;
  'hold.inOutbox': null;
  'hold.due': null;
  'hold.underAMinute': null;
  'hold.minutes': {
    n: number;
  };
  'hold.hours': {
    n: number;
  };
  'hold.days': {
    n: number;
  };
  'hold.classic': null;
  'hold.classicElsewhere': null;
  'hold.regionLabel': null;
  'hold.regionOutcome': null;
  'hold.regionSend': null;
  'hold.stopThis': {
    subject: string | number;
  };
  'hold.sendThis': {
    subject: string | number;
  };
  'hold.asking': null;
  'hold.securing': null;
  'hold.copying': {
    percent: number;
  };
  'hold.stopping': null;
  'hold.sending': null;
  'hold.stopped': null;
  'hold.missing': {
    names: string | number;
    n: number;
  };
  'hold.tooLate': {
    when: string | number;
  };
  'hold.copyStays': null;
  'hold.otherItem': {
    subject: string | number;
  };
  'hold.notSaved': null;
  'hold.notHeld': {
    subject: string | number;
  };
  'hold.notSecured': {
    when: string | number;
  };
  'hold.perhapsCopy': null;
  'hold.notRemoved': {
    when: string | number;
  };
  'hold.unknown': null;
  'hold.notInCopy': {
    names: string | number;
  };
  'hold.ourFault': null;
  'hold.failed': null;
  'hold.refused': null;
  'hold.tooManyAttachments': null;
  'hold.cannotOpen': null;
  'hold.sendTitle': {
    subject: string | number;
  };
  'hold.sendTitleNoSubject': null;
  'hold.sendText': {
    n: number;
  };
  'hold.left': {
    when: string | number;
  };
  'hold.notYet': null;
  'hold.sendUnknown': null;
  'hold.chooseTitle': null;
  'hold.atOnce': null;
  'hold.afterSend': {
    n: number;
  };
  'hold.fromNow': {
    when: string | number;
  };
  'hold.byOrganization': {
    n: number;
  };
  'hold.organizationWants': {
    n: number;
  };
  'hold.hasTime': {
    dayAndTime: string | number;
  };
  'hold.near': {
    when: string | number;
  };
  'hold.past': null;
  'hold.inDrafts': null;
  'hold.inDraftsUntil': {
    clock: string | number;
  };
  'hold.notHere': null;
  'hold.notHereClassic': null;
  'hold.phone': null;
  'hold.setting': null;
  'hold.notSet': null;
  'hold.otherItemOnScreen': null;
  'hold.changedMeanwhile': null;
  'hold.notHandedOver': null;
  'hold.preset': {
    n: number;
  };
  'hold.noWait': null;
  'hold.aTime': null;
  'hold.day': null;
  'hold.time': null;
  'hold.timeMissing': null;
  'hold.timePast': null;
  'hold.draftHeld': {
    dayAndTime: string | number;
  };
  'button.stopSending': null;
  'button.stopAgain': null;
  'button.sendNow': null;
  'button.sendNowYes': null;
  'button.openStoppedDraft': null;
  'button.sendWithoutWaiting': null;
  'button.waitAsAsked': {
    n: number;
  };
  'button.countAnew': {
    n: number;
  };
  'button.setTime': null;
  'button.changeHold': null;
  'incident.title': null;
  'incident.notKept': null;
  'incident.changedSince': null;
  'incident.asTakenOut': null;
  'incident.hint': null;
  'incident.looksLikeData': {
    kinds: string | number;
  };
  'incident.hours72': {
    contact: string | number;
    told: 'yes' | 'no';
  };
  'incident.tellSomebody': null;
  'incident.hours72NoContact': null;
  'incident.hipaa': null;
  'incident.toldAt': {
    contact: string | number;
    when: string | number;
  };
  'incident.hours72Ends': {
    moment: string | number;
  };
  'incident.keep': null;
  'incident.copied': {
    when: string | number;
  };
  'incident.notCopied': null;
  'incident.notPrinted': null;
  'incident.saved': {
    file: string | number;
  };
  'incident.complete': null;
  'incident.completeHint': null;
  'incident.draftOpen': {
    contact: string | number;
  };
  'incident.draftInDrafts': {
    contact: string | number;
  };
  'incident.draftOtherItem': null;
  'incident.draftPerhaps': null;
  'incident.drafting': null;
  'incident.readingFiles': null;
  'incident.filesFailed': null;
  'incident.mailSubject': null;
  'incident.mailSubjectDated': {
    when: string | number;
  };
  'incident.mailGreeting': null;
  'incident.mailText': null;
  'incident.documentTitle': null;
  'incident.made': {
    moment: string | number;
    zone: string | number;
  };
  'incident.notKnown': null;
  'incident.notSaid': null;
  'incident.notEntered': null;
  'incident.notLooked': null;
  'incident.nothingNoticed': null;
  'incident.yes': null;
  'incident.no': null;
  'incident.officer': null;
  'incident.listIncomplete': null;
  'incident.nobodyMarked': null;
  'incident.unintended': {
    n: number;
  };
  'incident.intended': {
    n: number;
  };
  'incident.evidence': {
    fact: string | number;
    link: string | number;
  };
  'incident.group': {
    n: number;
    known: 'yes' | 'no';
    outside: number;
  };
  'incident.asRead': {
    said: string | number;
  };
  'incident.groupUncounted': null;
  'incident.nothingDone': null;
  'incident.timeNotKnown': null;
  'incident.refusedBecause': {
    reason: string | number;
  };
  'incident.reportArrived': null;
  'incident.allRemoved': null;
  'incident.notRemoved': {
    people: string | number;
  };
  'incident.letter': {
    letter: string | number;
    people: string | number;
  };
  'incident.noAnswers': null;
  'incident.answered': null;
  'incident.answeredLetter': null;
  'incident.claimsDeleted': {
    text: string | number;
  };
  'incident.claimsNotDeleted': {
    text: string | number;
  };
  'incident.filesNotRead': null;
  'incident.filesNotSought': null;
  'incident.noFiles': null;
  'incident.inline': null;
  'incident.linked': null;
  'incident.hours72End': {
    moment: string | number;
    contact: string | number;
  };
  'incident.hipaaEnd': {
    date: string | number;
    contact: string | number;
  };
  'incidentSection.message': null;
  'incidentSection.received': null;
  'incidentSection.done': null;
  'incidentSection.answers': null;
  'incidentSection.files': null;
  'incidentSection.byHand': null;
  'incidentSection.limits': null;
  'incidentLimit.reading': null;
  'incidentLimit.recall': null;
  'incidentLimit.drafts': null;
  'incidentLimit.answers': null;
  'incidentFact.subject': {
    value: string | number;
  };
  'incidentFact.from': {
    value: string | number;
  };
  'incidentFact.sent': {
    value: string | number;
  };
  'incidentFact.id': {
    value: string | number;
  };
  'incidentFact.cause': {
    value: string | number;
  };
  'incidentFact.sensitive': {
    value: string | number;
  };
  'incidentFact.noticed': {
    value: string | number;
  };
  'incidentCause.wrongPeople': null;
  'incidentCause.wrongContent': null;
  'incidentCause.tooEarly': null;
  'incidentCause.regret': null;
  'incidentCause.smallSlip': null;
  'incidentReach.inside': null;
  'incidentReach.partner': null;
  'incidentReach.mixed': null;
  'incidentReach.onPremises': null;
  'incidentReach.outside': null;
  'incidentReach.unknown': null;
  'incidentSearch.done': null;
  'incidentSearch.incomplete': null;
  'incidentSearch.failed': null;
  'incidentSearch.notDone': null;
  'incidentEvidence.answered': {
    moment: string | number;
  };
  'incidentEvidence.read': {
    moment: string | number;
  };
  'incidentEvidence.deletedUnread': {
    moment: string | number;
  };
  'incidentEvidence.bounced': {
    moment: string | number;
  };
  'incidentEvidence.autoReplied': {
    moment: string | number;
  };
  'incidentEvidence.delivered': {
    moment: string | number;
  };
  'incidentLink.searchKey': null;
  'incidentLink.messageId': null;
  'incidentLink.inReplyTo': null;
  'incidentLink.conversation': null;
  'incidentAttempt.requesting': null;
  'incidentAttempt.requested': null;
  'incidentAttempt.uncertain': null;
  'incidentAttempt.refused': null;
  'incidentAttempt.reported': null;
  'incidentLetter.disregard': null;
  'incidentLetter.wrongPerson': null;
  'incidentLetter.wrongGroup': null;
  'incidentLetter.sensitive': null;
  'incidentLetter.correction': null;
  'incidentLetter.tooEarly': null;
  'incidentLetter.noReplyAll': null;
  'incidentLetter.secondRequest': null;
  'incidentLetter.forgottenAttachment': null;
  'incidentStep.stopSharing': null;
  'incidentStep.recall': null;
  'incidentStep.tellPrivacy': null;
  'incidentStep.call': null;
  'incidentStep.write': null;
  'incidentStep.correct': null;
  'incidentStep.record': null;
  'incidentStep.leave': null;
  'incidentField.knownSince': null;
  'incidentField.dataKinds': null;
  'incidentField.peopleConcerned': null;
  'incidentField.likelyEffects': null;
  'incidentField.measures': null;
  'incidentField.whoWasTold': null;
  'button.enterNow': null;
  'button.copyRecord': null;
  'button.printRecord': null;
  'button.saveText': null;
  'button.saveJson': null;
  'button.readFiles': null;
  'letter.greeting': null;
  'letter.greetingNamed': {
    name: string | number;
  };
  'letter.sent': {
    day: 'today' | 'earlier' | 'unknown';
    when: string | number;
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.closing': {
    sender: string | number;
  };
  'letter.apology': {
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.thanks': {
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.phone': {
    phone: string | number;
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.disregardSubject': {
    subject: string | number;
  };
  'letter.disregard': {
    subject: string | number;
    sent: string | number;
    day: 'today' | 'earlier' | 'unknown';
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.wrongPersonSubject': {
    subject: string | number;
  };
  'letter.wrongPerson': {
    subject: string | number;
    sent: string | number;
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.wrongGroupSubject': {
    subject: string | number;
  };
  'letter.wrongGroup': {
    subject: string | number;
    sent: string | number;
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.sensitiveSubject': {
    day: 'today' | 'earlier' | 'unknown';
    when: string | number;
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.sensitive': {
    day: 'today' | 'earlier' | 'unknown';
    when: string | number;
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.sensitiveAsk': {
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.sensitiveTell': {
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.correctionSubject': {
    subject: string | number;
  };
  'letter.correction': {
    subject: string | number;
    sent: string | number;
  };
  'letter.correctionUse': null;
  'letter.tooEarlySubject': {
    subject: string | number;
  };
  'letter.tooEarly': {
    subject: string | number;
    sent: string | number;
    until: 'known' | 'unknown';
    date: string | number;
    day: 'today' | 'earlier' | 'unknown';
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.noReplyAllSubject': {
    subject: string | number;
  };
  'letter.noReplyAll': {
    subject: string | number;
    sent: string | number;
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
  };
  'letter.secondRequestSubject': null;
  'letter.secondRequest': {
    when: string | number;
    form: 'tu' | 'vosotros' | 'usted' | 'ustedes';
    day: 'today' | 'earlier';
  };
  'letter.forgottenAttachmentSubject': {
    subject: string | number;
  };
  'letter.forgottenAttachment': {
    subject: string | number;
    sent: string | number;
  };
  'register.tu': null;
  'register.usted': null;
  'files.regionLabel': null;
  'files.title': null;
  'files.reading': null;
  'files.looking': {
    n: number;
  };
  'files.none': null;
  'files.noneHint': null;
  'files.unchecked': null;
  'files.more': {
    n: number;
  };
  'files.why': null;
  'files.adminNeeded': null;
  'files.failed': null;
  'files.anybody': null;
  'files.everybodyInside': null;
  'files.nobody': null;
  'files.others': {
    names: string | number;
  };
  'files.andMore': {
    names: string | number;
    n: number;
  };
  'files.otherLinks': {
    n: number;
  };
  'files.cutShort': null;
  'files.linkNotFound': null;
  'files.notYours': null;
  'files.cannotSay': null;
  'files.manage': null;
  'files.listLabel': null;
  'files.note': null;
  'files.confirmTitle': {
    n: number;
  };
  'files.confirmRegion': null;
  'files.confirmNote': null;
  'files.staysOpen': {
    names: string | number;
  };
  'files.forAllWarning': null;
  'files.progress': {
    done: number;
    all: number;
  };
  'files.summary': {
    done: number;
    all: number;
  };
  'filesRole.view': {
    who: string | number;
  };
  'filesRole.edit': {
    who: string | number;
  };
  'filesRole.owner': {
    who: string | number;
  };
  'filesEntry.direct': null;
  'filesEntry.group': null;
  'filesEntry.removeFromLink': null;
  'filesEntry.wholeLink': null;
  'filesEntry.forAll': null;
  'filesEntry.owner': null;
  'filesEntry.inherited': {
    folder: string | number;
  };
  'filesEntry.inheritedUnnamed': null;
  'filesOutcome.done': {
    when: string | number;
  };
  'filesOutcome.alreadyGone': null;
  'filesOutcome.unchecked': null;
  'filesOutcome.stillListed': null;
  'filesOutcome.refused': null;
  'filesOutcome.busy': null;
  'filesOutcome.uncertain': null;
  'filesOutcome.notTried': null;
  'button.stopSharing': null;
  'button.stopSharingNow': null;
  'button.stopHere': null;
  'button.lookAgain': null;
  'button.allowFiles': null;
  'button.openFile': null;
  'notice.first': {
    n: number;
  };
  'notice.maybe': null;
  'notice.unchecked': null;
  'notice.group': null;
  'notice.confirm': {
    n: number;
  };
  'notice.label': null;
  'severalNotice.outside': {
    n: number;
  };
  'severalNotice.outsideGroup': null;
  'severalNotice.perhapsOutside': null;
  'severalNotice.unchecked': null;
  'outlookRecall.command': null;
  'outlookRecall.intro': {
    path: string | number;
  };
  'outlookRecall.web': null;
  'outlookRecall.newWindows': null;
  'outlookRecall.classicWindows': null;
  'outlookRecall.mac': null;
  'outlookRecall.phone': null;
  'app.name': null;
  'app.loading': null;
  'button.recall': null;
  'button.writeTo': {
    n: number;
  };
  'button.recallMessage': null;
  'button.goBack': null;
  'button.openReport': null;
  'button.lookForReport': null;
  'button.askAgain': null;
  'button.askAllTheSame': null;
  'button.copyDetails': null;
  'message.noSubject': null;
  'message.regionActions': null;
  'cause.wrongPeople': null;
  'cause.wrongContent': null;
  'cause.tooEarly': null;
  'cause.regret': null;
  'cause.smallSlip': null;
  'question.decides': null;
  'question.title': null;
  'question.change': null;
  'question.sensitive': null;
  'question.who': null;
  'question.whoHint': null;
  'question.whoMarked': {
    n: number;
  };
  'question.whoGroup': {
    members: number;
  };
  'question.slip': null;
  'question.slipOnly': null;
  'question.slipSensitive': null;
  'suspicion.because': {
    kinds: string | number;
  };
  'suspicion.nothing': null;
  'suspicion.looking': null;
  'suspicion.failed': null;
  'suspicion.again': null;
  'dataKind.iban': null;
  'dataKind.paymentCard': null;
  'dataKind.spanishId': null;
  'dataKind.spanishCompanyId': null;
  'dataKind.socialSecurity': null;
  'dataKind.password': null;
  'dataKind.health': null;
  'dataKind.pay': null;
  'dataKind.confidential': null;
  'dataKind.label': null;
  'plan.title': null;
  'plan.recall': null;
  'plan.stopSharing': {
    n: number;
  };
  'plan.tellPrivacy': {
    contact: string | number;
  };
  'plan.tellNobodySet': null;
  'plan.call': {
    name: string | number;
  };
  'plan.callSeveral': {
    n: number;
  };
  'plan.write': {
    n: number;
  };
  'plan.correct': null;
  'plan.sendAgain': null;
  'plan.record': null;
  'plan.leave': null;
  'plan.doneAt': {
    when: string | number;
  };
  'plan.draftedAt': {
    when: string | number;
  };
  'plan.requestedAt': {
    when: string | number;
  };
  'plan.asking': null;
  'plan.uncertain': null;
  'plan.harmful': {
    n: number;
    notice: 'yes' | 'no';
  };
  'plan.notKept': null;
  'why.bounced': null;
  'why.deletedUnread': null;
  'why.nothingNeeded': null;
  'why.slipSensitive': null;
  'why.subjectTells': null;
  'why.sensitive': null;
  'why.recallFirst': null;
  'why.recallAndCall': null;
  'why.recallAndWrite': null;
  'why.correctionQuieter': null;
  'why.correctionForAll': null;
  'why.mayHaveRead': null;
  'why.writingReaches': null;
  'why.onlyAsking': null;
  'why.callSaysMore': null;
  'step.look': null;
  'step.tell': null;
  'step.write': null;
  'step.prepare': null;
  'step.fillIn': null;
  'step.how': null;
  'step.done': null;
  'step.called': null;
  'step.told': null;
  'button.toPlan': null;
  'button.takeBack': null;
  'button.tellContact': {
    contact: string | number;
  };
  'button.sendCorrected': null;
  'button.sendAgain': null;
  'button.completeRecord': null;
  'receipt.title': null;
  'receipt.read': null;
  'receipt.delivery': null;
  'receipt.intro': null;
  'receipt.allowing': null;
  'receipt.saving': null;
  'receipt.asking': null;
  'receipt.verifying': null;
  'receipt.requested': {
    which: 'both' | 'read' | 'delivery';
    when: string | number;
  };
  'receipt.notRequested': {
    when: string | number;
  };
  'receipt.lost': null;
  'receipt.otherItem': null;
  'receipt.notSaved': null;
  'receipt.failed': null;
  'receipt.notPermitted': null;
  'receipt.refused': null;
  'receipt.unverified': null;
  'receipt.signIn': null;
  'receipt.classic': null;
  'receipt.phone': null;
  'receipt.exchangeServer': null;
  'receipt.account': null;
  'receipt.notOnServer': null;
  'receipt.otherMailbox': null;
  'receipt.inline': null;
  'receipt.way': {
    path: string | number;
  };
  'receipt.wayWeb': null;
  'receipt.wayClassic': null;
  'receipt.wayMac': null;
  'receipt.wayPhone': null;
  'button.askReceiptAgain': null;
  'button.tryReceiptAgain': null;
  'recipients.label': null;
  'recipients.groupHeader': {
    verdict: string | number;
    n: number;
  };
  'recipients.line': {
    n: number;
  };
  'recipients.filter': null;
  'recipients.filterResult': {
    n: number;
  };
  'recipients.bcc': null;
  'recipients.noName': null;
  'recipients.noAddress': null;
  'replacement.titleCorrected': null;
  'replacement.titleRightPeople': null;
  'replacement.regionLabel': null;
  'replacement.notChecked': null;
  'replacement.whatCorrected': null;
  'replacement.whatRightPeople': {
    people: string | number;
  };
  'replacement.whatNobody': null;
  'replacement.leftOut': {
    n: number;
  };
  'replacement.making': null;
  'replacement.copying': {
    copied: number;
    total: number;
  };
  'replacement.made': {
    when: string | number;
  };
  'replacement.notCopied': {
    files: string | number;
  };
  'replacement.stopped': null;
  'replacement.copyFailed': null;
  'replacement.cannotOpen': null;
  'replacement.comparing': null;
  'replacement.gone': null;
  'replacement.same': null;
  'replacement.differs': null;
  'replacement.wrongOn': {
    people: string | number;
  };
  'replacement.added': {
    people: string | number;
  };
  'replacement.removed': {
    people: string | number;
  };
  'replacement.subject': {
    before: string | number;
    after: string | number;
  };
  'replacement.fileAdded': {
    files: string | number;
  };
  'replacement.fileRemoved': {
    files: string | number;
  };
  'replacement.fileChanged': {
    files: string | number;
  };
  'replacement.text': {
    before: string | number;
    after: string | number;
  };
  'replacement.textAdded': {
    after: string | number;
  };
  'replacement.textRemoved': {
    before: string | number;
  };
  'replacement.forgotten': null;
  'button.makeDraft': null;
  'button.makeAnother': null;
  'button.stopCopying': null;
  'button.showDraft': null;
  'button.compare': null;
  'button.replyWithAttachment': null;
  'alert.head': null;
  'alert.tail': null;
  'alert.more': {
    n: string | number;
  };
  'alert.review': null;
  'alert.outsideAmongInside': {
    n: string | number;
    total: string | number;
    addresses: string | number;
  };
  'alert.oneOutsideAmongInside': {
    total: string | number;
    addresses: string | number;
  };
  'alert.oddOneOut': {
    address: string | number;
  };
  'alert.lookAlike': {
    address: string | number;
    like: string | number;
  };
  'alert.salutation': {
    name: string | number;
  };
  'alert.newDomain': {
    addresses: string | number;
  };
  'alert.manyInTheOpen': {
    n: string | number;
  };
  'alert.replyAllMany': {
    n: string | number;
  };
  'alert.wasInBcc': null;
  'alert.attachmentMissing': null;
  'alert.attachmentNamesOther': {
    file: string | number;
    company: string | number;
  };
  'alert.riskyAttachment': {
    file: string | number;
  };
  'alert.wordOutside': {
    word: string | number;
    addresses: string | number;
  };
  'alert.emptySubject': null;
  'alert.inSubject': {
    what: string | number;
  };
  'alert.inBody': {
    what: string | number;
  };
  'alert.inAttachments': {
    what: string | number;
  };
  'alertData.iban': null;
  'alertData.paymentCard': null;
  'alertData.spanishId': null;
  'alertData.spanishCompanyId': null;
  'alertData.socialSecurity': null;
  'alertData.password': null;
  'alertData.health': null;
  'alertData.pay': null;
  'alertData.confidential': null;
  'alertData.label': null;
  'several.checking': {
    n: number;
  };
  'several.running': {
    n: number;
  };
  'several.all': {
    n: number;
  };
  'several.some': {
    k: number;
    n: number;
  };
  'several.none': {
    n: number;
  };
  'several.noneMore': {
    n: number;
  };
  'several.checked': {
    done: number;
    n: number;
  };
  'several.requested': {
    n: number;
  };
  'several.uncertain': {
    n: number;
  };
  'several.notSent': {
    n: number;
  };
  'several.notChecked': {
    n: number;
  };
  'several.limit': {
    n: number;
  };
  'several.listLabel': null;
  'several.tickAll': {
    n: number;
  };
  'several.outside': {
    n: number;
  };
  'several.confirmTitle': {
    n: number;
  };
  'several.confirmTo': {
    people: string | number;
  };
  'several.andMore': {
    n: number;
  };
  'several.regionLabel': null;
  'several.ticked': {
    n: number;
    people: string | number;
  };
  'several.progress': {
    done: number;
    n: number;
  };
  'several.stopping': {
    n: number;
  };
  'several.over': {
    k: number;
  };
  'several.overUncertain': {
    n: number;
  };
  'several.overNot': {
    n: number;
  };
  'several.reports': null;
  'several.notBegun': null;
  'several.runningElsewhere': {
    n: number;
  };
  'several.overElsewhere': null;
  'selected.checking': null;
  'selected.failed': null;
  'selected.missing': null;
  'selected.notSent': null;
  'selected.serviceDesk': null;
  'selected.requesting': null;
  'selected.refused': null;
  'selected.uncertain': null;
  'selected.reported': null;
  'selected.queued': null;
  'selected.stopped': null;
  'selectedOutcome.uncertain': null;
  'selectedOutcome.refused': {
    reason: string | number;
  };
  'selectedOutcome.refusedNoReason': null;
  'selectedOutcome.changed': null;
  'selectedOutcome.cannotKeep': null;
  'serviceDesk.limit': {
    people: string | number;
    limit: number;
  };
  'serviceDesk.words': null;
  'button.recallTicked': {
    n: number;
  };
  'button.recallMessages': {
    n: number;
  };
  'button.stop': null;
  'situation.composing': null;
  'situation.appointment': null;
  'situation.nothing': null;
  'situation.otherItem': null;
  'situation.outsideOutlook': null;
  'situation.received': null;
  'situation.receivedOwn': null;
  'situation.openSentCopy': null;
  'situation.draft': null;
  'situation.senderDiffers': null;
  'lastSent.title': null;
  'lastSent.empty': null;
  'lastSent.loading': null;
  'lastSent.line': {
    dayAndTime: string | number;
    recipients: string | number;
  };
  'lastSent.andMore': {
    names: string | number;
    n: number;
  };
  'lastSent.cannotOpen': {
    dayAndTime: string | number;
  };
  'support.copied': null;
  'support.notCopied': null;
  'support.includesNothingPersonal': null;
  'policy.title': null;
  'time.today': null;
  'time.yesterday': null;
  'time.tomorrow': null;
  'time.clock': {
    hour: number;
    time: string | number;
  };
  'time.at': {
    clock: string | number;
  };
  'time.todayAt': {
    clock: string | number;
  };
  'time.yesterdayAt': {
    clock: string | number;
  };
  'time.tomorrowAt': {
    clock: string | number;
  };
  'time.dateAt': {
    date: string | number;
    clock: string | number;
  };
  'tracking.title': null;
  'tracking.looking': null;
  'tracking.nothingNew': null;
  'tracking.empty': null;
  'tracking.failed': null;
  'tracking.more': {
    n: number;
  };
  'tracking.less': null;
  'tracking.andMore': {
    names: string | number;
    n: number;
  };
  'tracking.cutShort': null;
  'tracking.silent': {
    people: string | number;
  };
  'tracking.quote': {
    text: string | number;
  };
  'tracking.cannotOpen': {
    dayAndTime: string | number;
  };
  'tracking.nothingWatches': null;
  'tracking.flagged': {
    day: string | number;
  };
  'tracking.notFlagged': null;
  'tracking.flagUncertain': null;
  'tracking.flagOtherItem': null;
  'tracking.reportQuestion': null;
  'tracking.allRemoved': null;
  'tracking.someNotRemoved': null;
  'tracking.whoNot': null;
  'tracking.moreToFind': {
    n: number;
  };
  'tracking.notedAll': null;
  'tracking.notedSome': {
    n: number;
  };
  'happening.requested': null;
  'happening.uncertain': null;
  'happening.refused': null;
  'happening.reported': null;
  'happening.noted': null;
  'happening.drafted': {
    people: string | number;
  };
  'happening.read': {
    people: string | number;
  };
  'happening.notRead': {
    people: string | number;
  };
  'happening.notReadSinceRecall': {
    people: string | number;
  };
  'happening.delivered': {
    people: string | number;
  };
  'happening.notDelivered': {
    people: string | number;
  };
  'happening.answered': {
    people: string | number;
  };
  'happening.answeredAutomatically': {
    people: string | number;
  };
  'happening.laterMail': {
    people: string | number;
  };
  'happening.saysDeleted': {
    people: string | number;
  };
  'happening.saysNotDeleted': {
    people: string | number;
  };
  'button.lookForNews': null;
  'button.flagForTomorrow': null;
  'button.noteNotRemoved': {
    n: number;
  };
  'button.changeReportNote': null;
  'verdict.withinReach': null;
  'verdict.withinReachButRead': null;
  'verdict.perhaps': null;
  'verdict.partly': null;
  'verdict.notKnown': null;
  'verdict.outOfReach': null;
  'verdict.outlookOnly': null;
  'verdict.nothingToRecall': null;
  'verdict.held': null;
  'verdict.recallRequested': null;
  'verdict.waiting': null;
  'people.count': {
    counting: 'exact' | 'about' | 'atLeast';
    n: number;
  };
  'people.unknownGroups': {
    groups: number;
  };
  'people.and': {
    counted: string | number;
    unknown: string | number;
  };
  'headline.all': {
    counting: 'exact' | 'about' | 'atLeast';
    n: number;
  };
  'headline.one': {
    name: string | number;
  };
  'headline.some': {
    counting: 'exact' | 'about' | 'atLeast';
    k: number;
    n: number;
  };
  'headline.perhaps': {
    k: number;
    n: number;
  };
  'headline.perhapsOne': {
    name: string | number;
  };
  'headline.none': {
    n: number;
  };
  'headline.noneOne': {
    name: string | number;
  };
  'headline.notKnown': null;
  'headline.notKnownOne': {
    name: string | number;
  };
  'headline.outOfReach': null;
  'headline.outlookOnly': null;
  'headline.perhapsTooOld': null;
  'headline.bounced': null;
  'headline.held': {
    when: string | number;
  };
  'headline.heldFinal': {
    when: string | number;
  };
  'headline.waiting': null;
  'headline.requested': null;
  'headline.reported': null;
  'headline.unintended': {
    w: number;
    k: number;
  };
  'headline.noRecipients': null;
  'headline.noneUncounted': null;
  'sentence.gloss': null;
  'sentence.provisional': null;
  'sentence.outside': {
    n: number;
  };
  'sentence.notKnown': {
    n: number;
  };
  'sentence.outsideAndNotKnown': {
    outside: number;
    notKnown: number;
  };
  'sentence.perhaps': {
    n: number;
  };
  'sentence.allInside': null;
  'sentence.uncounted': {
    name: string | number;
  };
  'sentence.held': null;
  'sentence.heldFinal': null;
  'sentence.waiting': null;
  'sentence.waitingTooLong': null;
  'reason.notChecked': null;
  'reason.noReceiptRequested': null;
  'reason.noSignOfReading': null;
  'reason.readRecallable': {
    when: string | number;
  };
  'reason.answeredRecallable': {
    when: string | number;
  };
  'reason.alreadyRead': {
    when: string | number;
  };
  'reason.deletedUnread': {
    when: string | number;
  };
  'reason.bounced': {
    when: string | number;
  };
  'reason.outside': null;
  'reason.partner': null;
  'reason.onPremises': null;
  'reason.maybeOnPremises': null;
  'reason.unknown': null;
  'reason.unknownProvisional': null;
  'reason.noAddress': null;
  'reason.groupInside': {
    n: number;
  };
  'reason.groupMixed': {
    n: number;
    outside: number;
  };
  'reason.groupOutside': {
    n: number;
  };
  'reason.groupSize': null;
  'reason.insideProvisional': null;
  'reason.outsideProvisional': null;
  'reason.accountOther': null;
  'reason.exchangeServer': {
    path: string | number;
  };
  'reason.kindMeeting': null;
  'reason.kindOther': null;
  'reason.notInSentItems': null;
  'reason.recallOff': null;
  'reason.tooOld': {
    days: number;
    limit: number;
  };
  'reason.perhapsTooOld': {
    days: number;
    limit: number;
  };
  'reason.sharedMailbox': {
    path: string | number;
  };
  'reason.sharedMailboxOf': {
    mailbox: string | number;
    path: string | number;
  };
  'reason.recallRequested': null;
  'reason.removed': null;
  'reason.notRemoved': null;
  'reason.tooOldUndated': {
    limit: number;
  };
  'basis.from': {
    basis: string | number;
  };
  'basis.mailTips': null;
  'basis.verifiedDomains': null;
  'basis.administrator': null;
  'basis.administratorOn': {
    date: string | number;
  };
  'basis.exchangeDefault': null;
  'basis.firstGuess': null;
  'basis.report': null;
  'basis.reply': null;
  'basis.user': null;
  'basis.none': null;
  'basis.show': null;
  'basis.hide': null;
  'reachBar.label': {
    reach: number;
    perhaps: number;
    not: number;
  };
}
