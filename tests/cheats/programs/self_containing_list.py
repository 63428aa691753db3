"""Returns a list that contains itself.

kata: 01_short/open_questions
outcome: failed
says: expected a float
"""


def running_sums(x):
    answer = [0.0, 1.0]
    answer.append(answer)
    return answer
