# Inspección, en español: frases de las observaciones, motivos, nombres de las comprobaciones, palabras de los códigos,
# rótulos del programa. El código es el final del nombre de su mensaje; el atributo .hint dice qué hacer después.
# Reglas: decir lo comprobado y nada más; juzgar las partes del documento, nunca a la persona; 25 palabras como máximo.

## Observaciones: lo que conviene saber aunque todo concuerde

finding-signed-by = Firmado por { $country }: certificado del firmante { $signer }, válido desde el { $since }.
finding-not-revoked-as-of = El certificado del firmante no figura en la lista de revocación de { $country } del { $date }.
finding-copying-not-excluded = Nada ha probado que este chip sea el original: sus archivos pueden ser una copia.
    .hint = Compare el retrato del chip con la persona presente, o use un lector que detecte copias.
finding-test-document = Espécimen o documento de prueba ({ $country }).
    .hint = Sirve para pruebas y formación; pida el documento de viaje de la persona.
finding-profile-breach = Desviación de la norma, { $object }: { $breach }; la firma no se ve afectada.
    .hint = Nada que hacer en el mostrador; se puede informar al Estado emisor.
finding-weak-algorithm = { $object } usa { $algorithm }, que ya no se recomienda.
    .hint = La firma se ha comprobado igualmente; los documentos antiguos lo usan a menudo.
finding-deviation-applied = { $country } ha publicado un defecto conocido de sus documentos ({ $deviation }); la comprobación afectada cuenta como indeterminada.
    .hint = Apóyese en las demás comprobaciones y en la página impresa.
finding-data-group-not-read = Archivos de la lista firmada del chip que no se han leído: { $dg }.
    .hint = Léalo si el perfil lo exige; las huellas y los iris requieren un derecho especial.
finding-mrz-repair = Zona de lectura mecánica ({ $zone }), línea { $line }, columna { $column }: con «{ $plausible }» en lugar de «{ $found }» cuadrarían los dígitos de verificación.
    .hint = Compare con la página: el carácter puede haberse leído mal; no se ha modificado nada.

## Observaciones: archivos y textos recibidos

finding-file-unreadable = { $source } no se ha podido leer por una razón técnica (archivo: { $file }).
    .hint = Lea el chip de nuevo; esto no dice nada del documento.
finding-file-malformed = { $file } ({ $source }) está mal formado: { $structure }, byte { $offset }: { $reason }.
    .hint = Lea el archivo de nuevo; si sigue igual, haga examinar el documento en segunda línea.
finding-file-missing = Falta { $file }, que todo chip debe tener.
    .hint = Lea el chip de nuevo o aporte el archivo que falta.
finding-mrz-unreadable = { $source } no contiene ninguna zona de lectura mecánica legible: { $reason }.
    .hint = Lea de nuevo la zona, limpia y plana, o tecléela.
finding-mrz-seen-incomplete = { $source }: la zona de lectura mecánica no se ha podido leer entera: { $reason }.
    .hint = Repita la imagen con la zona entera, o teclee la zona.
finding-portrait-malformed = El retrato del chip falta, está vacío o tiene un formato no admitido.
    .hint = Compare el retrato impreso con la persona presente.
finding-input-repeated = { $file } se ha aportado más de una vez, con contenidos distintos; se ha usado el primero y se ha dejado { $source }.
    .hint = Aporte las partes de un solo documento cada vez.

## Observaciones: imágenes

finding-picture-unreadable = { $source } no se ha podido leer como imagen.
    .hint = Aporte de nuevo la imagen en JPEG o PNG; esto no dice nada del documento.
finding-document-not-seen = { $source }: no se ha visto ninguna página de un documento.
    .hint = Repita la imagen: la página entera, plana y con algo de margen.
finding-zone-not-seen = No se ha visto ninguna zona de lectura mecánica en las imágenes.
    .hint = Tome una imagen de la página que la lleva; en muchas tarjetas es el reverso.
finding-picture-coarse = { $source }: muy pocos píxeles ({ $place }).
    .hint = Repita la imagen más de cerca, de modo que la página la llene.
finding-picture-blurred = { $source }: imagen borrosa ({ $place }).
    .hint = Repita la imagen sin moverse, una vez enfocada.
finding-picture-glare = { $source }: hay un reflejo de luz ({ $place }).
    .hint = Repita la imagen inclinando un poco el documento o moviendo la lámpara.
finding-picture-dark = { $source }: imagen demasiado oscura ({ $place }).
    .hint = Repita la imagen con más luz.
finding-picture-bright = { $source }: imagen demasiado clara ({ $place }).
    .hint = Repita la imagen con menos luz.
finding-picture-shadow = { $source }: hay una sombra ({ $place }).
    .hint = Repita la imagen con luz de todos los lados.
finding-picture-cropped = { $source }: falta una parte, cortada por el borde ({ $place }).
    .hint = Repita la imagen con la página entera.
finding-picture-covered = { $source }: algo tapa una parte ({ $place }).
    .hint = Repita la imagen sin dedos ni otros objetos sobre la página.
finding-mrz-character-unsure = Zona de lectura mecánica, línea { $line }, columna { $column }: leído «{ $found }», podría ser «{ $plausible }».
    .hint = Mire la página; repita la imagen o teclee la zona.
finding-mrz-character-unclear = Zona de lectura mecánica, línea { $line }, columna { $column }: leído «{ $found }», pero sin certeza.
    .hint = Mire la página; repita la imagen o teclee la zona.
finding-mrz-zone-unsure = { $source }: caracteres de la zona de lectura mecánica leídos sin certeza: { $count }.
    .hint = Mire la página; repita la imagen o teclee la zona.
finding-mrz-unsure-differs = Zona de lectura mecánica, línea { $line }, columna { $column }: leído «{ $found }», pero sin certeza; { $zone }: «{ $expected }».
    .hint = Mire en la página cuál de los dos está impreso.
finding-mrz-reading-confirmed = No todos los caracteres de la imagen se han leído con certeza; la zona firmada ({ $zone }) dice lo mismo.
finding-mrz-readings-differ = Zona de lectura mecánica, línea { $line }, columna { $column }: «{ $found }» en { $source }, «{ $other }» en { $second }.
    .hint = Mire la página y teclee lo que está impreso.
finding-mrz-not-in-infrared = La zona de lectura mecánica se lee con luz visible, pero no en infrarrojo.
    .hint = La tinta de esta zona debe verse en infrarrojo: haga examinar el documento en segunda línea.
