import { abilityText, holdText } from '../../../../src/features/hold/composeHoldWords';
import type { HoldNow } from '../../../../src/features/hold/composeHold';
import { speak } from '../../i18n/speak';

const now = new Date('2026-11-22T10:00:00Z');
const minutes = (left: 'enough' | 'near' | 'past', by: 'user' | 'organization' = 'user'): HoldNow => ({
  kind: 'minutes',
  minutes: 5,
  by,
  until: '2026-11-22T10:05:00Z',
  left,
});
const tomorrow: HoldNow = { kind: 'time', until: '2026-11-23T07:30:00Z' };

test.each([
  ['en', { kind: 'atOnce' }, true, 'No wait is set here.'],
  ['en', minutes('enough'), true, 'It waits 5 minutes after Send.'],
  [
    'en',
    minutes('enough'),
    false,
    'It leaves at 11:05 AM if it is sent before then. The minutes count from when they were chosen.',
  ],
  ['en', minutes('enough', 'organization'), true, 'It waits 5 min, as your organization asks.'],
  [
    'en',
    minutes('past', 'organization'),
    false,
    'The chosen time has passed: it leaves as soon as Send is pressed.',
  ],
  ['en', tomorrow, true, 'Scheduled: it leaves tomorrow at 8:30 AM.'],
  ['es', minutes('enough', 'organization'), true, 'Espera 5 min, como pide la organización.'],
  ['es', minutes('near'), false, 'Casi no queda espera: sale a las 11:05.'],
  ['es', tomorrow, true, 'Tiene hora: sale mañana a las 8:30.'],
] as const)('%s, %o, counted at Send: %s', async (language, held, countedAtSend, text) => {
  expect(holdText(await speak(language), held, countedAtSend, now)).toBe(text);
});

test('the honest sentence names a time only where Send cannot move it, and only today’s', async () => {
  const words = await speak('en');
  const sentence = (held: HoldNow, counted: boolean) => abilityText(words, 'drafts', held, counted, now);
  expect(sentence(minutes('enough'), false)).toContain('in Drafts until 11:05 AM');
  expect(sentence(minutes('enough'), true)).not.toContain('11:05');
  expect(sentence(tomorrow, true)).not.toContain('8:30');
});

test.each([
  ['classic', 'cannot be stopped after Send'],
  ['phone', 'Schedule send'],
  ['none', 'Schedule send, beside Send'],
  ['noneClassic', 'Options > Delay Delivery'],
] as const)('%s has its own sentence', async (ability, words) => {
  expect(abilityText(await speak('en'), ability, { kind: 'atOnce' }, false, now)).toContain(words);
});
