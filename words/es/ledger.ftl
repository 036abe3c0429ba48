# El registro y sus claves, en español: frases para administradores. El atributo .hint dice qué hacer después.

## Claves: por qué algo no se hizo

keys-locked = Las claves están bloqueadas: no se dio ninguna frase de contraseña.
    .hint = Indique un archivo con --passphrase-file, o dé al servicio la credencial spartel-passphrase.
keys-passphrase = La frase de contraseña es otra: no se abrió nada.
    .hint = Inténtelo de nuevo; los acentos y la distribución del teclado cuentan.
keys-weak = La frase de contraseña es demasiado corta: el mínimo son { $least } caracteres.
    .hint = Tome seis palabras al azar o más.
keys-differ = Las dos frases de contraseña difieren: no se creó nada.
    .hint = Inténtelo de nuevo.
keys-inside = La carpeta de claves { $place } quedaría dentro de los datos.
    .hint = Elija un lugar fuera: cada copia de seguridad de los datos contendría las claves y no olvidaría nada.
keys-exists = Ya hay claves allí y nunca se sobrescriben: { $place }.
    .hint = Véalas con spartel keys status, o elija otra carpeta.
keys-missing = No hay claves en { $place }.
    .hint = Si nunca las hubo, spartel keys init las crea; si las hubo, recupérelas de su copia.
keys-destroyed = Estas claves fueron destruidas: { $place }.
    .hint = Lo que cerraban está olvidado, como se quería.
keys-changed = { $place } fue modificado, o no es un archivo de claves.
    .hint = Recupere este archivo de la copia de la carpeta de claves.
keys-misplaced = { $place } no está en su sitio: su nombre y su contenido difieren, o no es un archivo simple.
    .hint = Recupere el archivo de la copia de la carpeta de claves y pregunte quién lo movió.
keys-exposed = Otros además del propietario pueden leer { $place }.
    .hint = Quite los permisos del grupo y de los demás, y pregunte quién lo leyó hasta ahora.
keys-full = El disco está lleno: no se creó ninguna clave ({ $place }).
    .hint = Haga sitio; lo registrado está a salvo.
keys-read-only = { $place } se puede leer pero no escribir.
    .hint = Dé al servicio permiso para escribir allí, o monte el disco para escritura.
keys-unavailable = No se puede acceder a { $place }: { $reason }.
    .hint = Revise el disco y los permisos del servicio.

## Claves: lo que hay

keys-made = La clave raíz se creó bajo la frase de contraseña y se abrió de nuevo: { $place }.
    .hint = Guarde la frase de contraseña en dos sobres sellados, lejos de esta máquina.
custodian-made = Se creó la clave privada de un depositario de las copias de seguridad: { $place }.
    .hint = Entregue este archivo al depositario, con una segunda copia en otro lugar, y no deje ninguna aquí: quien lo tenga abre cada copia de seguridad.
keys-root-held = La clave raíz está allí, bajo su frase de contraseña: { $place }.
ui-keys-held = { $count ->
    [one] Se conservan las claves de { $count } compartimento
   *[other] Se conservan las claves de { $count } compartimentos
}
keys-private = Solo el propietario puede leer la carpeta de claves.
ui-keys-opened = { $count ->
    [one] La raíz y las claves de { $count } compartimento se abren con la frase de contraseña
   *[other] La raíz y las claves de { $count } compartimentos se abren con la frase de contraseña
}
keys-if-lost = Quien pierda esta carpeta o su frase de contraseña pierde todo lo registrado bajo ella; quien encuentre ambas lo abre todo.
    .hint = Guarde una copia de la carpeta fuera de las copias de seguridad ordinarias, y la frase de contraseña aparte.
bucket-held = conservadas
bucket-destroyed = destruidas
bucket-missing = ausentes
bucket-unseen = no se sabe
bucket-remains = destruidas, pero queda un archivo hasta el próximo arranque

## Registro: por qué algo no se hizo

