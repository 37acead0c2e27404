"""Python's own json over a file: whole, or line by line. json_lines.py FILE [lines]"""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    entries = (json.loads(line) for line in file) if len(sys.argv) > 2 else json.load(file)["tests"]
    print(sum(entry.get("outcome") == "passed" for entry in entries))
