import { lazy, Suspense, use, type ComponentType, type ReactNode } from 'react';
import { useTranslator } from './I18nProvider';

/**
 * A view in a chunk of its own, with the texts that come after the first verdict; while they are fetched, `fallback`
 * stands in its place and the rest of the pane stays.
 */
export function lateView<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props & { fallback?: ReactNode }> {
  const View = lazy(load);
  return function LateView({ fallback = null, ...props }) {
    return (
      <Suspense fallback={fallback}>
        <WithLaterTexts>
          <View {...(props as unknown as Props)} />
        </WithLaterTexts>
      </Suspense>
    );
  };
}

function WithLaterTexts({ children }: { children: ReactNode }) {
  use(useTranslator().later());
  return children;
}
