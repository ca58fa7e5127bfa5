import type { OutlookModel } from './model';

const asked = new URLSearchParams(window.location.search);

/** Whether this page is the window of one draft: only the ribbon, the form and the add-in's pane. */
export const isPoppedOut = asked.has('draft');

/** Saves the draft on screen and opens it in a window of its own. */
export const popOut = async (model: OutlookModel): Promise<void> => {
  const id = await model.save();
  if (id === null) return;
  model.writing.close();
  window.open(`/?${new URLSearchParams({ draft: id, person: model.person }).toString()}`, '_blank', 'popup');
  await model.openFolder(model.folder, model.mailbox);
};

/** Makes this page the window of the draft that its address names; it closes with the draft. */
export const startPoppedOut = async (model: OutlookModel): Promise<void> => {
  document.documentElement.dataset['window'] = 'draft';
  const person = asked.get('person');
  if (person !== null) await model.become(person);
  await model.show(asked.get('draft') ?? '');
  const message = model.item.kind === 'message' ? model.item.message : null;
  if (message?.isWaiting) model.openForWriting(message);
  model.onChange(() => {
    if (model.draft === null) window.close();
  });
};
