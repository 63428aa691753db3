"""The learner's folder: their files, how far they are, and what must never be lost."""
