import type { SignInQuestion } from '../api';
import { element } from './dom';
import { server } from './server';
import type { Words } from './words';

/** Shows the simulated sign-in window and waits for the person's answer. */
const ask = (question: SignInQuestion, words: Words): Promise<'accepted' | 'declined'> =>
  new Promise((answered) => {
    const isConsent = question.kind === 'consent';
    const close = (answer: 'accepted' | 'declined') => () => {
      dialog.remove();
      answered(answer);
    };
    const dialog = element(
      'dialog',
      { class: 'signIn', 'aria-label': isConsent ? words.consentTitle : words.signInTitle },
      element('p', { class: 'simulated' }, words.simulatedWindow),
      element('p', {}, question.address),
      element('h2', {}, isConsent ? words.consentTitle : words.signInTitle),
      element('p', {}, isConsent ? words.consentText : words.signInText),
      element(
        'ul',
        {},
        ...question.scopes.map((scope) =>
          element('li', {}, `${words.permissions[scope] ?? scope} (${scope})`),
        ),
      ),
      element('button', { class: 'primary', onclick: close('accepted') }, words.accept),
      element('button', { onclick: close('declined') }, words.cancel),
    );
    dialog.addEventListener('cancel', close('declined'));
    document.body.append(dialog);
    dialog.showModal();
  });

/** Answers a text of the nested-app bridge, asking the person first where the sign-in wants that. */
export const answerSignIn = async (person: string, text: string, words: Words): Promise<string> => {
  const first = await server.signIn(person, text);
  if ('reply' in first) return JSON.stringify(first.reply);
  const second = await server.signIn(person, text, await ask(first.question, words));
  if ('reply' in second) return JSON.stringify(second.reply);
  throw new Error('The simulated sign-in asked again after the person had answered.');
};