finding-infrared-not-judged = No se ha podido juzgar si el infrarrojo muestra la zona de lectura mecánica: las imágenes son demasiado malas.
    .hint = Repita la imagen infrarroja, junto con una de luz visible.
finding-page-shines = El papel de la página brilla en blanco azulado con luz ultravioleta.
    .hint = El papel de los documentos de viaje queda oscuro: tóquelo y haga examinar el documento en segunda línea.
finding-ultraviolet-dark = { $source }: nada brilla en esta imagen; la lámpara ultravioleta del lector puede estar apagada.
    .hint = Compruebe la lámpara y repita la página, o mírela a mano bajo una lámpara.
finding-white-not-seen = Ninguna imagen muestra la página con luz visible; la lámpara del lector puede estar apagada.
    .hint = Compruebe la lámpara y repita la página, o mírela a simple vista.
finding-infrared-not-seen = Ninguna imagen muestra la página en infrarrojo; la lámpara infrarroja del lector puede estar apagada.
    .hint = Compruebe la lámpara y repita la página.
finding-ultraviolet-not-seen = Ninguna imagen muestra la página en ultravioleta; la lámpara ultravioleta del lector puede estar apagada.
    .hint = Compruebe la lámpara y repita la página, o mírela a mano bajo una lámpara.
finding-mrz-character-turned = Zona de lectura mecánica, línea { $line }, columna { $column }: un carácter está girado { $amount }° (límite: { $limit }°).
    .hint = Mire la línea con una lupa; esta comprobación está a prueba.
finding-mrz-character-shifted = Zona de lectura mecánica, línea { $line }, columna { $column }: un carácter está a { $amount } mm de su sitio (límite: { $limit } mm).
    .hint = Mire la línea con una lupa; esta comprobación está a prueba.
finding-mrz-character-raised = Zona de lectura mecánica, línea { $line }, columna { $column }: un carácter está { $amount } mm por encima o por debajo de su línea (límite: { $limit } mm).
    .hint = Mire la línea con una lupa; esta comprobación está a prueba.
finding-mrz-type-face = Zona de lectura mecánica, línea { $line }, columna { $column }: un carácter no se parece al tipo de letra OCR-B.
    .hint = Mire la línea con una lupa; esta comprobación está a prueba.
finding-print-not-measured = Las imágenes no son lo bastante finas para medir la impresión de la zona de lectura mecánica.
finding-portrait-not-seen = No se ha visto ningún retrato en la página.
    .hint = Mire la página; si el retrato está, repita la imagen.

## Observaciones: zonas de lectura mecánica

finding-mrz-check-digit = Zona de lectura mecánica ({ $zone }), { $field }: dígito de verificación leído { $found }, calculado { $expected }.
    .hint = Compare con la página: un carácter puede haberse leído mal.
finding-mrz-length = Zona de lectura mecánica ({ $zone }): el número o la longitud de las líneas no corresponde a ningún formato conocido ({ $found }).
    .hint = Lea de nuevo la zona entera, sin otro texto.
finding-mrz-field-malformed = Zona de lectura mecánica ({ $zone }), { $field }: «{ $value }» tiene una forma que la norma no admite.
    .hint = Compare con la página: un carácter puede haberse leído mal.
finding-mrz-country-unknown = Zona de lectura mecánica ({ $zone }), { $field }: «{ $value }» no figura en la lista de códigos de la OACI.
    .hint = Compare con el nombre del Estado en la página.
finding-mrz-nationality-unusual = Zona de lectura mecánica ({ $zone }): expedido por { $issuer }, nacionalidad { $nationality }; la combinación es inusual.
    .hint = Inusual no es incorrecto; por sí solo no motiva más preguntas.

## Observaciones: objeto de seguridad y grupos de datos

finding-security-object-missing = No hay objeto de seguridad (EF.SOD): nada protege los archivos de este chip.
    .hint = Lea también EF.SOD; sin él no se puede comprobar ningún archivo del chip.
finding-content-digest-wrong = { $file }: el contenido no es el que se firmó; la lista de resúmenes ha sido modificada.
    .hint = Haga examinar el documento en segunda línea; su titular puede no saberlo.
finding-signature-wrong = { $file }: la firma no corresponde al contenido y al certificado del firmante ({ $country }).
    .hint = Lea el chip de nuevo; si sigue igual, haga examinar el documento en segunda línea.
finding-algorithm-unknown = { $file }: la firma usa un algoritmo que Spartel no conoce ({ $algorithm }); no se ha comprobado.
    .hint = Esto no dice nada del documento; avise al equipo que mantiene Spartel.
finding-data-group-altered = { $dg }: el contenido no es el que se firmó.
    .hint = Compare el chip con la página y con la persona, y haga examinar el documento en segunda línea.
finding-data-group-not-protected = { $dg } está presente, pero nadie lo ha firmado.
    .hint = No se fíe de su contenido ni de una prueba del chip que use su clave.
finding-digest-unknown = El objeto de seguridad usa un algoritmo de resumen que Spartel no conoce ({ $algorithm }); los archivos no se han comprobado.
    .hint = Esto no dice nada del documento; avise al equipo que mantiene Spartel.
finding-file-lists-differ = Las dos listas de archivos difieren (solo en EF.COM: { $com }; solo en el objeto de seguridad: { $sod }).
    .hint = EF.COM no está firmado: cuenta la lista del objeto de seguridad.

## Observaciones: certificados

finding-no-anchor = No se dispone de ningún certificado CSCA de { $country } para este firmante (clave: { $key }); la cadena no se ha podido comprobar.
    .hint = Importe una lista maestra más reciente o pida el certificado al Estado; esto no dice nada del documento.
finding-anchor-signature-wrong = La CSCA de { $country } que el firmante indica (clave: { $key }) no ha firmado el certificado del firmante.
    .hint = Haga examinar el documento en segunda línea; su titular puede no saberlo.
finding-anchor-country-differs = El certificado del firmante se emitió en nombre de { $signer }, pero la autoridad que lo firmó es de { $anchor }.
    .hint = Haga examinar el documento en segunda línea; su titular puede no saberlo.
finding-signer-algorithms-differ = El certificado del firmante ({ $country }) indica un algoritmo en su parte firmada y otro fuera de ella.
    .hint = Haga examinar el documento en segunda línea; su titular puede no saberlo.
finding-signer-missing = { $file } indica un firmante, pero ningún certificado le corresponde.
    .hint = Importe los certificados de los firmantes de este Estado o lea el archivo de nuevo.
