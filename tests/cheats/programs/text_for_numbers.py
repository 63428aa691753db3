"""Returns text where numbers are asked for.

kata: 01_short/open_questions
outcome: failed
says: result[0] is a str; expected a float
"""


def running_sums(x):
    return ["nan"] * len(x)
