import { asksForPhone, fillTemplate } from '../../../../src/features/letters/template';
import type { FollowUpTemplate } from '../../../../src/policy/policy';

const template = (subject: string, body: string): FollowUpTemplate => ({
  replaces: null,
  name: 'Ours',
  language: 'en',
  subject,
  body,
});
const values = {
  name: 'Ana',
  subject: 'Offer',
  time: '10:41',
  date: '3 November',
  sender: 'Niamh',
  phone: null,
};
const bodyOf = (body: string, changes: { name?: string | null } = {}) =>
  fillTemplate(template('x', body), { ...values, ...changes }).body;

test('placeholders are filled in wherever they stand', () => {
  expect(
    fillTemplate(template('About “{subject}”', 'Dear {name},\n\nat {time} on {date}. {sender}'), values),
  ).toEqual({ subject: 'About “Offer”', body: 'Dear Ana,\n\nat 10:41 on 3 November. Niamh' });
});

test('one that nothing is known for stays visible, and so does a misspelt one', () => {
  expect(bodyOf('Call {phone}, ask for {manager}.')).toBe('Call {phone}, ask for {manager}.');
});

test('a placeholder inside a value is text', () => {
  const { subject } = fillTemplate(template('{subject}', 'x'), { ...values, subject: 'About {name}' });
  expect(subject).toBe('About {name}');
});

test.each([
  ['Dear {name},', 'Dear,'],
  ['Hola, {name}:', 'Hola:'],
])('for several readers the name falls away: %s', (body, filled) => {
  expect(bodyOf(body, { name: null })).toBe(filled);
});

test('names of JavaScript are no placeholders', () => {
  expect(bodyOf('{constructor} {toString}')).toBe('{constructor} {toString}');
});

test('the telephone number is asked for where the letter names it', () => {
  expect(asksForPhone(template('x', 'Call {phone}'))).toBe(true);
  expect(asksForPhone(template('x', 'Call me'))).toBe(false);
});
