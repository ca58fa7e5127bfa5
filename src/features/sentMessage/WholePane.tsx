import { Confirmation, FollowUp, IncidentRecord, LinkedFiles, Replacement } from './lateViews';
import type { OpenedMessage, View } from '../../pane/openedMessage';

/** The view that the user opened from the first screen; it takes the whole pane. */
export function WholePane(props: {
  view: View;
  openedMessage: OpenedMessage;
  checking: boolean;
  /** The attempt cannot be written down; asking needs one more yes. */
  cannotKeep: boolean;
  onConfirm: () => void;
  onBack: () => void;
}) {
  const { view, openedMessage, checking, cannotKeep, onConfirm, onBack } = props;
  switch (view.name) {
    case 'confirmation':
      return (
        <Confirmation
          assessment={openedMessage.assessment}
          context={openedMessage.context}
          {...{ checking, cannotKeep, onConfirm, onBack }}
        />
      );
    case 'followUp':
      return <FollowUp {...{ openedMessage, onBack }} letter={view.letter} to={view.to ?? 'unreached'} />;
    case 'replacement':
      return <Replacement {...{ openedMessage, onBack }} />;
    case 'linkedFiles':
      return <LinkedFiles {...{ openedMessage, onBack }} />;
    case 'incidentRecord':
      return <IncidentRecord {...{ openedMessage, onBack }} />;
  }
}
