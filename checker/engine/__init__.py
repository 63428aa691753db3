"""The process that has torch loaded and forks judges and workers, and the way to reach it."""
