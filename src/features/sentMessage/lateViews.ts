import { lateView } from '../../i18n/lateView';

/* Everything that the first verdict does not need. One chunk for what follows it at once, one for each view that a
   click opens. */

const loadConfirmation = () => import(/* webpackChunkName: "recall-views" */ './Confirmation');

export const Confirmation = lateView(loadConfirmation);
export const AttemptStatus = lateView(() => import(/* webpackChunkName: "recall-views" */ './AttemptStatus'));
export const CheckProblem = lateView(
  () => import(/* webpackChunkName: "recall-views" */ '../../pane/CheckProblem'),
);
export const NotAskedNote = lateView(() => import(/* webpackChunkName: "recall-views" */ './NotAskedNote'));
export const RecallElsewhere = lateView(
  () => import(/* webpackChunkName: "recall-views" */ './RecallElsewhere'),
);
export const ServiceDesk = lateView(
  () => import(/* webpackChunkName: "recall-views" */ '../../pane/ServiceDesk'),
);
export const Timeline = lateView(() => import(/* webpackChunkName: "recall-views" */ '../tracking/Timeline'));
export const EvidenceList = lateView(() => import(/* webpackChunkName: "recall-views" */ './EvidenceList'));
export const ResponsesNote = lateView(() => import(/* webpackChunkName: "recall-views" */ './ResponsesNote'));
export const WhatWentWrong = lateView(
  () => import(/* webpackChunkName: "recall-views" */ '../plan/WhatWentWrong'),
);
export const Plan = lateView(() => import(/* webpackChunkName: "recall-views" */ '../plan/Plan'));
export const PlanBar = lateView(() => import(/* webpackChunkName: "recall-views" */ '../plan/PlanBar'));
export const HeldMessage = lateView(() => import(/* webpackChunkName: "held" */ '../held/HeldMessage'));
export const FollowUp = lateView(() => import(/* webpackChunkName: "follow-up" */ '../letters/FollowUp'));
export const Replacement = lateView(
  () => import(/* webpackChunkName: "replacement" */ '../replacement/Replacement'),
);
export const LinkedFiles = lateView(
  () => import(/* webpackChunkName: "linked-files" */ '../linkedFiles/LinkedFiles'),
);
export const IncidentRecord = lateView(
  () => import(/* webpackChunkName: "incident-record" */ '../incident/IncidentRecord'),
);

/**
 * Fetches the views that the first verdict does not need, once it is on screen. A failure is told where a view is
 * opened.
 */
export function fetchLateViews(): void {
  loadConfirmation().catch(() => undefined);
}
