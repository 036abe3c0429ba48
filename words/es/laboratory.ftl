# El laboratorio, en español: la segunda línea examina un documento con tiempo y una lámpara.
# Reglas: decir lo que se ha controlado y nada más; juzgar las partes del documento, nunca a la persona; 25 palabras como máximo.

laboratory-title = Enviados a la segunda línea
laboratory-phase = Qué contactos
laboratory-phase-referred = Enviados
laboratory-phase-open = En el puesto de control
laboratory-phase-ended = Terminados
laboratory-is-referred = Enviado
laboratory-is-open = En el puesto de control
laboratory-is-ended = Terminado
laboratory-is-merged = Reunido con otro
laboratory-none-referred = Nadie espera aquí
    .hint = Quien un puesto de control envíe aparecerá aquí por sí solo.
laboratory-none-open = No hay ningún contacto abierto en sus puestos
    .hint = Los contactos empiezan en el puesto de control. Los que usted devuelve están aquí hasta que terminan.
laboratory-none-ended = No se conserva nada de contactos terminados
    .hint = Un contacto en el que no se encontró nada no deja nada. Los demás están aquí mientras se conservan.
laboratory-column-number = Número
laboratory-column-document = Documento
laboratory-column-direction = Sentido y puesto
laboratory-column-outcome = Controles
laboratory-column-since = Desde hace
laboratory-outcome-all-clear = nada encontrado
laboratory-outcome-failed = un control falló
laboratory-outcome-undetermined = indeterminado
laboratory-outcome-incomplete = no todo se controló
laboratory-outcome-none = aún sin controlar
laboratory-ago-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
laboratory-ago-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
laboratory-ago-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
laboratory-back = Todos
laboratory-sent-on = Espera desde hace
laboratory-pages = Lo que se controló y se dijo
laboratory-page-reasons = Motivos
laboratory-no-run = Todavía no se ha hecho ningún control. Empieza cuando hay un documento.
laboratory-no-reasons = Los controles no señalan nada que mirar. Quizá el agente que envió al viajero vio algo.
laboratory-proven = Lo que los controles mostraron

## Lo que se vio

laboratory-page-seen = Visto
laboratory-page-assessment = Valoración
laboratory-page-decision = Decisión
laboratory-page-papers = Escritos
laboratory-seen-none = Todavía no se ha anotado nada
    .hint = Elija abajo lo que vio, palpó u oyó y que ningún control mira.
laboratory-seen-written = Anotado
laboratory-seen-over = Este contacto ha terminado. Lo anotado queda como está y puede retirarse.
laboratory-seen-may-not = Su función no incluye anotar lo que se vio.
laboratory-seen-choose = ¿Qué vio usted?
laboratory-seen-write = Anotar lo elegido
laboratory-seen-search = Buscar por una palabra
laboratory-seen-no-such = Nada en el vocabulario tiene estas palabras. Pruebe con otra.
laboratory-way-touch = Al tacto
laboratory-way-light = Inclinado, al trasluz, bajo ultravioleta
laboratory-way-loupe = Con la lupa
laboratory-way-make = Cómo está hecho
laboratory-way-person = Con la persona
laboratory-saw-substrate = La página no tiene el tacto de su material
laboratory-saw-relief = La impresión en relieve no lo tiene
laboratory-saw-tilt = Un elemento no cambia con el ángulo
laboratory-saw-transmitted-light = Inesperado al trasluz
laboratory-saw-ultraviolet = Inesperado bajo luz ultravioleta
laboratory-saw-fine-print = La impresión fina está rota, cegada o punteada
laboratory-saw-portrait = La fotografía se cambió o está mal puesta
laboratory-saw-alteration = Se borró algo o se escribió encima
laboratory-saw-binding = Cosido, numeración o páginas no están como se hicieron
laboratory-saw-laminate = La lámina se levantó o no es del emisor
laboratory-saw-stamp = Un sello, visado o etiqueta no es lo que debería
laboratory-saw-likeness = El rostro no se parece a la fotografía
laboratory-saw-reference = La referencia muestra otro documento
laboratory-saw-interview = Lo dicho no concuerda con el documento
laboratory-take-back = Retirar
laboratory-take-back-sure = Queda en el registro y ya no cuenta.

## Lo que piensan los agentes

laboratory-assess-wanted = Se encontró o se vio algo y nadie ha dicho aún qué piensa de ello.
laboratory-assess-over = Este contacto ha terminado. Lo dicho queda y puede retirarse.
laboratory-assess-may-not = Su función no valora documentos. Lo hacen la segunda línea y el laboratorio.
laboratory-assess-none = Nadie ha valorado todavía un documento
    .hint = Diga abajo qué piensa. Lo que omita queda sin decir.
