"""Say a verdict: to a person at a terminal, or to a program as JSON."""
