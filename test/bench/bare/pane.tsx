import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/* The least pane of this kind: React, Fluent with one button, and one text about the message on screen. No pane made
   of these parts can be there sooner, so the product's first verdict is measured against it. */

void Office.onReady(() => {
  const { subject } = Office.context.mailbox.item as Office.MessageRead;
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('taskpane.html has no element with the id "pane".');
  createRoot(pane).render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <h1>{subject}</h1>
        <Button>OK</Button>
      </main>
    </FluentProvider>,
  );
});