laboratory-assess-said = Lo que se dijo
laboratory-assess-correct = Decirlo de nuevo
laboratory-assess-because = Por: { $seen }
laboratory-assess-older = Dicho de controles anteriores. Después hubo otros más recientes.
laboratory-assess-anew = Su nueva valoración. La anterior se retira cuando esta queda registrada.
laboratory-assess-say = ¿Qué piensa usted de ello?
laboratory-assess-do = Registrar esta valoración
laboratory-assess-do-anew = Registrar en su lugar
laboratory-assess-empty = Diga primero algo en uno de los tres ejes.
laboratory-assess-by = En qué se apoya
laboratory-level = Nivel
laboratory-level-suspicion = Primera impresión
    .hint = Como en el mostrador: un motivo para mirar mejor, nunca más.
laboratory-level-finding = Constatación
    .hint = De la segunda línea, tras un examen con los medios del puesto.
laboratory-level-opinion = Dictamen
    .hint = Del laboratorio, con sus instrumentos, para valer ante un tribunal.
laboratory-level-not-all = Su función no habla en todos los niveles. Lo gris corresponde a otros.
laboratory-axis-authenticity = El documento
laboratory-axis-issuance = Su expedición
laboratory-axis-bearer = Quien lo presenta
laboratory-axis-nothing = No se dice nada
laboratory-axis-above = Una primera impresión solo dice lo que está en orden, lo que señala una lista, o que no puede decirse.
laboratory-authenticity-genuine = Es lo que declara ser
laboratory-authenticity-counterfeit = Lo hizo entero alguien que no puede expedirlo
laboratory-authenticity-forged = Lo expidió su emisor y se cambió después
laboratory-authenticity-stolen-blank = Es un documento en blanco robado al emisor y rellenado por otros
laboratory-authenticity-pseudo = Nombra un emisor que no existe o no expide ninguno
laboratory-authenticity-inconclusive = No puede decirse
laboratory-issuance-regular = Como debe ser
laboratory-issuance-fraudulently-obtained = Obtenido engañando al emisor
laboratory-issuance-reported-lost = Denunciado como perdido
laboratory-issuance-reported-stolen = Denunciado como robado
laboratory-issuance-revoked = Revocado
laboratory-bearer-rightful = Su titular
laboratory-bearer-impostor = Una persona distinta de su titular
laboratory-bearer-morph = Una de las personas cuyos rostros mezcla su fotografía
laboratory-bearer-inconclusive = No puede decirse

## Lo que se hace

