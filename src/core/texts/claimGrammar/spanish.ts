import { either, whole, type ClaimGrammar } from './grammar';

/* "Borré", "eliminé" … stand here as "he borrado", "he eliminado": without its accent "borre" is a request. */

const ya = '(?:(?:ya|tambien|ahora|hoy|ayer|inmediatamente|definitivamente|por mi lado) )*';
const gone =
  '(?:eliminad[oa]s?|borrad[oa]s?|suprimid[oa]s?|destruid[oa]s?|borradisim[oa]s?|eliminao|borrao|borado|quitad[oa]s?)';
const did =
  '(?:(?:he|e|hemos|habia|habiamos) (?:ya )?(?:eliminado|borrado|suprimido|destruido|quitado|borado)|eliminamos|borramos|suprimimos|destruimos)';
const mailNoun = '(?:correos?(?: electronicos?)?|mensajes?|e-?mails?|mails?|mensajito)';
const day =
  '(?:(?:el )?(?:mismo )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: mismo)?|hoy(?: mismo)?|ayer|anoche|esta (?:manana|tarde)|(?:el )?\\d{1,2} de \\w+(?: de \\d{4})?)';
const sent = either(
  `del? ${day}`,
  'que (?:me |nos )?(?:envio|mando|enviaste|mandaste|llego)(?: por error)?',
  '(?:recibido|enviado)s? por error',
  'en cuestion',
);
const attached =
  '(?: ?(?:y|e|con|junto con|incluidos?|incluyendo)(?: todos)?(?: (?:su|sus|el|los|la))?(?: hoja de calculo)? ?(?:adjunt[oa]s?|archivos?|ficheros?)?)?';
const mail = `(?:(?:los|las) dos|ambos|todos los|el|la|los|tu|su|tus|sus|ese|este|esos|dicho|vuestro) ${mailNoun}(?: ${sent})?(?: (?:sobre|con) (?:el|la|los|las|mi|tu|su) [\\p{L}]+(?: de \\p{L}+)?)?${attached}`;
const folder =
  '(?:(?:mi|nuestr[oa]s?|tu|la|el|los|las|sus?|mis) )*(?:bandeja(?: de entrada)?|papelera(?: de reciclaje)?|buzon(?: compartido)?|elementos eliminados|sistemas?|servidor(?:es)?|ordenador|computadora|archivo|respaldo|copias? de seguridad|cuenta|outlook|carpetas?|dispositivos|dos|todas partes|todos lados)';
