import { lazy, Suspense, type ComponentType } from 'react';

/** A view in a chunk of its own; while it is fetched, the rest of the pane stays. */
function late<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const View = lazy(load);
  return function Late(props: Props) {
    return (
      <Suspense fallback={null}>
        <View {...props} />
      </Suspense>
    );
  };
}

const loadConfirmation = () => import(/* webpackChunkName: "recall-views" */ './Confirmation');

export const Confirmation = late(loadConfirmation);
export const AttemptStatus = late(() => import(/* webpackChunkName: "recall-views" */ './AttemptStatus'));
export const CheckProblem = late(() => import(/* webpackChunkName: "recall-views" */ './CheckProblem'));
export const NotAskedNote = late(() => import(/* webpackChunkName: "recall-views" */ './NotAskedNote'));

/**
 * Fetches the views that the first verdict does not need, once it is on screen. A failure is told where a view is
 * opened.
 */
export function fetchLateViews(): void {
  loadConfirmation().catch(() => undefined);
}