laboratory-done = Lo que se hizo
laboratory-done-over = Este contacto ha terminado. Aún pueden hacerse escritos.
laboratory-done-confirmed = Confirmado con la llave del agente
laboratory-done-when = El expediente para el tribunal lo imprime todo.
laboratory-first = Lo que va primero
laboratory-first-assessed-met = Lo encontrado se ha valorado, o no se encontró nada.
laboratory-first-assessed-open = Se encontró o se vio algo, y nadie lo ha valorado aún.
laboratory-first-returned-met = El examen aquí ha terminado.
laboratory-first-returned-open = El examen en la segunda línea sigue abierto.
laboratory-first-private-met = Las preguntas en privado están hechas.
laboratory-first-private-open = Las preguntas en privado están por hacer. Solo la admisión y la protección no las necesitan.
laboratory-return = Terminar el examen
laboratory-return-sure = El mostrador ve al viajero de vuelta. Desde entonces son posibles las preguntas en privado y la decisión.
laboratory-return-yes = Terminado
laboratory-return-may-not = Lo termina la segunda línea o el jefe del puesto: su función no lo incluye.
laboratory-to-assessment = A la valoración
laboratory-to-papers = A los escritos
laboratory-to-private = A las preguntas en privado
laboratory-private-later = Se hacen cuando el examen aquí ha terminado.
laboratory-private-others = Las hace una persona formada, en una sala aparte. Encuentra este contacto por su número: { $number }
laboratory-hindered-may-not = Su función no lo incluye. El jefe del puesto sabe a quién corresponde.
laboratory-hindered-direction = No se hace en este sentido de viaje.
laboratory-hindered-contradiction = Contradice lo ya hecho.
laboratory-hindered-referred = Primero se termina el examen.
laboratory-hindered-only-reported = Una lista señala el documento. Valore primero el documento y quien lo presenta: el portador suele ser el titular.
laboratory-hindered-not-assessed = Diga primero qué piensa de lo encontrado.
laboratory-hindered-safeguards = Las preguntas en privado aún no se han hecho. Van primero.
laboratory-hindered-not-settled = Nada dice aún adónde va el viajero: elija primero un acto.
laboratory-act = ¿Qué decide usted?
laboratory-act-admit = El viajero sigue
laboratory-act-admit-by-derogation = El viajero sigue aunque falta una condición
laboratory-act-refuse = Se deniega la entrada
laboratory-act-keep-from-leaving = El viajero no puede salir
laboratory-act-seize = Se retiene un documento
laboratory-act-return-to-carrier = El viajero regresa con el transportista
laboratory-act-hand-over = Entregado a la policía judicial
laboratory-act-protect = Puesto bajo protección
laboratory-act-withdrew = El viajero desistió o se fue
laboratory-act-clear = No se encontró nada en { $count } controles y usted comparó los rostros. No hace falta otro motivo.
laboratory-act-key = Usted confirma esta decisión con su llave de acceso. Queda registrada como suya.
laboratory-act-do = Decidir así
laboratory-act-yes = Registrarlo
laboratory-act-yes-key = Confirmar con la llave
laboratory-grounds = ¿Por qué motivos?
laboratory-ground-no-document = No hay un documento de viaje que permita el viaje.
laboratory-ground-document-expired = El documento de viaje ha caducado.
laboratory-ground-document-not-accepted = El documento de viaje no es de los que se aceptan para este viaje.
laboratory-ground-document-altered = El agente comprobó que el documento de viaje no está como lo hizo su emisor.
laboratory-ground-document-of-another = El agente comprobó que el documento de viaje se expidió a otra persona.
laboratory-ground-no-visa = No hay el visado o permiso que el viaje necesita.
laboratory-ground-visa-not-accepted = El visado o permiso no es de los que se aceptan para este viaje.
laboratory-ground-purpose-not-shown = No se mostraron el objeto y las condiciones de la estancia.
laboratory-ground-stay-used-up = Se ha agotado el tiempo de estancia permitido en el Estado.
laboratory-ground-means-not-shown = No se mostraron los medios para la estancia y para el regreso.
laboratory-ground-entry-ban = Una decisión en vigor no permite la entrada.
laboratory-ground-evidence = El documento es necesario como prueba en un procedimiento.
laboratory-ground-examined = La segunda línea examinó el documento.
laboratory-ground-checked-by-hand = Lo que ningún control pudo mirar se comprobó a mano.
laboratory-ground-humanitarian = Motivos humanitarios.
laboratory-ground-public-interest = Un interés del Estado.
laboratory-ground-international-obligation = Una obligación internacional.
laboratory-ground-taken-over = El servicio de protección toma el relevo.
laboratory-ground-own-will = El viajero no quiere continuar.
laboratory-ground-own = Otro motivo, por el código de su autoridad
laboratory-ground-no-code = Un código lleva minúsculas, cifras y guiones.
laboratory-end = El fin de este contacto
laboratory-end-do = Terminar el contacto
laboratory-end-sure = Tras el fin ya no se decide nada aquí. Si no se encontró nada, las pruebas se destruyen.

## Escritos

laboratory-paper-lead = Elija el idioma de quien lo lee. El escrito se abre en una ventana propia para imprimirlo; nada de él se guarda.
laboratory-paper-none = Su función no hace ningún escrito de este contacto.
laboratory-paper-notice = Aviso para el viajero
laboratory-paper-for-notice = Qué es un segundo control, qué ocurre y qué se puede pedir. No da ningún motivo.
laboratory-paper-report = Informe sobre el documento
laboratory-paper-for-report = Lo que hallaron los controles y dijeron los agentes, con las imágenes: para colegas.
laboratory-paper-lacks-report = Todavía no: no se ha hecho ningún control.
laboratory-paper-refusal = Denegación de entrada
laboratory-paper-for-refusal = El formulario para el viajero, con los motivos y la vía de recurso.
laboratory-paper-lacks-refusal = Todavía no: no se ha registrado ninguna denegación.
laboratory-paper-receipt = Recibo de un documento retenido
laboratory-paper-for-receipt = Para el viajero: qué documento se retuvo, quién y qué será de él.
laboratory-paper-lacks-receipt = Todavía no: no se ha retenido ningún documento.
laboratory-paper-returned = Carta para una persona que regresa
laboratory-paper-for-returned = Para quien regresa sin el documento retenido.
laboratory-paper-lacks-returned = Todavía no: hace falta un documento retenido, y una denegación o un regreso con el transportista.
laboratory-paper-court = Expediente para el tribunal
laboratory-paper-for-court = Todo lo que ocurrió, por quién y cuándo, y cómo cualquiera lo comprueba.
laboratory-paper-made = Hecho y abierto en una ventana propia: { $paper }
laboratory-paper-again = Abrirlo de nuevo