store-missing = No hay registro en { $place }.
    .hint = Vea si --data o --database nombra el lugar correcto.
store-served = Otro programa escribe ahora en el registro de { $place }.
    .hint = Detenga primero el servidor, o pídaselo por su API.
store-none = { $place } no contiene ningún registro de este programa.
    .hint = Vea si --data o --database nombra el lugar correcto.
store-schema = { $place } fue escrito por otra versión de este programa, con el esquema { $version }.
    .hint = Use la versión que lo escribió.
store-full = El disco está lleno: no se escribió nada en { $place }.
    .hint = Haga sitio; lo registrado está a salvo.
store-read-only = { $place } se puede leer pero no escribir.
    .hint = Dé al servicio permiso para escribir allí, o monte el disco para escritura.
store-unavailable = No se puede alcanzar { $place }: { $reason }.
    .hint = Vea el disco, el servidor y los permisos del servicio.
store-exposed = Otros además del propietario pueden leer { $place }: lo que allí está en claro dice cuándo se registró y cuánto.
    .hint = Quite al grupo y a los demás los permisos sobre la carpeta y todo lo que contiene: chmod -R go-rwx.
store-corrupt = { $place } está dañado, o no es un registro: { $reason }.
    .hint = Déjelo como está y restaure en otro lugar la copia de seguridad más reciente.
store-stale = Otra persona registró en el mismo momento: no se escribió nada.
    .hint = Inténtelo de nuevo.
store-no-stream = Aquello a lo que esto pertenece nunca se registró, o está borrado.
store-stream-exists = Lo que debía empezar ya existe, o fue borrado.
store-invalid = El programa pidió al registro lo que no hace: { $reason }.
    .hint = Comuníquelo junto con la orden que dio.
ledger-option = Aquí hace falta una carpeta: nómbrela con { $option }.

## Firmante

signer-smaller = El firmante ha firmado { $signed } eventos y el registro tiene { $asked }: no se firmó nada.
    .hint = Esta es una copia más antigua: busque la más reciente antes de registrar algo.
signer-inconsistent = El registro no es el que se firmó antes: no se firmó nada.
    .hint = Deje registro y firmante como están, ejecute spartel ledger verify y pregunte quién cambió qué.
signer-other-log = El firmante firma para otro registro: no se firmó nada.
    .hint = Vea si --signer nombra la carpeta correcta.
signer-missing = No hay firmante en { $place }.
    .hint = Si nunca lo hubo, spartel keys signer lo crea; si lo hubo, recupérelo de su copia.
signer-exists = Ya hay un firmante allí y nunca se sobrescribe: { $place }.
    .hint = Véalo con spartel keys status, o elija otra carpeta.
signer-inside = La carpeta del firmante { $place } quedaría dentro de los datos.
    .hint = Elija un lugar fuera: quien tenga una copia de los datos podría firmar por el registro.
signer-name = { $name } no puede nombrar un registro: un nombre no está vacío y no tiene espacios, signos más ni caracteres de control.
    .hint = Tome un nombre como post.example/record; queda para siempre.
signer-exposed = Otros además del propietario pueden leer { $place }.
    .hint = Quite los permisos del grupo y de los demás; quien lo haya leído puede firmar por el registro.
signer-broken = El archivo { $place } del firmante fue modificado, o no es de un firmante.
    .hint = Recupere la carpeta de su copia más reciente.
signer-unavailable = No se puede alcanzar al firmante: { $reason }.
    .hint = Vea el disco, los permisos del servicio y si un firmante aparte está en marcha.
signer-listens = El firmante del registro { $name } responde en { $place }.
signer-made = Se creó el firmante del registro { $name }: { $place }.
    .hint = Dé su clave pública a todos los que verifican; nadie más debe leer los otros archivos de la carpeta.
signer-held = { $size ->
    [one] El firmante del registro { $name } está allí y ha firmado { $size } evento: { $place }.
   *[other] El firmante del registro { $name } está allí y ha firmado { $size } eventos: { $place }.
}

