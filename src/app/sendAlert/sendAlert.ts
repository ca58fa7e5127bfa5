import { onEvent, startListening } from '../../adapters/outlook/events';
import { onMessageSend } from './onMessageSend';
import { onNewMessageCompose } from './onNewMessageCompose';

// The names are those in manifest.xml.
onEvent('onNewMessageCompose', onNewMessageCompose);
onEvent('onMessageSend', onMessageSend);
startListening();
