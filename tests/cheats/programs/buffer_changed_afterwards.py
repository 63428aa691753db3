"""Changes the memory of its answer from a thread, without end.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""

import threading


def change(answer):
    while True:
        answer.zero_()
        answer.fill_(3.0)


def double_it(x):
    answer = x * 0
    threading.Thread(target=change, args=(answer,), daemon=True).start()
    return answer