## Etiquetas

ui-keys-class = clase
ui-keys-end = fin
ui-keys-generation = generación
ui-keys-state = claves
ui-keys-passphrase = Frase de contraseña
ui-keys-again = La misma otra vez
ui-signer-key = Clave pública

## Registro: ¿es lo que era?

ledger-size = { $count ->
    [one] { $count } evento en el registro: { $place }.
   *[other] { $count } eventos en el registro: { $place }.
}
ledger-signed = { $count ->
    [one] { $count } evento de { $name } está firmado con la clave { $id }.
   *[other] { $count } eventos de { $name } están firmados con la clave { $id }.
}
ledger-claimed = { $count ->
    [one] { $count } evento de { $name }, según un punto de control; sin clave pública nada prueba quién lo firmó.
   *[other] { $count } eventos de { $name }, según un punto de control; sin clave pública nada prueba quién lo firmó.
}
    .hint = Dé a --key la clave pública que spartel keys signer mostró.
ledger-no-checkpoint = Aún no se tomó ningún punto de control: nada prueba lo que se registró.
    .hint = Tome uno con spartel ledger checkpoint.
ledger-unsigned = { $count ->
    [one] { $count } evento llegó después del último punto de control y aún no está firmado.
   *[other] { $count } eventos llegaron después del último punto de control y aún no están firmados.
}
ledger-erased = { $count ->
    [one] { $count } contenido fue borrado, como dice un evento del registro.
   *[other] { $count } contenidos fueron borrados, como dicen eventos del registro.
}
ledger-opened = { $count ->
    [one] { $count } contenido se abre con las claves, tal como se selló.
   *[other] { $count } contenidos se abren con las claves, tal como se sellaron.
}
ledger-blobs = { $count ->
    [one] { $count } archivo junto a los eventos fue examinado.
   *[other] { $count } archivos junto a los eventos fueron examinados.
}
ledger-not-compared = Las tablas de lectura no se compararon, ya que no todo se abre.
ledger-resume = { $place } no dice dónde se interrumpió un examen de archivos.
ledger-sound = No se halló ningún asiento, contenido ni mosaico cambiado, ausente, añadido o movido.
ledger-keep = Deje el registro como está.
    .hint = Cópielo antes que nada, pregunte quién podía escribir en él y compare con copias de seguridad y otras copias del punto de control.
ledger-key = { $key } no es la clave pública de un registro ni un archivo que contenga una.
    .hint = Una clave pública es una línea: un nombre, ocho cifras y la clave, unidos por signos más.
ledger-witness = { $key } no puede ser la clave de un testigo: no dice la hora, o ya pertenece a otro.

## Registro: puntos de control

ledger-checkpoint = { $count ->
    [one] { $count } evento de { $name } está firmado, con la raíz { $root }.
   *[other] { $count } eventos de { $name } están firmados, con la raíz { $root }.
}
ledger-nothing = El registro está vacío: aún no hay nada que firmar.
ledger-rolled-back = El registro tiene { $found } eventos y se firmaron { $signed }: ahora no se firmó nada.
    .hint = Esta es una copia más antigua: busque la más reciente antes de registrar algo.
ledger-other-root = El registro no es el que se firmó con { $size } eventos: ahora no se firmó nada.
    .hint = Ejecute spartel ledger verify: dice dónde.
ledger-other-checkpoint = El punto de control del registro no lo es, o este firmante no lo firmó.
    .hint = Ejecute spartel ledger verify: dice dónde.
ledger-entry-missing = Al registro le falta el asiento { $index }.
    .hint = Ejecute spartel ledger verify: dice dónde.
ledger-tile = Al registro le falta el mosaico { $path }, o está dañado.
    .hint = Ejecute spartel ledger verify: dice dónde.

## Registro: expedientes para un tribunal

