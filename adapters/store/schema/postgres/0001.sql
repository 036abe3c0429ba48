CREATE TABLE log_head (
    log BIGINT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL
);

CREATE TABLE stream (
    stream BYTEA NOT NULL PRIMARY KEY,
    class TEXT COLLATE "C" NOT NULL,
    ends BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    wrapped BYTEA NOT NULL
);

CREATE INDEX stream_bucket ON stream (class, ends, generation);

CREATE TABLE entry (
    log BIGINT NOT NULL,
    idx BIGINT NOT NULL,
    stream BYTEA NOT NULL,
    version BIGINT NOT NULL,
    header BYTEA NOT NULL,
    PRIMARY KEY (log, idx),
    UNIQUE (stream, version)
);

CREATE TABLE content (
    stream BYTEA NOT NULL REFERENCES stream (stream),
    version BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (stream, version)
);

CREATE TABLE blob (
    name BYTEA NOT NULL PRIMARY KEY,
    stream BYTEA NOT NULL REFERENCES stream (stream),
    version BIGINT NOT NULL,
    bytes BYTEA
);

CREATE INDEX blob_stream ON blob (stream, version);

CREATE TABLE erased (
    stream BYTEA NOT NULL PRIMARY KEY,
    by_stream BYTEA NOT NULL,
    by_version BIGINT NOT NULL,
    class TEXT COLLATE "C" NOT NULL,
    ends BIGINT NOT NULL,
    generation BIGINT NOT NULL
);

CREATE TABLE moved (
    stream BYTEA NOT NULL,
    class TEXT COLLATE "C" NOT NULL,
    ends BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    PRIMARY KEY (stream, class, ends, generation)
);

CREATE TABLE command (
    command BYTEA NOT NULL PRIMARY KEY,
    first BIGINT NOT NULL,
    count BIGINT NOT NULL
);

CREATE TABLE checkpoint (
    log BIGINT NOT NULL,
    size BIGINT NOT NULL,
    note BYTEA NOT NULL,
    PRIMARY KEY (log, size)
);

CREATE TABLE tile (
    log BIGINT NOT NULL,
    path TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (log, place)
);

CREATE TABLE backup (
    file BYTEA NOT NULL PRIMARY KEY,
    begun BIGINT NOT NULL,
    first BIGINT NOT NULL,
    past BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    previous BYTEA,
    custodians TEXT COLLATE "C" NOT NULL,
    kept BIGINT,
    destroyed BIGINT
);

-- Sealed bytes do not shrink: trying costs time.
ALTER TABLE content ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE blob ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE FUNCTION stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% stays as it is', TG_TABLE_NAME;
END $$;

CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
FOR EACH STATEMENT EXECUTE FUNCTION stays();

CREATE TRIGGER content_stays_as_it_is BEFORE UPDATE ON content
FOR EACH STATEMENT EXECUTE FUNCTION stays();

INSERT INTO log_head (log, size) VALUES (1, 0);
