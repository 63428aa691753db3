"""Overwrites the submitted file with a right one.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: landlock
"""


def double_it(x):
    with open("@workspace@/edit_its_own_file/double_it.py", "w") as file:
        file.write("def double_it(x):\n    return x * 2\n")
    return x * 0