ledger-stream = Nunca se registró nada bajo { $stream }, o no esta versión.
    .hint = Vea si el nombre está copiado entero: 32 cifras hexadecimales.
ledger-not-signed = Ningún punto de control cubre aún este evento.
    .hint = Tome uno con spartel ledger checkpoint e inténtelo de nuevo.
ledger-is-erased = El contenido fue borrado: nada de él se puede abrir.
    .hint = Sin --open, el expediente aún prueba que los eventos se registraron.
ledger-unopened = El evento { $version } del flujo no se abre.
    .hint = Ejecute spartel ledger verify --open: dice dónde.
ledger-damaged = El registro no contiene lo que dice su punto de control: no se hizo ningún expediente.
    .hint = Ejecute spartel ledger verify: dice dónde.
ledger-too-long = El expediente sería demasiado largo para un archivo.
    .hint = Haga uno por evento con --version.
ledger-file-exists = Ya hay un archivo allí y nunca se sobrescribe: { $place }.
ledger-bundle-made = { $count ->
    [one] { $count } evento está probado en el expediente { $place }.
   *[other] { $count } eventos están probados en el expediente { $place }.
}
    .hint = Quien lo recibe lo comprueba con spartel ledger check y la clave pública, que debe llegar por otra vía.
ledger-bundle-opened = Lo que está abierto en él lo puede leer quien tenga el archivo.
bundle-none = { $place } no es un expediente, o fue modificado.
    .hint = Un expediente es un texto cuya primera línea es spartel/c1.
bundle-log = { $count ->
    [one] El árbol de { $name } tiene { $count } evento y la raíz { $root }.
   *[other] El árbol de { $name } tiene { $count } eventos y la raíz { $root }.
}
bundle-signed = Este árbol se firmó con la clave dada { $id } de { $name }.
bundle-unsigned = No se dio ninguna clave pública: nada prueba quién firmó este árbol.
    .hint = Pida a la autoridad su clave pública y désela a --key.
bundle-cosigned = { $name } vio este árbol a las { $time }: lo que contiene se registró antes.
bundle-others = { $count ->
    [one] { $count } firma de una clave desconocida no prueba nada.
   *[other] { $count } firmas de claves desconocidas no prueban nada.
}
bundle-entry = El asiento { $index } de este árbol es el evento { $version } del flujo { $stream }.
bundle-nothing = Lo que dice no se muestra: el asiento lo fija sin decirlo.
bundle-erased = Su contenido fue borrado, dice quien hizo el expediente; nada lo prueba.
bundle-limits = Queda probado que esto se registró y no se cambió después; no que sea cierto ni que el reloj fuera exacto.

## Qué está mal en un registro

fault-rolled-back = Hay menos eventos que los firmados: se repuso una copia más antigua, o se cortó el final.
fault-too-many = Hay asientos más allá del número que cuenta el registro.
fault-not-signed = No lo es, o la clave dada no lo firmó.
fault-other-root = Los asientos no forman el árbol que se firmó.
fault-entry-missing = Falta.
fault-no-header = Su encabezado no lo es.
fault-other-header = Su encabezado no es el del árbol.
fault-out-of-order = No sigue al anterior de su flujo: movido, añadido, o falta otro.
fault-other-content = Su contenido no es el que nombra el encabezado.
fault-content-missing = Falta su contenido, y no se registró ningún borrado.
fault-content-back = Su contenido está, aunque fue borrado.
fault-erasure-unknown = Su flujo está marcado como borrado, y ningún evento del registro lo dice.
fault-tile-missing = Falta.
fault-other-tile = No contiene los resúmenes del árbol.
fault-no-stream = Falta la clave de su flujo: nadie puede abrir su contenido.
fault-key-missing = Faltan las claves de su casilla en la carpeta de claves, o fueron modificadas.
fault-key-destroyed = Las claves de su casilla fueron destruidas, y su contenido sigue ahí.
fault-other-key = La clave de su flujo no se abre con las claves de su casilla.
fault-unopened = Su contenido no se abre con la clave que fija su encabezado.
fault-no-body = Su contenido se abre, y no es un evento.
fault-other-erasure = Dice qué se borró y bajo qué claves estaba, y la lista de lo borrado dice otra cosa.
fault-other-move = Dice bajo qué claves estaba antes su expediente, y la lista de esas claves dice otra cosa.
fault-outside-time = Nombra una hora anterior o posterior a la que otros lo vieron.
fault-blob-missing = Nombra un archivo que no está.
fault-blob-gone = Falta, y no se borró nada.
fault-blob-changed = Sus bytes dan otro nombre: fue modificado.
fault-other-row = Una fila no es la que hace el registro.
spot-record = Registro
spot-checkpoint = Punto de control
spot-signer = Firmante
spot-entry = Asiento { $index }
spot-blob = Archivo { $name }
spot-row = Tabla de lectura { $table }, flujo { $stream }
spot-tile = Mosaico { $path }

