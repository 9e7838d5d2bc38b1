-- Layout 1. Each row carries a seal, computed by the database itself, so that a flipped bit shows.
CREATE TABLE accounts (
    id BIGINT PRIMARY KEY,
    shown VARCHAR(128) NOT NULL,
    mapped VARCHAR(128) NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    role VARCHAR(16) NOT NULL CHECK (role IN ('ADMIN', 'STUDENT')),
    favorite_color VARCHAR(16),
    created_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    seal VARBINARY(32) GENERATED ALWAYS AS (HASH('SHA-256', CONCAT_WS('|',
        id, shown, mapped, password_hash, role, favorite_color, created_at))),
    CONSTRAINT one_account_a_name UNIQUE (mapped)
);
-- One row: that this is a LoginLens store, which one, and how many accounts were ever registered in it.
CREATE TABLE store (
    store_id UUID PRIMARY KEY,
    layout INTEGER NOT NULL,
    registered BIGINT NOT NULL,
    seal VARBINARY(32) GENERATED ALWAYS AS (HASH('SHA-256', CONCAT_WS('|', store_id, layout, registered)))
);
INSERT INTO store (store_id, layout, registered) VALUES (RANDOM_UUID(), 1, 0);
