import { onMessageSend } from './onMessageSend';
import { onNewMessageCompose } from './onNewMessageCompose';

// By these names the manifest knows them. In classic Windows nothing waits for Office.onReady.
Office.actions.associate('onNewMessageCompose', onNewMessageCompose);
Office.actions.associate('onMessageSend', onMessageSend);
