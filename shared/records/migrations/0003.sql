-- What learners got wrong and practise, and when it comes again. Made from the log: a card by the
-- first answer that was a mistake, its state by the reviews.
CREATE TABLE review_card (
    learner TEXT NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    step TEXT NOT NULL,
    added TEXT NOT NULL,
    missed TEXT NOT NULL,
    misses INTEGER NOT NULL,
    practised TEXT,
    stability REAL,
    difficulty REAL,
    reviews INTEGER,
    lapses INTEGER,
    due TEXT NOT NULL,
    PRIMARY KEY (learner, course, lesson, step)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_card_due ON review_card (learner, due);

-- The mistakes that are in the log already, as the program makes cards of them.
INSERT INTO review_card (learner, course, lesson, step, added, missed, misses, due)
SELECT learner, course, lesson, step, min(time), max(time), count(*),
       strftime('%Y-%m-%dT%H:%M:%fZ', min(time), '+1 day')
FROM event
WHERE kind = 'answered'
  AND CASE WHEN NOT json_valid(payload) THEN 0
           WHEN json_extract(payload, '$.kind') IN ('turn', 'pair', 'choice', 'write')
           THEN json_extract(payload, '$.grade') = 'dont'
           WHEN json_extract(payload, '$.kind') IN ('sort', 'match', 'order', 'spot')
           THEN json_extract(payload, '$.grade') IN ('dont', 'ok')
           ELSE 0 END
GROUP BY learner, course, lesson, step;
