"""Python's own streaming parser over a JUnit file: testcases counted by verdict, each thrown away. iterparse.py FILE"""

import sys
from xml.etree.ElementTree import iterparse

counts = {"passed": 0, "failed": 0}
events = iterparse(sys.argv[1], events=("start", "end"))
suite = None
for event, element in events:
    if event == "start" and element.tag == "testsuite":
        suite = element
    if event == "end" and element.tag == "testcase":
        bad = element.find("failure") is not None or element.find("error") is not None
        counts["failed" if bad else "passed"] += 1
        suite.clear()
print(counts)