const place = `(?:(?:de|del|en|tambien de) )${folder}`;
const tail = `(?: ${either(
  'ya|ahora|ahora mismo|inmediatamente|enseguida|al momento|al instante|altiro|definitivamente|permanentemente|del todo|para siempre|por completo|tambien|de forma (?:definitiva|permanente|segura)|hace (?:un momento|un rato|un minuto|\\d+ minutos)|de alli|de aqui',
  `${day}|a las? \\d{1,2}(?:[:.]\\d\\d)?(?: (?:de hoy|horas?))?`,
  '(?:como|segun|tal como|tal y como) (?:me |nos |lo )*(?:pidio|pediste|pidieron|solicito|solicitado|pedia|pides|pide|indicaba|indicaste)|segun (?:lo )?(?:solicitado|pedido|acordado)|a peticion suya',
  '(?:al recibir|tras recibir|al ver|nada mas (?:ver|recibir)|en cuanto (?:vi|recibi|lei|he visto)) (?:su|tu|el|ese) (?:aviso|mensaje|correo|nota)|en cuanto lo vi',
  'antes de que (?:llegara|me llegara) (?:su|tu|el) (?:segundo |otro )?(?:mensaje|correo|aviso)|cuando vi que no era (?:para|pa) mi',
  '(?:en|de|del) (?:el |mi |la )?(?:movil|celular|telefono) y (?:en|de|del) (?:el |mi |la )?(?:portatil|ordenador|computadora|pc)',
  `${place}(?: y(?: tambien)? ${place})?|papelera incluida`,
  'por (?:mi|nuestra) parte|por mi|por nosotros|por mi lado|de mi lado',
  'sin (?:abrir(?:lo)?|leer(?:lo)?|haberlo (?:abierto|leido))|sin guardar(?: ninguna)? copias?',
)}){0,5}`;
const pronoun = '(?:lo|la|los|las)';
const active = either(
  `(?:(?:es[eo]|este|tu mail|su correo|tu correo|yo) )*${ya}(?:(?:te|se|le|os) )?${pronoun} ${ya}${did}(?: yo)?${tail}`,
  `hace (?:como |unos )?\\S+ minutos que ${pronoun} ${did}`,
  `no solo ${pronoun} ${did} sino que ademas he vaciado la papelera(?: de reciclaje)?`,
  `${ya}(?:te |le |se )?${did} (?:el ${mailNoun}|lo que (?:me |nos )?(?:envio|mando|enviaste|mandaste))${tail}`,
  `${ya}${did} ${mail}${tail}`,
  `${ya}${did} (?:el|los|tu|su) ${mailNoun} con [\\p{L} ]{1,40}`,
);
const is = '(?:esta|estan|queda|quedan|quedo|fue|fueron|ha sido|han sido|ha quedado|se ha|se han)';
const stated = either(
  `${ya}(?:${mail}|tanto el correo como [\\p{L} ]{1,40}|los dos ${mailNoun}|todo) ${ya}${is} ${ya}${gone}${tail}`,
  `${ya}${is} ${ya}(?:todo )?${gone}(?: ${mail})?${tail}`,
);
const any = '(?: (?:su|tu|el|ese|este) (?:mensaje|correo)|(?: nada))?';
const why =
  '(?: (?:porque|debido|por|ya que|hasta|todavia|aun|ni|y|pues|desde|en|de|mientras|lo|me|nuestro|tenemos|es|pero)(?: [^?]{0,160})?)?';

