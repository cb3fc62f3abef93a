-- Names are kept here and nowhere else, so that a learner can be forgotten.
CREATE TABLE learner (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE device (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    own INTEGER NOT NULL
) STRICT;

-- The log. One integer key keeps a device's events together and in order, and makes recording one
-- a write at the end of one tree.
CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    time TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    learner TEXT NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    attempt TEXT NOT NULL,
    step TEXT NOT NULL,
    payload TEXT NOT NULL,
    hash BLOB NOT NULL,
    device INTEGER AS (key >> 40) VIRTUAL,
    sequence INTEGER AS (key & 0xFFFFFFFFFF) VIRTUAL
) STRICT;

CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER event_never_goes BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

-- Everything below but "run" can be made anew from the log.
CREATE TABLE attempt (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    learner TEXT NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    course_version TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    number INTEGER NOT NULL,
    started TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'passed', 'failed', 'abandoned')),
    finished TEXT,
    duration_ms INTEGER,
    score REAL,
    ending TEXT
) STRICT;

CREATE UNIQUE INDEX attempt_by_learner ON attempt (learner, course, lesson, number);

CREATE TABLE competency (
    attempt INTEGER NOT NULL REFERENCES attempt (no),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    earned REAL NOT NULL,
    possible REAL NOT NULL,
    PRIMARY KEY (attempt, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
    attempt INTEGER NOT NULL REFERENCES attempt (no),
    number INTEGER NOT NULL,
    step TEXT NOT NULL,
    kind TEXT NOT NULL,
    answer TEXT NOT NULL,
    grade TEXT NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (attempt, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_progress (
    learner TEXT NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    best_score REAL,
    passed INTEGER NOT NULL,
    last TEXT NOT NULL,
    PRIMARY KEY (learner, course, lesson)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (no),
    saved BLOB NOT NULL
) STRICT;
