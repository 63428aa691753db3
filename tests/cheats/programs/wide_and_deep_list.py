"""Returns a list that doubles at every level.

kata: 01_short/open_questions
outcome: errored
error: exception
says: the answer cannot be sent
"""


def running_sums(x):
    answer = [1.0, 2.0]
    for _ in range(3):
        answer = [answer] * 70
    return [answer] * 3
