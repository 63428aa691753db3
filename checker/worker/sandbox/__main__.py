"""Print what this machine's sandbox can do, as JSON: layer -> "" or why it is missing."""

import json

from .layers import probe

if __name__ == "__main__":
    print(json.dumps(probe()))
