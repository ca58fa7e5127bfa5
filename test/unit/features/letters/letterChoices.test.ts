import { letterChoices, readersFor } from '../../../../src/features/letters/letterChoices';
import type { FollowUpTemplate, LetterKind } from '../../../../src/policy/policy';
import { judged } from '../../core/recall/samples';

const template = (changes: Partial<FollowUpTemplate>): FollowUpTemplate => ({
  replaces: null,
  name: 'House style',
  language: 'en',
  subject: 'x',
  body: 'x',
  ...changes,
});

describe('the letters to choose from', () => {
  test('an administrator’s letter stands in for ours, in its own language only', () => {
    const templates = [template({ replaces: 'sensitive', name: '' })];
    const found = (language: 'en' | 'es') =>
      letterChoices(templates, language, { secondRequest: false }).find(({ id }) => id === 'sensitive');
    expect(found('en')?.template).toBe(templates[0]);
    expect(found('es')?.template).toBeNull();
  });

  test('a further one stands after ours, under its name', () => {
    const choices = letterChoices([template({})], 'en', { secondRequest: false });
    expect(choices.at(-1)).toMatchObject({ id: 'House style', template: { name: 'House style' } });
  });

  test('a second request is offered only where somebody has not answered the first', () => {
    const ids = (secondRequest: boolean) => letterChoices([], 'en', { secondRequest }).map(({ id }) => id);
    expect(ids(false)).not.toContain('secondRequest');
    expect(ids(true)).toContain('secondRequest');
  });
});

describe('whom a letter is for', () => {
  const reached = judged('withinReach', { address: 'ana@norte.example' });
  const outside = judged('outOfReach', { address: 'eva@other.example', reach: 'outside' });
  const bounced = judged('nothingToRecall', { address: 'gone@other.example', reason: 'bounced' });
  const all = [reached, outside, bounced];
  const written = [{ at: '2026-11-18T10:05:00Z', letter: 'sensitive', to: ['eva@other.example'] }];
  const addresses = (kind: LetterKind) =>
    readersFor(kind, { recipients: all, unintended: all }, { written }, null).map(({ address }) => address);

  test('those whom a recall does not reach, and nobody whom the message did not reach', () => {
    expect(addresses('wrongPerson')).toEqual(['eva@other.example']);
  });

  test('all who should not have it, where no recall belongs to the plan', () => {
    const everybody = readersFor(
      'wrongPerson',
      { recipients: all, unintended: all },
      { written },
      null,
      'unintended',
    );
    expect(everybody.map(({ address }) => address)).toEqual(['ana@norte.example', 'eva@other.example']);
  });

  test('a forgotten attachment: everybody whom the message reached', () => {
    expect(addresses('forgottenAttachment')).toEqual(['ana@norte.example', 'eva@other.example']);
  });

  test('a second request: those who were written to', () => {
    expect(addresses('secondRequest')).toEqual(['eva@other.example']);
  });
});
