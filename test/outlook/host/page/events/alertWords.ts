/* What Outlook's Smart Alerts say. Seen in English in Microsoft's pages are the names of the buttons; the rest, and all
 * of the Spanish but "Enviar de todos modos", is a guess. */
const english = {
  sendAnyway: 'Send Anyway',
  dontSend: "Don't Send",
  takeAction: 'Take Action',
  checking: (addIn: string) => `${addIn} is checking your message…`,
  slow: (addIn: string) => `${addIn} is taking longer than expected to check your message.`,
  timedOut: (addIn: string) => `${addIn} could not check your message in time.`,
  tryLater: 'Try Later',
  unavailable: (addIn: string) => `${addIn} is not available and could not check your message.`,
  withoutText: (addIn: string) => `${addIn} asks you to look at your message again.`,
};

/** The words of Outlook around a handler of OnMessageSend. */
export type AlertWords = typeof english;

const spanish: AlertWords = {
  sendAnyway: 'Enviar de todos modos',
  dontSend: 'No enviar',
  takeAction: 'Realizar acción',
  checking: (addIn) => `${addIn} está comprobando el mensaje…`,
  slow: (addIn) => `${addIn} está tardando más de lo esperado en comprobar el mensaje.`,
  timedOut: (addIn) => `${addIn} no ha podido comprobar el mensaje a tiempo.`,
  tryLater: 'Intentar más tarde',
  unavailable: (addIn) => `${addIn} no está disponible y no ha podido comprobar el mensaje.`,
  withoutText: (addIn) => `${addIn} pide revisar el mensaje.`,
};

export const alertWordsFor = (locale: string): AlertWords => (locale.startsWith('es') ? spanish : english);