## Lo que un expediente no prueba

unproven-other-log = El expediente es de otro registro, { $found }.
unproven-not-signed = La clave dada no firmó el árbol.
unproven-signature = Una firma de una clave dada fue modificada, o es de otro árbol.
unproven-header = El asiento { $index } no tiene un encabezado legible.
unproven-place = El encabezado del asiento { $index } no está en este lugar del árbol.
unproven-content = El contenido del asiento { $index } no es el que nombra su encabezado.
unproven-key = La clave del asiento { $index } no es la que fija su encabezado.
unproven-sealed = El contenido del asiento { $index } no se abre, aunque clave y encabezado concuerdan.
unproven-body = El contenido del asiento { $index } se abre, y no es un evento.
unproven-stream = El asiento { $index } es de otro flujo que el anterior.
unproven-order = El asiento { $index } está antes de uno anterior de su flujo.

## Tablas hechas de nuevo

ledger-rebuilt = { $count ->
    [one] Las tablas se hicieron de nuevo a partir del registro: { $count } fila.
   *[other] Las tablas se hicieron de nuevo a partir del registro: { $count } filas.
}
ledger-not-rebuilt = No todas las tablas se hicieron de nuevo: un expediente no se abre ({ $what }).
    .hint = Averigüe dónde con spartel ledger verify --open; lo hecho de nuevo hasta ahí es correcto.

## Borrado: qué podría abrir todavía lo borrado

erasure-due = { $count ->
    [one] { $count } expediente pasó su término y ha de borrarse.
   *[other] { $count } expedientes pasaron su término y han de borrarse.
}
    .hint = Borre con spartel erasure due --erase; pedirá la frase de paso de las claves.
erasure-done = { $count ->
    [one] Se borró { $count } expediente pasado su término, y se firmó el evento que lo dice.
   *[other] Se borraron { $count } expedientes pasado su término, y se firmaron los eventos que lo dicen.
}
    .hint = Vea con spartel erasure status qué copias y claves podrían abrirlos todavía.
erasure-none-due = Ningún expediente que deba borrarse pasó su término.
erasure-not-erased = Los expedientes de una clase que termina en el archivo, o que no está declarada, no se borran así.
    .hint = Entréguelos al archivo, o haga declarar su clase.
classes-broken = { $place } no declara clases de expedientes: { $reason }.
    .hint = Corrija el archivo. Sin él valen las clases que este programa propone.
erasure-clock = Nadie puso en hora el reloj de esta máquina: no se borró nada.
    .hint = Ponga el reloj en hora e inténtelo de nuevo.
erasure-broken-off = El borrado se interrumpió: { $reason }. Lo que se borró antes sigue borrado.
    .hint = Ejecute spartel ledger verify --open: dice qué no se abre.