## Marcas en la mesa de luz

laboratory-tool-mark = Poner una marca
laboratory-seen-where = Mostrar el lugar { $letter }
laboratory-marks = Marcas en esta ventana
laboratory-marks-none = Una marca ayuda a volver a encontrar un lugar. Ponga una con N en la mesa de luz y anote lo que muestra.
laboratory-marks-here = Solo en esta ventana, y se pierden al dejar este contacto. Lo que anota queda registrado con su lugar.
laboratory-mark = Marca { $name }
laboratory-mark-corner = Esquina { $number } de la marca { $name }. Las flechas la mueven, Supr quita la marca.
laboratory-mark-nothing = nada aún
laboratory-mark-what = Muestra
laboratory-mark-note = Su nota sobre { $name }
laboratory-mark-write = Anotar lo que muestra
laboratory-mark-lift = Quitar
laboratory-mark-undo = Deshacer

## Lo que la máquina controló

laboratory-page-checks = Controles
laboratory-page-chain = Confianza
laboratory-checks-pages = Controles, constataciones, versiones
laboratory-checks-page-tree = Todos los controles
laboratory-checks-page-findings = Constataciones
laboratory-checks-page-versions = En qué se apoya
laboratory-checks-sift = Qué resultados
laboratory-checks-telling = No superados
laboratory-checks-all = Todos
laboratory-checks-none = Ningún control es así. Elija otro resultado o borre lo escrito.
laboratory-checks-unfold = Desplegar todo
laboratory-checks-fold = Plegar todo
laboratory-checks-of-result = { $result }: { $count }
laboratory-checks-count = { $count ->
    [one] { $count } control
   *[other] { $count } controles
}
laboratory-check-of-document = Documento { $number } · { $name }
laboratory-check-said = { $result }: { $reason }.
laboratory-check-why-not = Por qué no se decidió
laboratory-check-demanded = exigido y sin terminar
laboratory-check-missing = El perfil de este puesto exige este control, y no ha terminado. Eso no dice nada del documento.
laboratory-check-close = Cerrar
laboratory-check-show = Mostrar en la imagen
laboratory-check-document = Documento
laboratory-check-name = Control
laboratory-check-of = Archivo o campo
laboratory-check-result = Resultado
laboratory-check-reason = Motivo
laboratory-check-input = Miró
laboratory-check-section = Norma
laboratory-check-mode = Modo
laboratory-check-counted = Cuenta
laboratory-check-counts = cuenta en el resultado
laboratory-check-not-counted = no cuenta
laboratory-check-yes = sí
laboratory-check-no = no
laboratory-check-path = Nombre en la norma
laboratory-check-routine = Rutina
laboratory-check-margin = Margen
laboratory-check-margin-of = { $margin } (de -1 a +1; 0 es el umbral)
laboratory-check-limit = Umbral
laboratory-check-at-least = al menos { $value } ({ $unit })
laboratory-check-at-most = como máximo { $value } ({ $unit })
unit-mm = mm
unit-blue-of-the-paper--1-all-that-a-picture-can-show = azul del papel; 1 es todo lo que una imagen puede mostrar
unit-degrees = grados
unit-distance-from-the-pattern = distancia al modelo
unit-share-of-the-characters = parte de los caracteres
unit-probability-of-a-character--ink--grammar-and-check-digits-heard = certeza de un carácter
laboratory-input-zone = zona de lectura mecánica impresa
laboratory-input-fields = campos impresos
laboratory-input-page = imagen de la página
laboratory-input-seal = sello digital
laboratory-input-chip = el propio chip
laboratory-input-certificate = certificado del firmante
laboratory-input-trust = listas de confianza
laboratory-input-documents = todos los documentos del viajero
laboratory-input-lists = listas de los sistemas consultados
laboratory-input-face = rostro de la persona presente
laboratory-input-officer = lo que anotó un agente
laboratory-input-picture = Imagen ({ $light }):
laboratory-findings-none = Los resultados no señalan nada.
laboratory-finding-arguments = Valores de esta constatación
laboratory-finding-rests = Se apoya en:
laboratory-versions-note = El resultado depende de estas cinco entradas y de nada más. Las mismas entradas dan el mismo resultado.
input-of-evidence = Pruebas aportadas
input-of-trust = Confianza
input-of-policy = Reglas
input-of-engine = Programa
input-of-at = Momento de la inspección
laboratory-versions-pieces = { $count ->
    [one] { $count } pieza
   *[other] { $count } piezas
}
laboratory-versions-more = Después de estos controles llegaron más piezas. Repítalos.
laboratory-versions-certificates = { $count ->
    [one] { $count } certificado de autoridad
   *[other] { $count } certificados de autoridades
}
laboratory-versions-lists = { $count ->
    [one] { $count } lista de revocación
   *[other] { $count } listas de revocación
}
laboratory-versions-seal-signers = { $count ->
    [one] { $count } firmante de sellos
   *[other] { $count } firmantes de sellos
}
laboratory-versions-version = Todos los datos de confianza:
laboratory-versions-store = Almacén de confianza:
laboratory-versions-policy = Perfil de controles:
laboratory-versions-catalogue = Catálogo de controles:
laboratory-versions-model = Modelo

