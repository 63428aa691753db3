"""One checkout graded: reading it as data, the record of its points, and the formats of that."""