erasure-none = No se ha borrado nada de este registro.
erasure-count = { $count ->
    [one] Se borró { $count } flujo: sus contenidos, claves, filas y archivos ya no están aquí, sus cabeceras quedan.
   *[other] Se borraron { $count } flujos: sus contenidos, claves, filas y archivos ya no están aquí, sus cabeceras quedan.
}
erasure-backup = { $count ->
    [one] La copia de seguridad de { $time } aún contiene { $count } de ellos: { $file }.
   *[other] La copia de seguridad de { $time } aún contiene { $count } de ellos: { $file }.
}
    .hint = Destruya sus archivos cuando haya pasado su plazo y comuníquelo con spartel backup --destroyed.
erasure-no-backup = Ninguna copia de seguridad que este registro conozca contiene alguno de ellos.
erasure-keys = { $count ->
    [one] Se conservan las claves de { $count } lote: con ellas y la frase de paso, quien tenga una copia anterior abre lo borrado.
   *[other] Se conservan las claves de { $count } lotes: con ellas y la frase de paso, quien tenga una copia anterior abre lo borrado.
}
    .hint = El borrado es definitivo cuando estas claves se sustituyen o se destruyen, y con ellas todas las copias anteriores de la carpeta de claves.
erasure-no-keys = Ya no está en la carpeta de claves ninguna de las que envolvían lo borrado.
erasure-keys-unseen = La carpeta de claves no se ve desde aquí: no se sabe si sus claves abrirían una copia anterior.
    .hint = Indique la carpeta con --keys.
erasure-server = PostgreSQL conserva las filas borradas en sus archivos hasta el VACUUM, y en su diario hasta que se recicle o se destruya su archivo.
    .hint = Ejecute VACUUM en las tablas content, stream y blob, y deje vencer el archivo del diario como las copias de seguridad.
erasure-copies = Las copias que otros hicieron de discos, instantáneas o la carpeta de claves no se conocen aquí.

## Rótulos de los registros

ui-ledger-comparing = comparación
ui-ledger-blobs = examen de archivos
ui-ledger-verifying = verificación
ui-ledger-opening = apertura
ui-ledger-wrong = No como debería: { $count }
ui-ledger-more = y { $count } más
ui-body-kind = tipo
ui-body-at = hora, según el reloj del nodo
ui-body-clock = ese reloj
ui-body-actor = quién
ui-body-purpose = para qué
ui-body-command = orden
ui-body-blob = archivo, por el resumen de su texto cifrado
ui-body-length = { $count } bytes
ui-body-data = contenido
clock-sound = en orden
clock-behind = por detrás de un evento anterior
clock-unset = sin ajustar por nadie
actor-node = el nodo mismo
actor-officer = agente { $id }
actor-device = dispositivo { $id }
ui-ledger-rebuilding = rehaciendo
ui-erasure-count = borrados
ui-erasure-backups = en copias
ui-erasure-erasing = borrando
ui-erasure-streams = expedientes
ui-erasure-then = después
end-erase = se borran
end-archive = al archivo
end-undeclared = clase no declarada
ui-erasure-looking = examinando

# Las personas, por quien tiene la máquina.
people-founded = { $number } tiene desde ahora la función { $role }.
people-link = Esto sirve una vez, durante 24 horas, para poner una llave de acceso o una contraseña. Entréguelo en persona.
people-already-founded = Esta función ya tuvo su primera cuenta.
    .hint = Si ningún titular puede iniciar sesión, añada --again.
people-staffed = Un titular de esta función puede iniciar sesión.
    .hint = Haga que dos personas den la función a otro.
people-number-taken = Este número de servicio ya fue dado, quizá a alguien que se marchó.
people-not-fresh = El titular de esta cuenta ya tiene con qué iniciar sesión.
people-not-founding = Esto no corresponde a quien tiene la máquina.
    .hint = Sin --again se funda una función por primera vez. El administrador hace los enlaces de las otras cuentas.
people-no-account = Ninguna cuenta tiene este número.
people-broken-off = No se hizo nada más: { $reason }.