export const spanish: ClaimGrammar = {
  deleted: [
    active,
    stated,
    `${ya}${gone}(?: ${mail})?${tail}`,
    `(?:${mailNoun}|todo|ambos)(?: ${sent})? ${ya}${gone}${tail}`,
    `${gone} (?:esta|queda|quedo)`,
    `confirm(?:a|amos|o) haber (?:eliminado|borrado|suprimido) ${mail}`,
    `sirva la presente como constancia de que (?:${active}|${stated})`,
    `(?:le |te |les |os )?(?:confirmo|confirmamos|informo|informamos)(?: de)? que (?:${active}|${stated})`,
    `(?:le |te |les )?(?:confirmo|confirmamos) (?:la )?(?:eliminacion|supresion|borrado)(?: (?:del|de su|de tu) ${mailNoun}(?: ${sent})?${attached})?`,
    `(?:eliminacion|borrado|supresion) (?:completad[oa]|realizad[oa]|confirmad[oa]|hech[oa])`,
    `${ya}(?:acabo|acabamos) de (?:(?:borrar|eliminar|suprimir|quitar)${pronoun}|(?:borrar|eliminar|suprimir) ${mail})${tail}`,
    'me he deshecho de (?:el|ellos|todo)|me deshice de (?:el|ellos|todo)',
    '(?:ya )?lo he hecho|(?:ya )?lo hice',
    `nuestro (?:departamento de )?(?:informatica|informatico|administrador|proveedor|servicio de informatica) (?:ha |lo ha |lo )?(?:eliminado|borrado|elimino|borro|quito)(?: ${mail})?${tail}`,
    '(?:lo )?he tirado a la papelera y la he vaciado|lo he tirado y he vaciado la papelera',
    `(?:y )?(?:ya )?(?:lo )?he (?:quitado|borrado|eliminado) de ${folder} y de ${folder}`,
  ].map(whole),
  notDeleted: [
    `(?:no )?(?:aun |todavia )?no (?:${pronoun} )?(?:voy|vamos|pienso|pensamos|puedo|podemos|quiero|queremos|he podido|hemos podido|consigo|pude)(?: a)? (?:borrar|eliminar)(?:${pronoun})?${any}${why}`,
    `(?:no )?(?:aun |todavia )?no ${pronoun} (?:he|hemos) (?:borrado|eliminado)(?: (?:aun|todavia))?${why}`,
    `(?:nel )?no (?:${pronoun} )(?:borro|elimino|borrare|eliminare|borraremos|borramos)(?: jaja)?${why}`,
    `(?:el mensaje |el correo |su correo )?(?:aun |todavia )?no (?:esta|se puede|puede ser|sera|ha sido|se ha)(?: ni)? (?:borrado|eliminado|borrar|eliminar|suprimir)(?: (?:aun|todavia))?${why}`,
    `(?:aun |todavia )?(?:no|sin) (?:borrado|eliminado|borrar|eliminar)(?: (?:aun|todavia))?`,
    `(?:todavia|aun) ${pronoun} (?:tengo|tenemos|conservo|conservamos|guardo)(?: y pienso conservarlo)?`,
    'me niego|se deniega (?:su|la) (?:eliminacion|peticion|solicitud)|(?:por lo que )?no podemos atender su (?:peticion|solicitud)(?: de (?:borrado|eliminacion))?|sigue en mi (?:bandeja|buzon)(?: y ahi se va a quedar)?|(?:ese correo )?me lo quedo',
    'me quedo con (?:su|tu|el) (?:correo|mensaje)(?: como prueba)?',
    `(?:lamentamos|lamento|siento)(?: comunicarle)? que no accedemos a su solicitud(?: de eliminacion)?|no accedemos a su solicitud(?: de eliminacion)?`,
    `todo el correo entrante se archiva[^?]{0,50} no puede ser eliminado`,
    `(?:${mail}|se) (?:se )?conserva en nuestros registros(?: y no sera eliminado)?`,
  ].map(whole),
  harmless: [
    `(?:el|su|tu) ${mailNoun} estaba en (?:mi|nuestro) [\\p{L} ]{1,20}|lo encontre en (?:dos|tres|varias) carpetas`,
    `(?:y )?me lo (?:ha|han) confirmado(?: ${day})?|porque no conocia al remitente|ya no lo tengo en ningun (?:lado|sitio)`,
    '(?:hola+|lo siento|lo sentimos|si|vale|ok|listo|hecho|claro|dale|perfecto|buenas|buenos dias|buenas tardes|confirmado|perdon|perdona|disculpa|de acuerdo|por supuesto|entendido|recibido|asunto resuelto|fuera|adios para siempre|mayus ?\\+ ?supr|ya (?:esta|quedo|fue)|todo bien|yes|licenciado|tranquil[oa])(?: (?:ya|a tod[oa]s|tio|licenciado))?',
    'mision cumplida|no se conserva nada|nadie lo vio|descuide|descuida|claro que si|ta|ya no existe|con mucho gusto|(?:que pena|perdon por) la (?:demora|tardanza)(?: vecina)?|ni (?:lo|la) (?:mire|abri|lei)|jajaj?a? ok',
    '(?:no (?:te|se|os) preocupes?(?: tio)?|no pasa nada|sin problemas?|no hay problema|quedese tranquil[oa]|quedate tranquil[oa]|a todos nos (?:pasa|ha pasado)(?: alguna vez)?|son cosas que pasan|en fin|nada)',
    '(?:muchas )?gracias(?: (?:por (?:avisar(?:me|nos)?|el aviso|su mensaje|tu mensaje|la aclaracion)|a ti|a usted))?',
    '(?:que )?(?:tengas?|pases?) (?:un |una )?(?:buen[oa]?|feliz) (?:dia|semana|tarde|finde|fin de semana)|buen (?:finde|dia|fin de semana)|buena semana|cuidate|mucha suerte|suerte(?: (?:con|encontrando|buscando) [\\p{L} ]{0,60})?',
    '(?:(?:un|muchos|reciba un|mis|cordiales) )*(?:cordial(?:es)? )?(?:saludos?|abrazos?|besos|atentamente|cordialmente)(?: (?:cordial(?:es)?|cordialmente|afectuosos?))?(?: \\p{L}+){0,3}',
    '(?:perdon|perdona|perdone|disculpa|disculpe)(?: por)? (?:la (?:demora|tardanza)|el retraso)|estaba de vacaciones',
    '(?:y )?(?:que )?(?:no|ni) (?:lo |la |los |se |me |llegue a |habia |le |he |hemos |ha |han |lo habia )*(?:he leido|lei|leido|leer(?:lo)?|abrir(?:lo)?|abierto|he abierto|guarde|guardado|guardamos|he guardado|conservo|conservamos|conserva|reenviado|he reenviado|contado|he contado|quedan?|pase de la primera linea|he pasado de la primera linea)(?: (?:el adjunto|los adjuntos|ningun[ao]? copias?|copias?(?: alguna)?|a nadie|nada(?: por (?:mi|nuestra) parte)?|todavia|siquiera|de ningun tipo|del adjunto))*',
    '(?:y )?nadie (?:lo )?(?:guardo|ha guardado|leyo|ha leido|ha visto|vio|abrio)|(?:y )?no se lo he contado a nadie|no se han? reenviado a nadie|no queda ninguna',
    '(?:y )?(?:tambien )?(?:he )?(?:vaciado|vacie|vacio) la papelera|papelera vaciada|la papelera (?:esta |tambien )?vaciada|tambien de la papelera',
    '(?:necesita|necesitas|quiere|quieres) (?:algo|algo mas)(?: por escrito)?|si llega otro le aviso',
    '(?:tal )?como (?:me )?(?:pidio|pediste|pidieron)|segun lo (?:solicitado|pedido)',
    'estaba claro que no era para mi|(?:ya )?lo he vaciado',
  ].map(whole),
  doubtful:
    /\b(?:pero|aunque|salvo|excepto|menos|sin embargo|todavia|aun|sigue|siguen|sigo|copias?|reenvi\w*|imprim\w*|impres\w*|guard\w*|conserv\w*|restaur\w*|recuper\w*|vuelto|volvio|volver|otra vez|luego|despues|borr\w*|elimin\w*|suprim\w*|quit\w*|papelera|archivo|si|cuando|hasta|mientras|quizas?|tal vez|igual|probablemente|seguramente|creo|pienso|supong\w*|imagin\w*|esper\w*|ojala|parece|dud\w*|idea|dice\w*|dijo|dijiste|digo|conto|escrib\w*|segun|pid\w*|pedi\w*|deb\w*|podria\w*|puede\w*|habria|hubiera|voy|vamos|sera|hare|quier\w*|quisiera|necesit\w*|por favor|instruc\w*|politica|spam|que|quien|como|cual|donde|error|equivocad\w*|claro|jaja\w*|broma|guino|rey|euros?|pagar?|no|nunca|jamas|nadie|ni|ningun\w*|nada|otr[oa]s?|anterior|intent\w*|considere\w*|recuerd\w*|adjunto|hecho el|casi|por poco)\b|["«»“”]/,
  ofTheMessage:
    /\b(?:lo|la|los|las|el tuyo|mensajes?|correos?|mails?|bandeja|buzon|archivos?|pdf|carpetas?|tiene|tienen|tengo|hay|movil|portatil|servidor|compan\w*|jefe|jefa|todos|suenos?|rey|papa)\b|[;:]-?[)(]/,
  joints: /,? (?:y|e|asi que) /,
};