finding-signer-expired = El certificado del firmante ({ $country }) caducó el { $date }.
    .hint = Compare con la fecha de caducidad del documento: el certificado debería durar lo mismo.
finding-signer-not-yet-valid = El certificado del firmante ({ $country }) no empieza hasta el { $date }.
    .hint = Compruebe la fecha de la inspección y el reloj de este equipo.
finding-anchor-expired = El certificado CSCA de { $country } caducó el { $date }.
    .hint = Importe una lista maestra más reciente: la misma clave puede tener un certificado nuevo.
finding-anchor-not-yet-valid = El certificado CSCA de { $country } no empieza hasta el { $date }.
    .hint = Compruebe la fecha de la inspección y el reloj de este equipo.
finding-signer-self-signed = El certificado del firmante ({ $country }) está firmado por sí mismo, no por la autoridad de un Estado.
    .hint = Haga examinar el documento en segunda línea; su titular puede no saberlo.
finding-signer-not-trusted = El firmante { $signer } ({ $country }) no merece confianza: firmante de prueba publicado, o autoridad que no firma documentos.
    .hint = Si no se trata de un ejercicio, haga examinar el documento en segunda línea.
finding-signer-revoked = { $country } revocó el certificado del firmante { $signer } (fecha: { $date }).
    .hint = Pregunte el motivo al Estado emisor; muchos titulares obtuvieron estos documentos de forma regular.
finding-revocation-no-list = No se dispone de ninguna lista de revocación de { $country }; la revocación no se ha comprobado.
    .hint = Importe la lista del Estado, del PKD de la OACI o del propio Estado.
finding-revocation-stale = La lista de revocación de { $country } ya debía haberse sustituido (fecha límite: { $date }).
    .hint = Importe la lista vigente y repita la inspección.
finding-signed-outside-validity = El firmante ({ $country }) firmó fuera de la validez de su certificado, cuyo límite es el { $date }.
    .hint = Compare con la fecha de expedición del documento; si nada lo explica, hágalo examinar en segunda línea.
finding-signer-identifier-wrong = { $file } indica otro certificado que aquel cuya clave firmó.
    .hint = Nada que hacer en el mostrador; se puede informar al Estado emisor.
finding-signer-name-incomplete = { $object }: el nombre del firmante no indica el país o el nombre común.
    .hint = Nada que hacer en el mostrador; se puede informar al Estado emisor.
finding-signer-document-type = El firmante puede firmar documentos de tipo { $allowed }; este es de tipo { $found }.
    .hint = Compare el código del documento con la página; si es correcto, haga examinar el documento en segunda línea.
finding-issuing-country-differs = El certificado del firmante es de { $certificate }; el documento es de { $document }.
    .hint = Compare el Estado emisor con la página y haga examinar el documento en segunda línea.
finding-signer-countries-differ = El certificado del firmante nombra dos países: { $subject } para el firmante, { $issuer } para su autoridad.
    .hint = Haga examinar el certificado por el servicio que lleva el almacén de confianza.

## Observaciones: comparación de las partes de un documento

finding-mrz-differs-from-chip = La zona impresa y el chip difieren, { $field }: impreso «{ $printed }», en el chip «{ $chip }».
    .hint = Descarte primero un error de lectura: compare a simple vista con la página.
finding-mrz-optional-data-differs = Solo difieren los datos opcionales: impreso «{ $printed }», en el chip «{ $chip }».
    .hint = Compare con la página: algunos Estados escriben otros datos opcionales en el chip.
finding-mrz-differs-from-seal = La zona impresa y el sello difieren, { $field }: impreso «{ $printed }», en el sello «{ $seal }».
    .hint = Descarte primero un error de lectura: compare a simple vista con la página.
finding-document-expired = La fecha de caducidad del documento ha pasado: { $date }.
    .hint = Sus normas dicen si un documento caducado puede servir, por ejemplo para volver al país.
finding-expiry-unknown = No se ha podido leer ninguna fecha de caducidad.
    .hint = Busque la fecha en la página.
finding-document-outlives-signer = El documento vale más tiempo que el certificado de su firmante: { $document } frente a { $signer }.
    .hint = Compare la fecha de caducidad con la página.

## Observaciones: sellos digitales

finding-seal-unknown = { $source } no es un sello que Spartel conozca.
    .hint = Escanee de nuevo el código de barras; esto no dice nada del documento.
finding-barcode-unread = { $source }: se ha visto un código de barras ({ $barcode }), pero no se ha podido leer.
    .hint = Puede ser un sello: repita la imagen más de cerca, limpia y plana.
finding-barcode-no-seal = { $source }: un código de barras ({ $barcode }) no contiene ningún sello que Spartel conozca.
finding-seal-technology = { $source }: el sello está en un tipo de código de barras ({ $barcode }) que su norma no prevé.
    .hint = Compare con otros documentos de este Estado.
finding-seal-malformed = El sello ({ $source }) está mal formado: { $structure }, byte { $offset }: { $reason }.
    .hint = Escanee de nuevo el código de barras, limpio y plano.
finding-seal-signature-wrong = La firma del sello no corresponde a su contenido y a su firmante { $signer } ({ $country }).
    .hint = Escanee de nuevo; si sigue igual, haga examinar el documento en segunda línea.
finding-seal-signer-unknown = No se dispone del certificado del firmante { $signer } ({ $country }) del sello; la firma no se ha comprobado.
    .hint = Importe los firmantes de sellos de este Estado; esto no dice nada del documento.
finding-seal-signer-untrusted = El firmante { $signer } del sello ({ $country }) no lleva a ninguna autoridad del almacén de confianza.
    .hint = Importe la autoridad de este Estado o haga examinar el documento en segunda línea.
finding-seal-signer-expired = El certificado del firmante { $signer } del sello ({ $country }) caducó el { $date }.
    .hint = Compare con la fecha de expedición del documento.
finding-seal-signer-revoked = { $country } revocó el certificado del firmante { $signer } del sello.
    .hint = Pregunte el motivo al Estado emisor; muchos titulares obtuvieron estos documentos de forma regular.
finding-seal-type-not-allowed = El firmante { $signer } no puede firmar sellos de este tipo.
    .hint = Compare el sello con el documento que lo lleva.
finding-seal-feature-unknown = El sello contiene un elemento que su perfil no define: { $feature }.
    .hint = El resto del sello se ha comprobado; el perfil puede ser más reciente que este programa.
finding-seal-feature-invalid = Falta un elemento obligatorio del sello, o su valor no está admitido: { $feature }.
    .hint = Compare con la página impresa.
