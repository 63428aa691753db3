"""Returns a generator.

kata: 01_short/open_questions
outcome: failed
says: the result is a generator; expected a list
"""


def running_sums(x):
    total = 0.0
    for value in x.tolist():
        total += value
        yield total
