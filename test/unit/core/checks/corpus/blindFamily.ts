import type { FaultySample, Sample } from './sample';

export const blindFamilyHarmless: readonly Sample[] = [
  // ---- Spanish, workshop / winery / hotel ----
  {
    to: 'Julián Arroyo <jarroyo62@telefonica.net>',
    subject: 'RE: Seat León 4417 KDM',
    kind: 'reply',
    startedWith: 'jarroyo62@telefonica.net',
    addressedBefore: true,
    body: `Buenas Julián,

Ya está el coche. Al final eran solo las pastillas de delante, los discos aguantan otra vuelta. 148 € con IVA. Cerramos a las 19:30.

Un saludo,
Marta Ruiz
Talleres Ruiz e Hijos, S.L.
C/ Herreros 14 · 941 55 01 22

________________________________
De: Julián Arroyo <jarroyo62@telefonica.net>
Enviado: martes, 4 de marzo de 2025 9:12
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Seat León 4417 KDM

Hola Marta, ¿se sabe algo del coche? Que el jueves tengo que llevar a mi madre al médico.
Gracias`,
  },
  {
    to: 'pedidos@recambiosebro.example',
    subject: 'Pedido 2025/0388',
    recent: 'pedidos@recambiosebro.example admin@recambiosebro.example',
    body: `Hola:

Para mañana a primera hora si puede ser:

- 2 amortiguadores del. Sachs 314 875
- 1 kit distribución INA 530 0550 10
- 4 bujías NGK ILZKR7B11
- 20 l 5W30 C3

Bastidor del Golf: WVWZZZ1KZAW214587

Gracias, Marta
Talleres Ruiz`,
  },
  {
    to: 'Bodegas Valdelasierra <admin@valdelasierra.example>',
    cc: 'Nacho Ruiz <nacho.ruiz@norte.example>',
    subject: 'Factura F25-0119 reparación carretilla',
    files: ['F25-0119 Valdelasierra.pdf'],
    body: `Buenos días, Charo:

Te adjunto la factura de la carretilla. Vencimiento a 30 días, como siempre.

Gracias y un abrazo,

Marta Ruiz
Administración
Talleres Ruiz e Hijos, S.L. · CIF B26114087
Nº de cuenta para transferencias: ES26 2100 0418 4677 2734 1693`,
  },
  {
    to: 'charo <charosaenz@hotmail.es>',
    subject: 'Re: cumple de papá',
    kind: 'reply',
    startedWith: 'charosaenz@hotmail.es',
    addressedBefore: true,
    body: `sí sí, yo llevo la tarta. Tú ocúpate de que no se entere jajaja

Enviado desde mi iPhone

> El 6 mar 2025, a las 22:41, charo <charosaenz@hotmail.es> escribió:
>
> Oye al final la tarta quién la lleva? Te paso la foto del año pasado adjunta para que te rías
>
> <IMG_2207.jpeg>`,
  },
  {
    to: 'Herr Klaus Brandt <k.brandt@weinhaus-brandt.example>',
    subject: 'Samples 2021 Reserva',
    files: ['Ficha_tecnica_Reserva_2021_EN.pdf', 'Price list export 2025.xlsx'],
    body: `Dear Klaus,

The six samples left this morning by DHL, tracking number 3381 2290 4417. You should have them on Thursday. I attach the technical sheet and our export prices for this year.

The label on the bottle is still the old one, the new one comes back from the printer in April.

Kind regards from a very rainy Haro,
Marta

Bodega Norte · Familia Ruiz desde 1932`,
  },
  {
    to: 'Enrique Lasa <elasa@distribucioneslasa.example>',
    subject: 'RV: Albarán 5521',
    kind: 'forward',
    files: ['Albaran_5521.pdf'],
    body: `Kaixo Enrique, te reenvío lo de Félix. ¿Os cuadra lo de las 3 cajas rotas?

Marta

-----Mensaje original-----
De: Félix (Transportes Oja) <felix@transportesoja.example>
Enviado el: jueves, 13 de febrero de 2025 17:03
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Albarán 5521

Buenas tardes Marta, te mando el albarán firmado por el cliente. Pone que venían 3 cajas rotas pero mi chófer dice que las cargó bien.
Saludos
Félix`,
  },
  {
    to: 'Consejo Regulador <registro@dovalles.example>',
    subject: 'Declaración de existencias a 31/01 - Bodega 1.127',
    files: ['Existencias_310125_1127.pdf', 'Existencias_310125_1127.xlsx'],
    body: `Muy Sres. míos:

Adjunto remitimos declaración de existencias correspondiente al mes de enero, en los dos formatos solicitados.

Rogamos acuse de recibo.

Atentamente,

Marta Ruiz Olarte
Bodega Norte, S.L.`,
  },
  {
    to: 'Sra. Whitcombe <jwhitcombe@comcast.net>',
    subject: 'Re: Reservation 14-17 May',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'jwhitcombe@comcast.net',
    body: `Dear Mrs. Whitcombe,

Of course, a crib is no problem at all and there is no charge. I've put you in room 12, which is on the garden side and quieter for the little one.

The airport bus stops right outside; line 3.

See you in May!
Marta
Hotel Norte

On Mon, Mar 3, 2025 at 4:12 PM Judy Whitcombe <jwhitcombe@comcast.net> wrote:

> Hi Marta,
> We're so excited. One more thing, would it be possible to have a crib in the room for our granddaughter? I've attached the confirmation from Booking in case you need the number.
> Thanks a million,
> Judy`,
  },
  {
    to: 'Lavandería La Espuma <laespuma.lavanderia@gmail.com>',
    subject: 'sábanas',
    body: `Hola chicas, hoy os van 4 sacos en vez de 3. Uno lleva manteles, ojo con la mancha de vino.

Marta`,
  },
  {
    to: 'grupos@viajesalcor.example',
    subject: 'RE: Grupo jubilados Alcorisa 22 pax - rooming list',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'grupos@viajesalcor.example',
    body: `Hola Tere:

Recibida la rooming, perfecto. Veo que hay 3 individuales y solo nos quedan 2; ¿podrían compartir las hermanas Peiró?

El menú sin sal apuntado.

Marta
Recepción Hotel Norte ***
Tel. 978 83 00 41

De: Grupos Viajes Alcor [mailto:grupos@viajesalcor.example]
Enviado el: lunes, 17 de marzo de 2025 11:30
Para: 'Marta Ruiz'
Asunto: Grupo jubilados Alcorisa 22 pax - rooming list

Buenos días Marta,

Adjunto rooming list definitiva. Cualquier cosa me dices.

Tere Blasco
Viajes Alcor`,
  },
  {
    to: 'Josep Maria Vidal <jmvidal@vidalcaves.example>',
    subject: 'Visita del dijous',
    body: `Bon dia Josep Maria,

Confirmado lo del jueves a las 11. Vendrá también mi hermano Nacho. Comemos en casa, así que no reserves nada.

Una abraçada,
Marta`,
    recent: 'jmvidal@vidalcaves.example',
  },
  {
    to: 'Antón Rial <anton@pescadosrial.example>',
    subject: 'Re: Re: semana santa',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'anton@pescadosrial.example',
    body: `Bos días Antón,

Pues entonces 30 kg de bacalao y el rodaballo lo dejamos para la otra semana, que está por las nubes.

Apertas
Marta

El 24/3/25 a las 8:05, Antón Rial escribió:
> Boas Marta, o rodaballo está a 24 esta semana, ti dirás.
>
> El 23/3/25 a las 19:40, Marta Ruiz escribió:
>> Hola Antón, ¿a cómo tienes el rodaballo y el bacalao?`,
  },
  {
    to: 'Frutas Ramón <frutasramon@telefonica.net>',
    subject: 'pedido jueves',
    body: `Ramón, para mañana:
2 cajas tomate pera
1 saco cebolla
5 kg limones
lechuga la que tengas buena
y perejil!!

Que no se te olvide traerme el abono de las fresas de la semana pasada.`,
  },
  {
    to: 'Familia Etxeberria <etxeberria.lopez@gmail.com>',
    subject: 'Menú comunión 10 de mayo',
    files: ['Menus comuniones 2025.pdf'],
    body: `Arratsalde on, Leire:

Como quedamos, aquí tienes los menús. El infantil va en la segunda página. Para 43 adultos y 12 niños necesitamos saberlo una semana antes.

La señal son 200 € a la cuenta del restaurante: ES57 0182 1294 1713 9995 6255 (poned "comunión Etxeberria").

Eskerrik asko!

Marta
Restaurante El Norte`,
  },
  {
    to: 'inspeccion.sanidad@comarcaoja.example',
    subject: 'Expte. SAN/2025/0043 - Subsanación deficiencias',
    files: ['APPCC_revisado_marzo25.pdf', 'IMG_4410.jpg', 'IMG_4411.jpg'],
    body: `Muy Sr. mío:

En relación con el acta de inspección n.º 118/25, le remito el plan de APPCC actualizado y dos fotografías de la cámara ya reparada.

Quedo a su disposición para cualquier aclaración.

Atentamente,
Marta Ruiz`,
  },
  {
    to: 'Vane <vanessa.curto89@hotmail.com>',
    subject: 'turnos',
    body: `Vane guapa, el sábado entras a las 12 y el domingo libras. El contrato firmado me lo traes cuando vengas, no hace falta que lo mandes.

M.`,
  },
  {
    to: 'Nacho Ruiz <nacho.ruiz@norte.example>',
    cc: 'Papá <eusebio.ruiz@norte.example>',
    subject: 'lo de la grúa',
    body: `Nacho, que ha llamado el de la grúa, que si le pagas lo de enero o qué. Le he dicho que hoy sin falta. El IBAN suyo es ES4800492604451033111788, lo tienes también en la factura.`,
  },
  // ---- shop / builder ----
  {
    to: 'Lucía P. <lucia.pz.interiores@gmail.com>',
    subject: 'Re: Cortinas salón',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'lucia.pz.interiores@gmail.com',
    files: ['~image001.png', 'muestra lino crudo.jpg', 'muestra lino piedra.jpg'],
    body: `Hola Lucía!

Te paso fotos de los dos linos con luz natural. A mí me gusta más el piedra pero para gustos...

Besos
Marta
Telas Norte | Plaza Mayor 3

El mar, 11 mar 2025 a las 18:22, Lucía P. (<lucia.pz.interiores@gmail.com>) escribió:

> Marta, ¿me podrías mandar foto de los linos? En la web se ven todos iguales.
> Gracias!!`,
  },
  {
    to: 'atencioncliente@hilaturasgarriga.example',
    subject: 'Reclamación pedido HG-77120',
    body: `Buenas tardes,

Nos han llegado 3 rollos de loneta en lugar de 5 y el albarán que venía adjunto al paquete pone 5. Por favor miradlo y decidme si los otros dos están de camino o los habéis abonado.

Nuestro n.º de cliente: 004417.

Saludos,
Marta Ruiz
Telas Norte`,
    recent: 'atencioncliente@hilaturasgarriga.example',
  },
  {
    to: 'Don Anselmo Prieto <anselmoprieto41@telefonica.net>',
    subject: 'Presupuesto tejado C/ del Pozo 7',
    files: ['Presupuesto 2025-031 A. Prieto.pdf'],
    body: `Don Anselmo, buenas tardes:

Le mando el presupuesto del tejado tal como hablamos con su hijo. Le he puesto dos opciones, con teja nueva y aprovechando la vieja que esté sana.

El plazo sería de unas tres semanas si el tiempo acompaña.

Lo que necesite, me llama.

Marta
Construcciones Norte`,
  },
  {
    to: 'Almacenes Quintana <ventas@quintana-materiales.example>',
    cc: 'obra@norte.example',
    subject: 'Pedido obra Calahorra',
    body: `Buenos días:

Para descargar el viernes en C/ Paletillas s/n (obra nueva, preguntad por Said):

12 palets ladrillo perforado
40 sacos cemento 32,5
3 m³ arena
1 rollo malla 15x15x5

A nombre de Construcciones Norte, ref. obra 24-17. El camión con pluma por favor, que no hay carretilla.

Gracias`,
  },
  {
    to: 'Arq. Silvia Moreno <silvia@morenoarquitectura.example>',
    subject: 'RE: planos planta baja rev C',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'silvia@morenoarquitectura.example said@norte.example',
    cc: 'Said Amrani <said@norte.example>',
    body: `Silvia,

Vistos. Said dice que el pilar P4 no cae donde está la arqueta, que lo mires. Por lo demás adelante.

Marta

De: Silvia Moreno <silvia@morenoarquitectura.example>
Enviado: miércoles, 12 de febrero de 2025 13:47
Para: Marta Ruiz <marta.ruiz@norte.example>
CC: Said Amrani <said@norte.example>
Asunto: planos planta baja rev C

Hola a los dos,

Os adjunto la rev C en pdf y dwg.

Silvia Moreno
Arquitecta col. 2.114`,
  },
  {
    to: 'said@norte.example',
    subject: 'RV: Coordinación de seguridad y salud - Obra 24-17',
    kind: 'forward',
    files: ['Acta 6 CSS.pdf'],
    body: `Para que lo firmes

---------- Forwarded message ---------
De: Óscar Tena <otena@prevencionriojana.example>
Date: vie, 14 feb 2025 a las 9:20
Subject: Coordinación de seguridad y salud - Obra 24-17
To: Marta Ruiz <marta.ruiz@norte.example>

Buenos días,
adjunto acta de la visita de ayer. Devolvedla firmada por el encargado.
Un saludo`,
  },
  // ---- law / tax adviser ----
  {
    to: 'Pilar Iturralde <pilar@panaderiaiturralde.example>',
    subject: '4º trimestre IVA',
    body: `Egun on Pilar:

Te falta por mandarme la factura de la harinera de diciembre y la del gas. Con eso te cierro el 303. Acuérdate de que el plazo acaba el 30, y si lo quieres domiciliado el 27.

Un saludo,

Marta Ruiz
Ruiz & Sáez Asesores`,
  },
  {
    to: 'bermejo.agustin@hotmail.es',
    subject: 'Modelo 130 presentado',
    files: ['130_4T_2024_Bermejo.pdf'],
    body: `Agustín, ya está presentado. Te cargan 412,30 el día 30 en la cuenta de siempre. Guárdate el justificante.

Marta`,
  },
  {
    to: 'Juzgado de Primera Instancia nº 2 <instancia2@juzgados-haro.example>',
    subject: 'Autos J.O. 214/2024 - Solicitud de copia de grabación',
    body: `Buenos días,

Soy Marta Ruiz, letrada de la parte actora en los autos arriba referenciados. Ruego me indiquen si está ya disponible la grabación de la audiencia previa celebrada el pasado día 11.

Muchas gracias,

Marta Ruiz
Ruiz Abogados
Colegiada 1.388 ICAR`,
  },
  {
    to: 'Procurador Luis Echave <lechave@procuradoreslogro.example>',
    subject: 'Re: Demanda Comunidad Avda. de la Paz 40',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'lechave@procuradoreslogro.example',
    files: [
      'Demanda_CP_AvdaPaz40_v_def.pdf',
      'Doc 1 acta junta.pdf',
      'Doc 2 certificado deuda.pdf',
      'Doc 3 burofax.pdf',
    ],
    body: `Luis, va todo: demanda y documentos 1 a 3. El poder apud acta te lo otorgan el lunes.

Gracias, compañero.
Marta

> El 20/2/25, a las 12:18, Luis Echave <lechave@procuradoreslogro.example> escribió:
>
> Cuando puedas mándame la demanda adjunta con los documentos numerados, que la semana pasada Lexnet me rechazó una por el peso.`,
  },
  {
    to: 'Mª Ángeles Soto <masoto@notariasoto.example>',
    cc: 'Oficial <oficial1@notariasoto.example>; Begoña Sáez <bego.saez@norte.example>',
    subject: 'Herencia Hnos. Larrea - firma 3 de abril',
    recent: 'oficial1@notariasoto.example masoto@notariasoto.example',
    body: `Estimada Mª Ángeles:

Confirmo por parte de mis clientes el 3 de abril a las 10:00. Vienen los cuatro hermanos en persona, no hace falta poder. El certificado de últimas voluntades lo tienes ya adjunto al expediente desde enero.

Un cordial saludo,

Marta Ruiz
Abogada`,
  },
  {
    to: 'Begoña Sáez <bego.saez@norte.example>; Iker Peña <iker.pena@norte.example>',
    subject: 'NO ENVIAR A CLIENTES - tarifas 2026 uso interno',
    files: ['Tarifas 2026 USO INTERNO.xlsx'],
    body: `Chicos, borrador de tarifas para el año que viene. De uso interno hasta que lo hablemos el lunes.

M.`,
  },
  // ---- estate agent ----
  {
    to: 'Tom & Sue Hadley <hadleys.in.spain@gmail.com>',
    subject: 'Ref. V-218 house in Ezcaray',
    files: ['V-218 photos.zip', 'V-218 floor plan.pdf'],
    body: `Hi Tom, hi Sue,

As promised, photos and floor plan of V-218. The owner is asking 189,000 but between us he is in no hurry to lose a buyer, so let's talk.

Viewings any afternoon except Tuesday.

Best,
Marta
Inmobiliaria Norte`,
  },
  {
    to: 'juanjo.sacristan@hotmail.com',
    subject: 'Re: piso c/ Laurel',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'juanjo.sacristan@hotmail.com',
    body: `Vale, mañana a las 5 en el portal. Llevo las llaves yo.

El 2 abr 2025 a las 14:50, Juanjo <juanjo.sacristan@hotmail.com> escribió:
Hola, soy el del piso de Laurel, ¿podría ir a verlo mañana sobre las 5? Va también mi mujer.
Enviado desde Outlook para Android`,
  },
  {
    to: 'Remedios Gil <reme.gilcastro@yahoo.es>',
    subject: 'Nota simple y CEE',
    files: ['nota simple finca 11820.pdf', 'CEE etiqueta.pdf'],
    body: `Doña Remedios,

Aquí tiene la nota simple y el certificado energético de su piso. Guárdelos bien, que los pedirá el notario. La etiqueta sale una E, que está dentro de lo normal para un edificio del 74.

Muchas gracias por la confianza.

Marta Ruiz
API nº 0412`,
  },
  {
    to: 'comunidades@fincasolmo.example',
    subject: 'Certificado deuda comunidad 3º B Marqués de Vallejo 8',
    body: `Hola, necesitaríamos el certificado de estar al corriente de pagos del 3º B para la escritura del día 28. Lo firma el administrador con el visto bueno del presidente, y en la notaría lo quieren original, así que ya pasamos nosotros a por él.

Gracias!
Marta, Inmobiliaria Norte`,
  },
  // ---- town hall ----
  {
    to: 'Diputación - Servicio de Cooperación <cooperacion@diputacionlarga.example>',
    cc: 'Alcaldía <alcaldia@norte.example>; Secretaría <secretaria@norte.example>',
    subject: 'Plan de Obras y Servicios 2025 - Expte. POS/2025/117 - Aceptación subvención',
    files: ['Decreto_2025-0061_aceptacion.pdf', 'Certificado_acuerdo_Pleno.pdf'],
    body: `Buenos días:

Adjunto se remiten decreto de Alcaldía n.º 2025-0061 y certificado de acuerdo plenario relativos a la aceptación de la subvención concedida para "Renovación de redes C/ Nueva".

Atentamente,

Marta Ruiz
Administrativa
Ayuntamiento de Villanorte`,
  },
  {
    to: 'Goyo <goyo.electricidad@gmail.com>',
    subject: 'farola plaza',
    files: ['20250318_210455.jpg'],
    body: `Goyo, otra vez la farola de la fuente. Mira la foto. ¿Puedes pasarte antes del sábado que hay boda?

Marta (ayto.)`,
  },
  {
    to: '=corporacion@norte.example',
    subject: 'Convocatoria Pleno ordinario 27/03/2025, 20:00 h',
    files: ['Convocatoria y orden del día.pdf', 'Borrador acta 30-01-2025.pdf'],
    body: `Buenos días a todos y todas:

Se adjunta convocatoria del Pleno y borrador del acta anterior. Los expedientes están a vuestra disposición en Secretaría.

Un saludo.`,
  },
  {
    to: 'Constructora Hnos. Pascual <licitaciones@hnospascual.example>',
    subject: 'Requerimiento documentación - Licitación 2025/CO/003 pavimentación C/ Nueva',
    body: `Muy Sres. nuestros:

Habiendo resultado su oferta la de mejor puntuación, se les requiere para que en el plazo de 7 días hábiles presenten a través de la Plataforma la documentación del apartado 18 del PCAP (garantía definitiva, certificados de estar al corriente y póliza). No es válido el envío como archivo adjunto a un correo electrónico.

Ayuntamiento de Villanorte
Secretaría`,
  },
  {
    to: 'Emilia <emi.casarural@gmail.com>; Bar Centro <barcentro.villanorte@gmail.com>; Peña El Porrón <porronpena@hotmail.es>; Félix Panadero <felixpan@telefonica.net>; Chus <chusmarin70@hotmail.com>',
    cc: 'Cultura <cultura@norte.example>',
    subject: 'Fiestas: reunión el lunes a las 8',
    recent:
      'emi.casarural@gmail.com barcentro.villanorte@gmail.com porronpena@hotmail.es felixpan@telefonica.net chusmarin70@hotmail.com cultura@norte.example',
    body: `Comisión,

Nos vemos el lunes a las 20:00 en el salón de plenos, como siempre. Traed pensado lo de la orquesta, que hay que dar respuesta ya.

Marta`,
  },
  {
    to: 'Juan Carlos Ibarrola <jcibarrola@ibarrolaingenieros.example>',
    subject: 'RE: RE: Memoria valorada depósito',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'jcibarrola@ibarrolaingenieros.example alcaldia@norte.example',
    cc: 'alcaldia@norte.example',
    body: `Recibida, gracias.

-----Mensaje original-----
De: Juan Carlos Ibarrola [mailto:jcibarrola@ibarrolaingenieros.example]
Enviado el: viernes, 28 de febrero de 2025 14:58
Para: Marta Ruiz
CC: Alcaldía
Asunto: RE: Memoria valorada depósito

Ahora sí, va adjunta. Disculpad el despiste.
JC

-----Mensaje original-----
De: Marta Ruiz
Enviado el: viernes, 28 de febrero de 2025 12:10
Para: Juan Carlos Ibarrola
Asunto: Memoria valorada depósito

Juan Carlos, no venía el archivo.`,
  },
  {
    to: 'jguerrero.vecinos@gmail.com',
    subject: 'Re: Contenedores calle Cuesta',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'jguerrero.vecinos@gmail.com',
    body: `Estimado Sr. Guerrero:

Hemos trasladado su queja a la Mancomunidad, que es quien fija los puntos. He visto las fotos que adjuntaba y tiene usted razón, así no se puede dejar. En cuanto nos contesten le digo algo.

Reciba un saludo,
Marta Ruiz
Atención al ciudadano

El jue, 20 mar 2025 a las 8:31, José Guerrero (<jguerrero.vecinos@gmail.com>) escribió:
> A quien corresponda:
> Es la cuarta vez que escribo. Adjunto fotos de cómo están los contenedores de la Cuesta todos los lunes.
> José Guerrero`,
  },
  {
    to: 'padron@ine-delegacion.example',
    subject: 'Fichero mensual intercambio - marzo',
    files: ['INE03_26180.zip'],
    body: `Buenas, subo el fichero de marzo también por aquí porque la aplicación IDA nos da error desde ayer. ¿Os pasa a todos o es cosa nuestra?

Gracias.
Marta
Ayto. Villanorte (cód. 26180)`,
  },
  {
    to: 'Coral San Blas <coralsanblas@gmail.com>',
    subject: 'Re: Solicitud salón de actos 5 de abril',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'coralsanblas@gmail.com',
    body: `Concedido. La llave, en el bar.

El mié., 19 mar. 2025 17:40, Coral San Blas <coralsanblas@gmail.com> escribió:
> Hola Marta, adjunto instancia firmada para el salón el día 5. Un abrazo, Conchi`,
  },
  {
    to: 'Imprenta Garrido <garridoimprenta@telefonica.net>',
    subject: 'Cartel San Marcos',
    files: ['CARTEL_SANMARCOS_A2_300ppp.pdf'],
    body: `Garrido, este es el bueno, olvida el de ayer. 60 en A2 y 400 en A5. Factúralo al Ayto con el nº de expte. 88/2025 y por FACe, por favor.`,
  },
  {
    to: 'Cristina Duque <cristina.duque@vinosduque.example>; Pepe Duque <pepe@duque-vinos.example>',
    subject: 'Feria de Zafra',
    recent: 'cristina.duque@vinosduque.example pepe@duque-vinos.example',
    body: `Hola pareja,

¿Compartimos stand este año? Nos sale a 1.150 cada uno. Decidme antes del viernes que tengo que mandar la inscripción.

Besos a los niños.
Marta`,
  },
  {
    to: 'rafa@corchosdelsur.example',
    cc: 'rafa@corchosdelsur-export.example',
    subject: 'Corcho 49x24 - prueba',
    recent: 'rafa@corchosdelsur.example rafa@corchosdelsur-export.example',
    body: `Rafa, te lo mando a los dos correos porque nunca sé cuál miras.

El lote 2288 ha salido con polvo. No te digo que sea un drama pero la embotelladora se nos paró dos veces. ¿Me mandas otro saco y vemos?

Marta`,
  },
  {
    to: 'Merche <merche@gestoriamerche.example>',
    subject: 'nóminas marzo',
    recent: 'merche@gestoriamerche.example',
    body: `Merche, variables de marzo:

Vanessa: 6 horas extra
Dani: baja del 3 al 9 (el parte ya te lo mandó él)
Toñi: igual
Yo: lo de siempre

Cuando las tengas me las pasas y pago.`,
  },
  {
    to: 'soporte@tpvsencillo.example',
    subject: 'Incidencia TPV restaurante (cliente 20418)',
    files: ['error_tpv.png'],
    body: `Hola, desde la actualización de anoche no imprime el ticket de cocina. Pantallazo adjunto. Tenemos servicio a las 13:30 así que URGE.

Mi móvil: 678 55 01 90`,
  },
  {
    to: 'Javi <javi.soldevila@gmail.com>',
    subject: 'Re: Calcotada',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'javi.soldevila@gmail.com nuriaperis@gmail.com pau.g@hotmail.com',
    cc: 'nuriaperis@gmail.com; pau.g@hotmail.com',
    recent: 'javi.soldevila@gmail.com nuriaperis@gmail.com pau.g@hotmail.com',
    body: `Hola família!! Nosotros vamos 4. Llevo vino, obviamente :)

Petons
Marta

El dg., 9 de març 2025 a les 21:15, Javi (<javi.soldevila@gmail.com>) va escriure:
> Bones! Qui ve a la calçotada del 23? Dieu quants sou. Us adjunto el mapa`,
  },
  {
    to: 'administracion@cerveceraoja.example',
    subject: 'Cambio de cuenta bancaria de nuestra empresa',
    files: ['Certificado titularidad.pdf'],
    body: `Buenos días:

Les informamos de que a partir del 1 de abril las transferencias a nuestro favor deben hacerse a la nueva cuenta de Caja Rural:

ES18 3008 0162 3792 1492 9776
Titular: Hostelería Norte, S.L.

Adjuntamos certificado de titularidad del banco. Para cualquier comprobación llámennos al fijo de siempre, no se fíen solo del correo.

Marta Ruiz`,
  },
  {
    to: 'Herminia <herminiasanz55@hotmail.es>',
    subject: 'RE: Mesa domingo',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'herminiasanz55@hotmail.es',
    body: `Apuntada Hermi, 6 a las 14:30 en la terraza si hace bueno.

________________________________
De: Herminia Sanz <herminiasanz55@hotmail.es>
Enviado: jueves, 27 de marzo de 2025 20:02
Para: Marta Ruiz
Asunto: Mesa domingo

maja guardame mesa pa 6 el domingo`,
  },
  {
    to: 'Iñaki Zubiaurre <inaki@zubiaurremakina.example>',
    subject: 'Presupuesto elevador 2 columnas',
    body: `Kaixo Iñaki,

El elevador que vimos en la feria, ¿a cuánto me lo dejas montado? Necesitaría también que os llevéis el viejo. El taller tiene trifásica.

Si me mandas la ficha adjunta al presupuesto, mejor, que la tengo que presentar para la subvención.

Ondo izan,
Marta`,
  },
  {
    to: 'siniestros@mutuallana.example',
    subject: 'Siniestro 2025-0099381 / matrícula 8820 JBC / Presupuesto reparación',
    files: ['Presup 8820JBC.pdf', '8820JBC_1.jpg', '8820JBC_2.jpg', '8820JBC_3.jpg'],
    body: `Buenas tardes:

Adjunto presupuesto y fotos. El vehículo está desmontado a la espera de perito. Póliza 0417-22-881204.

Talleres Ruiz e Hijos
Horario peritos: 9 a 11`,
  },
  {
    to: 'Perito Gonzalo Neila <gneila@peritacionesneila.example>',
    subject: 'Re: 8820 JBC',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'gneila@peritacionesneila.example',
    body: `Mañana 9:30 ok.

El 26/03/2025 a las 16:12, Gonzalo Neila escribió:
> Buenas, ¿mañana a las 9:30 está desmontado el paragolpes? Las fotos adjuntas no se ven bien.
>
> --
> Gonzalo Neila
> Perito tasador`,
  },
  {
    to: 'Marcelino <marce.finca@gmail.com>',
    bcc: 'eusebio.ruiz@norte.example',
    subject: 'kilos garnacha',
    files: ['liquidacion vendimia Marcelino.xls'],
    body: `Marcelino, te mando la liquidación. 8.420 kg a 0,92. Si ves algo raro me llamas y lo hablamos, sin problema.

Un abrazo, y recuerdos a Toñi.
Marta`,
  },
  {
    to: 'escuela.infantil@norte.example',
    subject: 'calefacción',
    body: `Hola, ya ha salido Goyo para allá. Si no arranca llamad al del gasóleo.`,
  },
  {
    to: 'Carmen Vidal <cvidal@aguasdelvalle.example>; Pedro Lucas <plucas@aguasdelvalle.example>',
    cc: 'Rosa Abad <rabad@diputacionlarga.example>',
    subject: 'RE: Analíticas agua febrero',
    kind: 'reply',
    startedWith: 'cvidal@aguasdelvalle.example plucas@aguasdelvalle.example rabad@diputacionlarga.example',
    addressedBefore: true,
    recent: 'rabad@diputacionlarga.example cvidal@aguasdelvalle.example',
    body: `Buenos días, Carmen:

Todo correcto, lo publico hoy en el tablón. Pedro, acuérdate de lo del contador de la piscina.

Gracias a los tres.
Marta

De: Carmen Vidal <cvidal@aguasdelvalle.example>
Enviado: lunes, 3 de marzo de 2025 10:44
Para: Marta Ruiz <marta.ruiz@norte.example>
CC: Pedro Lucas <plucas@aguasdelvalle.example>; Rosa Abad <rabad@diputacionlarga.example>
Asunto: Analíticas agua febrero

Hola Marta, adjuntas las analíticas. Cloro 0,6.
Carmen`,
  },
  {
    to: 'info@cooperativasanisidro.example',
    subject: 'Vino a granel',
    body: `Muy Sr. mío:

Estamos interesados en unos 15.000 l de tinto joven de la cosecha 2024. ¿Podrían enviarnos muestra y precio?

Atentamente,

Marta Ruiz
Bodega Norte, S.L.
Reg. Embot. 7.714-LO

Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario y pueden contener información confidencial. Si no es vd. el destinatario, le rogamos lo comunique al remitente y lo elimine.`,
  },
  {
    to: 'Sergio <sergiolopezfoto@gmail.com>',
    subject: 'fotos nuevas del hotel',
    body: `Sergio son una pasada. La 14 y la 22 para la portada. La 8 no, que se ve el extintor.

Mándamelas en grande por wetransfer cuando puedas, que por correo adjuntas no pasan.

Gracias mil
Marta`,
    recent: 'sergiolopezfoto@gmail.com',
  },
  {
    to: 'Loli <loli.merceria@gmail.com>; Ferretería Sanz <ferreteriasanz@telefonica.net>; Zapatos Marín <zapatosmarin@hotmail.es>; Farmacia <farmacia.lopezdelara@gmail.com>; Óptica Visión <opticavision@visionvilla.example>; Librería Cervantes <cervanteslibros@gmail.com>; Pili Flores <floresppili@hotmail.com>; Carnicería Tomé <carnicatome@telefonica.net>; Quesos Vega <hola@quesosvega.example>; Juguetes Nica <juguetesnica@gmail.com>; Modas Elvira <modaselvira@yahoo.es>',
    subject: 'Asociación comerciantes: luces de Navidad',
    recent:
      'loli.merceria@gmail.com ferreteriasanz@telefonica.net zapatosmarin@hotmail.es farmacia.lopezdelara@gmail.com opticavision@visionvilla.example cervanteslibros@gmail.com floresppili@hotmail.com carnicatome@telefonica.net hola@quesosvega.example juguetesnica@gmail.com modaselvira@yahoo.es',
    body: `Hola a todos,

El Ayuntamiento nos pone este año la mitad. Tocamos a 65 € por tienda. El que pueda que me los traiga a Telas Norte antes del puente y el que no, bizum al 678 55 01 90.

Marta`,
  },
  {
    to: 'Mónica Baños <mbanos@iberseguros-villa.example>',
    subject: 'RE: Póliza RC obra',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'mbanos@iberseguros-villa.example',
    files: ['Poliza firmada.pdf'],
    body: `Firmada va. Gracias Moni

Enviado desde mi Samsung Galaxy

-------- Mensaje original --------
De: Mónica Baños <mbanos@iberseguros-villa.example>
Fecha: 7/4/25 11:02 (GMT+01:00)
A: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Póliza RC obra

Hola Marta, te adjunto la póliza para firma. Es la misma que el año pasado con 600.000 por víctima.`,
  },
  {
    to: 'registro@extranjeria-provincia.example',
    subject: 'Oferta de contrato temporeros vendimia 2025 - consulta',
    body: `Buenos días:

¿Podrían indicarme si para la solicitud colectiva de 8 temporeros es necesario que los contratos vengan ya visados o basta con adjuntarlos sin visar?

Gracias de antemano.

Marta Ruiz
Viñedos Norte, S.C.`,
  },
  {
    to: 'Uxía Lamas <uxia@lamasetiquetas.example>',
    subject: 'Re: Prueba de color etiqueta rosado',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'uxia@lamasetiquetas.example',
    body: `Uxía, el rosa más apagado, tirando a piel de cebolla, Pantone 7611 o así. El resto me encanta. Con eso cambiado, a imprimir 8.000.

Biquiños

Marta

On 18/3/25 13:22, Uxía Lamas wrote:
> Boas tardes Marta,
> Adxunto proba de cor. Ollo que na pantalla vese máis forte do que é.
> Saúdos,
> Uxía`,
  },
  {
    to: 'administracion.fincas.sol@gmail.com',
    subject: 'Factura 2025/44 - pintura portal',
    files: ['Fra 2025-44.pdf', '~firma.png'],
    body: `Buenos días, Teo:

Fra. de la pintura del portal de Jorge Vigón 22. Son 2.117,50 con el 10% de IVA al ser comunidad.

Ingreso en: ES13 2095 5381 1247 8935 7148

Un saludo
Marta

Construcciones Norte
Antes de imprimir este correo piense si es necesario.`,
  },
  // ---- English ----
  {
    to: 'Dave Pruitt <dpruitt58@comcast.net>',
    subject: 'Re: F-150 brakes',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'dpruitt58@comcast.net',
    body: `Howdy Dave,

Truck's done. Rotors were shot so we replaced the pair like we talked about. $412.60 out the door. Keys are in the drop box if you come after 6.

Marta
North Road Auto

On Tue, Apr 8, 2025 at 7:58 AM Dave Pruitt <dpruitt58@comcast.net> wrote:

> Any word on the truck?
>
> Dave`,
  },
  {
    to: 'parts@tricountysupply.example',
    subject: 'PO 20715',
    body: `Hi guys,

Need for tomorrow's run:

1 alternator, 2014 Accord 2.4
2 hub assy front, 2011 Silverado 1500 4wd
1 case brake clean
VIN on the Chevy 1GCRKSE37BZ214409

Core's still here from last time, please have Bobby pick it up.

Thx
Marta`,
    recent: 'parts@tricountysupply.example',
  },
  {
    to: 'Mrs. Eleanor Haskins <ehaskins@verizon.net>',
    subject: 'Estimate for kitchen',
    files: ['Haskins kitchen estimate.pdf'],
    body: `Dear Mrs. Haskins,

It was lovely meeting you and Mr. Haskins on Saturday. Attached is the estimate we discussed. I left the backsplash as a separate line because you weren't sure about the tile.

We could start the week of June 9.

Warmly,
Marta Ruiz
Norte Builders LLC
Lic. #CGC1528840`,
  },
  {
    to: 'Ron <ron@stelmachlumber.example>',
    subject: 'RE: trusses',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'ron@stelmachlumber.example',
    body: `Friday works. Call Luis when you're an hour out, 555-0148, the gate code changed.

-----Original Message-----
From: Ron Stelmach <ron@stelmachlumber.example>
Sent: Wednesday, April 2, 2025 3:31 PM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: trusses

Marta, trusses will be ready Friday not Thursday. Cut sheet attached. That going to be a problem?

Ron`,
  },
  {
    to: 'permits@alderfalls.example',
    subject: 'Permit BLD-2025-0192, 44 Mill St - revised drawings',
    files: ['A-101 rev2.pdf', 'A-102 rev2.pdf', 'Response to comments.docx'],
    body: `Good morning,

Please find attached revised sheets A-101 and A-102 together with our responses to the plan reviewer's comments of March 21.

Thank you,
Marta Ruiz
Norte Builders`,
  },
  {
    to: 'Bev Nowak <bev@nowakbookkeeping.example>',
    subject: 'Q1',
    files: ['Q1 receipts.zip', 'Chase stmt Jan-Mar.pdf'],
    body: `Bev, here's the shoebox. Sorry about the coffee on the Home Depot ones.

M`,
  },
  {
    to: 'Jim & Carol Oates <oatesfam@hotmail.com>',
    subject: 'Re: Garage floor',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'oatesfam@hotmail.com',
    body: `Hi Carol,

No, an attached garage is taxed differently from a detached one, so check with the assessor before you decide. From our side the price is the same.

Take care,
Marta

________________________________
From: Jim & Carol Oates <oatesfam@hotmail.com>
Sent: Sunday, March 30, 2025 8:15 PM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Garage floor

Hi Marta, Jim wants to know if it matters for the price whether the garage is attached to the house or not. Carol`,
  },
  {
    to: 'Ingrid Solheim <ingrid@solheimwine.example>',
    subject: 'Allocation 2022 single vineyard',
    files: ['Allocation_2022_Solheim.pdf'],
    body: `Hei Ingrid,

I've kept 40 cases for you, see the sheet. Last year you took the magnums as well; shall I add 10?

Payment as usual on collection, bank details are on the pro forma.

Abrazos,
Marta

Bodega Norte
IBAN ES26 2100 0418 4677 2734 1693 · BIC CAIXESBBXXX`,
  },
  {
    to: 'tours@ridgelinetravel.example',
    subject: 'Tasting 12 June, 18 people',
    body: `Hi Kelly,

12 June at 11.30 is yours. Vegetarian plates for four, noted. The coach can park behind the church, tell the driver not to trust the sat nav.

Speak soon,
Marta`,
    recent: 'tours@ridgelinetravel.example',
  },
  {
    to: 'Gareth Pugh <gareth.pugh@btinternet.com>',
    subject: 'Re: Wine not arrived',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'gareth.pugh@btinternet.com',
    body: `Hello Gareth,

Sorry about this. UPS say it is at Swansea depot awaiting the duty payment, reference 1Z8V44A76813300921. I've paid it now so it should be with you Monday. I'll pop an extra bottle in your next order.

Best wishes,
Marta

Sent from my iPhone

> On 27 Mar 2025, at 18:04, Gareth Pugh <gareth.pugh@btinternet.com> wrote:
>
> Dear Marta
> No sign of the 12 bottles. I attach the card the driver left, which makes no sense to me.
> Gareth`,
  },
  {
    to: 'Fiona Mackie <fiona.mackie@hotmail.co.uk>',
    subject: 'Your stay 2-5 June',
    body: `Dear Fiona,

Thank you for choosing us! Your booking number is 4417720839. Check-in from 2 pm; if you arrive after 11 at night please ring the bell twice, my father is a bit deaf.

Breakfast is included, the garage is not (12 €).

Have a safe trip,
Marta
Hotel Norte`,
  },
  {
    to: 'Nathan <nathan.osei@gmail.com>',
    subject: 'Re: Lost charger',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'nathan.osei@gmail.com',
    files: ['IMG_0071.HEIC'],
    body: `Is it this one? :)

On Wed, 9 Apr 2025, 21:40 Nathan Osei, <nathan.osei@gmail.com> wrote:
> Hi, think I left a laptop charger in room 8. Black, Lenovo. Any chance?`,
  },
  {
    to: 'accounts@maplelinen.example',
    subject: 'Invoice ML-30822',
    body: `Morning,

You've billed us for 60 bath towels on this one, delivery note says 40. Could you send a credit note please? Account no. NOR017.

Many thanks
Marta`,
  },
  {
    to: 'Chef <dani.soler@norte.example>',
    subject: 'FW: Dietary requirements 21st',
    kind: 'forward',
    body: `Read this before you do the shopping. The nut thing is serious.

From: Harriet Lyle <harriet@lyleevents.example>
Sent: 10 April 2025 09:12
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Dietary requirements 21st

Hi Marta,
Attached is the list for the 21st. Table 4, Mr Oduya: severe nut allergy, carries an EpiPen.
Harriet`,
    files: ['Dietary list 21 April.docx'],
  },
  {
    to: 'Harriet Lyle <harriet@lyleevents.example>',
    subject: 'RE: Dietary requirements 21st',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'harriet@lyleevents.example',
    body: `Thanks Harriet, got it and the chef has it too.

From: Harriet Lyle <harriet@lyleevents.example>
Sent: 10 April 2025 09:12
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Dietary requirements 21st

Hi Marta,
Attached is the list for the 21st. Table 4, Mr Oduya: severe nut allergy, carries an EpiPen.
Harriet`,
  },
  {
    to: 'Gus <gus@harborfish.example>',
    subject: 'Sat',
    body: `Gus - 20 lb halibut, 10 doz oysters (the small ones!!), no squid this week. By 9 please.`,
  },
  {
    to: 'Terri Blanchard <terriblanchard@aol.com>',
    subject: 'Re: Rehearsal dinner menu',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'terriblanchard@aol.com',
    files: ['Menu options Blanchard-Reyes.pdf'],
    body: `Hi Terri!

Menu's attached w/ the changes. Swapped the salmon for chicken, took off the second dessert. Comes to $58 a head plus tax and 20%.

A 25% deposit holds the room. You can do it by phone, please don't email card numbers.

xo Marta

-----Original Message-----
From: Terri Blanchard <terriblanchard@aol.com>
To: Marta Ruiz <marta.ruiz@norte.example>
Sent: Mon, Apr 14, 2025 10:22 am
Subject: Re: Rehearsal dinner menu

Love it but Ray's mom won't eat salmon. Can we see a version with chicken?`,
  },
  {
    to: 'Liz Hargreaves <liz@thewoolbarn.example>',
    subject: 'Merino 4ply',
    body: `Hi Liz,

Could I get another 10 of the Heather and 5 of the Moss on the 4 ply? The Bracken isn't moving at all, would you take 6 back?

Cheers
Marta
Norte Knits, 3 Market Row`,
    recent: 'liz@thewoolbarn.example',
  },
  {
    to: 'customer.service@parcelhop.example',
    subject: 'Claim PH-99120388 - damaged parcel',
    files: ['box.jpg', 'inside.jpg', 'proof of value.pdf'],
    body: `To whom it may concern,

I enclose photographs and proof of value for the above claim as requested in your email of the 3rd.

Regards,
Marta Ruiz`,
  },
  {
    to: 'Anne-Marie <amdevlin@eircom.net>',
    subject: 'Re: Re: Re: blue cardigan',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'amdevlin@eircom.net',
    body: `Ah no problem at all Anne-Marie, I'll hold it for you til Saturday. Buttons can be changed while you wait.

M x

> ----- Original message -----
> From: "Anne-Marie Devlin" <amdevlin@eircom.net>
> To: "Marta Ruiz" <marta.ruiz@norte.example>
> Sent: Tuesday, 18 March, 2025 14:03:11
> Subject: Re: Re: blue cardigan
>
> I'm stuck in Galway til Friday, would you ever hold it? I'm very attached to it already!`,
  },
  {
    to: 'Robert Ackerman <rackerman@ackermancpa.example>',
    cc: 'Bego Saez <bego.saez@norte.example>',
    subject: 'Estate of L. Vann - Form 706 extension',
    body: `Bob,

Extension went in yesterday, confirmation number 25-0417-88213. New date is October 6. Please send me the appraisals whenever you have them; no rush.

Marta

CONFIDENTIALITY NOTICE: This e-mail and any attachments are intended only for the use of the addressee and may contain privileged or confidential information. If you received this in error please delete it and notify the sender.`,
    recent: 'rackerman@ackermancpa.example',
  },
  {
    to: 'clerk.division3@wexfordcourts.example',
    subject: 'Case No. 25-CV-00417, Ruiz for Plaintiff - proposed order',
    files: ['Proposed Order 25-CV-00417.docx', 'Proposed Order 25-CV-00417.pdf'],
    cc: 'Stephen Quill <squill@quillharte.example>',
    body: `Dear Clerk,

Per Judge Obermann's instructions at the hearing on April 3, attached is the proposed order in Word and PDF. Opposing counsel, copied here, has approved as to form.

Respectfully,
Marta Ruiz
Ruiz & Saez, Attorneys at Law`,
  },
  {
    to: 'Stephen Quill <squill@quillharte.example>',
    subject: 'RE: Landry v. Dunmore - depo dates',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'squill@quillharte.example jtran@quillharte.example',
    cc: 'Jenny Tran <jtran@quillharte.example>',
    body: `Steve,

The 14th is out for me, 15th or 16th fine. Jenny can pick.

Marta

From: Stephen Quill
Sent: Friday, April 11, 2025 4:50 PM
To: Marta Ruiz
Cc: Jenny Tran
Subject: Landry v. Dunmore - depo dates

Counsel, please see attached notice. Let us know about the 14th, 15th or 16th.`,
  },
  {
    to: 'Deb Kowalczyk <debkow@comcast.net>',
    subject: 'Your will - appointment',
    body: `Dear Deb,

We're all set for Thursday at 2. Bring a photo ID and, if you can find it, the old will from 1998. You don't need to email me anything.

There's parking behind the bakery.

Sincerely,
Marta`,
  },
  {
    to: 'Owen <owen.tully@tullyplumbing.example>',
    subject: 'Re: 1099',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'owen.tully@tullyplumbing.example',
    body: `Hi Owen, yes you do need to file it, anything over $600. Use the fill-in form on the IRS site. Your EIN is on last year's, top left.

M.

On 1/14/2025 9:20 AM, Owen Tully wrote:
> Do I have to do one of these for my helper? See attached.`,
  },
  {
    to: 'Priya Nair <priya.nair@nairdental.example>',
    subject: 'Year end accounts - draft for approval',
    files: ['Nair Dental Ltd accounts 31-12-24 DRAFT.pdf', 'Nair Dental CT600.pdf'],
    body: `Hi Priya,

Draft accounts and CT600 for your approval. Tax to pay is £11,204.16 by 1 October. If you're happy just reply "approved" and I'll file.

Kind regards,
Marta
Norte Accountancy`,
  },
  {
    to: 'Keith & Joan Marsh <thebigmarshes@talktalk.net>',
    subject: 'Re: Offer on 9 Chapel Lane',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'thebigmarshes@talktalk.net',
    body: `Dear Keith and Joan,

Good news, they've come up to 312,500 and would leave the shed and the curtains. I think that's their last word. Have a chat over the weekend and ring me Monday.

Marta
Norte Estates

From: Joan Marsh <thebigmarshes@talktalk.net>
Date: Friday, 4 April 2025 at 12:10
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Re: Offer on 9 Chapel Lane

Marta, Keith says not a penny under 310. I attach a picture of the shed as he is very proud of it!! J`,
  },
  {
    to: 'conveyancing@hobbswell.example',
    subject: '9 Chapel Lane - memorandum of sale',
    files: ['Memo of sale 9 Chapel Lane.pdf'],
    cc: 'j.patel@patelandco-law.example',
    body: `Dear Sirs,

Please find enclosed the memorandum of sale. Vendor: Mr & Mrs Marsh. Purchaser: Mr L. Adeyemi, whose solicitors are copied.

Yours faithfully,

Marta Ruiz
Norte Estates`,
  },
  {
    to: 'Lanre <lanre.adeyemi@gmail.com>',
    subject: 'keys',
    body: `Hi Lanre, congrats again!! Keys are ready, any time before 5.30. Meter readings I took this morning: gas 04417, elec 88120.`,
  },
  {
    to: 'Mike Torrance <mike@torranceroofing.example>; Sal <sal.dimeo@dimeoelectric.example>; Chuck Weems <cweems@weemsdrywall.example>; Teo Vargas <teovargaspaint@gmail.com>',
    cc: 'Luis Ortega <luis.ortega@norte.example>',
    subject: '44 Mill - schedule next two weeks',
    recent:
      'mike@torranceroofing.example sal.dimeo@dimeoelectric.example cweems@weemsdrywall.example teovargaspaint@gmail.com luis.ortega@norte.example',
    files: ['44 Mill 2wk lookahead.pdf'],
    body: `Gents,

Two week look-ahead attached. Rough-in inspection is Tuesday so Sal, you're first. Chuck, nothing gets covered till I say.

Marta`,
  },
  {
    to: 'Sal <sal.dimeo@dimeoelectric.example>; Luis Ortega <luis.ortega@norte.example>',
    subject: 'RE: 44 Mill - schedule next two weeks',
    kind: 'reply',
    addressedBefore: true,
    startedWith:
      'sal.dimeo@dimeoelectric.example luis.ortega@norte.example mike@torranceroofing.example cweems@weemsdrywall.example teovargaspaint@gmail.com',
    recent:
      'sal.dimeo@dimeoelectric.example luis.ortega@norte.example mike@torranceroofing.example cweems@weemsdrywall.example teovargaspaint@gmail.com',
    body: `OK Monday then. Took the others off this.

From: Sal DiMeo <sal.dimeo@dimeoelectric.example>
Sent: Thursday, April 17, 2025 6:44 PM
To: Marta Ruiz; Mike Torrance; Chuck Weems; Teo Vargas
Cc: Luis Ortega
Subject: Re: 44 Mill - schedule next two weeks

Can't do Tues, my guy's out. Monday afternoon?`,
  },
  {
    to: '=all-staff@norte.example',
    subject: 'Holiday party sign up sheet',
    body: `Hi everyone,

The sheet is on the fridge, not attached this year because nobody reads attachments :) Friday the 19th, 6 pm, bring a plate.

Marta`,
  },
  {
    to: '=council@norte.example',
    subject: 'Packet for April 22 work session',
    files: ['Packet 2025-04-22.pdf'],
    body: `Good afternoon Mayor and Council,

The packet for Tuesday is attached (212 pages, sorry). Item 5 is the water rate study.

Marta Ruiz
Town Clerk`,
  },
  {
    to: 'Chief Wallace <twallace@alderfallspd.example>',
    subject: 'FW: Parking on Elm',
    kind: 'forward',
    body: `Chief, can someone take a look? Third one this month.

Thanks,
Marta

---------- Forwarded message ---------
From: Phyllis Grady <pgrady1947@gmail.com>
Date: Mon, Apr 14, 2025 at 6:02 AM
Subject: Parking on Elm
To: <marta.ruiz@norte.example>

Dear Town Hall,
They are parking in front of the hydrant AGAIN. Pictures attached.
Mrs. P. Grady`,
    files: ['elm1.jpg', 'elm2.jpg'],
  },
  {
    to: 'pgrady1947@gmail.com',
    subject: 'Re: Parking on Elm',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'pgrady1947@gmail.com',
    body: `Dear Mrs. Grady,

Thank you for letting us know. I have passed your pictures on to Chief Wallace.

Marta Ruiz
Town Clerk, Alder Falls

On Mon, Apr 14, 2025 at 6:02 AM Phyllis Grady <pgrady1947@gmail.com> wrote:
> Dear Town Hall,
> They are parking in front of the hydrant AGAIN. Pictures attached.
> Mrs. P. Grady`,
  },
  {
    to: 'bids@granitepaving.example',
    subject: 'ITB 2025-04 Resurfacing, Addendum 1',
    files: ['ITB_2025-04_Addendum_1.pdf'],
    body: `Dear Bidder,

Addendum No. 1 to ITB 2025-04 is attached. It must be acknowledged on page 3 of the bid form. Bids are still due May 8 at 2:00 PM in a sealed envelope; emailed bids cannot be accepted.

Town of Alder Falls`,
  },
  {
    to: 'marta.ruiz@norte.example',
    bcc: 'info@alpinepaving.example; estimating@crowleybros.example; bids@granitepaving.example; office@rjmasphalt.example; tom@tomhuttonpaving.example; sales@blackledge.example; jobs@northstarroads.example; quotes@unitedaggregate.example; bid@westforkcontract.example; rpaving@gmail.com; kdsealcoat@yahoo.com; office@stoneyard.example',
    subject: 'ITB 2025-04 Resurfacing - site visit April 24, 10 am',
    body: `To all prospective bidders,

A non-mandatory site visit will be held April 24 at 10:00 AM at the corner of Elm and 2nd.

Town of Alder Falls
Purchasing`,
  },
  {
    to: 'Gina Fusco <gfusco@statedot.example>',
    subject: 'RE: LAP-7731(12) reimbursement #3',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'gfusco@statedot.example',
    files: ['LAP-7731(12) Invoice 3 signed.pdf', 'Backup inv 3.xlsx'],
    body: `Gina,

Signed this time. Sorry!

Marta

From: Gina Fusco [mailto:gfusco@statedot.example]
Sent: Tuesday, April 1, 2025 8:08 AM
To: Marta Ruiz
Subject: RE: LAP-7731(12) reimbursement #3

Hi Marta,
The attached wasn't signed on page 2. Please resend with backup.
Gina`,
  },
  {
    to: 'Pastor Wayne <office@firstmethodistaf.example>',
    subject: 'folding tables',
    body: `Hi Wayne, could the library borrow 10 tables for the book sale on the 3rd? We'd pick up and bring back. Thanks a bunch`,
  },
  {
    to: 'Beth <beth.calloway@outlook.com>; Nora <norakeane@gmail.com>; Trish <trishmc@hotmail.com>; Jo <jo.baptiste@yahoo.com>',
    subject: 'Re: Thursday book club',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'beth.calloway@outlook.com norakeane@gmail.com trishmc@hotmail.com jo.baptiste@yahoo.com',
    recent: 'beth.calloway@outlook.com norakeane@gmail.com trishmc@hotmail.com jo.baptiste@yahoo.com',
    body: `Haven't finished it, coming anyway. I'll bring the Rioja

On Apr 22, 2025, at 8:40 AM, Beth Calloway <beth.calloway@outlook.com> wrote:

Morning ladies! My place, 7:30. Questions attached for those who did their homework.

Beth`,
  },
  {
    to: 'Uncle Pat <patricio.ruiz51@sbcglobal.net>',
    subject: "Dad's 80th",
    body: `Tío,

Flights are cheapest on the 11th. You stay with us, don't even think about the motel. Can you scan the picture of the old shop with the two Fords in front? I want to blow it up for the wall.

Love,
Martita`,
  },
  {
    to: 'Sandy Pell <sandy@pellpromo.example>',
    subject: 'Shop T-shirts',
    files: ['logo_norte_vector.ai'],
    body: `Hey Sandy, 48 shirts: 8 S, 16 M, 16 L, 8 XL. Charcoal, logo small on the front and big on the back. Vector's attached, shout if it won't open.

Marta`,
  },
  {
    to: 'orders@bluefirmodels.example',
    subject: 'Order 118204-B: change of address',
    body: `Hello,

We've moved. Please ship the above to 17 Depot Street instead of 3 Market Row. Phone's the same, 555-0163.

Marta Ruiz`,
  },
  {
    to: 'Tamsin Boyle <t.boyle@boyleandfox.example>; Greg Fox <g.fox@boyleandfox.example>',
    subject: 'RE: Lease renewal - unit 4',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 't.boyle@boyleandfox.example g.fox@boyleandfox.example',
    files: ['Unit 4 lease - signed MR.pdf'],
    body: `Dear Tamsin, dear Greg,

Signed copy attached. Could you send it back countersigned?

The deposit goes to the same account as last time I assume.

Regards,
Marta

From: Tamsin Boyle <t.boyle@boyleandfox.example>
Sent: 24 March 2025 16:40
To: Marta Ruiz <marta.ruiz@norte.example>
Cc: Greg Fox <g.fox@boyleandfox.example>
Subject: Lease renewal - unit 4

Marta, engrossment attached for signature.`,
  },
  {
    to: 'Rory <rory.mcilhenny@virginmedia.com>',
    subject: 'Invoice 0561 - boiler house wall',
    files: ['INV-0561.pdf'],
    body: `Hi Rory,

Invoice attached, £1,860 all in. Pay whenever suits this month.

Sort 60-16-13, a/c 23176696, or from abroad IBAN GB53 NWBK 6016 1323 1766 96.

Ta very much,
Marta
Norte Building Services`,
  },
  {
    to: 'Elena Bianchi <elena@bianchitappi.example>',
    subject: 'Re: Order confirmation 7741',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'elena@bianchitappi.example',
    body: `Ciao Elena, all correct, please go ahead. Delivery before Easter would be wonderful.

Marta

Il giorno mer 19 mar 2025 alle ore 15:11 Elena Bianchi <elena@bianchitappi.example> ha scritto:
> Dear Marta,
> please find attached order confirmation. Kindly check colour of capsule.
> Elena`,
  },
  {
    to: 'Jürgen Metz <info@metz-reisen.example>',
    subject: 'AW: Zimmer Mai',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'info@metz-reisen.example',
    body: `Hello Jürgen,

12 doubles, half board, 68 € per person. I can hold them until Friday.

Viele Grüße :)
Marta, Hotel Norte

Von: Jürgen Metz <info@metz-reisen.example>
Gesendet: Montag, 10. März 2025 09:01
An: Marta Ruiz <marta.ruiz@norte.example>
Betreff: Zimmer Mai

Hallo Marta, im Anhang unsere Gruppe. 12 DZ HP möglich? We need price quick please.`,
  },
  {
    to: 'Cliff Barstow <cliff@barstowvineyards.example>',
    cc: 'Amy Barstow <amy@barstowwines.example>',
    subject: 'barrels',
    recent: 'cliff@barstowvineyards.example amy@barstowwines.example',
    body: `Cliff, Amy -

30 once-used French, medium toast, two fills. $180 each if you take the lot. They're sulfured and full of water so come soon.

M`,
  },
  {
    to: 'helpdesk@inncloudpms.example',
    subject: 'Ticket #220417: cannot log in',
    body: `Hi,

I reset my password twice and it still says wrong user. The reset mail does arrive. Could you unlock the account? Property code NORTE1.

Marta`,
  },
  {
    to: 'Zoe <zoefrancis03@icloud.com>',
    subject: 'Saturday shift',
    body: `Hi Zo, can you do 10-4 instead of 12-6? Pauline's got the dentist. Lmk x`,
  },
  {
    to: 'Dr. Alan Whitford <awhitford@alderfallsvet.example>',
    subject: 'Barn cats',
    body: `Dear Alan,

Two more for the snip, both girls I think. Tuesday? Rabies certificate for the grey one is attached to the fridge, I'll bring it.

Marta`,
  },
  {
    to: 'Luis Ortega <luis.ortega@norte.example>',
    subject: 'Haskins',
    body: `She picked the tile: Emser Borigni, white, 3x12. Internal only: I've got 18% on that line so don't let her talk you down on the grout.`,
  },
  {
    to: 'Meredith Shaw <mshaw@firstalderbank.example>',
    subject: 'Loan 4417-02, draw request 3',
    files: ['Draw 3 AIA G702.pdf', 'Lien waivers Mar.pdf', 'Progress photos.pdf'],
    body: `Hi Meredith,

Draw 3 with lien waivers and progress photos. Inspector was here Wednesday.

Best,
Marta Ruiz
Norte Builders LLC | 555-0120 | EIN on file`,
  },
  {
    to: 'Walt <walt.hensley@hensleyhvac.example>',
    subject: 'RE: RE: Rooftop unit',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'walt.hensley@hensleyhvac.example',
    body: `Walt - see my answers in red below / marked MR.

> 1. Who pulls the permit?
MR: we do
> 2. Crane?
MR: you
> 3. Did you get the submittal I attached last week?
MR: yes, sent it to the architect, no word

Marta`,
  },
  {
    to: 'Pam Ostrander <pam@ostranderins.example>',
    subject: 'COI for Town of Alder Falls',
    body: `Pam, need a certificate naming the Town of Alder Falls as additional insured, 44 Mill St. Can you send it to them directly and attach it to our file too? Today if humanly possible.

Thank you thank you,
Marta`,
    recent: 'pam@ostranderins.example',
  },
  {
    to: 'Fritz Keller <fritz.keller@t-online.de>',
    subject: 'Re: Ersatzteil / spare part',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'fritz.keller@t-online.de',
    body: `Dear Mr Keller,

We found one! Used but good, 85 € plus postage. Photo to follow when my son is back with the camera.

Regards
Marta Ruiz

Am 12.03.2025 um 10:44 schrieb Fritz Keller:
> Good day, I search the lever for gear box of Ebro 160, see attached drawing.
> Mit freundlichen Grüßen
> F. Keller`,
  },
  {
    to: "Margaret O'Dowd <modowd@kilcarrig-coco.example>",
    subject: 'Planning ref. 25/60417 - further information',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'modowd@kilcarrig-coco.example',
    body: `A Mhairéad, a chara,

The site notice was put up on 2 April and is still there (I passed it this morning). The percolation test report was attached to the original application, Appendix C, so I think you should already have it, but say if it has gone astray.

Le meas,
Marta Ruiz

From: Margaret O'Dowd <modowd@kilcarrig-coco.example>
Sent: Thursday 10 April 2025 11:55
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Planning ref. 25/60417 - further information

Dear Ms Ruiz,
Please see attached request for further information.`,
  },
];