finding-seal-algorithm-unknown = El sello del firmante { $signer } está firmado con un algoritmo que Spartel no conoce; no se ha comprobado.
    .hint = Esto no dice nada del documento; avise al equipo que mantiene Spartel.
finding-seal-signed-by = Sello firmado por { $country }, firmante { $signer } (fecha: { $date }).

## Hallazgos: listas de documentos perdidos o robados

finding-document-reported = La lista «{ $list }» señala este documento, a fecha de { $date }: { $report }.
    .hint = Confirme el aviso: entrevista, comparación del rostro y del chip, consulta al emisor. Por sí solo no justifica ningún rechazo.
finding-not-reported-as-of = La lista «{ $list }» no señala este documento, a fecha de { $date }.
finding-list-unreachable = La lista «{ $list }» no se pudo consultar.
    .hint = Consulte de nuevo; esto no dice nada del documento.

## Observaciones: dos documentos de una misma persona

finding-cross-document-differs = Los dos documentos difieren, { $field }: «{ $first }» en el primero, «{ $second }» en el segundo.
    .hint = Pregunte a la persona: un nombre cambia por matrimonio, y la administración también se equivoca.
finding-cross-document-unsure = Los dos documentos difieren, { $field }, pero no todo se ha leído con certeza.
    .hint = Repita las imágenes o teclee las zonas.
finding-cross-document-passport = El segundo documento indica el pasaporte { $named }; el pasaporte presente es { $passport }.
    .hint = Pida el pasaporte anterior: puede haberse renovado.
finding-cross-document-expiry = El segundo documento vale más tiempo que el pasaporte: { $second } frente a { $passport }.
    .hint = Pida un pasaporte renovado, o la norma del Estado que expidió el segundo documento.

## Motivos: por qué una comprobación tiene su resultado

reason-ok = comprobado, sin anomalías
reason-aggregated = resultado de las comprobaciones siguientes
reason-no-input = no se aportó la parte que se comprueba
reason-no-image = sin imagen de la página
reason-no-chip-session = sin sesión con un chip, solo archivos
reason-no-lookup = no se consultó ninguna base externa
reason-lookup-unreachable = no se pudo consultar una lista
reason-reported = una lista señala el documento
reason-no-holder = sin comparación con la persona presente
reason-no-officer = ningún agente introdujo un resultado
reason-no-model = sin base de modelos de documentos
reason-no-second-document = un solo documento
reason-not-in-layout = los documentos de este formato no lo tienen
reason-not-in-seal = los sellos de esta clase no lo tienen
reason-not-offered = el chip no ofrece este protocolo
reason-not-needed = bastó otra comprobación del grupo
reason-unreadable = ilegible por una razón técnica
reason-picture-too-poor = imágenes demasiado malas para esto
reason-document-not-seen = ningún documento visto en la imagen
reason-zone-not-seen = ninguna zona de lectura mecánica vista
reason-reading-unsure = caracteres que importan no se han leído con certeza
reason-reading-confirmed = leído sin certeza, pero los datos firmados dicen lo mismo
reason-readings-differ = dos lecturas de la zona se contradicen
reason-not-in-infrared = el infrarrojo no muestra la zona
reason-no-infrared = sin imagen infrarroja de la página
reason-no-ultraviolet = sin imagen ultravioleta de la página
reason-ultraviolet-dark = nada brilla en ultravioleta; la lámpara puede estar apagada
reason-page-shines = el papel brilla en ultravioleta
reason-light-not-seen = no se ha visto la página con todas las luces; una lámpara puede estar apagada
reason-beyond-limit = medida más allá del límite
reason-portrait-not-seen = ningún retrato visto
reason-side-not-presented = no se ha presentado la cara que lo lleva
reason-seal-not-seen = ningún sello visto; no se sabe si debe haberlo
reason-barcode-unread = se ha visto un código de barras, pero no se ha podido leer
reason-technology-differs = un tipo de código de barras que la norma del sello no prevé
reason-mrz-length = el número o la longitud de las líneas no corresponde a ningún formato
reason-mrz-unread = la zona no se ha podido leer hasta ahí
reason-check-digit-wrong = el dígito de verificación no es el calculado
reason-check-digit-missing = falta el dígito de verificación
reason-code-malformed = el código tiene una forma no admitida
reason-document-type-malformed = este código de documento no existe para el formato
reason-country-not-listed = el código no está en la lista de la OACI
reason-country-does-not-issue = el código no designa a ningún emisor de documentos
reason-nationality-unusual = emisor y nacionalidad forman una combinación inusual
reason-date-malformed = el calendario no tiene esa fecha
reason-date-partly-unknown = fecha desconocida en parte, como admite la norma
reason-date-incomplete = fecha desconocida en parte, aunque debe ser completa
reason-field-malformed = el campo contiene caracteres no admitidos
reason-field-empty = el campo está vacío
reason-file-missing = el chip no tiene este archivo
reason-input-repeated = la misma parte se aportó varias veces, con contenidos distintos
reason-file-not-read = el archivo no se ha leído
reason-file-malformed = el archivo no tiene la estructura de la norma
reason-hash-list-malformed = la lista de resúmenes está mal formada o incompleta
reason-signature-section-malformed = la sección de firma falta o está mal formada
reason-signer-missing = ningún certificado corresponde al firmante
reason-signer-malformed = el certificado del firmante está mal formado
reason-signer-identifier-wrong = el identificador indica otro certificado que aquel cuya clave firmó
reason-version-malformed = la versión falta o está mal formada
reason-data-group-list-malformed = la lista de grupos de datos falta o está mal formada
reason-portrait-header-malformed = la cabecera del retrato está mal formada
reason-portrait-malformed = el retrato falta, está vacío o tiene un formato erróneo
reason-protocol-not-performed = el chip ofrece el protocolo, pero no se ejecutó
reason-key-not-protected = la clave no está firmada: un éxito no probaría nada
reason-security-object-unreadable = el objeto de seguridad no se ha podido leer
reason-com-missing = no se aportó EF.COM
reason-com-malformed = EF.COM está mal formado
reason-content-type-wrong = los atributos firmados indican otro tipo de contenido
reason-signed-attributes-malformed = los atributos firmados están mal formados
reason-content-digest-wrong = el resumen firmado no es el del contenido
reason-content-digest-absent = sin resumen firmado: la firma cubre el propio contenido
reason-digest-unknown = algoritmo de resumen desconocido
reason-signature-wrong = la firma no corresponde
reason-signature-unknown = algoritmo de firma desconocido
reason-hash-mismatch = el resumen no es el firmado
reason-trailing-bytes = el resumen es el del archivo sin los bytes que le siguen
reason-not-in-security-object = no figura en el objeto de seguridad
reason-lists-differ = las dos listas de grupos de datos difieren
reason-no-anchor = sin certificado CSCA para este firmante
reason-anchor-signature-wrong = la CSCA que indica el firmante no lo ha firmado
reason-anchor-country-differs = la autoridad que firmó es de otro país
reason-algorithms-differ = el certificado indica dos algoritmos distintos
reason-certificate-expired = el certificado ha caducado
reason-certificate-not-yet-valid = el certificado aún no ha empezado
reason-validity-unreadable = la validez no se ha podido leer
reason-signing-time-unknown = se desconoce la fecha de la firma
reason-self-signed = el certificado está firmado por sí mismo
reason-signer-not-trusted = firmante de prueba, o autoridad que no firma documentos
reason-not-revoked = no figura en la lista de revocación vigente
reason-signer-revoked = el certificado del firmante está revocado
reason-revocation-no-list = sin lista de revocación
reason-revocation-stale = la lista de revocación está vencida
reason-name-incomplete = el nombre no indica el país o el nombre común
reason-name-malformed = un valor del nombre está mal formado
reason-document-type-not-listed = el firmante no puede firmar este tipo de documento
reason-document-type-unrestricted = el certificado no indica tipos de documentos
reason-document-type-unknown = se desconoce el código del documento, no se puede buscar
reason-document-types-malformed = la lista de tipos de documentos del certificado está mal formada
reason-algorithm-old = un algoritmo que la norma ha retirado
reason-deviation-applied = lo explica un defecto publicado por el Estado
reason-country-differs = los países difieren
reason-country-missing = falta uno de los países que se comparan
reason-seal-unknown = sello de clase desconocida
reason-seal-malformed = el sello está mal formado
reason-seal-feature-unknown = el sello contiene elementos ajenos a su perfil
reason-seal-feature-invalid = falta un elemento o tiene un valor no admitido
reason-seal-signer-unknown = sin el certificado del firmante
reason-seal-signer-untrusted = el firmante no lleva a ninguna autoridad de confianza
reason-document-expired = el documento ha caducado
reason-expiry-unknown = sin fecha de caducidad
reason-outlives-signer = el documento vale más tiempo que el certificado de su firmante
reason-differs = los dos valores difieren
reason-fillers-tolerated = se toleran las partes desconocidas de la fecha de nacimiento
reason-optional-data-differs = solo difieren los datos opcionales
reason-test-document = espécimen o documento de prueba