## Quién firmó, y de dónde viene la confianza

laboratory-chain = De lo firmado a quien responde por la autoridad
laboratory-chain-none = Nada de este documento está firmado, o nadie lo ha leído
    .hint = Un lector que abra el chip, o la imagen de un sello digital, muestra quién firmó.
laboratory-chain-content = Lo que está firmado
laboratory-chain-signed-by = firmado por
laboratory-chain-signer = Firmante del documento
laboratory-chain-seal-signer = Firmante del sello
laboratory-chain-issued-by = certificado expedido por
laboratory-chain-anchor = Autoridad del Estado (CSCA, { $country })
laboratory-chain-vouched-by = disponible gracias a
laboratory-chain-vouchers = Quién responde por la autoridad
laboratory-chain-voucher = { $voucher }, { $country }, del
laboratory-chain-taken-in = Incorporada aquí:
laboratory-chain-by-two = Disponible aquí por acuerdo de dos personas:
laboratory-chain-by-one = Disponible aquí, traída por una persona:
laboratory-chain-founded = Disponible aquí desde que empezó este registro:
laboratory-chain-link = Certificado de enlace de la misma clave:
laboratory-chain-same-key = Otro certificado de la misma clave:
laboratory-chain-well = { $count ->
    [one] Sin anomalías en { $count } control
   *[other] Sin anomalías en { $count } controles
}
laboratory-chain-serial = Número de serie
laboratory-chain-validity = Válido
laboratory-chain-until = Válido hasta
laboratory-chain-fingerprint = SHA-256
laboratory-chain-key = Clave que nombra
laboratory-chain-revocation = Revocación
laboratory-chain-crl = { $count ->
    [one] Hoy se dispone de { $count } lista de revocación de { $country }, firmada el
   *[other] Hoy se dispone de { $count } listas de revocación de { $country }, la más reciente firmada el
}
laboratory-chain-crl-overdue = atrasadas: { $count }
laboratory-chain-no-crl = Hoy no se dispone de ninguna lista de revocación de { $country }.
laboratory-chain-no-anchor = No se dispone de ninguna autoridad de { $country } para este firmante
laboratory-chain-no-anchor-note = Eso no dice nada del documento. Una lista maestra más reciente, o el propio Estado, puede aportar el certificado.
laboratory-chain-closed = La cadena está completa: el firmante de { $country } lleva a { $anchor }, por la que { $count ->
    [one] responde { $count } lista
   *[other] responden { $count } listas
}.
laboratory-chain-open = La cadena está incompleta: se nombra un firmante de { $country }, y aquí no se dispone de su autoridad.

## Lo que abre el chip

