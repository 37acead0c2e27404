"""A test without pytest, which would have to be installed: is this the project's own Python?"""

import sys
from pathlib import Path

assert sys.prefix != sys.base_prefix
Path("report.xml").write_text(
    '<testsuite name="check" tests="1" failures="0" errors="0" skipped="0">'
    '<testcase classname="check" name="python" time="0"/></testsuite>'
)