## Comprobaciones de la página

check-OpticalChecks = Página
check-DocumentDetectionCheck = Documento en el lector
check-DocumentModelIdentificationCheck = Modelo del documento
check-NoOutdatedModelCheck = Modelo no retirado
check-NoTestDocumentCheck = Ni espécimen ni documento de prueba
check-NoDomesticDocumentCheck = No reservado al uso interior
check-AcknowledgedIssuerCheck = Emisor reconocido
check-PrimaryFacialImagePresenceCheck = Retrato en la página
check-PrimaryFacialImageEmbeddingCheck = Retrato integrado en la página
check-MrzComplianceCheck = Zona de lectura mecánica
check-MrzReadingCheck = Lectura de la zona
check-MrzConsistencyCheck = Coherencia de la zona de lectura mecánica
check-LengthCheck = Número y longitud de las líneas
check-CheckDigitCompositeCheck = Dígito de verificación compuesto
check-CheckDigitDocumentNumberCheck = Dígito de verificación del número de documento
check-CheckDigitDateOfExpiryCheck = Dígito de verificación de la fecha de caducidad
check-CheckDigitDateOfBirthCheck = Dígito de verificación de la fecha de nacimiento
check-CheckDigitOptionalDataCheck = Dígito de verificación de los datos opcionales
check-IssuerVsNationalityCheck = Emisor y nacionalidad en conjunto
check-DocumentTypeCheck = Código del documento
check-IssuerCheck = Emisor
check-NationalityCheck = Nacionalidad
check-DateOfBirthCheck = Fecha de nacimiento
check-DateOfExpiryCheck = Fecha de caducidad
check-SexCheck = Sexo
check-DocumentNumberCheck = Número de documento
check-SurnameCheck = Apellidos
check-GivenNameCheck = Nombre
check-IssuerIcaoIncludedCheck = Emisor en la lista de la OACI
check-NationalityIcaoIncludedCheck = Nacionalidad en la lista de la OACI
check-MrzIrReadabilityCheck = Zona legible en infrarrojo
check-MrzOcrbTypeFaceCheck = Tipo de letra OCR-B
check-MrzAlignmentCheck = Alineación de la zona
check-CharacterAlignmentCheck = Caracteres rectos
check-HorizontalAlignmentCheck = Caracteres en su sitio en la línea
check-VerticalAlignmentCheck = Caracteres a la altura de la línea
check-VisualZoneConsistencyCheck = Campos impresos
check-AuthorityOrIssuingOrganizationCheck = Autoridad de expedición
check-CardAccessNumberCheck = Número de acceso de la tarjeta
check-DateOfIssueCheck = Fecha de expedición
check-PlaceOfIssueCheck = Lugar de expedición
check-MrzVsVizCheck = Zona y campos impresos
check-ComponentCheck = Campo por campo
check-PageLightsCheck = Página vista con todas las luces
check-PageUvDullnessCheck = Papel oscuro en ultravioleta
check-SpectrallySelectiveVerificationCheck = Elementos en luz visible, infrarroja y ultravioleta
check-SsvGroupCheck = Grupo de elementos
check-BasicCheck = Elemento suelto
check-CompositeCheck = Elementos combinados

## Comprobaciones del chip