export const blindFamilyFaulty: readonly FaultySample[] = [
  // ---- salutation ----
  {
    rule: 'salutation',
    to: 'Agustín Bermejo <bermejo.agustin@hotmail.es>',
    subject: 'Renta 2024 - cita',
    recent: 'bermejo.agustin@hotmail.es pilar@panaderiaiturralde.example',
    body: `Buenos días Pilar:

Te doy cita para la renta el 8 de mayo a las 17:00. Trae el recibo del IBI y lo de la hipoteca.

Un saludo,
Marta
Ruiz & Sáez Asesores`,
  },
  {
    rule: 'salutation',
    to: 'Tom Hadley <hadleys.in.spain@gmail.com>',
    subject: 'V-231 new on the market',
    body: `Dear Mr and Mrs Brinkman,

This one came in today and I thought of you straight away: three beds, a garden with two fig trees, walking distance to the bakery. 142,000.

Shall I book you in for a viewing?

Best,
Marta
Inmobiliaria Norte`,
  },
  {
    rule: 'salutation',
    to: 'Sal DiMeo <sal.dimeo@dimeoelectric.example>',
    subject: 'Re: panel upgrade',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'sal.dimeo@dimeoelectric.example',
    body: `Chuck,

200 amp is fine, inspector wants the disconnect outside. Monday OK?

Marta

On Apr 3, 2025, at 5:12 PM, Sal DiMeo <sal.dimeo@dimeoelectric.example> wrote:

> Panel: 150 or 200? And where does he want the disconnect`,
  },
  {
    rule: 'salutation',
    to: 'Leire Etxeberria <etxeberria.lopez@gmail.com>',
    subject: 'Confirmación comunión 17 de mayo',
    body: `Hola Maite!

Os confirmo el salón de arriba el 17, 38 personas. La tarta la traéis vosotros, ¿no?

Besarkada bat,
Marta
Restaurante El Norte`,
  },
  {
    rule: 'salutation',
    to: 'Félix Oja <felix@transportesoja.example>',
    subject: 'RE: Recogida viernes',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'felix@transportesoja.example',
    body: `Enrique, buenas tardes:

Son 4 palets, 2 para Vitoria y 2 para Pamplona. A partir de las 10 cuando quieras.

Marta

-----Mensaje original-----
De: Félix (Transportes Oja)
Enviado el: miércoles, 5 de marzo de 2025 12:49
Para: Marta Ruiz
Asunto: Recogida viernes

Marta, ¿cuántos bultos son el viernes?
Félix`,
  },
  {
    rule: 'salutation',
    to: 'Priya Nair <priya.nair@nairdental.example>',
    subject: 'VAT return Q1',
    body: `Hi Mr Thornbury,

Your Q1 VAT return is ready, £3,318.40 to pay by 7 May. As you're on direct debit there's nothing for you to do.

Kind regards,
Marta
Norte Accountancy`,
  },
  {
    rule: 'salutation',
    to: 'Hnos. Pascual - Raúl Pascual <raul.pascual@hnospascual.example>',
    subject: 'Acta de replanteo C/ Nueva',
    files: ['Acta de replanteo firmada.pdf'],
    body: `Estimado Sr. Ibarrola:

Adjunto acta de replanteo ya firmada por el Alcalde. El plazo de ejecución empieza a contar mañana.

Atentamente,
Marta Ruiz
Ayuntamiento de Villanorte`,
  },
  {
    rule: 'salutation',
    to: 'Fiona Mackie <fiona.mackie@hotmail.co.uk>',
    cc: 'reservas@norte.example',
    subject: 'Re: Late check-out',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'fiona.mackie@hotmail.co.uk reservas@norte.example',
    body: `Hello Gareth,

1 pm is fine, no charge at all. Just leave the key on the desk.

Marta

From: Fiona Mackie <fiona.mackie@hotmail.co.uk>
Sent: 1 June 2025 19:20
To: reservas@norte.example
Cc: Marta Ruiz
Subject: Late check-out

Hi, could we keep the room until about 1 on Thursday? Fiona`,
  },
  {
    rule: 'salutation',
    to: 'Jutta Wimmer <jutta@wimmerwein.example>',
    subject: 'Your order 2025-17',
    recent: 'jutta@wimmerwein.example ingrid@solheimwine.example',
    body: `Hei Ingrid,

Everything is packed, pallet is 80x120, 410 kg. When does your forwarder come?

Marta
Bodega Norte`,
  },
  // ---- attachmentMissing ----
  {
    rule: 'attachmentMissing',
    to: 'Charo <admin@valdelasierra.example>',
    subject: 'Factura F25-0133',
    recent: 'admin@valdelasierra.example',
    body: `Charo, te adjunto la factura de los neumáticos del tractor. Perdona el retraso.

Marta
Talleres Ruiz e Hijos`,
  },
  {
    rule: 'attachmentMissing',
    to: 'mbanos@iberseguros-villa.example',
    subject: 'RE: Parte humedad',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'mbanos@iberseguros-villa.example',
    body: `Hola Moni, ahí van las fotos del techo. La mancha grande es la del baño.

Marta

De: Mónica Baños <mbanos@iberseguros-villa.example>
Enviado: viernes, 4 de abril de 2025 10:02
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: Parte humedad

Me mandas unas fotos y abro el parte.`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Bev Nowak <bev@nowakbookkeeping.example>',
    subject: 'March bank statement',
    body: `Bev,

March statement attached, finally. The $1,200 on the 14th is the compressor.

M`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Gina Fusco <gfusco@statedot.example>',
    subject: 'RE: LAP-7731(12) reimbursement #4',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'gfusco@statedot.example',
    files: ['~townseal.png'],
    body: `Good morning Gina,

Please find attached the signed invoice and the certified payrolls for weeks 9-12.

Marta Ruiz
Town Clerk, Alder Falls

From: Gina Fusco
Sent: Monday, May 5, 2025 8:30 AM
To: Marta Ruiz
Subject: LAP-7731(12) reimbursement #4

Marta, still need invoice 4 with payrolls. Thanks`,
  },
  {
    rule: 'attachmentMissing',
    to: 'cooperacion@diputacionlarga.example',
    cc: 'secretaria@norte.example',
    subject: 'POS/2025/117 - Certificación n.º 1',
    body: `Buenos días:

En relación con el expediente de referencia, se remite como documento adjunto la certificación n.º 1 junto con la relación valorada y la factura.

Atentamente,
Marta Ruiz
Ayuntamiento de Villanorte`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Mrs. Haskins <ehaskins@verizon.net>',
    subject: 'Re: Estimate for kitchen',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'ehaskins@verizon.net',
    body: `Dear Mrs. Haskins,

I've taken out the second sink and attached the new estimate. You'll see it comes down about $900.

Warmly,
Marta

> On May 2, 2025, at 9:14 AM, Eleanor Haskins <ehaskins@verizon.net> wrote:
>
> Marta, Mr. Haskins says one sink is plenty. Could we see what that saves?`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Lucía <lucia.pz.interiores@gmail.com>',
    subject: 'presupuesto cortinas',
    body: `Hola Lucía, te paso en pdf el presupuesto con el lino piedra, confección y barra incluidas. Si me dices que sí hoy entran en taller el lunes.

Besos!

Enviado desde mi iPhone`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Tamsin Boyle <t.boyle@boyleandfox.example>',
    subject: 'Unit 4 - insurance',
    body: `Dear Tamsin,

As your client requires under clause 4.2, I enclose a copy of our buildings insurance schedule.

Regards,
Marta Ruiz`,
  },
  {
    rule: 'attachmentMissing',
    to: 'Josep Maria Vidal <jmvidal@vidalcaves.example>',
    subject: 'Analítica lote 12',
    body: `Bon dia Josep Maria,

Mira el análisis que te adjunto, la volátil me parece alta para ser de marzo. ¿Tú qué harías?

Salut,
Marta`,
  },
  // ---- lookAlike ----
  {
    rule: 'lookAlike',
    to: 'Juanjo <juanjo.sacristan@hotmial.com>',
    subject: 'Contrato de arras',
    files: ['Arras_Laurel_3izq.pdf'],
    body: `Hola Juanjo:

Te mando el borrador de las arras para que lo leáis con calma. Firmamos el jueves si os parece bien.

Marta
Inmobiliaria Norte`,
  },
  {
    rule: 'lookAlike',
    to: 'lechave@procuradoreslorgo.example',
    subject: 'Escrito de impugnación J.O. 214/2024',
    files: ['Impugnacion_214-24.pdf'],
    recent: 'lechave@procuradoreslogro.example masoto@notariasoto.example',
    body: `Luis, para presentar hoy, vence mañana a las 15:00.

Gracias
Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'Dave Pruitt <dpruitt58@comcast.nte>',
    subject: 'Truck invoice',
    files: ['RO 11872.pdf'],
    body: `Dave, here's the invoice you wanted for the warranty folks.

Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'Meredith Shaw <mshaw@firsta1derbank.example>',
    subject: 'RE: Draw 4',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'mshaw@firsta1derbank.example',
    recent: 'mshaw@firstalderbank.example',
    body: `Hi Meredith,

Yes, same account ending 2207 for the draw. I'll call you about the rest.

Marta

From: Meredith Shaw <mshaw@firsta1derbank.example>
Sent: Thursday, May 8, 2025 7:02 AM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Draw 4

Marta, can you confirm which account we should use for draw 4? We are updating our records.`,
  },
  {
    rule: 'lookAlike',
    to: 'Herminia <herminiasanz55@hotmail.ess>',
    subject: 'Mesa del domingo',
    body: `Hermi, que al final llueve, os paso dentro. Misma hora.

Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'otena@prevencionriojanna.example',
    cc: 'said@norte.example',
    subject: 'Acta 6 firmada',
    recent: 'otena@prevencionriojana.example said@norte.example',
    files: ['Acta 6 CSS firmada.pdf'],
    body: `Óscar, aquí la tienes firmada por Said.

Saludos
Marta`,
  },
  {
    rule: 'lookAlike',
    to: 'Nora <norakeane@gmial.com>',
    subject: 'Thursday lift',
    body: `Can you pick me up on the way to Beth's? Car's in the shop (I know, I know)`,
  },
  {
    rule: 'lookAlike',
    to: 'Liz <liz@thewoolbran.example>',
    subject: 'Bracken returns',
    recent: 'liz@thewoolbarn.example customer.service@parcelhop.example',
    body: `Hi Liz,

6 Bracken going back with the courier this afternoon. Could you knock them off April's statement?

Marta
Norte Knits`,
  },
  // ---- personalData ----
  {
    rule: 'personalData',
    to: 'Merche <merche@gestoriamerche.example>',
    subject: 'Alta camarera nueva',
    body: `Merche, da de alta desde mañana:

Rocío Salcedo Mena
DNI 64150729A
nacida 14/07/2001
20 horas, fines de semana

Me corre prisa, que empieza en la cena.
Marta`,
  },
  {
    rule: 'personalData',
    to: 'soporte@tpvsencillo.example',
    subject: 'Re: Incidencia TPV restaurante (cliente 20418)',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'soporte@tpvsencillo.example',
    body: `Podéis entrar ya. Usuario: admin_norte, contraseña: Croquetas2024!

Avisad cuando salgáis.
Marta

El 12/3/2025 a las 10:04, Soporte TPV Sencillo escribió:
> Buenos días, necesitaríamos acceso al terminal para revisarlo.`,
  },
  {
    rule: 'personalData',
    to: 'reservations@coastalpines.example',
    subject: 'Room for Mr. Ruiz Aug 11-15',
    body: `Hi there,

For the guarantee please use 4716 2918 1478 1581, exp 09/27, name Eusebio Ruiz. Non smoking if you have it.

Thanks,
Marta`,
  },
  {
    rule: 'personalData',
    to: 'Pam Ostrander <pam@ostranderins.example>',
    subject: 'Adding driver to the truck policy',
    recent: 'pam@ostranderins.example',
    body: `Pam,

Please add Luis to the F-250 starting Monday.

Luis Ortega
DOB 3/22/1988
SSN 412-68-3097
DL is on file

Thanks! Marta`,
  },
  {
    rule: 'personalData',
    to: 'Sergio López <sergiolopezfoto@gmail.com>',
    subject: 'RV: datos para transferencia',
    kind: 'forward',
    body: `Sergio, ¿tú sabes cómo se hace esto desde la web del banco? A mí me da error

-----Mensaje original-----
De: Marcelino Tobía <marce.finca@gmail.com>
Enviado el: lunes, 9 de diciembre de 2024 20:14
Para: Marta Ruiz <marta.ruiz@norte.example>
Asunto: datos para transferencia

Marta, la uva me la pagas a esta cuenta, que la otra la he cerrado:
ES37 0081 5297 9121 5034 5586
Un abrazo, Marcelino`,
  },
  {
    rule: 'personalData',
    to: 'Oficial Notaría <oficial1@notariasoto.example>',
    subject: 'Comparecientes 3 de abril',
    body: `Buenos días, estos son:

D. Ramón Larrea Ochoa, 36544936-Y
Dª Teresa Larrea Ochoa, 55148620-W
D. Martín Larrea Ochoa, 23701417-D
y la viuda de Jesús, Dª Oksana Hrytsenko, NIE X9958500Y

Un saludo,
Marta Ruiz
Abogada`,
  },
  {
    rule: 'personalData',
    to: 'Owen Tully <owen.tully@tullyplumbing.example>',
    cc: 'Trina <trina@tullyplumbing.example>',
    subject: '1099-NEC for your helper',
    body: `Hi Owen,

So I have it right before I file: Darnell Hobbs, 118 Quarry Rd, social 531-44-8826, $14,350 total. Yes?

Marta`,
  },
  {
    rule: 'personalData',
    to: 'Zoe <zoefrancis03@icloud.com>',
    subject: 'closing up tonight',
    body: `Hey Zo, I'm leaving early. The till laptop wants a login now, password is Heather4ply#88, user shop. Don't forget the cat.

x`,
  },
  // ---- internalOnly ----
  {
    rule: 'internalOnly',
    to: 'Pilar <pilar@panaderiaiturralde.example>',
    subject: 'Tarifas',
    files: ['Tarifas 2026 USO INTERNO.xlsx'],
    body: `Egun on Pilar, te mando las tarifas del año que viene como me pediste. Lo tuyo es la cuota B.

Marta
Ruiz & Sáez Asesores`,
  },
  {
    rule: 'internalOnly',
    to: 'Eleanor Haskins <ehaskins@verizon.net>',
    cc: 'Luis Ortega <luis.ortega@norte.example>',
    subject: 'FW: Haskins kitchen costs',
    kind: 'forward',
    body: `Dear Mrs. Haskins, see below from Luis on the tile price.

Marta

From: Luis Ortega <luis.ortega@norte.example>
Sent: Monday, May 12, 2025 4:15 PM
To: Marta Ruiz <marta.ruiz@norte.example>
Subject: Haskins kitchen costs

*** INTERNAL ONLY - do not forward to client ***
Tile 1,140 our cost, selling 1,345. Counter 3,900 / 4,750.`,
  },
  // ---- confidentialOutside ----
  {
    rule: 'confidentialOutside',
    to: 'raul.pascual@hnospascual.example',
    subject: 'CONFIDENCIAL - Informe de valoración ofertas 2025/CO/003',
    files: ['Informe valoracion ofertas.pdf'],
    body: `Buenos días:

Se remite informe técnico de valoración para la Mesa de contratación del viernes.

Marta Ruiz
Secretaría`,
  },
  {
    rule: 'confidentialOutside',
    to: 'Keith Marsh <thebigmarshes@talktalk.net>',
    subject: 'Adeyemi finances',
    files: ['Adeyemi mortgage in principle - CONFIDENTIAL.pdf'],
    body: `Hi Keith,

So you can see he's good for the money.

Marta
Norte Estates`,
  },
  // ---- wasInBcc ----
  {
    rule: 'wasInBcc',
    to: 'Raúl Pascual <raul.pascual@hnospascual.example>; J. C. Ibarrola <jcibarrola@ibarrolaingenieros.example>',
    cc: 'alcaldia@norte.example',
    subject: 'RE: Retraso C/ Nueva',
    kind: 'reply',
    addressedBefore: false,
    startedWith:
      'raul.pascual@hnospascual.example jcibarrola@ibarrolaingenieros.example alcaldia@norte.example',
    body: `Pues en el acta pone otra cosa. Yo no les daba ni un día más.

Marta

De: J. C. Ibarrola <jcibarrola@ibarrolaingenieros.example>
Enviado: martes, 20 de mayo de 2025 9:05
Para: Raúl Pascual <raul.pascual@hnospascual.example>
CC: alcaldia@norte.example
Asunto: Retraso C/ Nueva

Raúl, la dirección facultativa no ve justificada la ampliación de plazo. Hablamos.`,
  },
  {
    rule: 'wasInBcc',
    to: 'Stephen Quill <squill@quillharte.example>; Jenny Tran <jtran@quillharte.example>; Bego Saez <bego.saez@norte.example>',
    subject: 'Re: Landry - settlement',
    kind: 'reply',
    addressedBefore: false,
    startedWith: 'squill@quillharte.example jtran@quillharte.example bego.saez@norte.example',
    body: `Nice. They'll fold at 80.

On Fri, May 16, 2025 at 3:40 PM Bego Saez <bego.saez@norte.example> wrote:

> Steve, Jenny,
> Our client's number remains 95. Please respond by Wednesday.
> Bego`,
  },
  {
    rule: 'wasInBcc',
    to: 'Nacho Ruiz <nacho.ruiz@norte.example>; Iván Soler <ivan@gruasisoler.example>; Cobros <cobros@gruasisoler.example>',
    subject: 'RE: Factura grúa enero',
    kind: 'reply',
    addressedBefore: false,
    startedWith: 'nacho.ruiz@norte.example ivan@gruasisoler.example cobros@gruasisoler.example',
    body: `Nacho no le pagues hasta que no descuente lo del arañazo del Ibiza.

-----Mensaje original-----
De: Nacho Ruiz
Enviado el: lunes, 10 de febrero de 2025 18:20
Para: Iván Soler; Cobros
Asunto: Factura grúa enero

Iván, recibida. Os la pago esta semana.
Nacho`,
  },
  // ---- attachmentNamesOther ----
  {
    rule: 'attachmentNamesOther',
    to: 'Agustín Bermejo <bermejo.agustin@hotmail.es>',
    subject: 'Tu 130 del primer trimestre',
    recent: 'bermejo.agustin@hotmail.es pilar@panaderiaiturralde.example',
    files: ['303_1T_2025_Panaderia Iturralde.pdf'],
    body: `Agustín, presentado. Te adjunto el justificante, se carga el 21.

Marta`,
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Priya Nair <priya.nair@nairdental.example>',
    subject: 'Management accounts March',
    recent: 'priya.nair@nairdental.example colin@thornburyjoinery.example',
    files: ['Thornbury Joinery mgmt accounts Mar 25.xlsx'],
    body: `Hi Priya,

March figures attached. Gross margin is a bit up, wages too.

Marta
Norte Accountancy`,
  },
  {
    rule: 'attachmentNamesOther',
    to: 'Teo <administracion.fincas.sol@gmail.com>',
    subject: 'Presupuesto bajantes Jorge Vigón 22',
    recent: 'administracion.fincas.sol@gmail.com comunidades@fincasolmo.example',
    files: ['Presupuesto Fincas Olmo - bajantes.pdf'],
    body: `Buenos días Teo:

Te adjunto el presupuesto de las bajantes. Si lo aprobáis en la junta, podríamos empezar en septiembre.

Un saludo
Marta
Construcciones Norte`,
  },
  // ---- riskyAttachment ----
  {
    rule: 'riskyAttachment',
    to: 'Klaus Brandt <k.brandt@weinhaus-brandt.example>',
    subject: 'Order form 2025',
    files: ['Order form 2025.xlsm'],
    body: `Dear Klaus,

Our new order form, you just fill in the yellow cells and press the button, it makes the sum alone. My nephew did it!

Best,
Marta
Bodega Norte`,
  },
  {
    rule: 'riskyAttachment',
    to: 'Charo <admin@valdelasierra.example>',
    subject: 'RV: Factura pendiente de pago',
    kind: 'forward',
    files: ['Factura_2025_0417.pdf.exe'],
    body: `Charo, a mí esto no se me abre, ¿es vuestro?

-----Mensaje original-----
De: Administracion <facturas@valdelasierra-pagos.example>
Enviado el: miércoles, 16 de abril de 2025 3:12
Para: Marta Ruiz
Asunto: Factura pendiente de pago

Estimado cliente, adjunto factura vencida. Rogamos su pago inmediato.`,
  },
  // ---- manyInTheOpen ----
  {
    rule: 'manyInTheOpen',
    to: 'hadleys.in.spain@gmail.com; lanre.adeyemi@gmail.com; brinkman.jan@planet.nl; pjwoods@btinternet.com; carolinemoss@hotmail.co.uk; dieter.haas@gmx.de; rhianevans77@gmail.com; annikalund@telia.com; mcgrathfamily@eircom.net; steveandbarb@aol.com; ptremblay@videotron.ca; info@silverlinelettings.example',
    subject: 'New this week - 4 houses with garden',
    files: ['New listings week 19.pdf'],
    body: `Dear all,

Four new houses this week, two of them under 100,000. First come, first served!

Marta
Inmobiliaria Norte`,
  },
  {
    rule: 'manyInTheOpen',
    to: 'marta.ruiz@norte.example',
    cc: 'jarroyo62@telefonica.net; mnieves.calvo@gmail.com; elrubiodemoto@hotmail.com; transportesgarrido@telefonica.net; tinosaez@yahoo.es; laura.bm@gmail.com; autoescuelavia@viavilla.example; fpascual44@hotmail.es; rosa_hdez@gmail.com; panaderiaelhorno@gmail.com; dr.cuesta@clinicacuesta.example; ismael.kadri@outlook.es; bodegasleza@bodegasleza.example',
    subject: 'Le toca la ITV este mes',
    body: `Estimado cliente:

Le recordamos que su vehículo pasa la ITV en mayo. Por 25 € se la pasamos nosotros.

Talleres Ruiz e Hijos
941 55 01 22`,
  },
  // ---- newDomain ----
  {
    rule: 'newDomain',
    to: 'Carmen Vidal <cvidal@aguasdelvalle.example>; Pedro Lucas <plucas@aguasdelvalle.example>; Carmen Vidaurre <cvidaurre@clinicavidaurre.example>',
    subject: 'RE: Avería bomba depósito alto',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'cvidal@aguasdelvalle.example plucas@aguasdelvalle.example',
    recent: 'cvidal@aguasdelvalle.example plucas@aguasdelvalle.example',
    body: `De acuerdo, autorizado el gasto hasta 3.000 €. Que Pedro me avise al terminar.

Marta

De: Carmen Vidal <cvidal@aguasdelvalle.example>
Enviado: jueves, 22 de mayo de 2025 7:50
Para: Marta Ruiz <marta.ruiz@norte.example>
CC: Pedro Lucas <plucas@aguasdelvalle.example>
Asunto: Avería bomba depósito alto

Se ha quemado la bomba 2. Necesitamos visto bueno para la reparación.`,
  },
  {
    rule: 'newDomain',
    to: 'Steve Quill <squill@quillharte.example>',
    cc: 'Steve Mabry <smabry@mabrydunmore.example>',
    subject: 'RE: Landry v. Dunmore - our draft terms',
    kind: 'reply',
    addressedBefore: true,
    startedWith: 'squill@quillharte.example',
    recent: 'squill@quillharte.example',
    body: `Terms look right to me. Keep paragraph 6 between us until the mediation.

Marta

From: Stephen Quill <squill@quillharte.example>
Sent: Tuesday, May 20, 2025 1:17 PM
To: Marta Ruiz
Subject: Landry v. Dunmore - our draft terms

Marta - draft below for your eyes. Call me.`,
  },
  // ---- oddOneOut ----
  {
    rule: 'oddOneOut',
    to: 'Priya Nair <priya.nair@nairdental.example>; Tom Nair <tom.nair@nairdental.example>; Practice Manager <manager@nairdental.example>; Tom Naismith <tom@naismithgarages.example>',
    subject: 'Dividend and salaries 2025/26',
    recent: 'priya.nair@nairdental.example tom.nair@nairdental.example manager@nairdental.example',
    body: `Hi all,

My suggestion for this year: salaries at 12,570 each and the rest as dividends, quarterly. Sheila's rise to 31k fits within that.

Marta
Norte Accountancy`,
  },
  {
    rule: 'oddOneOut',
    to: 'raul.pascual@hnospascual.example; licitaciones@hnospascual.example; obra@hnospascual.example; raul@asfaltosraul.example',
    subject: 'Precios contradictorios C/ Nueva',
    recent: 'raul.pascual@hnospascual.example licitaciones@hnospascual.example obra@hnospascual.example',
    files: ['Propuesta PC-01 a PC-04.pdf'],
    body: `Buenos días:

Os envío la propuesta de precios contradictorios para vuestra conformidad.

Marta Ruiz
Ayuntamiento de Villanorte`,
  },
  {
    rule: 'oddOneOut',
    to: 'Silvia Moreno <silvia@morenoarquitectura.example>; Jon <jon@morenoarquitectura.example>; Delineación <cad@morenoarquitectura.example>',
    cc: 'Silvia M. <silvia@cocinasmodena.example>',
    subject: 'Honorarios proyecto Calahorra',
    recent: 'silvia@morenoarquitectura.example jon@morenoarquitectura.example cad@morenoarquitectura.example',
    body: `Kaixo a los tres:

Por nuestra parte ok a los 14.500 por proyecto y dirección, pero en tres pagos. ¿Cómo lo veis?

Marta
Construcciones Norte`,
  },
  // ---- replyAllMany ----
  {
    rule: 'replyAllMany',
    to: 'events@vintnersguild.example',
    cc: 'anna@casabrava.example; bill@ridgetopcellars.example; c.moreau@domainemoreau.example; dana@twelveoaks.example; eli@eliwines.example; fran@gladewinery.example; george@hopewellvines.example; hal@stonebarn.example; ines@quintainoa.example; jack@jacklowe.example; karen@lakeviewvines.example; leo@leoandsons.example; mia@redclay.example; ned@oldmillwine.example; olga@olgacellars.example; pat@patriotvines.example; quinn@quinnhill.example; rosa@rosaleda.example; sam@samsvineyard.example; tess@tessbrook.example; uma@umawines.example; vic@victorridge.example; will@willowrun.example; xenia@xeniavines.example; yuri@steppewine.example; zack@zackcreek.example',
    subject: 'RE: Spring tasting - booth numbers',
    kind: 'reply',
    addressedBefore: true,
    startedWith:
      'events@vintnersguild.example anna@casabrava.example bill@ridgetopcellars.example c.moreau@domainemoreau.example dana@twelveoaks.example eli@eliwines.example fran@gladewinery.example george@hopewellvines.example hal@stonebarn.example ines@quintainoa.example jack@jacklowe.example karen@lakeviewvines.example leo@leoandsons.example mia@redclay.example ned@oldmillwine.example olga@olgacellars.example pat@patriotvines.example quinn@quinnhill.example rosa@rosaleda.example sam@samsvineyard.example tess@tessbrook.example uma@umawines.example vic@victorridge.example will@willowrun.example xenia@xeniavines.example yuri@steppewine.example zack@zackcreek.example',
    body: `Thanks! Can I have one extra table please?

Marta

From: Vintners Guild Events <events@vintnersguild.example>
Sent: Monday, April 28, 2025 9:00 AM
Subject: Spring tasting - booth numbers

Dear members, booth map attached. Questions to this address.`,
  },
  {
    rule: 'replyAllMany',
    to: 'Mancomunidad <secretaria@mancomunidadoja.example>; ayto@alesares.example; ayto@banuelos.example; ayto@castrejon.example; ayto@durana.example; ayto@espinar.example; ayto@fresneda.example; ayto@galbarro.example; ayto@herrame.example; ayto@ibrillo.example; ayto@jubera.example; ayto@ladrero.example; ayto@manzaneda.example; ayto@navalsaz.example; ayto@ojacas.example; ayto@pazuen.example; ayto@quintanar.example; ayto@robres.example; ayto@sorzan.example; ayto@tormanto.example; ayto@urdanta.example; ayto@valgan.example; ayto@villaseca.example; ayto@zarzo.example; ayto@zorraqui.example; ayto@arenza.example',
    subject: 'RE: Recogida de enseres - calendario verano',
    kind: 'reply',
    addressedBefore: true,
    startedWith:
      'secretaria@mancomunidadoja.example ayto@alesares.example ayto@banuelos.example ayto@castrejon.example ayto@durana.example ayto@espinar.example ayto@fresneda.example ayto@galbarro.example ayto@herrame.example ayto@ibrillo.example ayto@jubera.example ayto@ladrero.example ayto@manzaneda.example ayto@navalsaz.example ayto@ojacas.example ayto@pazuen.example ayto@quintanar.example ayto@robres.example ayto@sorzan.example ayto@tormanto.example ayto@urdanta.example ayto@valgan.example ayto@villaseca.example ayto@zarzo.example ayto@zorraqui.example ayto@arenza.example',
    body: `Recibido, muchas gracias.

Marta Ruiz
Ayuntamiento de Villanorte

-----Mensaje original-----
De: Secretaría Mancomunidad
Enviado el: martes, 3 de junio de 2025 10:11
Para: Ayuntamientos
Asunto: Recogida de enseres - calendario verano

Buenos días, se adjunta calendario.`,
  },
  // ---- outsideAmongInside ----
  {
    rule: 'outsideAmongInside',
    to: 'Nacho Ruiz <nacho.ruiz@norte.example>; Eusebio Ruiz <eusebio.ruiz@norte.example>; Toñi Ruiz <antonia.ruiz@norte.example>; Toño Ruipérez <tono@ruiperezvinos.example>',
    subject: 'Precio de la uva este año',
    body: `Familia, propongo no pasar de 0,85 a nadie, y a los Ruipérez 0,80 que la traen verde. ¿Lo hablamos el domingo en la comida?

M.`,
  },
  {
    rule: 'outsideAmongInside',
    to: 'Bego Saez <bego.saez@norte.example>; Iker Pena <iker.pena@norte.example>; Dani Soler <dani.soler@norte.example>; Luis Orton <luis.orton@ortonfreight.example>; Pauline Webb <pauline.webb@norte.example>',
    subject: "Pauline's leaving drinks and who covers",
    body: `Hi team,

Friday at 5 in the back office. Until we hire someone Luis does her phones in the mornings and I do the afternoons. Please don't tell customers yet.

Marta`,
  },
  // ---- emptySubject ----
  {
    rule: 'emptySubject',
    to: 'frutasramon@telefonica.net',
    subject: '',
    body: `Ramón mañana doble de todo, que tenemos un bautizo

Enviado desde mi iPhone`,
  },
  {
    rule: 'emptySubject',
    to: 'Walt Hensley <walt.hensley@hensleyhvac.example>',
    subject: '',
    files: ['Submittal RTU-1 approved.pdf'],
    body: `Walt,

Architect approved it with one comment, see page 4. You can order.

Marta`,
  },
  {
    rule: 'emptySubject',
    to: 'Uxía Lamas <uxia@lamasetiquetas.example>',
    cc: 'nacho.ruiz@norte.example',
    subject: '',
    body: `Bos días Uxía,

Necesitamos 2.000 etiquetas más de la Reserva 2019, igual que las últimas. ¿Para cuándo podrían estar?

Graciñas,
Marta`,
  },
];