laboratory-chain-pages = Quién firmó y qué abre el chip
laboratory-chain-page-signer = Quién firmó
laboratory-chain-page-key = Qué abre el chip
laboratory-key-note = Un chip se abre con número, nacimiento y vencimiento y sus dígitos de control (Doc 9303-11). Su propia zona (DG1) también los nombra.
laboratory-key-not-recorded = No queda registrado con qué clave el lector abrió el chip. Esta página se basa en lo que el chip dice de sí mismo.
laboratory-key-opens = Lo impreso es la clave que este chip nombra: número, nacimiento y vencimiento coinciden.
laboratory-key-other = Según sus propios datos, otra clave que la impresa abre este chip. Difieren en: { $fields }.
laboratory-key-no-chip = Con este documento no se leyó ningún chip. Esta es la clave que nombra su página.
laboratory-key-unknown = No se conocen todas las partes de la clave en ambos lados. Lea de nuevo el chip y la página.
laboratory-key-of-other = La página del documento { $number } nombra la clave que abre este chip.
laboratory-key-not-signed = Ninguna firma prueba la zona del chip. El chip pudo abrirse con otros valores.
laboratory-key-table = Las partes de la clave, impresas y en el chip
laboratory-key-column-field = Parte de la clave
laboratory-key-column-printed = Impreso
laboratory-key-column-chip = En el chip
laboratory-key-differs = difiere
laboratory-key-digit = su dígito de control sería { $digit }; los lectores toman el impreso
laboratory-key-unsure = lectura insegura

## Repetir los controles

laboratory-page-runs = Repetir
laboratory-runs-note = Las mismas pruebas se controlan de nuevo, con las reglas, las listas y el programa de hoy.
laboratory-runs-again = Repetir los controles
laboratory-runs-keeps = Los resultados anteriores quedan en el registro.
laboratory-runs-busy = Los controles están en marcha. Las imágenes tardan; mientras tanto puede seguir en otro lugar.
laboratory-runs-pages = Qué pasadas se comparan
laboratory-runs-pair = Pasadas { $before } y { $after }
laboratory-runs-number = Pasada { $number }
laboratory-runs-ended = { $ended } de { $total } controles exigidos terminados
laboratory-runs-once = Los controles se hicieron una vez. Tras otra pasada, aquí aparece lo que salió distinto.
laboratory-runs-changed = Entradas que cambiaron
laboratory-runs-no-input = Ninguna
laboratory-runs-same = Nada cambió: cada control salió como antes y las constataciones son las mismas.
laboratory-runs-turned = { $count ->
    [one] { $count } control salió distinto
   *[other] { $count } controles salieron distintos
}
laboratory-runs-before = Antes
laboratory-runs-after = Ahora
laboratory-runs-not-there = no está en esta pasada
laboratory-runs-came = Constataciones nuevas
laboratory-runs-went = Constataciones que ya no están

## La mesa de luz

laboratory-table = Mesa de luz
laboratory-table-of = Página con esta luz: { $light }. Las flechas la mueven, más y menos la amplían.
laboratory-no-table = No se pudo cargar la mesa de luz. Vuelva a cargar la página; no se pierde nada.
laboratory-page-portrait = Foto del chip
laboratory-no-pictures = Aquí no hay ninguna imagen de un documento
    .hint = Un escáner de páginas o una cámara del puesto añade imágenes a este contacto. Aparecen aquí por sí solas.
light-reference = Referencia
light-chip = Chip
laboratory-reference = Poner debajo una referencia
laboratory-mode = Cómo se superponen dos capas
laboratory-mode-one = Una
laboratory-mode-blend = Mezcla
laboratory-mode-swipe = Cortina
laboratory-mode-flicker = Alternancia
laboratory-mode-difference = Diferencia
laboratory-above = La capa de arriba
laboratory-how-blend = Opacidad
laboratory-how-swipe = Cortina en
laboratory-how-flicker = Ritmo
laboratory-percent = { $share } %
laboratory-pace = { $pace } por segundo
laboratory-turn = La otra
laboratory-zoom-in = Ampliar
laboratory-zoom-out = Reducir
laboratory-zoom-home = Página entera
laboratory-tool-ruler = Regla
laboratory-tool-boxes = Marcos
laboratory-tool-beside = Junto a otro
laboratory-keys = 1 2 3 luz · B mezcla · C cortina · L alternancia · X diferencia · M regla · N marca
laboratory-ruler-end = Extremo { $number } de la regla. Las flechas lo mueven. Longitud: { $length }
laboratory-millimetres = { $length } mm
laboratory-pixels = { $length } píxeles
laboratory-not-measured = No se conoce la escala de esta página: no se midió ninguna zona en ella.
laboratory-profile = Claridad a lo largo de la regla
laboratory-beside = Al lado:
laboratory-beside-number = Número de un contacto
laboratory-beside-lay = Poner al lado

laboratory-before = { $count ->
    [one] El mismo documento se mostró en otro paso
   *[other] El mismo documento se mostró en otros { $count } pasos
}
laboratory-before-note = Solo los pasos de los que se guarda algo y que usted puede ver.