check-ElectronicChecks = Chip electrónico
check-SelectableApplicationsCheck = Aplicaciones del chip
check-SelectableApplicationCheck = Aplicación de viaje
check-AccessProtocolsCheck = Acceso al chip
check-BacCheck = Control de acceso básico (BAC)
check-PaceCheck = Acceso con PACE
check-PlainCheck = Acceso sin protocolo
check-MandatoryFilesCheck = Archivos obligatorios
check-AvailabilityCheck = Archivos presentes
check-FileAvailabilityCheck = Archivo presente
check-SyntaxCheck = Estructura de los archivos
check-EfSodCheck = Objeto de seguridad (EF.SOD)
check-DataGroupHashListCheck = Lista de resúmenes
check-SignatureSectionCheck = Sección de firma
check-DocumentSignerCertificateCheck = Certificado del firmante
check-EfComCheck = Lista de archivos (EF.COM)
check-LdsVersionCheck = Versión de la estructura de datos
check-UnicodeVersionCheck = Versión de Unicode
check-DataGroupListCheck = Lista de grupos de datos
check-Dg1Check = Zona de lectura mecánica en el chip (DG1)
check-Dg2Check = Retrato en el chip (DG2)
check-BiometricHeaderCheck = Cabecera del retrato
check-ImageCheck = Imagen del retrato
check-AuthenticityCheck = Copia del chip descartada
check-ActiveAuthCheck = Autenticación activa (AA)
check-ChipAuthCheck = Autenticación del chip (CA)
check-PaceChipAuthMappingCheck = PACE con autenticación del chip (CAM)
check-SignatureCheck = Firma electrónica
check-SecurityFileCheck = Objeto de seguridad
check-DigestCheck = Resumen firmado del contenido
check-SignatureValueCheck = Valor de la firma
check-IssuerCertificatesCheck = Certificados del emisor
check-SignerSignatureCheck = Firmante firmado por su autoridad (CSCA)
check-SignerValidityPeriodCheck = Validez del firmante
check-SignerValidityAtSigningCheck = Validez del firmante al firmar
check-CountrySignerValidityPeriodCheck = Validez de la autoridad (CSCA)
check-SignerTrustedCheck = Firmante de confianza
check-SignerNotSelfSignedCheck = Firmante no firmado por sí mismo
check-SignerSubjectDnCheck = Nombre del firmante
check-SignerIssuerDnCheck = Nombre de la autoridad del firmante
check-SignerRevocationCheck = Firmante no revocado
check-SignerDocumentTypeCheck = Tipo de documento permitido al firmante
check-AlgorithmAgeCheck = Edad de los algoritmos
check-IntegrityCheck = Datos sin cambios
check-EfSodVsEfComCheck = EF.COM y objeto de seguridad
check-DataGroupsIntegrityCheck = Grupos de datos sin cambios
check-DataGroupIntegrityCheck = Grupo de datos sin cambios
check-IssuingCountryCheck = Concordancia de países
check-SignerCertificateCheck = Países en el certificado del firmante
check-SignerIssuerDnVsMrzDataCheck = País de la autoridad y del documento
check-SignerSubjectDnVsMrzDataCheck = País del firmante y del documento
check-SignerSubjectDnVsIssuerDnCheck = País del firmante y de su autoridad

## Comprobaciones de los sellos

check-SealChecks = Sello digital
check-ReadabilityCheck = Sello legible
check-PresenceDetectionCheck = Sello presente
check-VisualToBinaryConversionCheck = Lectura del código de barras
check-TechnologyTypeConformanceCheck = Clase de código de barras
check-SealChecks_IntegrityCheck = Estructura y contenido del sello
check-StructureCheck = Estructura del sello
check-SemanticCheck = Elementos del sello
check-SealChecks_AuthenticityCheck = Firma del sello

## Comprobaciones entre partes y entre documentos

check-CombinedChecks = Comparación de las partes del documento
check-CombinedChecks_DateOfExpiryCheck = Documento no caducado
check-MrzVsSignerExpiryCheck = Validez del documento y del firmante
check-MrzVsDg1Check = Zona impresa y chip
check-MrzVsSealCheck = Zona impresa y sello
check-VizVsSealCheck = Campos impresos y sello
check-Dg2VsVizFacialImageCheck = Retrato del chip y retrato impreso
check-VizVsSealPassportNumberCheck = Número de pasaporte y sello
check-ChipPresenceCheck = Presencia del chip
check-CrossDocumentChecks = Comparación de dos documentos
check-MrzDataCheck = Mismos datos personales
check-PassportNumberCheck = Pasaporte indicado por el segundo documento
check-ExpiryCheck = Validez dentro de la del pasaporte

## Comprobaciones fuera del documento

check-BackgroundChecks = Bases externas
check-LostStolenDocumentCheck = Listas de documentos perdidos o robados
check-PersonAlertCheck = Alertas sobre personas
check-NoticeDocumentCheck = Notificaciones ligadas al documento
check-HolderChecks = Titular del documento
check-LiveFaceVsDg2Check = Rostro y retrato del chip
check-LiveFaceVsVizCheck = Rostro y retrato impreso
check-OfficerChecks = Agente
check-TactileAndLightCheck = Tacto, inclinación, transparencia y ultravioleta
check-ReferenceSpecimenCheck = Comparación con un espécimen de referencia

## Palabras de los códigos

field-document-code = código del documento
field-issuer = Estado emisor
field-name = nombre y apellidos
field-primary-identifier = apellidos
field-secondary-identifier = nombre
field-document-number = número de documento
field-document-number-check-digit = dígito de verificación del número de documento
field-nationality = nacionalidad
field-date-of-birth = fecha de nacimiento
field-date-of-birth-check-digit = dígito de verificación de la fecha de nacimiento
field-sex = sexo
field-date-of-expiry = fecha de caducidad
field-date-of-expiry-check-digit = dígito de verificación de la fecha de caducidad
field-optional-data = datos opcionales
field-optional-data-check-digit = dígito de verificación de los datos opcionales
field-second-optional-data = datos opcionales de la segunda línea
field-issuing-office = oficina de expedición
field-composite-check-digit = dígito de verificación compuesto
field-composite = conjunto de los campos
field-full-name = nombre completo (DG11)
field-date-of-issue = fecha de expedición

zone-printed = impresa
zone-chip = en el chip
zone-seal = en el sello

place-zone = en la zona de lectura mecánica
place-page = en la página

barcode-qr = código QR
barcode-aztec = código Aztec
barcode-data-matrix = código Data Matrix
barcode-pdf417 = código PDF417

source-authentic-chip = en el chip, autenticado
source-authentic-seal = en el sello, autenticado
source-printed = tal como está impreso
source-printed-unsure = tal como se lee en la imagen, sin certeza
source-chip = en el chip, sin probar
source-seal = en el sello, sin probar

