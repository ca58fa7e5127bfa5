import { isSimulated, type SelectedItem, type ToAddIn } from '../addIn/messages';
import type { RibbonButton } from '../api';
import { byId, element } from './dom';
import type { CurrentItem, OutlookModel } from './model';
import { frameAddress } from './office/appContext';
import type { CallFaults } from './office/callFaults';
import { Conversation } from './office/conversation';
import { officeEvent } from './office/composeEvents';
import { ewsId, initialData } from './office/initialData';
import { officeHost } from './office/officeHost';
import type { Runtime } from './office/runtime';
import { answerSignIn } from './signInWindow';
import type { Words } from './words';

/** Stands for one item; edits of a draft do not make it another one. */
const identityOf = (item: CurrentItem): string => {
  if (item.kind === 'message') return item.message.id;
  return item.kind === 'draft' ? item.draft.key : '';
};

/** The documented limit; what Outlook does beyond it is a guess. */
const mostSelected = 100;

/** As Mailbox 1.13 has it: the Message-ID and the conversation came with 1.14, which this office.js does not know. */
const selectedItems = (model: OutlookModel): SelectedItem[] =>
  model.selectedMessages.slice(0, mostSelected).map((message) => ({
    itemId: ewsId(message.id),
    itemType: 'message',
    itemMode: 'messageRead',
    subject: message.subject,
  }));

interface OpenPane {
  frame: HTMLIFrameElement;
  conversation: Conversation;
  pinned: boolean;
  isComposing: boolean;
  item: string;
  selection: string;
  clockOffset: number;
  close(): void;
}

/** The add-in's pane on the right: opened from the ribbon, kept open while pinned, told of what the person does. */
export class Pane {
  #open: OpenPane | null = null;

  constructor(
    private readonly model: OutlookModel,
    private readonly words: Words,
    private readonly unmodelled: (what: string) => void,
    private readonly faults: CallFaults,
  ) {
    model.onChange(() => this.#follow());
    model.writing.onEvent((event) => this.#open?.conversation.raise(...officeEvent(event)));
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** @param initializationContext what the Smart Alert that opens it hands over. */
  open(button: RibbonButton, initializationContext = ''): void {
    this.close();
    const { model } = this;
    const controlId = crypto.randomUUID();
    const frame = element('iframe', {
      title: model.setup.addIn.name,
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads',
    });
    const context = {
      setup: model.setup,
      model,
      closePane: () => this.close(),
      unmodelled: this.unmodelled,
    };
    const runtime: Runtime = {
      kind: 'pane',
      initializationContext,
      sessionData: new Map(),
      faults: this.faults,
      // No button of the manifest starts a function.
      completed: () => this.unmodelled('a function that completed in the pane'),
    };
    const host = officeHost(controlId, context, runtime);
    const conversation = new Conversation(frame, model.setup.addIn.origin, host);
    const { url, name } = frameAddress(context, button.pane, conversation.id, controlId);
    frame.name = name;
    frame.src = url;
    const fromStandIns = (event: MessageEvent<unknown>): void => void this.#receive(frame, event);
    window.addEventListener('message', fromStandIns);
    this.#open = {
      frame,
      conversation,
      pinned: button.supportsPinning,
      isComposing: model.item.kind === 'draft',
      item: identityOf(model.item),
      selection: JSON.stringify(model.selected),
      clockOffset: model.view.clockOffset,
      close: () => {
        window.removeEventListener('message', fromStandIns);
        conversation.close();
      },
    };
    byId('pane').replaceChildren(this.#header(button), frame);
    byId('pane').hidden = false;
  }

  close(): void {
    this.#open?.close();
    this.#open = null;
    byId('pane').replaceChildren();
    byId('pane').hidden = true;
  }

  #header(button: RibbonButton): HTMLElement {
    const pin = element('input', {
      type: 'checkbox',
      checked: button.supportsPinning,
      onchange: ({ target }) => {
        if (this.#open !== null) this.#open.pinned = (target as HTMLInputElement).checked;
      },
    });
    return element(
      'header',
      {},
      element('strong', {}, this.model.setup.addIn.name),
      ...(button.supportsPinning ? [element('label', { class: 'pin' }, pin, this.words.pin)] : []),
      element('button', { 'aria-label': this.words.close, onclick: () => this.close() }, '✕'),
    );
  }

  /** Tells the add-in what has changed since it was last told; a pane that is not pinned closes with its item. */
  #follow(): void {
    const open = this.#open;
    if (open === null) return;
    const { model } = this;
    if (open.clockOffset !== model.view.clockOffset) {
      open.clockOffset = model.view.clockOffset;
      this.#tell({ simulated: 'clock', offset: open.clockOffset });
    }
    const item = identityOf(model.item);
    if (item !== open.item) {
      open.item = item;
      // Reading and composing are different surfaces: a pane of one does not go over to the other.
      // While composing it stays from one draft to the next, pinned or not.
      const isComposing = model.item.kind === 'draft';
      if (isComposing !== open.isComposing || !(open.pinned || isComposing)) {
        this.close();
        return;
      }
      this.#tellItem(open);
    }
    const selection = JSON.stringify(model.selected);
    if (selection !== open.selection) {
      open.selection = selection;
      if (model.setup.modes.itemEvents !== 'none') this.#tell({ simulated: 'selectedItemsChanged' });
    }
  }

  /** The item on screen, for a beat as none where this world says so. */
  #tellItem(open: OpenPane): void {
    const { model } = this;
    const { itemNullFor } = model.setup.modes;
    const tell = (): void => {
      const data = model.item.kind === 'nothing' ? '' : initialData(model);
      open.conversation.raise('olkItemSelectedChanged', data);
    };
    if (itemNullFor === 0) {
      tell();
      return;
    }
    open.conversation.raise('olkItemSelectedChanged', '');
    window.setTimeout(() => {
      if (this.#open === open) tell();
    }, itemNullFor);
  }

  async #receive(frame: HTMLIFrameElement, { data, origin, source }: MessageEvent<unknown>): Promise<void> {
    const { model } = this;
    if (source !== frame.contentWindow || origin !== model.setup.addIn.origin || !isSimulated(data)) return;
    if (data.simulated === 'getSelectedItems') {
      if (model.setup.modes.selectedItems === 'lost') return;
      this.#tell({ simulated: 'selectedItems', call: data.call, items: selectedItems(model) });
    } else if (data.simulated === 'nestedAppAuth') {
      const text = await answerSignIn(model.person, data.text, this.words);
      this.#tell({ simulated: 'nestedAppAuth', text });
    }
  }

  #tell(message: ToAddIn): void {
    this.#open?.frame.contentWindow?.postMessage(message, this.model.setup.addIn.origin);
  }
}
