-- A session outside the schedule, or moved within its day, has hours of its own ("08:00"); both are there or none.

ALTER TABLE help_session ADD COLUMN from_time TEXT CHECK (from_time GLOB '[0-2][0-9]:[0-5][0-9]');

ALTER TABLE help_session ADD COLUMN to_time TEXT CHECK (to_time GLOB '[0-2][0-9]:[0-5][0-9]');
