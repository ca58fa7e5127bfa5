import { claimIn } from '../../../../src/core/texts/claims';

/* Whole texts as people write them. What is not clearly said is not claimed: it is shown as an answer to be read. */

const deleted = [
  'Deleted',
  'deleted.',
  'Deleted!',
  'Deleted it.',
  'I have deleted it.',
  'I’ve deleted it',
  "I've just deleted the e-mail.",
  'I deleted your message straight away.',
  'We have deleted it.',
  'Hi Niamh,\n\nI have now deleted your email.\n\nKind regards\nMark',
  'It is deleted.',
  'It’s been deleted, no worries.',
  'The e-mail has been deleted.',
  'Your message was deleted.',
  'Thanks for letting me know. I have already deleted it.',
  'Message deleted',
  'OK, deleted.',
  'Deleted, thanks',
  'I have deleted it and emptied the bin.',
  'I did not open it. I have deleted it.',
  'Both emails are deleted.',
  'Done',
  'Done.',
  'Done!\n\nMark Holloway',
  'Eliminado',
  'Eliminada.',
  'eliminado ✔',
  'Borrado',
  'Borrados.',
  'Lo he eliminado.',
  'Lo he borrado',
  'La he borrado.',
  'Hola, Marta:\n\nYa lo he borrado.\n\nUn saludo',
  'Ya está borrado.',
  'Ya está eliminado, gracias.',
  'Está borrado.',
  'Lo borré en cuanto lo vi.',
  'He eliminado el correo.',
  'Hemos borrado su mensaje.',
  'El correo ya está eliminado.',
  'Correo eliminado',
  'Vale, borrado.',
  'Hola, lo he borrado sin abrirlo. Un saludo.',
  'Tranquila, ya lo he eliminado.',
  'Sí, lo he borrado.',
  'Sí lo he borrado',
  'Ya esta borrado',
  'Hecho',
  'Hecho.',
  'Hola:\nHecho.\nGracias',
];

const notDeleted = [
  'Not deleted',
  'Not yet deleted.',
  'I have not deleted it.',
  'I haven’t deleted it yet.',
  "I didn't delete it.",
  'I did not delete your mail, I need it.',
  'I cannot delete it, our archive keeps everything.',
  'We are unable to delete it.',
  'I will not delete it.',
  'Sorry, I still have it.',
  'It has not been deleted.',
  'No lo he eliminado.',
  'No lo he borrado todavía',
  'Aún no la he borrado.',
  'No está borrado.',
  'No puedo borrarlo, lo guarda el archivo.',
  'No lo voy a borrar.',
  'No borrado',
  'Todavía lo tengo.',
  'No lo borré.',
];

const neither = [
  '',
  'Thanks',
  'Should I delete it?',
  'Shall I delete it',
  'Do you want me to delete it?',
  'Have you deleted it?',
  'Deleted?',
  'I will delete it tomorrow.',
  'I’ll delete it.',
  'Once I have deleted it I will tell you.',
  'If I deleted it, I could not do my work.',
  'Ana has deleted it.',
  'I think I deleted it.',
  'It is in my Deleted Items.',
  'I have deleted it, but Ana still has a copy of the attachment.',
  'I deleted the file from last year.',
  'Please confirm that you deleted it.',
  'I have done what you asked in the other mail.',
  'Done with the report, sending it now.',
  'The project is done.',
  'The undeleted ones are here.',
  'I have deleted it. Sorry, that was another one: I have not deleted it.',
  '> I have deleted it.\nWhat is this about?',
  '¿Lo borro?',
  '¿Lo he borrado bien?',
  '¿Borrado o archivado?',
  'Lo borraré mañana.',
  'Voy a borrarlo.',
  'Cuando lo haya borrado aviso.',
  'Si lo he borrado, no lo encuentro.',
  'Creo que lo he borrado.',
  'Ana lo ha borrado.',
  'Está en Elementos eliminados.',
  'Hecho el informe, lo mando ahora.',
  'De hecho, me interesa mucho.',
  'Lo he borrado, pero Ana tiene otra copia.',
  'Gracias por avisar',
  'I want it deleted.',
  'Make sure it is deleted on your side too.',
  'No hace falta que lo borre',
  'Que lo borre Ana.',
  'I am not sure it was deleted.',
  'I cannot confirm that it was deleted.',
  'I doubt the message was deleted.',
  'It is not true that I have deleted it.',
  'You wrote that the message has been deleted.',
  'I deleted it by accident and then restored it from the bin.',
  'Dudo que lo hemos borrado.',
  'No es verdad que lo he borrado.',
];

describe('a reply says that the message is deleted', () => {
  test.each(deleted)('%j', (text) => {
    expect(claimIn(text, 'Mark Holloway')).toBe('deleted');
  });
});

describe('a reply says that the message is not deleted', () => {
  test.each(notDeleted)('%j', (text) => {
    expect(claimIn(text)).toBe('notDeleted');
  });
});

describe('a reply says neither, asks, promises, or says both', () => {
  test.each(neither)('%j', (text) => {
    expect(claimIn(text)).toBeNull();
  });
});

test('a name under the one word is no second sentence, only if it is the writer’s', () => {
  expect(claimIn('Hecho\n\nEva Ruíz', 'Eva Ruiz')).toBe('deleted');
  expect(claimIn('Hecho\n\nLlámame', 'Eva Ruiz')).toBeNull();
});
