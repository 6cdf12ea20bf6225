CREATE TABLE shelves (id SERIAL PRIMARY KEY, label VARCHAR(40) NOT NULL);
CREATE TABLE books (
  id SERIAL PRIMARY KEY,
  title TEXT NOT NULL,
  pages INTEGER,
  shelf_id INTEGER REFERENCES shelves (id)
);
INSERT INTO shelves (label) VALUES ('Novels');
INSERT INTO books (title, pages, shelf_id) VALUES ('Frankenstein', 280, 1);
