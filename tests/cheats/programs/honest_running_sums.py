"""Is right, and must pass.

kata: 01_short/open_questions
outcome: passed
"""


def running_sums(x):
    answers = [0.0]
    for value in x.tolist():
        answers.append(answers[-1] + value)
    return answers[1:]
