"""junitparser over a JUnit file: testcases counted by verdict. with_junitparser.py FILE"""

import sys

from junitparser import JUnitXml

counts = {"passed": 0, "failed": 0}
for suite in JUnitXml.fromfile(sys.argv[1]):
    for case in suite:
        counts["passed" if case.is_passed else "failed"] += 1
print(counts)
