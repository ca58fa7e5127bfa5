import { Confirmation, FollowUp, IncidentRecord, LinkedFiles, Replacement } from './lateViews';
import type { Matter, View } from './matter';

/** The view that the user opened from the first screen; it takes the whole pane. */
export function WholePane(props: {
  view: View;
  matter: Matter;
  checking: boolean;
  /** The attempt cannot be written down; asking needs one more yes. */
  cannotKeep: boolean;
  onConfirm: () => void;
  onBack: () => void;
}) {
  const { view, matter, checking, cannotKeep, onConfirm, onBack } = props;
  switch (view.name) {
    case 'confirmation':
      return (
        <Confirmation
          assessment={matter.assessment}
          context={matter.context}
          {...{ checking, cannotKeep, onConfirm, onBack }}
        />
      );
    case 'followUp':
      return <FollowUp {...{ matter, onBack }} letter={view.letter} to={view.to ?? 'unreached'} />;
    case 'replacement':
      return <Replacement {...{ matter, onBack }} />;
    case 'linkedFiles':
      return <LinkedFiles {...{ matter, onBack }} />;
    case 'incidentRecord':
      return <IncidentRecord {...{ matter, onBack }} />;
  }
}
