-- What keeps others out of a learner's place. In no event: a secret must be able to go for good.
CREATE TABLE secret (
    learner TEXT NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    sealed TEXT NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0,
    not_before TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Can be made anew from the log.
CREATE TABLE assignment (
    learner TEXT NOT NULL,
    course TEXT NOT NULL,
    due TEXT NOT NULL,
    assigned TEXT NOT NULL,
    PRIMARY KEY (learner, course)
) STRICT, WITHOUT ROWID;
