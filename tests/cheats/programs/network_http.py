"""Fetches the answer from the web.

kata: 01_short/double_it
outcome: errored
error: exception
says: urllib.error.URLError
layer: seccomp
"""

import urllib.request


def double_it(x):
    return urllib.request.urlopen("http://127.0.0.1:9/answer", timeout=0.5).read()