feature-Mrz = zona de lectura mecánica
feature-MrzMrvA = zona de lectura mecánica (MRV-A)
feature-MrzMrvB = zona de lectura mecánica (MRV-B)
feature-NumberOfEntries = número de entradas
feature-DurationOfStay = duración de la estancia
feature-PassportNumber = número de pasaporte
feature-VisaType = tipo de visado
feature-AdditionalFeature = elemento adicional
feature-DocumentNumber = número de documento
feature-MunicipalityCode = código del municipio
feature-ResidentialAddress = domicilio
feature-PostalCode = código postal de la zona
feature-SocialInsuranceNumber = número de seguro social
feature-Surname = apellidos
feature-FirstName = nombre
feature-NameAtBirth = apellidos de nacimiento
feature-AzrNumber = número AZR
feature-SheetNumber = número de la hoja
feature-version = versión del sello
feature-length = longitud de un elemento
feature-certificate-reference = referencia del certificado

file-EF-COM = EF.COM (lista de archivos)
file-EF-SOD = EF.SOD (objeto de seguridad)
file-EF-CardAccess = EF.CardAccess (acceso)
file-EF-CardSecurity = EF.CardSecurity (claves firmadas)
file-DG1 = DG1 (zona de lectura mecánica)
file-DG2 = DG2 (retrato)
file-DG3 = DG3 (huellas dactilares)
file-DG4 = DG4 (iris de los ojos)
file-DG5 = DG5 (retrato mostrado)
file-DG6 = DG6 (reservado)
file-DG7 = DG7 (imagen de la firma)
file-DG8 = DG8 (elementos de los datos)
file-DG9 = DG9 (elementos de estructura)
file-DG10 = DG10 (elementos de sustancia)
file-DG11 = DG11 (más datos de la persona)
file-DG12 = DG12 (más datos del documento)
file-DG13 = DG13 (datos del emisor)
file-DG14 = DG14 (opciones de seguridad)
file-DG15 = DG15 (clave de la autenticación activa)
file-DG16 = DG16 (personas de contacto)
file-seal = sello digital

voucher-master-list = lista maestra
voucher-national-decision = decisión nacional
voucher-revocation-list = lista de revocación
voucher-deviation-list = lista de desviaciones

## Por qué una lista señala un documento

report-lost = perdido
report-stolen = robado
report-stolen-blank = robado en blanco
report-revoked = revocado

## Radar de confianza

radar-state = certificados: { $certificates }, claves: { $keys }, hasta: { $until }, avalan: { $vouchers }
radar-no-current-anchor = Ningún certificado CSCA disponible es válido ahora: los documentos expedidos hoy no se pueden vincular al Estado.
    .hint = Importe una lista maestra más reciente.
radar-newer-key-expected = La clave más reciente disponible ya debería estar sustituida (desde: { $since }).
    .hint = Importe una lista maestra más reciente: probablemente existe una clave nueva.
radar-anchor-expired = La clave CSCA { $key } ha caducado (fecha: { $since }).
    .hint = Consérvela: documentos más antiguos pueden necesitarla.
radar-anchor-expires = La clave CSCA { $key } caduca pronto (fecha: { $at }).
    .hint = Importe una lista maestra más reciente antes de esa fecha.
radar-older-key-not-held = El certificado de enlace { $link } está firmado por una clave anterior no disponible: los documentos que dependen de ella no se pueden vincular al Estado.
    .hint = Pida al Estado el certificado anterior.
radar-root-not-held = La clave CSCA { $key } se apoya solo en un certificado de enlace: no se dispone de su raíz.
    .hint = Pida al Estado su certificado raíz.
radar-no-revocation-list = No se dispone de ninguna lista de revocación: la revocación no se puede comprobar.
    .hint = Importe la lista del Estado, del PKD de la OACI o del propio Estado.
radar-stale-revocation-list = La lista de revocación ya debía haberse sustituido (fecha límite: { $due }).
    .hint = Importe la lista vigente.
radar-single-voucher = Una sola fuente avala todos los certificados: { $source }.
    .hint = Confirme con una segunda fuente, por ejemplo otra lista maestra.
radar-old-list = La lista maestra { $source } es antigua (edad en días: { $days }).
    .hint = Importe una más reciente; las listas deben recogerse cada tres días laborables.
radar-missing = No se dispone de nada de { $country }: sus chips quedan indeterminados.
    .hint = Pida sus certificados al Estado o importe una lista que los contenga; esto por sí solo no justifica retrasar a nadie.

radar-action-fetch-newer-master-list = Importar una lista maestra más reciente
radar-action-keep-for-older-documents = Conservar para los documentos más antiguos
radar-action-ask-state-for-certificate = Pedir el certificado al Estado
radar-action-fetch-revocation-list = Importar una lista de revocación
radar-action-fetch-newer-revocation-list = Importar una lista de revocación más reciente
radar-action-confirm-with-second-source = Confirmar con una segunda fuente

result-successful = sin anomalías
result-failed = no superado
result-undetermined = indeterminado
result-not-supported = no disponible
result-aborted = interrumpido

severity-info = Información
severity-attention = Atención
severity-serious = Serio
severity-critical = Crítico

mode-mandatory = exigido
mode-conditionallyIgnored = exigido salvo excepción
mode-optional = opcional
mode-evaluatory = a prueba, no cuenta

parse-truncated = termina demasiado pronto
parse-trailing-data = continúa después de su final
parse-bad-length = longitud errónea
parse-unexpected-tag = otro elemento que el previsto
parse-missing = falta una parte obligatoria
parse-duplicate = una parte está dos veces
parse-bad-value = valor no admitido
parse-bad-character = carácter no admitido
parse-bad-date = fecha fuera del calendario
parse-unsupported = versión o clase desconocida
parse-limit-exceeded = mayor o más profundo de lo permitido
parse-signature-missing = falta la firma
parse-signed-data-version = versión del mensaje firmado desconocida
parse-content-type-unknown = contenido de otra clase
parse-security-object-version = versión del objeto de seguridad desconocida
parse-data-group-number = número de grupo de datos inexistente
parse-data-group-duplicate = un grupo de datos figura dos veces

object-signer = certificado del firmante
object-seal-signer = certificado del firmante del sello

