CREATE TABLE log_head (
    log INTEGER NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE stream (
    stream BLOB NOT NULL PRIMARY KEY,
    class TEXT NOT NULL,
    ends INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX stream_bucket ON stream (class, ends, generation);

CREATE TABLE entry (
    log INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    stream BLOB NOT NULL,
    version INTEGER NOT NULL,
    header BLOB NOT NULL,
    PRIMARY KEY (log, idx),
    UNIQUE (stream, version)
) STRICT;

CREATE TABLE content (
    stream BLOB NOT NULL REFERENCES stream (stream),
    version INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (stream, version)
) STRICT;

CREATE TABLE blob (
    name BLOB NOT NULL PRIMARY KEY,
    stream BLOB NOT NULL REFERENCES stream (stream),
    version INTEGER NOT NULL,
    bytes BLOB
) STRICT;

CREATE INDEX blob_stream ON blob (stream, version);

CREATE TABLE erased (
    stream BLOB NOT NULL PRIMARY KEY,
    by_stream BLOB NOT NULL,
    by_version INTEGER NOT NULL,
    class TEXT NOT NULL,
    ends INTEGER NOT NULL,
    generation INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE moved (
    stream BLOB NOT NULL,
    class TEXT NOT NULL,
    ends INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    PRIMARY KEY (stream, class, ends, generation)
) STRICT, WITHOUT ROWID;

CREATE TABLE command (
    command BLOB NOT NULL PRIMARY KEY,
    first INTEGER NOT NULL,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
    log INTEGER NOT NULL,
    size INTEGER NOT NULL,
    note BLOB NOT NULL,
    PRIMARY KEY (log, size)
) STRICT;

CREATE TABLE tile (
    log INTEGER NOT NULL,
    path TEXT NOT NULL,
    place TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (log, place)
) STRICT;

CREATE TABLE backup (
    file BLOB NOT NULL PRIMARY KEY,
    begun INTEGER NOT NULL,
    first INTEGER NOT NULL,
    past INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    previous BLOB,
    custodians TEXT NOT NULL,
    kept INTEGER,
    destroyed INTEGER
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_stays_as_it_is BEFORE UPDATE ON entry
BEGIN SELECT RAISE (ABORT, 'an entry stays as it is'); END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE (ABORT, 'an entry stays'); END;

CREATE TRIGGER content_stays_as_it_is BEFORE UPDATE ON content
BEGIN SELECT RAISE (ABORT, 'content stays as it is or goes'); END;

INSERT INTO log_head (log, size) VALUES (1, 0);
