import { greetingName } from '../../../../src/core/texts/greetingName';

const address = 'x@y.example';

test.each([
  ['Ana Gil', 'Ana'],
  ['Gil, Ana', 'Ana'],
  ['Declan Walsh (private)', 'Declan'],
  ['Jean-Luc Moreau [Atelier]', 'Jean-Luc'],
  ['Begoña', 'Begoña'],
  ['Dr. Stein', 'Dr. Stein'],
  ['Sra. Cano', 'Sra. Cano'],
])('%s is greeted as %s', (name, greeting) => {
  expect(greetingName({ name, address })).toBe(greeting);
});

test.each(['', 'ana.gil@norte.example', 'Room 12', 'J', 'Service Desk of the Whole House', '(no name)'])(
  '“%s” is no name to greet anybody with',
  (name) => {
    expect(greetingName({ name, address })).toBeNull();
  },
);