breach-wrapper-missing = falta la envoltura 77
breach-padding = relleno al final
breach-not-der = codificación BER en vez de DER
breach-signed-data-version = otra versión del mensaje firmado
breach-legacy-content-type = tipo de contenido antiguo
breach-version-info-missing = falta la indicación de versiones
breach-version-info-unexpected = indicación de versiones inesperada
breach-message-not-der = mensaje firmado codificado en BER
breach-several-signers = varios firmantes
breach-signer-identifier-mismatch = el identificador indica otro certificado
breach-signed-attributes-in-other-form = atributos firmados enviados en otra forma
breach-digest-algorithms-differ = dos algoritmos de resumen distintos
breach-signature-digest-not-as-named = resumen de la firma distinto del indicado
breach-digest-algorithm-not-announced = algoritmo de resumen no anunciado
breach-signed-attributes-missing = sin atributos firmados
breach-content-type-missing = falta el tipo de contenido
breach-signing-time-missing = falta la fecha de firma
breach-anchor-not-found-by-key-identifier = autoridad no hallada por el identificador de clave
breach-key-identifier-misleads = el identificador de clave indica otra clave
breach-signer-and-anchor-countries-differ = firmante y autoridad son de países distintos
breach-anchor-revoked = la autoridad revocó su clave
breach-anchor-by-link-only = autoridad conocida solo por un certificado de enlace
breach-signer-outside-anchor-validity = certificado emitido fuera de la validez de la autoridad
breach-key-usage-without-signature = el uso de la clave no incluye la firma
breach-unknown-critical-extension = extensión crítica desconocida
breach-odd-serial-number = número de serie inusual
breach-algorithm-aged = algoritmo antiguo
breach-specimen-trust-store = almacén de confianza para especímenes
breach-seal-signer-subject-attributes = atributos del nombre inesperados
breach-seal-signer-common-name = el nombre común no es el identificador del firmante
breach-seal-signer-no-authority-key-id = falta el identificador de clave de la autoridad
breach-seal-signer-purpose = el uso previsto no incluye sellos
breach-seal-signer-purpose-not-critical = uso previsto no marcado como crítico
breach-seal-signer-other-extensions = otras extensiones inesperadas
breach-seal-signer-not-ecdsa = clave distinta de ECDSA
breach-seal-signer-version = otra versión del certificado
breach-seal-signed-outside-validity = firmado fuera de la validez del certificado
breach-seal-signer-of-other-state = firmante de otro Estado

deviation-certificate-or-key = certificado o clave
deviation-signer-signature = firma del certificado del firmante
deviation-signer-encoding = codificación del certificado del firmante
deviation-csca-encoding = codificación del certificado CSCA
deviation-active-authentication-key-compromised = clave de autenticación activa comprometida
deviation-lds = estructura de los datos del chip
deviation-data-group-malformed = grupo de datos mal formado
deviation-data-group-hash-wrong = resumen erróneo de un grupo de datos
deviation-sod-signature-wrong = firma errónea del objeto de seguridad
deviation-com-inconsistent = EF.COM incoherente
deviation-mrz = zona de lectura mecánica
deviation-mrz-wrong-data = datos erróneos en la zona de lectura mecánica
deviation-mrz-wrong-check-digit = dígito de verificación erróneo
deviation-chip = chip defectuoso
deviation-national-use = desviación de uso nacional
deviation-other = otra desviación

mrz-empty = sin caracteres
mrz-no-such-layout = número y longitud de líneas sin formato correspondiente
mrz-line-length = una línea es demasiado corta o demasiado larga
mrz-character = carácter ajeno a una zona de este tipo

type-passport = Pasaporte
type-national-passport = Pasaporte ordinario
type-emergency-passport = Pasaporte de emergencia
type-diplomatic-passport = Pasaporte diplomático
type-official-passport = Pasaporte oficial o de servicio
type-refugee-passport = Documento de viaje para personas refugiadas
type-alien-passport = Pasaporte para personas extranjeras
type-stateless-passport = Documento de viaje para apátridas
type-laissez-passer = Salvoconducto
type-military-passport = Pasaporte militar
type-emergency-sheet = Documento de viaje de emergencia
type-crew-member-certificate = Certificado de miembro de la tripulación
type-official-card = Tarjeta oficial (identidad o residencia)
type-visa = Visado
type-driving-licence = Permiso de conducir
type-residence-permit = Permiso de residencia
type-arrival-attestation = Certificado de llegada
type-social-insurance-card = Tarjeta de seguro social
type-address-sticker = Etiqueta de domicilio
type-certificate = Certificado con sello digital
type-2d-doc = Documento con sello 2D-Doc
type-unknown = Documento de tipo desconocido

value-unknown = sin indicar

## Fechas

date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Rótulos del programa

ui-nothing-found = { $count ->
    [one] Sin anomalías en { $count } comprobación
   *[other] Sin anomalías en { $count } comprobaciones
}
ui-failed = { $count ->
    [one] { $count } comprobación no superada
   *[other] { $count } comprobaciones no superadas
}
    .hint = Vea cada observación; una comprobación no superada no dice nada de la persona.
ui-undetermined = Indeterminado: lo aportado no permite una respuesta completa
    .hint = Indeterminado no dice nada en contra del documento.
ui-incomplete = Nada en contra en lo aportado, pero no se ha comprobado todo: { $ended } de { $total }
ui-findings = Observaciones
ui-not-checked = No comprobado
ui-checks = Comprobaciones
ui-trust = Almacén de confianza: { $version }
ui-trust-empty = El almacén de confianza está vacío: ninguna firma puede vincularse a un Estado.
    .hint = Importe una lista maestra: spartel trust import ARCHIVO --signer RAÍZ.cer
ui-signer = Firmante
ui-vouched-by = Avalado por
ui-zone-read = Zona tal como se lee en { $source }
ui-zone-unsure = Los caracteres marcados no se han leído con certeza.
ui-margin = margen { $margin }
ui-profile = Perfil: { $profile }
ui-decides = Spartel propone; el agente decide.
ui-at = Fecha de la inspección: { $at }
ui-several-missing = { $count ->
    [one] { $group }: { $count } comprobación ({ $reason })
   *[other] { $group }: { $count } comprobaciones ({ $reason })
}
ui-more = Con { $option } se enumera cada comprobación.
ui-pair = { $first }: { $second }

## Listas de documentos perdidos o robados

lists-taken-in = Lista «{ $list }» incorporada, documentos señalados: { $count }.
lists-bad-line = Línea { $line }: { $fault }. No se incorporó nada.
lists-name = El nombre de una lista se compone de minúsculas, cifras y guiones.
lists-key-inside = La clave estaría entre las listas.
    .hint = Guárdela en otra carpeta: quien tiene ambas tiene los números.

line-header = las columnas no se llaman como deben
line-columns = no son exactamente cuatro columnas
line-number = no es un número de documento
line-issuer = no es un código de Estado u organización
line-kind = no es una letra de tipo de documento
line-report = no es un motivo de aviso
